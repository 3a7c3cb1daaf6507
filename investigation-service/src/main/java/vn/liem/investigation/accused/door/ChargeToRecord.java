package vn.liem.investigation.accused.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.accused.Charge;
import vn.liem.investigation.accused.ManagedBy;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to charge a person; the name is in the directory.
 *
 * @param sealedPosition the post held, sealed under the person's key
 */
public record ChargeToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate chargedOn,
        @HasForm(ARTICLE) String article,
        @HasForm(ARTICLE) Optional<String> clause,
        boolean official,
        boolean partyMember,
        ManagedBy managedBy,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedPosition) {

    /** The form of an article or a clause of the Penal Code. */
    static final String ARTICLE = "[0-9]{1,4}[a-zđ]?";

    Charge charge() {
        return new Charge(Optional.of(article), clause, official, partyMember, managedBy, sealedPosition);
    }
}
