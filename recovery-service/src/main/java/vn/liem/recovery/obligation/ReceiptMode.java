package vn.liem.recovery.obligation;

/** How money or value came in (hình thức thu). */
public enum ReceiptMode {
    /** Tự nguyện. */
    VOLUNTARY(Account.RECOVERED_VOLUNTARY),
    /** Cưỡng chế. */
    ENFORCED(Account.RECOVERED_ENFORCED),
    /** Bằng hiện vật. */
    IN_KIND(Account.RECOVERED_IN_KIND);

    private final Account account;

    ReceiptMode(Account account) {
        this.account = account;
    }

    Account account() {
        return account;
    }
}
