package vn.liem.recovery.obligation;

import vn.liem.recovery.money.AmountVnd;

/**
 * Half of an entry: an amount on one side of an account.
 *
 * @param account which account
 * @param side debit or credit
 * @param amountVnd how much
 */
public record Posting(Account account, Side side, AmountVnd amountVnd) {

    /** The side of an account. */
    public enum Side {
        /** Nợ. */
        DEBIT,
        /** Có. */
        CREDIT
    }

    /** The same amount on the other side. */
    Posting reversed() {
        return new Posting(account, side == Side.DEBIT ? Side.CREDIT : Side.DEBIT, amountVnd);
    }
}
