package vn.liem.kernel;

import java.util.List;

/** The answer to a command: what has happened, or the rule it would break. */
public sealed interface Decision<E> {

    /** The command is lawful; an empty list means that it was said before and changes nothing. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command breaks a rule; nothing happens. */
    record Refused<E>(Refusal why) implements Decision<E> {}

    /** Accepts with the events in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied at once and never written to.
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    /** Accepts a command that was said before: it is quietly empty. */
    static <E> Decision<E> nothing() {
        return new Accepted<>(List.of());
    }

    /** Refuses for the named rule. */
    static <E> Decision<E> refuse(Refusal why) {
        return new Refused<>(why);
    }
}
