package vn.liem.investigation.appraisal.door;

import java.util.Optional;
import vn.liem.investigation.appraisal.AppraisalDocument;
import vn.liem.investigation.appraisal.Recorded;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to take back what it recorded under a number.
 *
 * @param annulledBy the document on which that rests
 */
public record AppraisalAnnulmentToRecord(
        AppraisalDocument document,
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Recorded recorded() {
        return new Recorded(document, documentNo);
    }

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
