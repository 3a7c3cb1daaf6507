package vn.liem.recovery.asset;

/** What became of the asset when a measure on it ended. */
public enum EndReason {
    /** Giải tỏa: nobody secures it any more. */
    RELEASED,
    /** Tịch thu. */
    CONFISCATED,
    /** Đã bán. */
    SOLD,
    /** Trả lại cho bị hại hoặc chủ sở hữu hợp pháp. */
    RETURNED
}
