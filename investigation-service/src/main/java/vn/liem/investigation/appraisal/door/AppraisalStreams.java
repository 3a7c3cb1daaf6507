package vn.liem.investigation.appraisal.door;

import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.UniqueKey;
import vn.liem.investigation.appraisal.Appraisal;
import vn.liem.investigation.appraisal.AppraisalCommand;
import vn.liem.investigation.appraisal.AppraisalDecider;
import vn.liem.investigation.appraisal.AppraisalEvent;
import vn.liem.kernel.StreamId;

/** Requests as the store sees them: one stream for each in its case. */
final class AppraisalStreams {

    static final Aggregate<AppraisalCommand, Appraisal, AppraisalEvent> APPRAISALS =
            Aggregate.of(new AppraisalDecider(), AppraisalEvent.class);

    private static final String NUMBER_SCOPE = "appraisal-request";

    private AppraisalStreams() {}

    static StreamId of(UUID caseId, UUID request) {
        return StreamId.of("appraisal", caseId, request);
    }

    /** A number stands for one request of the case. */
    static UniqueKey number(UUID caseId, String documentNo) {
        return new UniqueKey(NUMBER_SCOPE, caseId + "/" + documentNo);
    }

    /** Where a request is looked at. */
    static String addressOf(StreamId stream) {
        String ids = stream.value().substring(stream.value().indexOf(':') + 1);
        return AppraisalResource.INVESTIGATIONS + ids.replace("/", "/appraisals/");
    }
}
