package vn.liem.investigation.measure;

import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What has happened to a person under measures in a case. A measure is told by the number of its order. */
public sealed interface MeasureEvent {

    /** A measure was ordered against the person. */
    @EventType("measure.applied.v1")
    record MeasureApplied(MeasureOrder order) implements MeasureEvent {}

    /** The procuracy approved an order or an extension, named by its number. */
    @EventType("measure.approved.v1")
    record MeasureApproved(String documentNo, MeasureApproval approval) implements MeasureEvent {}

    /** The measure was extended. */
    @EventType("measure.extended.v1")
    record MeasureExtended(String measure, MeasureExtension extension) implements MeasureEvent {}

    /** The measure was cancelled. */
    @EventType("measure.cancelled.v1")
    record MeasureCancelled(String measure, MeasureEnd end) implements MeasureEvent {}

    /** The measure was replaced by the one whose order is the document of its end, applied in the same append. */
    @EventType("measure.replaced.v1")
    record MeasureReplaced(String measure, MeasureEnd end) implements MeasureEvent {}

    /** The person was released. */
    @EventType("measure.person-released.v1")
    record PersonReleased(String measure, MeasureEnd end) implements MeasureEvent {}

    /** What was recorded under the number of a document was taken back. */
    @EventType("measure.record-annulled.v1")
    record MeasureRecordAnnulled(String documentNo, Correction correction) implements MeasureEvent {}
}
