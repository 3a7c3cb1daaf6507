package vn.liem.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.Rows;

/** The holds of a service. */
public final class Holds {

    /** The longest pause between two tries. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MAX_DOUBLINGS = 10;
    private static final int MAX_REASON = 200;

    private final DataSource database;
    private final Rows rows;
    private final Clock clock;

    /** Holds kept in a database. */
    public Holds(DataSource database, Clock clock) {
        this.database = database;
        this.rows = new Rows(database);
        this.clock = clock;
    }

    /** Holds a subject from a position on; one that is held already stays as it is. */
    public void hold(String source, String subject, long firstPos, String reason) {
        rows.change(
                "insert into hold (source, subject, first_pos, reason, held_at, tries, next_try_at) "
                        + "values (?, ?, ?, ?, ?, 0, ?) on conflict do nothing",
                source,
                subject,
                firstPos,
                bounded(reason),
                now(),
                clock.instant().plus(FIRST_PAUSE).atOffset(ZoneOffset.UTC));
    }

    /** Says that a try failed again: the next comes after a pause twice as long. */
    public void triedInVain(Hold hold, String reason) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(hold.tries() + 1, MAX_DOUBLINGS));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        rows.change(
                "update hold set tries = tries + 1, reason = ?, next_try_at = ? where source = ? and subject = ?",
                bounded(reason),
                next.atOffset(ZoneOffset.UTC),
                hold.source(),
                hold.subject());
    }

    private static String bounded(String reason) {
        return reason.substring(0, Math.min(MAX_REASON, reason.length()));
    }

    /** Lets a subject go. */
    public void release(Hold hold) {
        rows.change("delete from hold where source = ? and subject = ?", hold.source(), hold.subject());
    }

    /**
     * Does something while no other process applies or releases records of a source: between seeing a hold and marking
     * what it skips, the hold must not go.
     */
    public void exclusively(String source, Runnable work) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_lock(hashtext('inbox'), hashtext(?))");
                PreparedStatement unlock =
                        connection.prepareStatement("select pg_advisory_unlock(hashtext('inbox'), hashtext(?))")) {
            lock.setString(1, source);
            lock.execute();
            try {
                work.run();
            } finally {
                unlock.setString(1, source);
                unlock.execute();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** A person takes a hold over: it is tried when that person asks. */
    public void takeOver(String source, String subject, String by) {
        rows.change("update hold set taken_by = ? where source = ? and subject = ?", by, source, subject);
    }

    /** The subjects of a source that are held. */
    public Set<String> subjectsOf(String source) {
        return Set.copyOf(rows.list("select subject from hold where source = ?", row -> row.getString(1), source));
    }

    /** The holds whose next try is due and that nobody has taken over. */
    public List<Hold> due() {
        return list("where taken_by is null and next_try_at <= ?", now());
    }

    /** All holds, oldest first. */
    public List<Hold> all() {
        return list("");
    }

    private List<Hold> list(String which, Object... values) {
        return rows.list(
                "select source, subject, first_pos, reason, held_at, tries, next_try_at, taken_by from hold " + which
                        + " order by held_at, source, subject",
                Holds::read,
                values);
    }

    private static Hold read(ResultSet rows) throws SQLException {
        return new Hold(
                rows.getString(1),
                rows.getString(2),
                rows.getLong(3),
                rows.getString(4),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getInt(6),
                rows.getObject(7, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rows.getString(8)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
