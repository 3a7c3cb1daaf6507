package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.List;

/** What may be asked of a periodic report. */
public sealed interface PeriodicReportCommand {

    /** Dự thảo báo cáo. */
    record DraftReport(AskedPeriod asked) implements PeriodicReportCommand {}

    /** Góp ý. */
    record CommentOnReport(Comment comment) implements PeriodicReportCommand {}

    /**
     * Ký báo cáo.
     *
     * @param snapshot what is signed, as the door counted it from the logs
     * @param named the held subjects that the signer names
     * @param on the day of signing
     */
    record SignReport(Snapshot snapshot, List<String> named, LocalDate on) implements PeriodicReportCommand {
        public SignReport {
            named = List.copyOf(named);
        }
    }
}
