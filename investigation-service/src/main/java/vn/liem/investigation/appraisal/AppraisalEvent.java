package vn.liem.investigation.appraisal;

import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What has happened to a request for an expertise or a valuation. */
public sealed interface AppraisalEvent {

    /** A body was asked for an expertise or a valuation. */
    @EventType("appraisal.requested.v1")
    record AppraisalRequested(AppraisalRequest request) implements AppraisalEvent {}

    /** The request was said otherwise; it keeps its number. */
    @EventType("appraisal.request-corrected.v1")
    record AppraisalRequestCorrected(AppraisalRequest request, Correction correction) implements AppraisalEvent {}

    /** The body that was asked got the request and the complete file: its time runs. */
    @EventType("appraisal.received.v1")
    record AppraisalReceived(RequestReceipt receipt) implements AppraisalEvent {}

    /** The body that was asked refused. */
    @EventType("appraisal.declined.v1")
    record AppraisalDeclined(Declining declining) implements AppraisalEvent {}

    /** The body that was asked wants further documents: the time stands still. */
    @EventType("appraisal.documents-asked.v1")
    record AppraisalDocumentsAsked(Asking asking) implements AppraisalEvent {}

    /** Documents came that were asked for: where none is awaited any more, the time goes on. */
    @EventType("appraisal.documents-provided.v1")
    record AppraisalDocumentsProvided(Provision provision) implements AppraisalEvent {}

    /** The time was lengthened. */
    @EventType("appraisal.extended.v1")
    record AppraisalExtended(AppraisalExtension extension) implements AppraisalEvent {}

    /** A body said why it takes long. */
    @EventType("appraisal.delay-explained.v1")
    record AppraisalDelayExplained(Delay delay) implements AppraisalEvent {}

    /** A register told how many days were waited, and why it took long, without saying when. */
    @EventType("appraisal.waiting-told.v1")
    record AppraisalWaitingTold(WaitingTold waiting) implements AppraisalEvent {}

    /** The body that was asked concluded. */
    @EventType("appraisal.concluded.v1")
    record AppraisalConcluded(AppraisalConclusion conclusion) implements AppraisalEvent {}

    /** What was recorded under the number of a document was taken back. */
    @EventType("appraisal.record-annulled.v1")
    record AppraisalRecordAnnulled(Recorded recorded, Correction correction) implements AppraisalEvent {}
}
