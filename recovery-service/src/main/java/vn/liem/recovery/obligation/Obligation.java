package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationCorrected;
import vn.liem.recovery.obligation.ObligationEvent.ObligationDeclaredEnforceable;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReinstated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReopened;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;

/** Where an obligation stands. */
public sealed interface Obligation {

    /** Nothing is known of it but what may have been received too early. */
    record NotFixed() implements Obligation {}

    /**
     * It was fixed.
     *
     * @param how the fact by which it was fixed, as it was corrected last
     * @param corrections how it was corrected, in the order in which it was recorded
     * @param enforceableOn from when it can be enforced, where it can
     * @param reductions by how much it was lowered, in the order in which it was recorded
     * @param receipts what came in
     * @param reversals what was taken back of it
     * @param reopenings by what its ruling alone was quashed
     * @param reinstatements by what it stands again
     */
    record Fixed(
            ObligationFixed how,
            List<ObligationCorrected> corrections,
            Optional<LocalDate> enforceableOn,
            List<ObligationReduced> reductions,
            List<MoneyReceived> receipts,
            List<ReceiptReversed> reversals,
            List<Reopening> reopenings,
            List<Reinstatement> reinstatements)
            implements Obligation {
        public Fixed {
            reopenings = List.copyOf(reopenings);
            reinstatements = List.copyOf(reinstatements);
            corrections = List.copyOf(corrections);
            reductions = List.copyOf(reductions);
            receipts = List.copyOf(receipts);
            reversals = List.copyOf(reversals);
        }

        /** Every entry of the ledger, by legal day; on one day in the order fixed, corrected, reduced, received, reversed. */
        public List<JournalLine> journal() {
            List<JournalLine> lines = new ArrayList<>();
            lines.add(firstLine());
            corrections.forEach(corrected -> {
                lines.add(correction(corrected.earlierFixedOn(), corrected.takenBack()));
                lines.add(correction(corrected.fixedOn(), corrected.entry()));
            });
            reductions.forEach(reduced -> lines.add(new JournalLine(
                    reduced.reducedOn(), JournalLine.Cause.REDUCED, Optional.empty(), reduced.entry())));
            receipts.forEach(received -> lines.add(new JournalLine(
                    received.receivedOn(),
                    JournalLine.Cause.RECEIVED,
                    Optional.of(received.recoveryNo()),
                    received.entry())));
            reversals.forEach(reversed -> lines.add(new JournalLine(
                    reversed.reversedOn(),
                    JournalLine.Cause.REVERSED,
                    Optional.of(reversed.recoveryNo()),
                    reversed.entry())));
            lines.sort(Comparator.comparing(JournalLine::occurredOn));
            return List.copyOf(lines);
        }

        /** How it stood before the first correction. */
        private JournalLine firstLine() {
            LocalDate on = corrections.isEmpty()
                    ? how.fixedOn()
                    : corrections.getFirst().earlierFixedOn();
            Entry entry = corrections.isEmpty()
                    ? how.entry()
                    : corrections.getFirst().takenBack().reversed();
            return new JournalLine(on, JournalLine.Cause.FIXED, Optional.empty(), entry);
        }

        private static JournalLine correction(LocalDate on, Entry entry) {
            return new JournalLine(on, JournalLine.Cause.CORRECTED, Optional.empty(), entry);
        }

        /** The balances after all of them. */
        public Ledger ledger() {
            Ledger ledger = Ledger.EMPTY;
            for (JournalLine line : journal()) {
                ledger = ledger.with(line.entry());
            }
            return ledger;
        }

        /** By how much it was lowered altogether. */
        public AmountVnd reducedVnd() {
            return reductions.stream().map(ObligationReduced::amountVnd).reduce(AmountVnd.ZERO, AmountVnd::plus);
        }

        /** The receipt of a number. */
        Optional<MoneyReceived> receipt(String recoveryNo) {
            return receipts.stream()
                    .filter(received -> received.recoveryNo().equals(recoveryNo))
                    .findFirst();
        }

        /** How the receipt of a number was taken back, where it was. */
        Optional<ReceiptReversed> reversal(String recoveryNo) {
            return reversals.stream()
                    .filter(reversed -> reversed.recoveryNo().equals(recoveryNo))
                    .findFirst();
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
        return new Fixed(fixed, List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Obligation after(Fixed state, ObligationEvent event) {
        return switch (event) {
            case ObligationFixed _ -> state;
            case ObligationCorrected corrected ->
                new Fixed(
                        asCorrected(state.how, corrected),
                        with(state.corrections, corrected),
                        corrected.enforceableOn(),
                        state.reductions,
                        state.receipts,
                        state.reversals,
                        state.reopenings,
                        state.reinstatements);
            case ObligationDeclaredEnforceable(var on) ->
                new Fixed(
                        state.how,
                        state.corrections,
                        Optional.of(on),
                        state.reductions,
                        state.receipts,
                        state.reversals,
                        state.reopenings,
                        state.reinstatements);
            case ObligationReduced reduced ->
                new Fixed(
                        state.how,
                        state.corrections,
                        state.enforceableOn,
                        with(state.reductions, reduced),
                        state.receipts,
                        state.reversals,
                        state.reopenings,
                        state.reinstatements);
            case MoneyReceived received ->
                new Fixed(
                        state.how,
                        state.corrections,
                        state.enforceableOn,
                        state.reductions,
                        with(state.receipts, received),
                        state.reversals,
                        state.reopenings,
                        state.reinstatements);
            case ReceiptReversed reversed ->
                new Fixed(
                        state.how,
                        state.corrections,
                        state.enforceableOn,
                        state.reductions,
                        state.receipts,
                        with(state.reversals, reversed),
                        state.reopenings,
                        state.reinstatements);
            case ObligationReopened(var reopening) ->
                reviewed(state, with(state.reopenings, reopening), state.reinstatements);
            case ObligationReinstated(var reinstatement) ->
                reviewed(state, state.reopenings, with(state.reinstatements, reinstatement));
        };
    }

    private static Fixed reviewed(Fixed state, List<Reopening> reopenings, List<Reinstatement> reinstatements) {
        return new Fixed(
                state.how,
                state.corrections,
                state.enforceableOn,
                state.reductions,
                state.receipts,
                state.reversals,
                sorted(reopenings, Comparator.comparing(Reopening::reopenedOn).thenComparing(Reopening::documentNo)),
                sorted(
                        reinstatements,
                        Comparator.comparing(Reinstatement::reinstatedOn).thenComparing(Reinstatement::documentNo)));
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private static ObligationFixed asCorrected(ObligationFixed before, ObligationCorrected now) {
        return new ObligationFixed(
                before.obligationNo(),
                before.caseId(),
                now.debtors(),
                now.kind(),
                now.beneficiary(),
                now.amountVnd(),
                now.fixedOn(),
                now.entry());
    }

    private static <T> List<T> with(List<T> before, T more) {
        List<T> after = new ArrayList<>(before);
        after.add(more);
        return after;
    }
}
