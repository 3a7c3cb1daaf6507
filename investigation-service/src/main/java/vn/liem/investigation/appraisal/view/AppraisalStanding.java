package vn.liem.investigation.appraisal.view;

import vn.liem.investigation.appraisal.Appraisal;
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;

/** How a request stands. */
public enum AppraisalStanding {
    /** The body was asked, and has not said that it has the complete file. */
    SENT,
    /** The body has the complete file: its time runs. */
    RUNNING,
    /** The body waits for documents: the time stands still. */
    AWAITING_DOCUMENTS,
    /** The body refused. */
    DECLINED,
    /** The body concluded. */
    CONCLUDED,
    /** What was recorded of the request was taken back. */
    TAKEN_BACK;

    /** Whether an answer is still to come. */
    public boolean isOpen() {
        return switch (this) {
            case SENT, RUNNING, AWAITING_DOCUMENTS -> true;
            case DECLINED, CONCLUDED, TAKEN_BACK -> false;
        };
    }

    static AppraisalStanding of(Appraisal appraisal) {
        return switch (appraisal) {
            case NotRequested _ -> TAKEN_BACK;
            case Requested known when known.conclusion().isPresent() -> CONCLUDED;
            case Requested known when known.declining().isPresent() -> DECLINED;
            case Requested known when known.receipt().isEmpty() -> SENT;
            case Requested known -> known.awaited().isEmpty() ? RUNNING : AWAITING_DOCUMENTS;
        };
    }
}
