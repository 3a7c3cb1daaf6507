package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be asked of a periodic report. */
public sealed interface PeriodicReportCommand {

    /** Dự thảo báo cáo. */
    record DraftReport(AskedPeriod asked) implements PeriodicReportCommand {}

    /** Góp ý. */
    record CommentOnReport(Comment comment) implements PeriodicReportCommand {}

    /**
     * Ký báo cáo.
     *
     * @param snapshot what is signed, as the door counted it from the logs at the position that the signer names
     * @param seen what the signer says of the draft that he saw
     * @param last the report of this scope that was signed last
     * @param uncountedOn the legal day on which the first record beyond the position was recorded, where there is one
     * @param on the day of signing
     */
    record SignReport(
            Snapshot snapshot, Seen seen, Optional<LastSigned> last, Optional<LocalDate> uncountedOn, LocalDate on)
            implements PeriodicReportCommand {}

    /**
     * What a signer saw.
     *
     * @param sha256 the hash of the draft
     * @param unread the events that the draft could not read, each by its place
     */
    record Seen(String sha256, List<LogPosition> unread) {
        public Seen {
            unread = List.copyOf(unread);
        }
    }

    /** A report that is signed, and how far it had read each log. */
    record LastSigned(UUID id, List<LogPosition> position) {
        public LastSigned {
            position = List.copyOf(position);
        }
    }
}
