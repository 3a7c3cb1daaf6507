package vn.liem.recovery.asset;

/** Where an asset stands. */
public enum AssetStanding {
    /** Đã phát hiện. */
    IDENTIFIED,
    /** Đã xác minh. */
    TRACED,
    /** Đang bị kê biên, phong tỏa, tạm giữ. */
    SECURED,
    /** Đã giải tỏa. */
    RELEASED,
    /** Đã tịch thu. */
    CONFISCATED,
    /** Đã bán. */
    SOLD,
    /** Đã trả lại. */
    RETURNED
}
