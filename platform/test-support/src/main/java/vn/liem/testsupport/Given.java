package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;

/** Given these events, when this is asked, then that happened, or it is refused because. */
public final class Given<C, S, E> {

    private final Decider<C, S, E> decider;
    private final List<E> past;

    private Given(Decider<C, S, E> decider, List<E> past) {
        this.decider = decider;
        this.past = past;
    }

    /** What has happened so far, in its order; nothing, where no events are given. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied at once and never written to.
    public static <C, S, E> Given<C, S, E> given(Decider<C, S, E> decider, E... events) {
        return given(decider, List.of(events));
    }

    /** What has happened so far, in its order. */
    public static <C, S, E> Given<C, S, E> given(Decider<C, S, E> decider, List<? extends E> events) {
        return new Given<>(decider, List.copyOf(events));
    }

    /** Asks, and folds what follows, so that no event can come about that cannot be read back. */
    public Then<E> when(C command) {
        S state = fold(decider.initial(), past);
        Decision<E> decision = decider.decide(command, state);
        switch (decision) {
            case Decision.Accepted<E>(var events) -> fold(state, events);
            case Decision.Refused<E> _ -> {}
        }
        return new Then<>(decision);
    }

    private S fold(S start, List<E> events) {
        S state = start;
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    /** The answer, and what it ought to be. */
    public record Then<E>(Decision<E> decision) {

        /** It happened: exactly these events, in this order. */
        @SafeVarargs
        @SuppressWarnings("varargs") // The array is copied at once and never written to.
        public final void then(E first, E... more) {
            List<E> expected = new ArrayList<>(List.of(first));
            expected.addAll(List.of(more));
            assertEquals(new Decision.Accepted<>(expected), decision);
        }

        /** It is refused for this rule. */
        public void thenRefused(Refusal why) {
            assertEquals(new Decision.Refused<E>(why), decision);
        }

        /** It was said before and changes nothing. */
        public void thenNothing() {
            assertEquals(new Decision.Accepted<E>(List.of()), decision);
        }
    }
}
