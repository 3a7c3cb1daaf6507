package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * What tells a decision apart that may need a second signature.
 *
 * @param code what is decided, {@code investigation_suspended}
 * @param ground the ground of the law that it rests on, where that makes a difference
 */
public record DecisionToSign(
        String code, String documentNo, Optional<PersonKey> person, LocalDate decidedOn, Optional<String> ground) {

    /** What needs it whatever its ground. */
    public DecisionToSign(String code, String documentNo, Optional<PersonKey> person, LocalDate decidedOn) {
        this(code, documentNo, person, decidedOn, Optional.empty());
    }
}
