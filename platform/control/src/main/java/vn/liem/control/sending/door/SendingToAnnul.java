package vn.liem.control.sending.door;

import java.util.Optional;
import vn.liem.control.sending.Sending;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to take the record of a sending back.
 *
 * @param documentNo the number of the decision
 * @param annulledBy the number of the document on it
 * @param sealedReason why, sealed under the case's key
 */
public record SendingToAnnul(
        @HasForm(SendingToRecord.PART) String part,
        @HasForm(Document.NUMBER) String documentNo,
        Optional<PersonKey> person,
        @HasForm(Document.UNIT) String to,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    DecisionKey decision() {
        return new DecisionKey(documentNo, person);
    }

    Sending.Key key() {
        return new Sending.Key(part, documentNo, person, to);
    }

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
