package vn.liem.control.signature;

import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * What tells a proposed decision apart in its case.
 *
 * @param code what is decided, {@code investigation_suspended}, {@code person_released}
 * @param person of whom alone it is, where it is of one
 */
public record ProposalKey(String code, String documentNo, Optional<PersonKey> person) {}
