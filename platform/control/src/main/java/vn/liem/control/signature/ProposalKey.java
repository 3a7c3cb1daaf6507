package vn.liem.control.signature;

import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * What tells a proposed decision apart in its case.
 *
 * @param code what is decided, {@code investigation_suspended}, {@code person_released}
 * @param person of whom alone it is, where it is of one
 * @param unit the body that proposes it: two bodies have documents of the same number
 */
public record ProposalKey(String code, String documentNo, Optional<PersonKey> person, Optional<String> unit) {

    /** The key, proposed by that body where it does not say so itself. */
    ProposalKey of(String body) {
        return unit.isPresent() ? this : new ProposalKey(code, documentNo, person, Optional.of(body));
    }

    /** Whether it is the same decision, proposed by whatever body. */
    boolean isLike(ProposalKey other) {
        return code.equals(other.code) && documentNo.equals(other.documentNo) && person.equals(other.person);
    }

    /** Whether this key, told by an event, means the other one. */
    boolean means(ProposalKey other) {
        return isLike(other) && (unit.isEmpty() || unit.equals(other.unit));
    }
}
