package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationDeclaredEnforceable;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;

/** Where an obligation stands. */
public sealed interface Obligation {

    /** Nothing is known of it but what may have been received too early. */
    record NotFixed() implements Obligation {}

    /**
     * It was fixed.
     *
     * @param how the fact by which it was fixed
     * @param enforceableOn from when it can be enforced, where it can
     * @param reducedVnd by how much it was lowered
     * @param reductions the reductions
     * @param receipts what came in, by number
     * @param reversals when a receipt was taken back, by number
     * @param ledger the balances
     */
    record Fixed(
            ObligationFixed how,
            Optional<LocalDate> enforceableOn,
            AmountVnd reducedVnd,
            List<ObligationReduced> reductions,
            Map<String, MoneyReceived> receipts,
            Map<String, LocalDate> reversals,
            Ledger ledger)
            implements Obligation {
        public Fixed {
            reductions = List.copyOf(reductions);
            receipts = Map.copyOf(receipts);
            reversals = Map.copyOf(reversals);
        }

        /** The receipt of a number. */
        Optional<MoneyReceived> receipt(String recoveryNo) {
            return Optional.ofNullable(receipts.get(recoveryNo));
        }

        /** When the receipt of a number was taken back. */
        Optional<LocalDate> reversal(String recoveryNo) {
            return Optional.ofNullable(reversals.get(recoveryNo));
        }
    }

    /** Where the event leads; what cannot follow a state leaves it as it is. */
    default Obligation after(ObligationEvent event) {
        return switch (this) {
            case NotFixed _ -> event instanceof ObligationFixed fixed ? begin(fixed) : this;
            case Fixed state -> after(state, event);
        };
    }

    private static Obligation begin(ObligationFixed fixed) {
        return new Fixed(
                fixed,
                Optional.empty(),
                AmountVnd.ZERO,
                List.of(),
                Map.of(),
                Map.of(),
                Ledger.EMPTY.with(fixed.entry()));
    }

    private static Obligation after(Fixed state, ObligationEvent event) {
        return switch (event) {
            case ObligationFixed _ -> state;
            case ObligationDeclaredEnforceable(var on) ->
                new Fixed(
                        state.how,
                        Optional.of(on),
                        state.reducedVnd,
                        state.reductions,
                        state.receipts,
                        state.reversals,
                        state.ledger);
            case ObligationReduced reduced -> reduce(state, reduced);
            case MoneyReceived received -> receive(state, received);
            case ReceiptReversed reversed -> reverse(state, reversed);
        };
    }

    private static Obligation reduce(Fixed state, ObligationReduced reduced) {
        var reductions = new ArrayList<>(state.reductions);
        reductions.add(reduced);
        return new Fixed(
                state.how,
                state.enforceableOn,
                state.reducedVnd.plus(reduced.amountVnd()),
                reductions,
                state.receipts,
                state.reversals,
                state.ledger.with(reduced.entry()));
    }

    private static Obligation receive(Fixed state, MoneyReceived received) {
        Map<String, MoneyReceived> receipts = new LinkedHashMap<>(state.receipts);
        receipts.put(received.recoveryNo(), received);
        return new Fixed(
                state.how,
                state.enforceableOn,
                state.reducedVnd,
                state.reductions,
                receipts,
                state.reversals,
                state.ledger.with(received.entry()));
    }

    private static Obligation reverse(Fixed state, ReceiptReversed reversed) {
        Map<String, LocalDate> reversals = new LinkedHashMap<>(state.reversals);
        reversals.put(reversed.recoveryNo(), reversed.reversedOn());
        return new Fixed(
                state.how,
                state.enforceableOn,
                state.reducedVnd,
                state.reductions,
                state.receipts,
                reversals,
                state.ledger.with(reversed.entry()));
    }
}
