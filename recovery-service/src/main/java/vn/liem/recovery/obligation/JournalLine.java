package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of an obligation's journal (nhật ký thu chi): why money moved, and on which accounts.
 *
 * @param occurredOn the legal day
 * @param cause what moved it
 * @param recoveryNo the number of the receipt, where one came in or was taken back
 * @param entry the postings
 */
public record JournalLine(LocalDate occurredOn, Cause cause, Optional<String> recoveryNo, Entry entry) {

    /** What moved money. */
    public enum Cause {
        /** Ấn định nghĩa vụ. */
        FIXED,
        /** Đính chính. */
        CORRECTED,
        /** Miễn, giảm. */
        REDUCED,
        /** Thu tiền, tài sản. */
        RECEIVED,
        /** Hoàn lại khoản đã thu. */
        REVERSED,
        /** Hủy án: khoản được tuyên không còn. */
        REVERSED_ON_REVIEW,
        /** Bản án, quyết định sau giữ nguyên nghĩa vụ. */
        REINSTATED
    }
}
