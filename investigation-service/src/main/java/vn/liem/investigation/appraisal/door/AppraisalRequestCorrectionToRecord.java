package vn.liem.investigation.appraisal.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to say a request otherwise; its number stays.
 *
 * @param request the request as it is
 * @param correctedBy the document on which the correction rests
 */
public record AppraisalRequestCorrectionToRecord(
        AppraisalToRequest request,
        @HasForm(Document.NUMBER) String correctedBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Correction correction() {
        return new Correction(Optional.of(correctedBy), Optional.of(sealedReason), Optional.empty());
    }
}
