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
                    more(ReversalTold.class, (known, told) -> known.reversed(told.recoveryNo(), told.reversedOn())));

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
                    List.of());
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
                    known.receipts());
        }
    }

    record EnforceableTold(LocalDate enforceableOn) {}

    record ReversalTold(String recoveryNo, LocalDate reversedOn) {}

    private static <B> Telling more(Class<B> body, BiFunction<ObligationFact, B, ObligationFact> more) {
        return Telling.more(body, ObligationFact.class, (event, _) -> key(event), more);
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
