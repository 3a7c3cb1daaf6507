package vn.liem.cases.protection;

import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to the protection of somebody; nothing of it leaves the service. */
public sealed interface ProtectionEvent {

    /** Protection was asked for. */
    @EventType("protection.requested.v1")
    record ProtectionRequested(ProtectionDetails details) implements ProtectionEvent {}

    /** The request was looked into. */
    @EventType("protection.assessed.v1")
    record RequestAssessed(ProtectionAssessment assessment) implements ProtectionEvent {}

    /** Protection was granted. */
    @EventType("protection.granted.v1")
    record ProtectionGranted(ProtectionGrant grant) implements ProtectionEvent {}

    /** Protection goes on, longer or by other measures. */
    @EventType("protection.extended.v1")
    record ProtectionExtended(ProtectionExtension extension) implements ProtectionEvent {}

    /** Protection was refused. */
    @EventType("protection.refused.v1")
    record ProtectionRefused(ProtectionDenial denial) implements ProtectionEvent {}

    /** Protection ended. */
    @EventType("protection.ended.v1")
    record ProtectionEnded(ProtectionEnding ending) implements ProtectionEvent {}

    /** What was recorded of the protection had not happened; an extension is told by its number. */
    @EventType("protection.record-withdrawn.v1")
    record ProtectionRecordWithdrawn(ProtectionPaper paper, String decisionNo, SealedText reason)
            implements ProtectionEvent {}
}
