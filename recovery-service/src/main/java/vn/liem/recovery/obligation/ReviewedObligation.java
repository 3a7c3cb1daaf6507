package vn.liem.recovery.obligation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.Obligation.Fixed;
import vn.liem.recovery.quashing.Quashing;
import vn.liem.recovery.quashing.Quashings;

/**
 * An obligation as far as its judgment stands. Quashings are noted at the case and reopenings of one ruling at the obligation;
 * which of its debtors still owe follows from the days of all of them, whichever was recorded first. While nobody owes, what was
 * awarded is taken back by the reverse of its entry, and what had come is shown as received beyond what is owed.
 */
public record ReviewedObligation(Fixed fixed, Quashings quashings) {

    /** Whether it can be enforced, by all that is known. */
    public ObligationStanding standing() {
        if (isReopenedOn(LocalDate.MAX)) {
            return ObligationStanding.REOPENED;
        }
        if (isReopenedForSomebodyOn(LocalDate.MAX)) {
            return ObligationStanding.REOPENED_FOR_SOME;
        }
        return fixed.enforceableOn().isPresent()
                ? ObligationStanding.ENFORCEABLE
                : ObligationStanding.NOT_YET_ENFORCEABLE;
    }

    /** The debtors whose judgment was quashed and who do not owe it now. */
    public List<PersonKey> reopenedFor() {
        return fixed.how().debtors().stream()
                .filter(debtor -> isReopened(quashing -> quashing.concerns(debtor), LocalDate.MAX))
                .toList();
    }

    /** Whether nobody owes it at the end of a day; where no debtor is known, only what quashed the whole judgment counts. */
    boolean isReopenedOn(LocalDate day) {
        return isReopened(quashing -> quashing.person().isEmpty(), day)
                || (!fixed.how().debtors().isEmpty()
                        && fixed.how().debtors().stream()
                                .allMatch(debtor -> isReopened(quashing -> quashing.concerns(debtor), day)));
    }

    /** Whether somebody does not owe it at the end of a day. */
    boolean isReopenedForSomebodyOn(LocalDate day) {
        return isReopenedOn(day)
                || fixed.how().debtors().stream()
                        .anyMatch(debtor -> isReopened(quashing -> quashing.concerns(debtor), day));
    }

    /** Whether such a quashing came after the obligation was fixed, and no decision on its day or later upheld it. */
    private boolean isReopened(Predicate<Quashing> concerning, LocalDate day) {
        Stream<LocalDate> quashed = quashings.all().stream()
                .filter(concerning)
                .map(Quashing::decidedOn)
                .filter(on -> !on.isBefore(fixed.how().fixedOn()));
        Stream<LocalDate> reopened = fixed.reopenings().stream().map(Reopening::reopenedOn);
        return Stream.concat(quashed, reopened)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .filter(last -> fixed.reinstatements().stream()
                        .map(Reinstatement::reinstatedOn)
                        .noneMatch(on -> !on.isBefore(last) && !on.isAfter(day)))
                .isPresent();
    }

    /** Every entry of the ledger, by legal day, with what a review takes back and gives again. */
    public List<JournalLine> journal() {
        List<JournalLine> lines = new ArrayList<>(fixed.journal());
        boolean before = false;
        for (LocalDate day : daysOfReview()) {
            boolean now = isReopenedOn(day);
            if (now != before) {
                lines.add(review(day, now));
            }
            before = now;
        }
        lines.sort(Comparator.comparing(JournalLine::occurredOn));
        return List.copyOf(lines);
    }

    private JournalLine review(LocalDate day, boolean takesBack) {
        // A register may say that more was taken off than was awarded: then the other side is taken back.
        BigInteger standing =
                fixed.how().amountVnd().number().subtract(fixed.reducedVnd().number());
        AmountVnd amount = new AmountVnd(standing.abs().toString());
        boolean owedLess = takesBack == (standing.signum() >= 0);
        return new JournalLine(
                day,
                takesBack ? JournalLine.Cause.REVERSED_ON_REVIEW : JournalLine.Cause.REINSTATED,
                Optional.empty(),
                owedLess
                        ? Entry.of(Account.AWARDED, Account.OWED, amount)
                        : Entry.of(Account.OWED, Account.AWARDED, amount));
    }

    private SortedSet<LocalDate> daysOfReview() {
        SortedSet<LocalDate> days = new TreeSet<>();
        quashings.all().forEach(quashing -> days.add(quashing.decidedOn()));
        fixed.reopenings().forEach(reopening -> days.add(reopening.reopenedOn()));
        fixed.reinstatements().forEach(reinstatement -> days.add(reinstatement.reinstatedOn()));
        return days;
    }

    /** The balances after all of them. */
    public Ledger ledger() {
        Ledger ledger = Ledger.EMPTY;
        for (JournalLine line : journal()) {
            ledger = ledger.with(line.entry());
        }
        return ledger;
    }
}
