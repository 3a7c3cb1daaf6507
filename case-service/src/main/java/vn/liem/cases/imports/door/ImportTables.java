package vn.liem.cases.imports.door;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.liem.cases.imports.door.JobRows.File;
import vn.liem.cases.imports.door.JobRows.Held;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.cases.imports.door.JobRows.Outcome;
import vn.liem.cases.imports.door.JobRows.Place;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.cases.imports.door.JobRows.Reached;
import vn.liem.cases.imports.door.JobRows.Unsettled;
import vn.liem.registers.plan.ChangeLimit;

/** Reads and writes the tables of imports. */
record ImportTables(DataSource database) {

    private static final long PLANNING = 0x696D_706F_7274L;
    private static final int BATCH_ROWS = 1_000;

    /** What is done with the connection. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** What a row of an answer says. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** How a value is written. */
    interface Writing<T> {
        void into(PreparedStatement insert, T value) throws SQLException;
    }

    <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T answer = work.in(connection);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ImportsFailed(e);
        }
    }

    /** Whether nobody else plans an import, or carries one out; keeps others away until the transaction ends. */
    boolean isAlone(Connection connection) throws SQLException {
        boolean locked =
                one(connection, "select pg_try_advisory_xact_lock(" + PLANNING + ")", row -> row.getBoolean(1));
        return locked
                && !one(
                        connection,
                        "select exists (select from import_job where state = 'running')",
                        row -> row.getBoolean(1));
    }

    long lastNo(Connection connection) throws SQLException {
        return one(connection, "select coalesce(max(no), 0) from import_job", row -> row.getLong(1));
    }

    Set<String> hashes(Connection connection) throws SQLException {
        return new HashSet<>(list(
                connection,
                "select distinct sha256 from import_file f where not exists"
                        + " (select from import_job u where u.undoes = f.job and u.state <> 'stopped')",
                row -> row.getString(1)));
    }

    List<Held> held(Connection connection) throws SQLException {
        return list(
                connection,
                "select register, content_no, line, origin_no, origin_line, waiting from import_known",
                row -> new Held(
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getBoolean(6)));
    }

    Optional<Job> job(Connection connection, UUID id) throws SQLException {
        return list(connection, JOB + " where id = ?", ImportTables::jobOf, id).stream()
                .findFirst();
    }

    List<Job> newest(Connection connection, int max) throws SQLException {
        return list(connection, JOB + " order by no desc limit ?", ImportTables::jobOf, max);
    }

    Job jobOfNo(Connection connection, long no) throws SQLException {
        return list(connection, JOB + " where no = ?", ImportTables::jobOf, no).getFirst();
    }

    List<String> pieces(Connection connection, UUID job, String what) throws SQLException {
        return list(
                connection,
                "select kept from import_piece where job = ? and what = ? order by piece",
                row -> row.getString(1),
                job,
                what);
    }

    /** How many rows of a job have which outcome, by register; those without one under {@code open}, holders by themselves. */
    Map<String, Map<String, Integer>> counts(Connection connection, UUID job) throws SQLException {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        list(
                        connection,
                        "select coalesce(o.outcome, 'open'), case r.step when 'hold' then 'HOLDERS' else r.register end,"
                                + " count(*)::int from import_row r"
                                + " left join import_outcome o using (job, seq) where r.job = ? group by 1, 2 order by 1, 2",
                        row -> Map.entry(row.getString(1), Map.entry(row.getString(2), row.getInt(3))),
                        job)
                .forEach(row -> counts.computeIfAbsent(row.getKey(), _ -> new LinkedHashMap<>())
                        .put(row.getValue().getKey(), row.getValue().getValue()));
        return counts;
    }

    /**
     * The rows without an outcome in the order of their plans, with those that are kept if they are to come again. They are held
     * until the last of them is carried: what all of an import have in common is there once.
     */
    List<Unsettled> unsettled(Connection connection, boolean keptComeAgain) throws SQLException {
        Map<UUID, UUID> jobs = new HashMap<>();
        return list(
                connection,
                "select r.job, r.seq, r.register, r.content_no, r.line, r.beside_no, r.beside_line, r.step, r.command,"
                        + " coalesce(o.failures, 0), coalesce(o.detail, '') from import_row r"
                        + " join import_job j on j.id = r.job left join import_outcome o using (job, seq)"
                        + " where j.state in ('running', 'waiting') and (o.outcome is null or o.outcome = 'failing'"
                        + " or (? and o.outcome in ('waiting', 'failed'))) order by j.no, r.seq",
                row -> new Unsettled(
                        new Planned(
                                jobs.computeIfAbsent(row.getObject(1, UUID.class), Function.identity()),
                                row.getInt(2),
                                row.getString(3).intern(),
                                new Place(row.getLong(4), row.getInt(5)),
                                row.getObject(6) == null
                                        ? Optional.empty()
                                        : Optional.of(new Place(row.getLong(6), row.getInt(7))),
                                row.getString(8).intern(),
                                row.getObject(9, UUID.class)),
                        row.getInt(10),
                        row.getString(11)),
                keptComeAgain);
    }

    /** How far each log must have been read to show what the job led to. */
    Map<String, Long> positions(Connection connection, UUID job) throws SQLException {
        Map<String, Long> positions = new TreeMap<>();
        list(
                        connection,
                        "select log, pos from import_position where job = ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        job)
                .forEach(log -> positions.put(log.getKey(), log.getValue()));
        return positions;
    }

    /** How many rows of a job have which trouble, or were refused by which rule. */
    Map<String, Integer> details(Connection connection, UUID job, String outcome) throws SQLException {
        Map<String, Integer> details = new LinkedHashMap<>();
        list(
                        connection,
                        "select detail, count(*)::int from import_outcome where job = ? and outcome = ?"
                                + " group by 1 order by 2 desc, 1",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        job,
                        outcome)
                .forEach(detail -> details.put(detail.getKey(), detail.getValue()));
        return details;
    }

    void insert(Connection connection, Job job) throws SQLException {
        insertAll(
                connection,
                "insert into import_job (id, no, state, folder, created_by, agency, created_at, planned, unchanged,"
                        + " rejected, retained, findings, unknown_files, max_percent, from_facts, percent_allowed,"
                        + " undoes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(job),
                (insert, it) -> set(
                        insert,
                        it.id(),
                        it.no(),
                        it.state(),
                        it.folder(),
                        it.createdBy(),
                        it.agency(),
                        it.createdAt().atOffset(ZoneOffset.UTC),
                        it.planned(),
                        it.unchanged(),
                        it.rejected(),
                        it.retained(),
                        it.findings(),
                        it.unknownFiles(),
                        it.mayChange().map(may -> may.limit().maxPercent()).orElse(null),
                        it.mayChange().map(may -> may.limit().fromFacts()).orElse(null),
                        it.mayChange().map(MayChange::isAllowed).orElse(false),
                        it.undoes().orElse(null)));
    }

    void insertFiles(Connection connection, UUID job, List<File> files) throws SQLException {
        insertAll(
                connection,
                "insert into import_file (job, name, sha256, bytes) values (?, ?, ?, ?)",
                files,
                (insert, it) -> set(insert, job, it.name(), it.sha256(), it.bytes()));
    }

    void insertPieces(Connection connection, UUID job, String what, List<String> pieces) throws SQLException {
        int[] piece = {0};
        insertAll(
                connection,
                "insert into import_piece (job, what, piece, kept) values (?, ?, ?, ?)",
                pieces,
                (insert, it) -> set(insert, job, what, piece[0]++, it));
    }

    void insertRows(Connection connection, List<Planned> rows) throws SQLException {
        insertAll(
                connection,
                "insert into import_row (job, seq, register, content_no, line, beside_no, beside_line, step, command)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                (insert, it) -> set(
                        insert,
                        it.job(),
                        it.seq(),
                        it.register(),
                        it.content().no(),
                        it.content().line(),
                        it.beside().map(Place::no).orElse(null),
                        it.beside().map(Place::line).orElse(null),
                        it.step(),
                        it.command()));
    }

    void replaceHeld(Connection connection, List<Held> held) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from import_known")) {
            delete.executeUpdate();
        }
        insertAll(
                connection,
                "insert into import_known (register, content_no, line, origin_no, origin_line, waiting)"
                        + " values (?, ?, ?, ?, ?, ?)",
                held,
                (insert, it) -> set(
                        insert,
                        it.register(),
                        it.contentNo(),
                        it.line(),
                        it.originNo(),
                        it.originLine(),
                        it.waiting()));
    }

    /** Records what became of rows; only a row that is kept or failing gets another outcome later. */
    void record(Connection connection, Instant at, List<Outcome> outcomes, List<Reached> reached) throws SQLException {
        insertAll(
                connection,
                "insert into import_outcome (job, seq, outcome, detail, failures, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (job, seq) do update set"
                        + " outcome = excluded.outcome, detail = excluded.detail, failures = excluded.failures,"
                        + " recorded_at = excluded.recorded_at where import_outcome.outcome in"
                        + " ('waiting', 'failing', 'failed')",
                outcomes,
                (insert, it) -> set(
                        insert,
                        it.job(),
                        it.seq(),
                        it.outcome(),
                        it.detail(),
                        it.failures(),
                        at.atOffset(ZoneOffset.UTC)));
        insertAll(
                connection,
                "insert into import_position (job, log, pos) values (?, ?, ?)"
                        + " on conflict (job, log) do update set pos = greatest(import_position.pos, excluded.pos)",
                reached,
                (insert, it) -> set(insert, it.job(), it.log(), it.pos()));
        try (PreparedStatement update = connection.prepareStatement("update import_job j set state = case"
                + " when exists (select from import_row r left join import_outcome o using (job, seq)"
                + " where r.job = j.id and (o.job is null or o.outcome = 'failing')) then 'running'"
                + " when exists (select from import_outcome o where o.job = j.id and o.outcome in ('waiting', 'failed'))"
                + " then 'waiting' else 'done' end where state in ('running', 'waiting')")) {
            update.executeUpdate();
        }
    }

    private static final String JOB =
            "select id, no, state, folder, created_by, agency, created_at, planned, unchanged,"
                    + " rejected, retained, findings, unknown_files, max_percent, from_facts, percent_allowed,"
                    + " undoes from import_job";

    private static Job jobOf(ResultSet row) throws SQLException {
        return new Job(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13),
                Optional.ofNullable(row.getObject(17, UUID.class)),
                row.getObject(14) == null
                        ? Optional.empty()
                        : Optional.of(
                                new MayChange(new ChangeLimit(row.getInt(14), row.getInt(15)), row.getBoolean(16))));
    }

    private static <T> T one(Connection connection, String sql, Reading<T> reading) throws SQLException {
        return list(connection, sql, reading).getFirst();
    }

    static <T> List<T> list(Connection connection, String sql, Reading<T> reading, Object... values)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, values);
            try (ResultSet row = query.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reading.of(row));
                }
                return rows;
            }
        }
    }

    static <T> void insertAll(Connection connection, String sql, List<T> values, Writing<T> writing)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int open = 0;
            for (T value : values) {
                writing.into(insert, value);
                insert.addBatch();
                if (++open == BATCH_ROWS) {
                    insert.executeBatch();
                    open = 0;
                }
            }
            insert.executeBatch();
        }
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
