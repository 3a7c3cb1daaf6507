package vn.liem.recovery.asset;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The early sale of an asset, and what was paid out of its proceeds. */
public record Proceeds(Optional<EarlySale> sale, List<PayOut> payOuts) {

    public Proceeds {
        payOuts = Records.sorted(payOuts, Comparator.comparing(PayOut::paidOn).thenComparing(PayOut::documentNo));
    }

    static Proceeds none() {
        return new Proceeds(Optional.empty(), List.of());
    }

    Optional<PayOut> payOut(String documentNo) {
        return Records.first(payOuts, one -> one.documentNo().equals(documentNo));
    }

    /** Whether it was sold by the end of a day. */
    boolean isSoldBy(LocalDate day) {
        return sale.filter(sold -> !sold.soldOn().isAfter(day)).isPresent();
    }

    /** What is held of the proceeds at the end of a day. */
    public BigInteger heldOn(LocalDate day) {
        return sale.filter(sold -> !sold.soldOn().isAfter(day))
                .map(sold -> sold.proceedsVnd().number().subtract(paidBy(day)))
                .orElse(BigInteger.ZERO);
    }

    /** What was paid out by the end of a day. */
    BigInteger paidBy(LocalDate day) {
        return payOuts.stream()
                .filter(paid -> !paid.paidOn().isAfter(day))
                .map(paid -> paid.amountVnd().number())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    Proceeds with(EarlySale sold) {
        return new Proceeds(Optional.of(sold), payOuts);
    }

    Proceeds withoutSale() {
        return new Proceeds(Optional.empty(), payOuts);
    }

    Proceeds with(PayOut payOut) {
        return new Proceeds(
                sale, Records.with(payOuts, payOut, one -> one.documentNo().equals(payOut.documentNo())));
    }

    Proceeds withoutPayOut(String documentNo) {
        return new Proceeds(
                sale, Records.without(payOuts, one -> one.documentNo().equals(documentNo)));
    }
}
