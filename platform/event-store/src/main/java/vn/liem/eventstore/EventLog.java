package vn.liem.eventstore;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** The log of one service: what is appended stands in dense order, with its proof, for good. */
public final class EventLog implements AutoCloseable {

    private final String name;
    private final Appender appender;
    private final LogReader reader;

    private EventLog(String name, Appender appender, LogReader reader) {
        this.name = name;
        this.appender = appender;
        this.reader = reader;
    }

    /**
     * Opens the log of a database.
     *
     * @param database connections of the role that may insert and select
     * @param name name and epoch, {@code case-service/1}
     * @param clock for the instant of recording
     */
    public static EventLog open(DataSource database, String name, Clock clock) {
        return open(database, name, clock, new MerkleEvidence());
    }

    /**
     * Opens a second log of a database, whose tables lie in another schema: appending to the one does not wait for the other.
     *
     * @param database connections that find the tables of this log and no other
     */
    public static EventLog openBeside(DataSource database, String name, Clock clock) {
        return open(database, name, HeadQuery.FIRST_LOCK + 1, clock, new MerkleEvidence());
    }

    static EventLog open(DataSource database, String name, Clock clock, Evidence evidence) {
        return open(database, name, HeadQuery.FIRST_LOCK, clock, evidence);
    }

    private static EventLog open(DataSource database, String name, int lock, Clock clock, Evidence evidence) {
        return new EventLog(name, new Appender(database, name, lock, clock, evidence), new LogReader(database, name));
    }

    /** Name and epoch. */
    public String name() {
        return name;
    }

    /**
     * Appends, all or none. The future ends with the outcome once the transaction is committed; with {@link LogBusy},
     * {@link UnknownOutcome}, {@link LogDamaged} or {@link DatabaseFailed} where there is none.
     */
    public CompletableFuture<AppendOutcome> append(Append append) {
        return appender.append(append);
    }

    /** From now on nothing is taken in any more, and whoever appends is told why; what is on its way is written. */
    public void stopAppending(LogDamaged why) {
        appender.stop(why);
    }

    /** Why nothing is taken in, where that is so. */
    public Optional<LogDamaged> stopped() {
        return appender.stopped();
    }

    /** What stands in the log. */
    public LogReader reader() {
        return reader;
    }

    @Override
    public void close() {
        appender.close();
    }
}
