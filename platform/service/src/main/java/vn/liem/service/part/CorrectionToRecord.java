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
 * What a body sends to say a recorded decision otherwise.
 *
 * @param documentNo the number of the decision, which stays
 * @param detail months, days, ground or returning body as it ought to be; left out where it stays
 * @param correctedBy the number of the correcting document
 * @param sealedReason why, sealed under the case's key
 */
public record CorrectionToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate decidedOn,
        Optional<PersonKey> person,
        @HasForm("[a-z0-9_]{1,20}") Optional<String> detail,
        @HasForm(Document.NUMBER) String correctedBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason)
        implements Document {

    /** The decision that is meant. */
    public DecisionKey key() {
        return new DecisionKey(documentNo, person);
    }

    Correction correction() {
        return new Correction(Optional.of(correctedBy), Optional.of(sealedReason), Optional.empty());
    }
}
