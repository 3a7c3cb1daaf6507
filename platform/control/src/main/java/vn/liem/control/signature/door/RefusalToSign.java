package vn.liem.control.signature.door;

import java.util.Optional;
import vn.liem.control.signature.ProposalKey;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What an officer sends who does not sign as the second.
 *
 * @param code what was proposed, as the list of proposals has it
 * @param sealedReason why, sealed under the case's key
 */
public record RefusalToSign(
        @HasForm(ProposalToWithdraw.CODE) String code,
        @HasForm(Document.NUMBER) String documentNo,
        Optional<PersonKey> person,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    ProposalKey key(String unit) {
        return new ProposalKey(code, documentNo, person, Optional.of(unit));
    }
}
