package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What a body sends to take a recorded decision back.
 *
 * @param documentNo the number of the decision
 * @param annulledBy the number of the annulling document
 * @param sealedReason why, sealed under the case's key
 */
public record AnnulmentToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        Optional<PersonKey> person,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    /** The decision that is meant. */
    public DecisionKey key() {
        return new DecisionKey(documentNo, person);
    }

    DecisionToSign toSign(String code, LocalDate on) {
        return new DecisionToSign(code, documentNo, person, on);
    }

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
