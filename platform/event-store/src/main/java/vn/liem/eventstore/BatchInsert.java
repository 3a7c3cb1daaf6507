package vn.liem.eventstore;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.liem.verifier.Hash;

/** Writes a batch: one insert from arrays a table, whatever the batch's size. */
final class BatchInsert {

    private static final String EVENTS = """
            insert into event (pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at, actor,
                on_behalf_of, command_id, correlation_id, causation_id, body, leaf, prev_leaf)
            select pos, stream_id, version, subject, event_id::uuid, type, schema, date '1970-01-01' + day, ?, actor,
                on_behalf_of, command_id::uuid, correlation_id::uuid, causation_id::uuid, body, leaf, prev_leaf
              from unnest(?::bigint[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::integer[], ?::integer[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[])
                as e(pos, stream_id, version, subject, event_id, type, schema, day, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf)
            """;
    private static final String KEYS =
            "insert into unique_key (scope, key, stream_id) select * from unnest(?::text[], ?::text[], ?::text[])";
    private static final String ANSWERS = """
            insert into command_seen (command_id, fingerprint, answer, made_at)
            select id::uuid, fingerprint, answer, ?
              from unnest(?::text[], ?::bytea[], ?::bytea[]) as c(id, fingerprint, answer)
            """;
    private static final String MARKS =
            "insert into inbox_mark (source, pos, leaf) select * from unnest(?::text[], ?::bigint[], ?::bytea[])";

    private BatchInsert() {}

    static void add(RoundTrip trip, Batch batch) throws SQLException {
        OffsetDateTime recordedAt = batch.recordedAt().atOffset(ZoneOffset.UTC);
        if (!batch.events().isEmpty()) {
            events(trip, batch.events(), recordedAt);
        }
        if (!batch.newKeys().isEmpty()) {
            keys(trip, batch.newKeys());
        }
        if (!batch.newAnswers().isEmpty()) {
            answers(trip, batch.newAnswers(), recordedAt);
        }
        if (!batch.newMarks().isEmpty()) {
            marks(trip, batch.newMarks());
        }
    }

    private static void events(RoundTrip trip, List<StoredEvent> events, OffsetDateTime recordedAt)
            throws SQLException {
        trip.say(EVENTS)
                .with(recordedAt)
                .longs(events, StoredEvent::pos)
                .texts(events, event -> event.stream().value())
                .ints(events, event -> (int) event.version())
                .texts(events, StoredEvent::subject)
                .ids(events, StoredEvent::id)
                .texts(events, StoredEvent::type)
                .ints(events, StoredEvent::schema)
                .days(events, StoredEvent::occurredOn)
                .texts(events, event -> event.by().actor())
                .texts(events, event -> event.by().onBehalfOf().orElse(null))
                .ids(events, event -> event.by().command())
                .ids(events, event -> event.by().correlation())
                .ids(events, event -> event.by().causation().orElse(null))
                .bytes(events, event -> event.body().bytes())
                .bytes(events, event -> event.leaf().bytes())
                .bytes(events, event -> event.prevLeaf().map(Hash::bytes).orElse(null));
    }

    private static void keys(RoundTrip trip, Map<UniqueKey, String> keys) throws SQLException {
        List<Map.Entry<UniqueKey, String>> rows = List.copyOf(keys.entrySet());
        trip.say(KEYS)
                .texts(rows, row -> row.getKey().scope())
                .texts(rows, row -> row.getKey().key())
                .texts(rows, Map.Entry::getValue);
    }

    private static void answers(RoundTrip trip, List<StoredAnswer> answers, OffsetDateTime madeAt) throws SQLException {
        trip.say(ANSWERS)
                .with(madeAt)
                .ids(answers, StoredAnswer::command)
                .bytes(answers, answer -> answer.fingerprint().bytes())
                .bytes(answers, answer -> answer.body().bytes());
    }

    private static void marks(RoundTrip trip, List<InboxMark> marks) throws SQLException {
        trip.say(MARKS)
                .texts(marks, InboxMark::source)
                .longs(marks, InboxMark::pos)
                .bytes(marks, mark -> mark.leaf().bytes());
    }
}
