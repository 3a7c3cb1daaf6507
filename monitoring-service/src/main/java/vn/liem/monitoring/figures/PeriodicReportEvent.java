package vn.liem.monitoring.figures;

import vn.liem.kernel.EventType;

/** What has happened to a periodic report of the committee (báo cáo định kỳ). */
public sealed interface PeriodicReportEvent {

    /** It was drafted for a period. */
    @EventType("report.drafted.v1")
    record ReportDrafted(AskedPeriod asked) implements PeriodicReportEvent {}

    /** Somebody remarked on a figure of the draft. */
    @EventType("report.commented.v1")
    record ReportCommented(Comment comment) implements PeriodicReportEvent {}

    /** It was signed, and says from then on what it said. */
    @EventType("report.signed.v1")
    record ReportSigned(Snapshot snapshot) implements PeriodicReportEvent {}
}
