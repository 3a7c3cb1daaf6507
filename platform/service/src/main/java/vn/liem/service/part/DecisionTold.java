package vn.liem.service.part;

import java.util.Optional;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;

/**
 * A decision as a register tells it.
 *
 * @param decision which it is
 * @param asked document, day, person and row
 * @param detail months, days, ground or returning body, as the decision has it
 * @param cause the decision of another service that it rests on
 */
public record DecisionTold(
        ProceduralDecision decision, DecisionAsked asked, Optional<String> detail, Optional<Cause> cause) {

    /** The decision as the machine takes it. */
    public Taken taken() {
        return new Taken(decision, Optional.empty(), detail);
    }

    /** The detail as a number of months or days. */
    public Optional<Integer> length() {
        return detail.filter(text -> text.matches("[0-9]{1,4}")).map(Integer::parseInt);
    }

    /** The detail as the body that returned the file. */
    public Optional<ReturningBody> returnedBy() {
        return detail.flatMap(ReturningBody::ofCode);
    }
}
