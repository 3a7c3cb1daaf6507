package vn.liem.control.signature.door;

import java.util.Optional;
import vn.liem.control.signature.ProposalKey;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What an officer sends to name what is new since a decision was refused.
 *
 * @param code what was refused, as the list of proposals has it
 * @param documentNo the number of what was refused
 * @param newGround the number of the document that gives the new ground
 * @param sealedGround what is new, sealed under the case's key
 */
public record GroundToState(
        @HasForm(ProposalToWithdraw.CODE) String code,
        @HasForm(Document.NUMBER) String documentNo,
        Optional<PersonKey> person,
        @HasForm(Document.NUMBER) String newGround,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedGround) {

    ProposalKey key(String unit) {
        return new ProposalKey(code, documentNo, person, Optional.of(unit));
    }
}
