package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * What tells a decision apart that may need a second signature.
 *
 * @param code what is decided, {@code investigation_suspended}
 */
public record DecisionToSign(String code, String documentNo, Optional<PersonKey> person, LocalDate decidedOn) {}
