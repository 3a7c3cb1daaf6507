package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.appraisal.AppraisalKind;
import vn.liem.investigation.appraisal.AppraisalRequest;
import vn.liem.investigation.appraisal.ExpertiseMatter;
import vn.liem.investigation.appraisal.FollowsRequest;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to ask for an expertise or a valuation.
 *
 * @param body the body that is asked
 * @param matter what the expertise is on, where the law gives that another time than the usual one
 * @param dueOn until when the conclusion is wanted; a valuation has no other end
 * @param sealedQuestion what is asked
 * @param follows the concluded request that this one supplements or repeats
 */
public record AppraisalToRequest(
        @HasForm(Document.NUMBER) String documentNo,
        AppraisalKind kind,
        LocalDate requestedOn,
        @HasForm(Document.UNIT) String body,
        Optional<ExpertiseMatter> matter,
        Optional<LocalDate> dueOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedQuestion,
        Optional<FollowsRequest> follows) {

    AppraisalRequest request(String unit) {
        return new AppraisalRequest(
                documentNo,
                kind,
                requestedOn,
                unit,
                body,
                matter,
                dueOn,
                Optional.of(sealedQuestion),
                follows,
                Optional.empty());
    }
}
