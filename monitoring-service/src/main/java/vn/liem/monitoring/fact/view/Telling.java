package vn.liem.monitoring.fact.view;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.Fact;

/**
 * How one type of event tells of a fact.
 *
 * @param key the key of the fact that an event tells of
 * @param after the fact after the event; none where it stands no longer or cannot be told yet
 */
record Telling(
        Function<StoredEvent, String> key, BiFunction<Optional<Fact>, StoredEvent, Optional<? extends Fact>> after) {

    /** An event that tells the whole fact, whatever stood before. */
    static <B> Telling whole(
            Class<B> body, BiFunction<StoredEvent, B, String> key, BiFunction<StoredEvent, B, ? extends Fact> fact) {
        return new Telling(
                event -> key.apply(event, read(event, body)),
                (_, event) -> Optional.of(fact.apply(event, read(event, body))));
    }

    /** An event that says more about a fact which an earlier one of its stream told. */
    static <B, F extends Fact> Telling more(
            Class<B> body, Class<F> type, BiFunction<StoredEvent, B, String> key, BiFunction<F, B, F> more) {
        return new Telling(
                event -> key.apply(event, read(event, body)),
                (fact, event) -> fact.map(type::cast).map(known -> more.apply(known, read(event, body))));
    }

    /** An event after which the fact stands no longer. */
    static <B> Telling end(Class<B> body, BiFunction<StoredEvent, B, String> key) {
        return new Telling(event -> key.apply(event, read(event, body)), (_, _) -> Optional.empty());
    }

    /** The id of the case that an event speaks of. */
    static String caseOf(StoredEvent event) {
        return event.subject().substring(event.subject().indexOf(':') + 1);
    }

    /** The body of an event as this service's own small record of it. */
    static <B> B read(StoredEvent event, Class<B> body) {
        return BodyCodec.decode(event.body(), body);
    }
}
