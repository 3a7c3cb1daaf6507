package vn.liem.recovery.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptStated;

/**
 * What came in for an obligation, and what was taken back of it.
 *
 * @param stated what a register said of receipts, of each the last; those that are not among them were recorded here
 */
public record Receipts(List<MoneyReceived> all, List<ReceiptReversed> reversals, List<ReceiptStated> stated) {

    public Receipts {
        all = List.copyOf(all);
        reversals = List.copyOf(reversals);
        stated = List.copyOf(stated);
    }

    static Receipts none() {
        return new Receipts(List.of(), List.of(), List.of());
    }

    /** The receipt of a number. */
    Optional<MoneyReceived> receipt(String recoveryNo) {
        return all.stream().filter(one -> one.recoveryNo().equals(recoveryNo)).findFirst();
    }

    /** Whether people recorded the receipt, and no register told it. */
    public boolean isRecordedHere(String recoveryNo) {
        return receipt(recoveryNo).isPresent() && stated(recoveryNo).isEmpty();
    }

    /** How the receipt of a number was taken back, where it was. */
    Optional<ReceiptReversed> reversal(String recoveryNo) {
        return reversals.stream()
                .filter(one -> one.recoveryNo().equals(recoveryNo))
                .findFirst();
    }

    /** What a register said last of the receipt of a number. */
    Optional<ReceiptStated> stated(String recoveryNo) {
        return stated.stream()
                .filter(one -> one.recoveryNo().equals(recoveryNo))
                .findFirst();
    }

    Receipts with(MoneyReceived received) {
        return new Receipts(added(all, received), reversals, stated);
    }

    Receipts with(ReceiptReversed reversed) {
        return new Receipts(all, added(reversals, reversed), stated);
    }

    /** A reversal that was recorded here stays where the register says nothing of one. */
    Receipts statedAs(ReceiptStated now) {
        Optional<ReceiptReversed> reversed =
                now.reversed().or(() -> reversedHere(now.recoveryNo()).map(here -> now.reversedOn(here.reversedOn())));
        Receipts others = without(now.recoveryNo());
        return new Receipts(
                added(others.all, now.received()),
                reversed.map(one -> added(others.reversals, one)).orElse(others.reversals),
                added(others.stated, now));
    }

    /** The reversal of a receipt that no register told. */
    Optional<ReceiptReversed> reversedHere(String recoveryNo) {
        return reversal(recoveryNo)
                .filter(_ -> stated(recoveryNo).flatMap(ReceiptStated::reversed).isEmpty());
    }

    Receipts without(String recoveryNo) {
        return new Receipts(
                kept(all, one -> !one.recoveryNo().equals(recoveryNo)),
                kept(reversals, one -> !one.recoveryNo().equals(recoveryNo)),
                kept(stated, one -> !one.recoveryNo().equals(recoveryNo)));
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private static <T> List<T> added(List<T> before, T more) {
        List<T> after = new ArrayList<>(before);
        after.add(more);
        return after;
    }
}
