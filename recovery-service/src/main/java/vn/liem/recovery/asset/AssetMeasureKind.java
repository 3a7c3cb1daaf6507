package vn.liem.recovery.asset;

/** What secures an asset (biện pháp đối với tài sản). */
public enum AssetMeasureKind {
    /** Kê biên. */
    SEIZURE,
    /** Phong tỏa tài khoản. */
    ACCOUNT_FREEZE,
    /** Tạm giữ tài sản. */
    TEMPORARY_CUSTODY
}
