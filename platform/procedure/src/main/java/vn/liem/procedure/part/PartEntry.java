package vn.liem.procedure.part;

import java.util.Optional;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;

/**
 * A decision among those that a service has recorded of a case: one that registers tell too, or one of the law's machine that
 * they do not know.
 *
 * @param decision the decision as recorded
 * @param taken what it is to the stages, where registers tell such decisions
 * @param step what it is to the machine of the law, where they do not
 * @param openedBy the decision of another service that must have come before it, where it rests on one
 */
public record PartEntry(
        RecordedDecision decision, Optional<Taken> taken, Optional<StepSaid> step, Optional<Taken> openedBy) {

    public PartEntry {
        if (taken.isPresent() == step.isPresent()) {
            throw new IllegalArgumentException("a decision is one of the stages or one of the law's machine");
        }
    }

    /** A decision that rests on what this service knows itself. */
    public static PartEntry of(RecordedDecision decision, Taken taken) {
        return new PartEntry(decision, Optional.of(about(decision, taken)), Optional.empty(), Optional.empty());
    }

    /** A decision that rests on one of another service. */
    public static PartEntry openedBy(RecordedDecision decision, Taken taken, Taken cause) {
        return new PartEntry(decision, Optional.of(about(decision, taken)), Optional.empty(), Optional.of(cause));
    }

    /** A decision of the law's machine that registers do not know. */
    public static PartEntry ofLaw(RecordedDecision decision, StepSaid step) {
        return new PartEntry(decision, Optional.empty(), Optional.of(step), Optional.empty());
    }

    /** What tells it apart. */
    public DecisionKey key() {
        return decision.key();
    }

    /** Its code, as registers tell it or as the machine of the law knows it. */
    public String code() {
        return taken.map(known -> known.decision().code())
                .or(() -> step.map(StepSaid::code))
                .orElseThrow();
    }

    /** Whether it is this decision of the stages. */
    public boolean is(ProceduralDecision one) {
        return taken.filter(known -> known.decision() == one).isPresent();
    }

    /** The detail of a decision, or the ground it rests on where it has none. */
    public Optional<String> detail() {
        return taken.flatMap(Taken::detail).or(decision::ground).or(() -> step.flatMap(StepSaid::ground));
    }

    /** The same decision, said otherwise; a detail that is not said stays as it was. */
    PartEntry corrected(RecordedDecision now, Optional<String> detail) {
        return new PartEntry(
                now,
                taken.map(known -> new Taken(known.decision(), known.personNo(), detail.or(known::detail))),
                step,
                openedBy);
    }

    private static Taken about(RecordedDecision decision, Taken taken) {
        return decision.person().map(person -> taken.about(person.toString())).orElse(taken);
    }
}
