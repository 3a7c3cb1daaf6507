package vn.liem.control.sending.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to record that a decision of its own was sent.
 *
 * @param part the part of the proceedings that keeps the decision, {@code investigation}
 * @param documentNo the number of the decision
 * @param person the one accused it concerns, where it names one
 * @param to the body to which it was sent
 */
public record SendingToRecord(
        @HasForm(PART) String part,
        @HasForm(Document.NUMBER) String documentNo,
        Optional<PersonKey> person,
        @HasForm(Document.UNIT) String to,
        LocalDate sentOn) {

    /** The form of the name of a part. */
    static final String PART = "[a-z]{1,20}";

    DecisionKey decision() {
        return new DecisionKey(documentNo, person);
    }
}
