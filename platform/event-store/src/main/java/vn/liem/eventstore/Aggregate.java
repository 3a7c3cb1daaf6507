package vn.liem.eventstore;

import java.util.List;
import java.util.function.Function;
import vn.liem.kernel.Decider;
import vn.liem.kernel.EventTypes;

/**
 * An aggregate as the store sees it: its decider, the names of its events, and what these ask of others.
 *
 * @param decider the three pure questions
 * @param types the events by their stored names
 * @param following what an event asks of other aggregates, decided and appended with it, all or none
 */
public record Aggregate<C, S, E>(
        Decider<C, S, E> decider, EventTypes<E> types, Function<E, List<Following<?, ?, ?>>> following) {

    /** An aggregate that stands for itself. */
    public Aggregate(Decider<C, S, E> decider, EventTypes<E> types) {
        this(decider, types, _ -> List.of());
    }

    /** The aggregate of a decider and the sealed type of its events. */
    public static <C, S, E> Aggregate<C, S, E> of(Decider<C, S, E> decider, Class<E> events) {
        return new Aggregate<>(decider, EventTypes.of(events));
    }

    /** The same aggregate, whose events ask something of others. */
    public Aggregate<C, S, E> followedBy(Function<E, List<Following<?, ?, ?>>> follow) {
        return new Aggregate<>(decider, types, follow);
    }

    /** The state with a stored event more. */
    S fold(S state, StoredEvent stored) {
        return decider.evolve(state, eventOf(stored));
    }

    /** The event behind a stored one. */
    public E eventOf(StoredEvent stored) {
        return BodyCodec.decode(stored.body(), types.classOf(stored.type()));
    }
}
