package vn.liem.control.signature;

/** Why a proposal holds no longer, though nobody refused or withdrew it. */
public enum LapseReason {
    /** Hồ sơ đã chuyển cho cơ quan khác. */
    FILE_LEFT,
    /** Người trình đã từ chối hoặc bị thay đổi. */
    PROPOSER_OUT
}
