package vn.liem.recovery.obligation;

import java.math.BigInteger;
import java.util.List;
import vn.liem.recovery.money.AmountVnd;

/** An entry of the ledger: postings whose debits and credits are the same. One that does not balance cannot be. */
public record Entry(List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
        BigInteger debit = sum(postings, Posting.Side.DEBIT);
        BigInteger credit = sum(postings, Posting.Side.CREDIT);
        if (!debit.equals(credit)) {
            throw new IllegalArgumentException(
                    "debits of %s đồng and credits of %s do not balance".formatted(debit, credit));
        }
    }

    /** An entry from one account to another. */
    static Entry of(Account debit, Account credit, AmountVnd amount) {
        return new Entry(List.of(
                new Posting(debit, Posting.Side.DEBIT, amount), new Posting(credit, Posting.Side.CREDIT, amount)));
    }

    /** The entry that takes this one back. */
    Entry reversed() {
        return new Entry(postings.stream().map(Posting::reversed).toList());
    }

    private static BigInteger sum(List<Posting> postings, Posting.Side side) {
        return postings.stream()
                .filter(posting -> posting.side() == side)
                .map(posting -> posting.amountVnd().number())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
