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
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.eventstore.Head.Tip;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;

/** Reads in one round trip where the log stands, as far as some appends need to know. */
final class HeadQuery {

    // Until a young table is analysed the planner takes it for small and would scan it at every batch. And it would
    // plan
    // each batch anew for the length of its arrays, to come to the same plan.
    private static final String INDEXES_ALONE =
            "select set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)";

    /** The number of the lock of a database's first log: "Liêm" in letters' bytes. A log beside it takes the next. */
    static final int FIRST_LOCK = 1_281_975_661;

    /**
     * Takes the lock of a log. It is a statement of its own, as one that also reads would have its snapshot from before the
     * lock.
     */
    static String lock(int number) {
        return INDEXES_ALONE + ", pg_advisory_xact_lock(" + number + ")";
    }

    private static final String END = """
            select c.size, c.frontier, e.pos, e.recorded_at
              from (select 1) one
              left join lateral (select size, frontier from checkpoint order by size desc limit 1) c on true
              left join lateral (select pos, recorded_at from event order by pos desc limit 1) e on true
            """;

    // With "= any(…)" the planner scans; the lateral form asks the index once a row.
    private static final String TIPS = """
            select s.n, tip.version, tip.leaf from unnest(?::text[]) with ordinality s(id, n) cross join lateral
              (select version, leaf from event where stream_id = s.id order by version desc limit 1) tip
            """;
    private static final String KEYS = """
            select k.n, u.stream_id from unnest(?::text[], ?::text[]) with ordinality k(scope, key, n) cross join lateral
              (select stream_id from unique_key where scope = k.scope and key = k.key) u
            """;
    private static final String ANSWERS = """
            select c.n, seen.fingerprint, seen.answer from unnest(?::text[]) with ordinality c(id, n) cross join lateral
              (select fingerprint, answer from command_seen where command_id = c.id::uuid) seen
            """;
    private static final String MARKS = """
            select s.n, last.pos from unnest(?::text[]) with ordinality s(source, n) cross join lateral
              (select pos from inbox_mark where source = s.source order by pos desc limit 1) last
            """;

    private final List<StreamId> streams;
    private final List<UniqueKey> keys;
    private final List<UUID> commands;
    private final List<String> sources;

    /** What is known of the log, and the tree over all its leaves. */
    record Answer(Head head, Frontier tree) {}

    private HeadQuery(List<Append> appends) {
        streams = of(
                appends,
                append -> Stream.concat(
                        append.writes().stream().map(StreamWrite::stream),
                        append.reads().stream().map(StreamRead::stream)));
        keys = of(appends, append -> append.writes().stream().flatMap(write -> write.keys().stream()));
        commands = of(appends, append -> append.answer().stream().map(StoredAnswer::command));
        sources = of(appends, append -> append.marks().stream().map(InboxMark::source));
    }

    /** Where the log stands, with the lock held from then on. */
    static Answer lockAndRead(Connection connection, String lock, List<Append> appends, boolean provable)
            throws SQLException {
        return new HeadQuery(appends).ask(new RoundTrip(connection).say(lock), provable);
    }

    /** What is committed, without the lock. */
    static Answer read(Connection connection, List<Append> appends, boolean provable) throws SQLException {
        return new HeadQuery(appends).ask(new RoundTrip(connection).say(INDEXES_ALONE), provable);
    }

    private static <T> List<T> of(List<Append> appends, Function<Append, Stream<T>> part) {
        return appends.stream().flatMap(part).distinct().toList();
    }

    /** What no append speaks of is not asked. */
    private Answer ask(RoundTrip trip, boolean provable) throws SQLException {
        trip.say(END);
        if (!streams.isEmpty()) {
            trip.say(TIPS).texts(streams, StreamId::value);
        }
        if (!keys.isEmpty()) {
            trip.say(KEYS).texts(keys, UniqueKey::scope).texts(keys, UniqueKey::key);
        }
        if (!commands.isEmpty()) {
            trip.say(ANSWERS).ids(commands, Function.identity());
        }
        if (!sources.isEmpty()) {
            trip.say(MARKS).texts(sources, Function.identity());
        }
        try (PreparedStatement answers = trip.send()) {
            return read(answers, provable);
        }
    }

    private Answer read(PreparedStatement answers, boolean provable) throws SQLException {
        ResultSet end = next(answers);
        end.next();
        long size = end.getLong(1);
        byte[] frontier = end.getBytes(2);
        long pos = end.getLong(3);
        OffsetDateTime recordedAt = end.getObject(4, OffsetDateTime.class);
        if (provable && size != pos) {
            throw new LogDamaged("the last event stands at %d, the last checkpoint at %d".formatted(pos, size));
        }
        Head head = new Head(
                pos,
                recordedAt == null ? Instant.EPOCH : recordedAt.toInstant(),
                found(answers, streams, row -> new Tip(row.getLong(2), Optional.of(new Hash(row.getBytes(3))))),
                found(answers, keys, row -> row.getString(2)),
                answersOf(found(answers, commands, row -> List.of(row.getBytes(2), row.getBytes(3)))),
                found(answers, sources, row -> row.getLong(2)));
        return new Answer(head, frontier == null ? Frontier.empty() : Frontier.of(size, frontier));
    }

    private static Map<UUID, StoredAnswer> answersOf(Map<UUID, List<byte[]>> found) {
        Map<UUID, StoredAnswer> answers = new HashMap<>();
        found.forEach((command, row) ->
                answers.put(command, new StoredAnswer(command, new Hash(row.get(0)), new EventBody(row.get(1)))));
        return answers;
    }

    private interface Reading<V> {
        V read(ResultSet row) throws SQLException;
    }

    /** What was found of those that were asked for; the first column counts them from 1. */
    private static <K, V> Map<K, V> found(PreparedStatement answers, List<K> asked, Reading<V> reading)
            throws SQLException {
        Map<K, V> found = new HashMap<>();
        if (!asked.isEmpty()) {
            ResultSet rows = next(answers);
            while (rows.next()) {
                found.put(asked.get(rows.getInt(1) - 1), reading.read(rows));
            }
        }
        return found;
    }

    private static ResultSet next(PreparedStatement answers) throws SQLException {
        answers.getMoreResults();
        return answers.getResultSet();
    }
}
