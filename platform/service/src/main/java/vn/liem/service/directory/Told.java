package vn.liem.service.directory;

import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;

/** What one event of case-service tells, read as this module's own small records of it. */
sealed interface Told {

    /** A body, as it is from this event on. */
    record OfBody(String code, String kind, Optional<String> parent) implements Told {}

    /** The public half of a file's key. */
    record OfKey(String subject, String key) implements Told {}

    /** Nothing that the directory needs. */
    record Else() implements Told {}

    /** What the event tells. */
    static Told by(StoredEvent event) {
        return switch (event.type()) {
            case "unit.registered.v1", "unit.corrected.v1" ->
                BodyCodec.decode(event.body(), Unit.class).details();
            case "source.registered.v1" -> {
                Source source = BodyCodec.decode(event.body(), Source.class);
                yield new OfKey(event.subject(), source.sealingKey());
            }
            case "case.registered.v1" -> {
                Case registered = BodyCodec.decode(event.body(), Case.class);
                yield new OfKey("case:" + registered.caseId(), registered.sealingKey());
            }
            default -> new Else();
        };
    }

    /** A body registered or corrected. */
    record Unit(OfBody details) {}

    /** A source registered. */
    record Source(String sealingKey) {}

    /** A case registered. */
    record Case(UUID caseId, String sealingKey) {}
}
