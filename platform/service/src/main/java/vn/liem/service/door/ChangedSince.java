package vn.liem.service.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.liem.eventstore.StoredEvent;

/** One event that the caller had not seen: what kind and when, without its content. */
public record ChangedSince(UUID eventId, String type, long version, LocalDate occurredOn, Instant recordedAt) {

    static ChangedSince of(StoredEvent event) {
        return new ChangedSince(event.id(), event.type(), event.version(), event.occurredOn(), event.recordedAt());
    }
}
