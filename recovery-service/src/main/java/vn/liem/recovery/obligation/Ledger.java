package vn.liem.recovery.obligation;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import vn.liem.recovery.money.AmountVnd;

/** The balances of an obligation's accounts, debits less credits; together they are always nothing. */
public record Ledger(Map<Account, BigInteger> balances) {

    /** The ledger before the first entry. */
    public static final Ledger EMPTY = new Ledger(Map.of());

    public Ledger {
        balances = Map.copyOf(balances);
    }

    /** The ledger with an entry more. */
    public Ledger with(Entry entry) {
        Map<Account, BigInteger> moved = new EnumMap<>(Account.class);
        moved.putAll(balances);
        for (Posting posting : entry.postings()) {
            BigInteger amount = posting.amountVnd().number();
            moved.merge(
                    posting.account(),
                    posting.side() == Posting.Side.DEBIT ? amount : amount.negate(),
                    BigInteger::add);
        }
        return new Ledger(moved);
    }

    /** The balance of an account, debits less credits. */
    public BigInteger balanceOf(Account account) {
        return balances.getOrDefault(account, BigInteger.ZERO);
    }

    /** What has not come yet. */
    public AmountVnd outstanding() {
        return new AmountVnd(balanceOf(Account.OWED).max(BigInteger.ZERO).toString());
    }

    /** What came beyond what was owed; shown apart. */
    public AmountVnd receivedBeyondOwed() {
        return new AmountVnd(
                balanceOf(Account.OWED).negate().max(BigInteger.ZERO).toString());
    }

    /** Whether debits and credits are the same over all accounts. */
    public boolean isBalanced() {
        return balances.values().stream()
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .signum()
                == 0;
    }
}
