package vn.liem.eventstore;

import vn.liem.kernel.Decider;
import vn.liem.kernel.EventTypes;

/**
 * An aggregate as the store sees it: its decider and the names of its events.
 *
 * @param decider the three pure questions
 * @param types the events by their stored names
 */
public record Aggregate<C, S, E>(Decider<C, S, E> decider, EventTypes<E> types) {

    /** The aggregate of a decider and the sealed type of its events. */
    public static <C, S, E> Aggregate<C, S, E> of(Decider<C, S, E> decider, Class<E> events) {
        return new Aggregate<>(decider, EventTypes.of(events));
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
