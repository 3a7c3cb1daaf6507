package vn.liem.monitoring.fact;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An obligation to pay or return (nghĩa vụ thi hành), and the money that came back for it. Amounts are whole đồng as text.
 *
 * @param subject the case in which it was fixed, {@code case:…}
 * @param enforceableOn from when it can be enforced, where it can
 * @param stated what a register said of it last, where it came from one
 */
public record ObligationFact(
        String subject,
        String obligationNo,
        String kind,
        String beneficiary,
        String amountVnd,
        LocalDate fixedOn,
        Optional<LocalDate> enforceableOn,
        List<Reduction> reductions,
        List<Receipt> receipts,
        Optional<Stated> stated)
        implements Fact {

    public ObligationFact {
        reductions = List.copyOf(reductions);
        receipts = List.copyOf(receipts);
    }

    /** It was lowered (miễn, giảm). */
    public record Reduction(String amountVnd, LocalDate reducedOn) {}

    /** What a register says of days and reductions; what is recorded beside it stays when the register says otherwise. */
    public record Stated(Optional<LocalDate> enforceableOn, Optional<Reduction> reduction) {}

    /**
     * Money or value came in (khoản thu), and was taken back again where it was.
     *
     * @param statedReversal the day of its reversal, where a register says so
     */
    public record Receipt(
            String recoveryNo,
            String mode,
            String amountVnd,
            LocalDate receivedOn,
            Optional<LocalDate> reversedOn,
            Optional<LocalDate> statedReversal) {

        private Receipt reversed(LocalDate day) {
            return new Receipt(recoveryNo, mode, amountVnd, receivedOn, Optional.of(day), statedReversal);
        }

        private Optional<LocalDate> reversedHere() {
            return reversedOn.filter(_ -> statedReversal.isEmpty());
        }
    }

    /** It from when it can be enforced. */
    public ObligationFact enforceableOn(LocalDate day) {
        return with(Optional.of(day), reductions, receipts);
    }

    /** It after it was lowered. */
    public ObligationFact reduced(Reduction reduction) {
        return with(enforceableOn, added(reductions, reduction), receipts);
    }

    /** It after money came in. */
    public ObligationFact received(Receipt receipt) {
        return with(enforceableOn, reductions, added(receipts, receipt));
    }

    /** It after a receipt was taken back. */
    public ObligationFact reversed(String recoveryNo, LocalDate day) {
        List<Receipt> known = receipts.stream()
                .map(receipt -> receipt.recoveryNo().equals(recoveryNo) ? receipt.reversed(day) : receipt)
                .toList();
        return with(enforceableOn, reductions, known);
    }

    /** It as a register states it otherwise than before: {@code now} is all of it as the register has it. */
    public ObligationFact statedAs(ObligationFact now) {
        List<Reduction> lowered = new ArrayList<>(reductions);
        stated.flatMap(Stated::reduction).ifPresent(lowered::remove);
        lowered.addAll(now.reductions);
        boolean fromRegister = stated.filter(before -> before.enforceableOn().equals(enforceableOn))
                .isPresent();
        return new ObligationFact(
                now.subject,
                now.obligationNo,
                now.kind,
                now.beneficiary,
                now.amountVnd,
                now.fixedOn,
                now.enforceableOn.or(() -> fromRegister ? Optional.empty() : enforceableOn),
                lowered,
                receipts,
                now.stated);
    }

    /** It as a register states a receipt, the first time or otherwise than before. */
    public ObligationFact stated(Receipt now) {
        Optional<LocalDate> reversed = now.reversedOn()
                .or(() -> receipts.stream()
                        .filter(receipt -> receipt.recoveryNo().equals(now.recoveryNo()))
                        .findFirst()
                        .flatMap(Receipt::reversedHere));
        Receipt kept = new Receipt(
                now.recoveryNo(), now.mode(), now.amountVnd(), now.receivedOn(), reversed, now.reversedOn());
        return without(now.recoveryNo()).received(kept);
    }

    /** It without a receipt that a register states for another obligation. */
    public ObligationFact without(String recoveryNo) {
        return with(
                enforceableOn,
                reductions,
                receipts.stream()
                        .filter(receipt -> !receipt.recoveryNo().equals(recoveryNo))
                        .toList());
    }

    /** What was owed on a day, after what it was lowered by. */
    public BigInteger owedOn(LocalDate day) {
        return sum(reductions.stream()
                        .filter(reduction -> !reduction.reducedOn().isAfter(day))
                        .map(Reduction::amountVnd))
                .negate()
                .add(new BigInteger(amountVnd))
                .max(BigInteger.ZERO);
    }

    /** What had come by a day and was not taken back by then. */
    public BigInteger receivedBy(LocalDate day) {
        return sum(receipts.stream()
                .filter(receipt -> !receipt.receivedOn().isAfter(day))
                .filter(receipt -> receipt.reversedOn()
                        .map(reversed -> reversed.isAfter(day))
                        .orElse(true))
                .map(Receipt::amountVnd));
    }

    private ObligationFact with(Optional<LocalDate> enforceable, List<Reduction> lowered, List<Receipt> came) {
        return new ObligationFact(
                subject, obligationNo, kind, beneficiary, amountVnd, fixedOn, enforceable, lowered, came, stated);
    }

    private static BigInteger sum(Stream<String> amounts) {
        return amounts.map(BigInteger::new).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static <T> List<T> added(List<T> before, T more) {
        List<T> after = new ArrayList<>(before);
        after.add(more);
        return after;
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(fixedOn);
    }
}
