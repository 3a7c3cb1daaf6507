package vn.liem.control.signature.door;

import java.util.Optional;
import vn.liem.control.signature.ProposalKey;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What an officer sends to withdraw the own proposal.
 *
 * @param code what was proposed, as the list of proposals has it
 */
public record ProposalToWithdraw(
        @HasForm(ProposalToWithdraw.CODE) String code,
        @HasForm(Document.NUMBER) String documentNo,
        Optional<PersonKey> person) {

    /** The form of a code. */
    static final String CODE = "[a-z0-9_]{1,60}";

    ProposalKey key(String unit) {
        return new ProposalKey(code, documentNo, person, Optional.of(unit));
    }
}
