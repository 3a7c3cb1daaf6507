package vn.liem.recovery.asset;

/** What kind of asset it is (loại tài sản). */
public enum AssetClass {
    /** Tiền mặt. */
    MONEY,
    /** Tiền trong tài khoản. */
    BANK_ACCOUNT,
    /** Bất động sản. */
    REAL_ESTATE,
    /** Phương tiện. */
    VEHICLE,
    /** Chứng khoán. */
    SECURITIES,
    /** Phần vốn góp, cổ phần. */
    COMPANY_SHARE,
    /** Tài sản khác. */
    OTHER
}
