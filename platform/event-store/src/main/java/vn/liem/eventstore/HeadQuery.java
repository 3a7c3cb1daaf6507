package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.eventstore.Head.Tip;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;

/** Takes the append lock, and reads in one round trip where the log stands. */
final class HeadQuery {

    /**
     * The lock's number is "Liêm" in letters' bytes; there is one log a database. The lock is a statement of its own, as one
     * that also reads would have its snapshot from before the lock; each statement of one round trip has its own.
     * Until a young table is analysed the planner takes it for small and would scan it at every batch. With "= any(…)"
     * it scans as well; the lateral form asks the index once a stream.
     */
    private static final String HEAD = """
            select set_config('enable_seqscan', 'off', true), pg_advisory_xact_lock(1281975661);
            select c.size, c.frontier, e.pos, e.recorded_at
              from (select 1) one
              left join lateral (select size, frontier from checkpoint order by size desc limit 1) c on true
              left join lateral (select pos, recorded_at from event order by pos desc limit 1) e on true;
            select s.id, tip.version, tip.leaf from unnest(?::text[]) s(id) cross join lateral
              (select version, leaf from event where stream_id = s.id order by version desc limit 1) tip;
            select k.scope, k.key, u.stream_id from unnest(?::text[], ?::text[]) k(scope, key) cross join lateral
              (select stream_id from unique_key where scope = k.scope and key = k.key) u;
            select c.id, seen.fingerprint, seen.answer from unnest(?::uuid[]) c(id) cross join lateral
              (select fingerprint, answer from command_seen where command_id = c.id) seen;
            select s.source, last.pos from unnest(?::text[]) s(source) cross join lateral
              (select pos from inbox_mark where source = s.source order by pos desc limit 1) last
            """;

    private HeadQuery() {}

    static Head lockAndRead(Connection connection, List<Append> appends, boolean provable) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            bind(connection, select, appends);
            select.execute();
            Row row = row(next(select), provable);
            return new Head(
                    row.pos,
                    row.recordedAt,
                    row.tree,
                    tips(next(select)),
                    keys(next(select)),
                    answers(next(select)),
                    marks(next(select)));
        }
    }

    private static void bind(Connection connection, PreparedStatement select, List<Append> appends)
            throws SQLException {
        String[] streams =
                appends.stream().flatMap(HeadQuery::streamsOf).distinct().toArray(String[]::new);
        List<UniqueKey> keys = appends.stream()
                .flatMap(append -> append.writes().stream())
                .flatMap(write -> write.keys().stream())
                .distinct()
                .toList();
        UUID[] commands = appends.stream()
                .flatMap(append -> append.answer().stream())
                .map(StoredAnswer::command)
                .distinct()
                .toArray(UUID[]::new);
        String[] sources = appends.stream()
                .flatMap(append -> append.marks().stream())
                .map(InboxMark::source)
                .distinct()
                .toArray(String[]::new);
        select.setArray(1, connection.createArrayOf("text", streams));
        select.setArray(
                2,
                connection.createArrayOf(
                        "text", keys.stream().map(UniqueKey::scope).toArray()));
        select.setArray(
                3,
                connection.createArrayOf(
                        "text", keys.stream().map(UniqueKey::key).toArray()));
        select.setArray(4, connection.createArrayOf("uuid", commands));
        select.setArray(5, connection.createArrayOf("text", sources));
    }

    private static Stream<String> streamsOf(Append append) {
        return Stream.concat(
                append.writes().stream().map(write -> write.stream().value()),
                append.reads().stream().map(read -> read.stream().value()));
    }

    private record Row(long pos, Instant recordedAt, Frontier tree) {}

    private static Row row(ResultSet rows, boolean provable) throws SQLException {
        rows.next();
        long size = rows.getLong(1);
        byte[] frontier = rows.getBytes(2);
        long pos = rows.getLong(3);
        OffsetDateTime recordedAt = rows.getObject(4, OffsetDateTime.class);
        if (provable && size != pos) {
            throw new LogDamaged("the last event stands at %d, the last checkpoint at %d".formatted(pos, size));
        }
        Frontier tree = frontier == null ? Frontier.empty() : Frontier.of(size, frontier);
        return new Row(pos, recordedAt == null ? Instant.EPOCH : recordedAt.toInstant(), tree);
    }

    private static ResultSet next(PreparedStatement select) throws SQLException {
        select.getMoreResults();
        return select.getResultSet();
    }

    private static Map<StreamId, Tip> tips(ResultSet rows) throws SQLException {
        Map<StreamId, Tip> tips = new HashMap<>();
        while (rows.next()) {
            tips.put(
                    new StreamId(rows.getString(1)), new Tip(rows.getLong(2), Optional.of(new Hash(rows.getBytes(3)))));
        }
        return tips;
    }

    private static Map<UniqueKey, String> keys(ResultSet rows) throws SQLException {
        Map<UniqueKey, String> keys = new HashMap<>();
        while (rows.next()) {
            keys.put(new UniqueKey(rows.getString(1), rows.getString(2)), rows.getString(3));
        }
        return keys;
    }

    private static Map<UUID, StoredAnswer> answers(ResultSet rows) throws SQLException {
        Map<UUID, StoredAnswer> answers = new HashMap<>();
        while (rows.next()) {
            UUID command = rows.getObject(1, UUID.class);
            answers.put(
                    command, new StoredAnswer(command, new Hash(rows.getBytes(2)), new EventBody(rows.getBytes(3))));
        }
        return answers;
    }

    private static Map<String, Long> marks(ResultSet rows) throws SQLException {
        Map<String, Long> marks = new HashMap<>();
        while (rows.next()) {
            marks.put(rows.getString(1), rows.getLong(2));
        }
        return marks;
    }
}
