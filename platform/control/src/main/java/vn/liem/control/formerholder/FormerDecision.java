package vn.liem.control.formerholder;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * A decision that a former holder of the file recorded.
 *
 * @param part the part of the proceedings that keeps it, {@code investigation}
 * @param code what was decided, {@code investigation_extended}
 * @param person the one accused it concerns; nobody where it is of the whole case
 * @param decidedOn its day, on which the body held the file
 * @param unit the body that recorded it
 * @param holder the body that held the file when it was recorded
 */
public record FormerDecision(
        String part,
        String code,
        String documentNo,
        Optional<PersonKey> person,
        LocalDate decidedOn,
        String unit,
        String holder) {

    /** Whether both are of the same decision. */
    boolean isOf(FormerDecision other) {
        return part.equals(other.part) && documentNo.equals(other.documentNo) && person.equals(other.person);
    }
}
