package vn.liem.trial.review.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;
import vn.liem.trial.review.NewFacts;

/**
 * What a procuracy sends to take the record of news back.
 *
 * @param documentNo the number of the notice
 * @param annulledBy the number of the document on it
 * @param sealedReason why, sealed under the case's key
 */
public record NewFactsToAnnul(
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    NewFacts.Key key(String unit) {
        return new NewFacts.Key(documentNo, unit);
    }

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
