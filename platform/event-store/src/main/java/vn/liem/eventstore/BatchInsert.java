package vn.liem.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a batch: one insert from arrays a table, whatever the batch's size. */
final class BatchInsert {

    private static final String EVENTS = """
            insert into event (pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at, actor,
                on_behalf_of, command_id, correlation_id, causation_id, body, leaf, prev_leaf)
            select pos, stream_id, version, subject, event_id, type, schema, occurred_on, ?, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf
              from unnest(?::bigint[], ?::text[], ?::integer[], ?::text[], ?::uuid[], ?::text[], ?::integer[], ?::date[],
                ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[])
                as e(pos, stream_id, version, subject, event_id, type, schema, occurred_on, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf)
            """;
    private static final String KEYS =
            "insert into unique_key (scope, key, stream_id) select * from unnest(?::text[], ?::text[], ?::text[])";
    private static final String ANSWERS = """
            insert into command_seen (command_id, fingerprint, answer, made_at)
            select id, fingerprint, answer, ? from unnest(?::uuid[], ?::bytea[], ?::bytea[]) as c(id, fingerprint, answer)
            """;
    private static final String MARKS =
            "insert into inbox_mark (source, pos, leaf) select * from unnest(?::text[], ?::bigint[], ?::bytea[])";

    private BatchInsert() {}

    static void write(Connection connection, Batch batch) throws SQLException {
        OffsetDateTime recordedAt = batch.recordedAt().atOffset(ZoneOffset.UTC);
        if (!batch.events().isEmpty()) {
            events(connection, batch.events(), recordedAt);
        }
        if (!batch.newKeys().isEmpty()) {
            keys(connection, batch.newKeys());
        }
        if (!batch.newAnswers().isEmpty()) {
            answers(connection, batch.newAnswers(), recordedAt);
        }
        if (!batch.newMarks().isEmpty()) {
            marks(connection, batch.newMarks());
        }
    }

    private static void events(Connection connection, List<StoredEvent> events, OffsetDateTime recordedAt)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(EVENTS)) {
            Columns columns = new Columns(connection, insert);
            insert.setObject(1, recordedAt);
            columns.from(2)
                    .add("bigint", events, StoredEvent::pos)
                    .add("text", events, event -> event.stream().value())
                    .add("integer", events, event -> (int) event.version())
                    .add("text", events, StoredEvent::subject)
                    .add("uuid", events, StoredEvent::id)
                    .add("text", events, StoredEvent::type)
                    .add("integer", events, StoredEvent::schema)
                    .add("date", events, event -> java.sql.Date.valueOf(event.occurredOn()))
                    .add("text", events, event -> event.by().actor())
                    .add("text", events, event -> event.by().onBehalfOf().orElse(null))
                    .add("uuid", events, event -> event.by().command())
                    .add("uuid", events, event -> event.by().correlation())
                    .add("uuid", events, event -> event.by().causation().orElse(null))
                    .addBytes(events, event -> event.body().bytes())
                    .addBytes(events, event -> event.leaf().bytes())
                    .addBytes(
                            events,
                            event -> event.prevLeaf()
                                    .map(vn.liem.verifier.Hash::bytes)
                                    .orElse(null));
            insert.executeUpdate();
        }
    }

    private static void keys(Connection connection, Map<UniqueKey, String> keys) throws SQLException {
        List<Map.Entry<UniqueKey, String>> rows = List.copyOf(keys.entrySet());
        try (PreparedStatement insert = connection.prepareStatement(KEYS)) {
            new Columns(connection, insert)
                    .from(1)
                    .add("text", rows, row -> row.getKey().scope())
                    .add("text", rows, row -> row.getKey().key())
                    .add("text", rows, Map.Entry::getValue);
            insert.executeUpdate();
        }
    }

    private static void answers(Connection connection, List<StoredAnswer> answers, OffsetDateTime madeAt)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ANSWERS)) {
            insert.setObject(1, madeAt);
            new Columns(connection, insert)
                    .from(2)
                    .add("uuid", answers, StoredAnswer::command)
                    .addBytes(answers, answer -> answer.fingerprint().bytes())
                    .addBytes(answers, answer -> answer.body().bytes());
            insert.executeUpdate();
        }
    }

    private static void marks(Connection connection, List<InboxMark> marks) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MARKS)) {
            new Columns(connection, insert)
                    .from(1)
                    .add("text", marks, InboxMark::source)
                    .add("bigint", marks, InboxMark::pos)
                    .addBytes(marks, mark -> mark.leaf().bytes());
            insert.executeUpdate();
        }
    }

    /** Binds one array a column, from the same rows. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement insert;
        private int at = 1;

        Columns(Connection connection, PreparedStatement insert) {
            this.connection = connection;
            this.insert = insert;
        }

        Columns from(int first) {
            at = first;
            return this;
        }

        <R> Columns add(String type, List<R> rows, Function<R, @org.jspecify.annotations.Nullable Object> value)
                throws SQLException {
            Object[] values = new Object[rows.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(rows.get(i));
            }
            return bind(connection.createArrayOf(type, values));
        }

        <R> Columns addBytes(List<R> rows, Function<R, byte @org.jspecify.annotations.Nullable []> value)
                throws SQLException {
            byte[][] values = new byte[rows.size()][];
            for (int i = 0; i < values.length; i++) {
                values[i] = value.apply(rows.get(i));
            }
            return bind(connection.createArrayOf("bytea", values));
        }

        private Columns bind(Array array) throws SQLException {
            insert.setArray(at, array);
            at++;
            return this;
        }
    }
}
