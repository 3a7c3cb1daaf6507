package vn.liem.recovery.asset;

/** What became of a claim of a third party (kết quả giải quyết yêu cầu). */
public enum ClaimOutcome {
    /** Chấp nhận. */
    UPHELD,
    /** Chấp nhận một phần. */
    PARTLY_UPHELD,
    /** Không chấp nhận. */
    REJECTED,
    /** Người yêu cầu rút yêu cầu. */
    WITHDRAWN
}
