package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.ObligationFact.Receipt;
import vn.liem.monitoring.fact.ObligationFact.Reduction;
import vn.liem.monitoring.fact.ObligationFact.Stated;

/** What recovery-service tells of obligations and of the money that came back; each has a stream of its own. */
final class ToldOfMoney {

    static final Map<String, Telling> ALL = Map.of(
            "obligation.fixed.v1",
                    Telling.whole(FixedTold.class, (event, _) -> key(event), (event, told) -> told.fact(event)),
            "obligation.corrected.v1", more(CorrectedTold.class, (known, told) -> told.on(known)),
            "obligation.declared-enforceable.v1",
                    more(EnforceableTold.class, (known, told) -> known.enforceableOn(told.enforceableOn())),
            "obligation.reduced.v1", more(Reduction.class, ObligationFact::reduced),
            "obligation.money-received.v1", more(Receipt.class, ObligationFact::received),
            "obligation.receipt-reversed.v1",
                    more(ReversalTold.class, (known, told) -> known.reversed(told.recoveryNo(), told.reversedOn())),
            "obligation.stated.v1", stated(),
            "obligation.receipt-stated.v1", more(Receipt.class, ObligationFact::stated),
            "obligation.receipt-withdrawn.v1",
                    more(WithdrawalTold.class, (known, told) -> known.without(told.recoveryNo())),
            "obligation.statement-withdrawn.v1", Telling.end(StatementTold.class, (event, _) -> key(event)));

    private ToldOfMoney() {}

    record FixedTold(String obligationNo, String kind, String beneficiary, String amountVnd, LocalDate fixedOn) {
        ObligationFact fact(StoredEvent event) {
            return new ObligationFact(
                    event.subject(),
                    obligationNo,
                    kind,
                    beneficiary,
                    amountVnd,
                    fixedOn,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    record CorrectedTold(
            String kind, String beneficiary, String amountVnd, LocalDate fixedOn, Optional<LocalDate> enforceableOn) {
        ObligationFact on(ObligationFact known) {
            return new ObligationFact(
                    known.subject(),
                    known.obligationNo(),
                    kind,
                    beneficiary,
                    amountVnd,
                    fixedOn,
                    enforceableOn,
                    known.reductions(),
                    known.receipts(),
                    known.stated());
        }
    }

    record StatedTold(
            String obligationNo,
            String kind,
            String beneficiary,
            String amountVnd,
            LocalDate fixedOn,
            Optional<LocalDate> enforceableOn,
            Optional<Reduction> reduction) {
        ObligationFact fact(StoredEvent event) {
            return new ObligationFact(
                    event.subject(),
                    obligationNo,
                    kind,
                    beneficiary,
                    amountVnd,
                    fixedOn,
                    enforceableOn,
                    reduction.stream().toList(),
                    List.of(),
                    Optional.of(new Stated(enforceableOn, reduction)));
        }
    }

    record WithdrawalTold(String recoveryNo) {}

    record StatementTold(String obligationNo) {}

    record EnforceableTold(LocalDate enforceableOn) {}

    record ReversalTold(String recoveryNo, LocalDate reversedOn) {}

    /** A register states an obligation whole, the first time or otherwise than before. */
    private static Telling stated() {
        return new Telling(ToldOfMoney::key, (fact, event) -> {
            ObligationFact now = Telling.read(event, StatedTold.class).fact(event);
            return Optional.of(fact.map(ObligationFact.class::cast)
                    .map(known -> known.statedAs(now))
                    .orElse(now));
        });
    }

    private static <B> Telling more(Class<B> body, BiFunction<ObligationFact, B, ObligationFact> more) {
        return Telling.more(body, ObligationFact.class, (event, _) -> key(event), more);
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
