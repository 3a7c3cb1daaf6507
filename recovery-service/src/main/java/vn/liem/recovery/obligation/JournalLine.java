package vn.liem.recovery.obligation;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.recovery.obligation.ObligationEvent.MoneyReceived;
import vn.liem.recovery.obligation.ObligationEvent.ReceiptReversed;

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

    static JournalLine of(LocalDate on, Cause cause, Entry entry) {
        return new JournalLine(on, cause, Optional.empty(), entry);
    }

    static JournalLine of(MoneyReceived received) {
        return new JournalLine(
                received.receivedOn(), Cause.RECEIVED, Optional.of(received.recoveryNo()), received.entry());
    }

    static JournalLine of(ReceiptReversed reversed) {
        return new JournalLine(
                reversed.reversedOn(), Cause.REVERSED, Optional.of(reversed.recoveryNo()), reversed.entry());
    }

    /** The line that takes this one back, on its own day. */
    JournalLine takenBack() {
        return new JournalLine(occurredOn, Cause.CORRECTED, recoveryNo, entry.reversed());
    }

    /** This line as one by which an earlier is corrected. */
    JournalLine correcting() {
        return new JournalLine(occurredOn, Cause.CORRECTED, recoveryNo, entry);
    }
}
