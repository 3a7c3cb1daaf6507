package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;

/**
 * What a body sends to record a decision that says nothing more than its ground.
 *
 * @param ground the ground of the law it rests on, by its code in docs/journey.md; asked where the law has grounds for it
 */
public record DecisionToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate decidedOn,
        Optional<PersonKey> person,
        @HasForm("[a-z0-9_]{1,60}") Optional<String> ground)
        implements Document {

    @Override
    public Optional<String> legalGround() {
        return ground;
    }
}
