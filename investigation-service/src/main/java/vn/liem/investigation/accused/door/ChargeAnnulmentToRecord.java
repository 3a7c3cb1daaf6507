package vn.liem.investigation.accused.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.DecisionToSign;
import vn.liem.service.part.Document;

/** What the procuracy sends to annul a charge: its decision, the day, and why. */
public record ChargeAnnulmentToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate annulledOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    /** What a second procurator signs: with the charge the proceedings against the person stop. */
    DecisionToSign toSign() {
        return new DecisionToSign("charge_annulled", documentNo, Optional.of(person), annulledOn);
    }

    Correction correction() {
        return new Correction(Optional.of(documentNo), Optional.of(sealedReason), Optional.empty());
    }
}
