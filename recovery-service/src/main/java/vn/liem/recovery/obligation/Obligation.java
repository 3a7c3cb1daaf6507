package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.JournalLine.Cause;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ObligationCorrected;
import vn.liem.recovery.obligation.ObligationEvent.ObligationDeclaredEnforceable;
import vn.liem.recovery.obligation.ObligationEvent.ObligationFixed;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReduced;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReinstated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationReopened;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStated;
import vn.liem.recovery.obligation.ObligationEvent.ObligationStatementWithdrawn;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptStated;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptWithdrawn;

/** Where an obligation stands. */
public sealed interface Obligation {

    /** Nothing is known of it but what may have been received too early. */
    record NotFixed() implements Obligation {}

    /**
     * It was fixed.
     *
     * @param award what is owed
     * @param money what came in for it
     * @param reopenings by what its ruling alone was quashed
     * @param reinstatements by what it stands again
     * @param lines what its facts wrote into the journal, in the order in which they were recorded
     */
    record Fixed(
            Award award,
            Receipts money,
            List<Reopening> reopenings,
            List<Reinstatement> reinstatements,
            List<JournalLine> lines)
            implements Obligation {

        /** By legal day; on one day in the order fixed, corrected, reduced, received, reversed. */
        private static final Comparator<JournalLine> BY_DAY =
                Comparator.comparing(JournalLine::occurredOn).thenComparing(JournalLine::cause);

        public Fixed {
            reopenings = List.copyOf(reopenings);
            reinstatements = List.copyOf(reinstatements);
            lines = List.copyOf(lines);
        }

        /** The fact by which it was fixed, as it was corrected last. */
        public ObligationFixed how() {
            return award.how();
        }

        /** From when it can be enforced, where it can. */
        public Optional<LocalDate> enforceableOn() {
            return award.enforceableOn();
        }

        /** By how much it was lowered, in the order in which it was recorded. */
        public List<ObligationReduced> reductions() {
            return award.reductions();
        }

        /** By how much it was lowered altogether. */
        public AmountVnd reducedVnd() {
            return award.reducedVnd();
        }

        /** Every entry of the ledger, by legal day. */
        public List<JournalLine> journal() {
            return lines.stream().sorted(BY_DAY).toList();
        }

        /** The balances after all of them. */
        public Ledger ledger() {
            Ledger ledger = Ledger.EMPTY;
            for (JournalLine line : lines) {
                ledger = ledger.with(line.entry());
            }
            return ledger;
        }

        private Fixed with(Award now, List<JournalLine> more) {
            return new Fixed(now, money, reopenings, reinstatements, joined(lines, more));
        }

        private Fixed with(Receipts now, List<JournalLine> more) {
            return new Fixed(award, now, reopenings, reinstatements, joined(lines, more));
        }

        private Fixed with(Reopening more) {
            return new Fixed(
                    award,
                    money,
                    sorted(
                            joined(reopenings, List.of(more)),
                            Comparator.comparing(Reopening::reopenedOn).thenComparing(Reopening::documentNo)),
                    reinstatements,
                    lines);
        }

        private Fixed with(Reinstatement more) {
            return new Fixed(
                    award,
                    money,
                    reopenings,
                    sorted(
                            joined(reinstatements, List.of(more)),
                            Comparator.comparing(Reinstatement::reinstatedOn).thenComparing(Reinstatement::documentNo)),
                    lines);
        }
    }

    /** Where the event leads; what cannot follow a state leaves it as it is. */
    default Obligation after(ObligationEvent event) {
        return switch (this) {
            case NotFixed _ -> begin(event);
            case Fixed state -> after(state, event);
        };
    }

    private Obligation begin(ObligationEvent event) {
        return switch (event) {
            case ObligationFixed fixed ->
                new Fixed(
                        Award.of(fixed),
                        Receipts.none(),
                        List.of(),
                        List.of(),
                        List.of(JournalLine.of(fixed.fixedOn(), Cause.FIXED, fixed.entry())));
            case ObligationStated stated ->
                new Fixed(Award.of(stated), Receipts.none(), List.of(), List.of(), stated.lines());
            case ObligationCorrected _,
                    ObligationDeclaredEnforceable _,
                    ObligationReduced _,
                    MoneyReceived _,
                    ReceiptReversed _,
                    ReceiptStated _,
                    ReceiptWithdrawn _,
                    ObligationStatementWithdrawn _,
                    ObligationReopened _,
                    ObligationReinstated _ -> this;
        };
    }

    private static Obligation after(Fixed state, ObligationEvent event) {
        return switch (event) {
            case ObligationFixed _ -> state;
            case ObligationStated stated -> state.with(state.award.statedAs(stated), stated.lines());
            case ObligationCorrected corrected ->
                state.with(
                        state.award.corrected(corrected),
                        List.of(
                                JournalLine.of(corrected.earlierFixedOn(), Cause.CORRECTED, corrected.takenBack()),
                                JournalLine.of(corrected.fixedOn(), Cause.CORRECTED, corrected.entry())));
            case ObligationDeclaredEnforceable(var on) -> state.with(state.award.enforceable(on), List.of());
            case ObligationReduced reduced ->
                state.with(
                        state.award.reduced(reduced),
                        List.of(JournalLine.of(reduced.reducedOn(), Cause.REDUCED, reduced.entry())));
            case MoneyReceived received -> state.with(state.money.with(received), List.of(JournalLine.of(received)));
            case ReceiptReversed reversed -> state.with(state.money.with(reversed), List.of(JournalLine.of(reversed)));
            case ReceiptStated stated -> state.with(state.money.statedAs(stated), stated.lines());
            case ReceiptWithdrawn withdrawn ->
                state.with(state.money.without(withdrawn.recoveryNo()), withdrawn.lines());
            case ObligationStatementWithdrawn _ -> new NotFixed();
            case ObligationReopened(var reopening) -> state.with(reopening);
            case ObligationReinstated(var reinstatement) -> state.with(reinstatement);
        };
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        List<T> after = new ArrayList<>(before);
        after.addAll(more);
        return after;
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}
