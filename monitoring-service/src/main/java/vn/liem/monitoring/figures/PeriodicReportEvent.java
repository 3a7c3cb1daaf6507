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

    /** It was signed when reports did not yet name what could not be read; no report is signed so any more. */
    @EventType("report.signed.v1")
    record ReportSignedFirst(FirstSnapshot snapshot) implements PeriodicReportEvent {}

    /** It was signed, and says from then on what it said, and what it could not read. */
    @EventType("report.signed.v2")
    record ReportSigned(Snapshot snapshot) implements PeriodicReportEvent {}
}
