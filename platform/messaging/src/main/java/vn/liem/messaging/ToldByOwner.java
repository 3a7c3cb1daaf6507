package vn.liem.messaging;

import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.contracts.EventOwners;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;

/**
 * Whether the service whose log an event stands in is the one to tell it. Two services record sendings and marks of former
 * holders; each is believed of the decisions of its own parts alone.
 */
public final class ToldByOwner {

    private ToldByOwner() {}

    /** What is read of an event of one part: where it names the part. */
    record Told(Optional<OfPart> sending, Optional<OfPart> decision, Optional<OfPart> key) {
        record OfPart(String part) {}

        Optional<String> part() {
            return Stream.of(sending, decision, key)
                    .flatMap(Optional::stream)
                    .map(OfPart::part)
                    .findFirst();
        }
    }

    /** Whether the owner of the log may tell of this event; one that ought to name a part and names none is nobody's. */
    public static boolean mayTell(String log, StoredEvent event) {
        return EventOwners.isOfOnePart(event.type())
                ? partOf(event)
                        .filter(part -> EventOwners.mayTell(log, event.type(), part))
                        .isPresent()
                : EventOwners.mayTell(log, event.type());
    }

    private static Optional<String> partOf(StoredEvent event) {
        try {
            return BodyCodec.decode(event.body(), Told.class).part();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
