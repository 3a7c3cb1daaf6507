package vn.liem.procedure.part;

import java.util.Optional;
import vn.liem.procedure.journey.Taken;

/**
 * A decision among those that a service has recorded of a case.
 *
 * @param decision the decision as recorded
 * @param taken what it is to the machine
 * @param openedBy the decision of another service that must have come before it, where it rests on one
 */
public record PartEntry(RecordedDecision decision, Taken taken, Optional<Taken> openedBy) {

    /** A decision that rests on what this service knows itself. */
    public static PartEntry of(RecordedDecision decision, Taken taken) {
        return new PartEntry(decision, about(decision, taken), Optional.empty());
    }

    /** A decision that rests on one of another service. */
    public static PartEntry openedBy(RecordedDecision decision, Taken taken, Taken cause) {
        return new PartEntry(decision, about(decision, taken), Optional.of(cause));
    }

    /** What tells it apart. */
    public DecisionKey key() {
        return decision.key();
    }

    /** The same decision, said otherwise; a detail that is not said stays as it was. */
    PartEntry corrected(RecordedDecision now, Optional<String> detail) {
        return new PartEntry(now, new Taken(taken.decision(), taken.personNo(), detail.or(taken::detail)), openedBy);
    }

    private static Taken about(RecordedDecision decision, Taken taken) {
        return decision.person().map(person -> taken.about(person.toString())).orElse(taken);
    }
}
