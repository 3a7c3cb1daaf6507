package vn.liem.procedure.part;

import java.util.Optional;
import java.util.function.Function;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;

/** The answer to a decision that wants its place among the recorded ones. */
public sealed interface PartAnswer {

    /** It fits, and so does all that comes after it; it is recorded like this. */
    record Fits(RecordedDecision decision) implements PartAnswer {}

    /** It stands already, word for word. */
    record SaidBefore() implements PartAnswer {}

    /** It breaks a rule. */
    record Refused(Refusal why) implements PartAnswer {}

    /** The same, unless it would be recorded and something forbids it: what was said before stays quietly empty. */
    default PartAnswer unless(Optional<? extends Refusal> forbidden) {
        return switch (this) {
            case Fits fits -> forbidden.<PartAnswer>map(Refused::new).orElse(fits);
            case SaidBefore _, Refused _ -> this;
        };
    }

    /** The decision of the aggregate, where the event holds the decision as it is recorded. */
    default <E> Decision<E> decide(Function<RecordedDecision, E> event) {
        return switch (this) {
            case Fits(var decision) -> Decision.accept(event.apply(decision));
            case SaidBefore _ -> Decision.nothing();
            case Refused(var why) -> Decision.refuse(why);
        };
    }
}
