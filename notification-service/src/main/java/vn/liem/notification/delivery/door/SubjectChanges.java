package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.PublishedRecord;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.exchange.TakesNote;

/**
 * Keeps that something about a case or a source was recorded, until it is known whom to tell. What was recorded after its legal
 * day is of the past and tells nobody: an import of a past half year sends nothing.
 */
@Singleton
public final class SubjectChanges implements TakesNote {

    private static final String PUT = """
            insert into subject_change (source, pos, subject, stream_kind, version, event_id, body, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final Sql sql;
    private final Receivers receivers;

    @Inject
    SubjectChanges(DataSource database, Receivers receivers) {
        this.sql = new Sql(database);
        this.receivers = receivers;
    }

    @Override
    public void of(String source, List<PublishedRecord> records) {
        List<StoredEvent> told = records.stream()
                .map(PublishedRecord::event)
                .filter(SubjectChanges::isTold)
                .toList();
        if (receivers.any() && !told.isEmpty()) {
            sql.inTransaction(transaction -> {
                for (StoredEvent event : told) {
                    put(transaction, source, event);
                }
                return told.size();
            });
        }
    }

    /** Whether anybody may be told of the event: it is about a case or a source, and was recorded on its legal day. */
    static boolean isTold(StoredEvent event) {
        LocalDate recordedOn = LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM);
        boolean subject = event.subject().startsWith("case:") || event.subject().startsWith("source:");
        return subject && !event.occurredOn().isBefore(recordedOn);
    }

    private static void put(Connection transaction, String source, StoredEvent event) throws SQLException {
        Sql.update(
                transaction,
                PUT,
                source,
                event.pos(),
                event.subject(),
                event.stream().kind(),
                event.version(),
                event.id(),
                event.by().onBehalfOf().orElse(""),
                event.recordedAt());
    }
}
