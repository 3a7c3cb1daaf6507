package vn.liem.eventstore;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.liem.verifier.Hash;

/** Writes a batch: its events by COPY, all else by one insert from arrays a table, whatever the batch's size. */
final class BatchInsert {

    private static final String EVENTS =
            "event (pos, stream_id, version, subject, event_id, type, schema, occurred_on, "
                    + "recorded_at, actor, on_behalf_of, command_id, correlation_id, causation_id, body, leaf, prev_leaf)";
    private static final int EVENT_COLUMNS = 17;
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

    /** Its events, all in the form of one COPY. */
    static CopyRows events(Batch batch) {
        CopyRows rows = new CopyRows(EVENTS, EVENT_COLUMNS);
        for (StoredEvent event : batch.events()) {
            Authorship by = event.by();
            rows.row()
                    .number(event.pos())
                    .text(event.stream().value())
                    .integer((int) event.version())
                    .text(event.subject())
                    .id(event.id())
                    .text(event.type())
                    .integer(event.schema())
                    .day(event.occurredOn())
                    .instant(event.recordedAt())
                    .text(by.actor())
                    .text(by.onBehalfOf().orElse(null))
                    .id(by.command())
                    .id(by.correlation())
                    .id(by.causation().orElse(null))
                    .bytes(event.body().bytes())
                    .bytes(event.leaf().bytes())
                    .bytes(event.prevLeaf().map(Hash::bytes).orElse(null));
        }
        return rows;
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
