package vn.liem.control.sending;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * That a decision was sent.
 *
 * @param part the part of the proceedings that keeps the decision, {@code investigation}
 * @param code what was decided, {@code case_separated}
 * @param documentNo the number of the decision
 * @param person the one accused it concerns; nobody where it is of the whole case
 * @param unit the body that took it and sent it
 * @param to the body to which it was sent
 */
public record Sending(
        String part,
        String code,
        String documentNo,
        Optional<PersonKey> person,
        String unit,
        String to,
        LocalDate sentOn) {

    /**
     * What tells a sending apart.
     *
     * @param part the part of the proceedings that keeps the decision
     * @param to the body to which it was sent
     */
    public record Key(String part, String documentNo, Optional<PersonKey> person, String to) {}

    /** What tells it apart: a decision goes to a body once. */
    public Key key() {
        return new Key(part, documentNo, person, to);
    }
}
