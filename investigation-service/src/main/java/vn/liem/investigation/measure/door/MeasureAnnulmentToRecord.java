package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.DecisionToSign;
import vn.liem.service.part.Document;

/**
 * What a body sends to take back what it recorded under a number.
 *
 * @param annulledBy the document on which that rests
 */
public record MeasureAnnulmentToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    /** What it is called where it waits for a second signature. */
    DecisionToSign toSign(LocalDate on) {
        return new DecisionToSign("measure_record_annulled", documentNo, Optional.of(person), on);
    }

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
