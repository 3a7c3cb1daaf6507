package vn.liem.eventstore;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database could not answer. */
public final class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final List<String> COME_AGAIN = List.of("08", "25P03", "40", "53", "55P03", "57");

    private final @Nullable String state;

    /** Keeps the state only: a message of the database may quote what a row holds. */
    public DatabaseFailed(SQLException failure) {
        super("the database could not answer (SQL state %s)".formatted(failure.getSQLState()));
        state = failure.getSQLState();
    }

    /**
     * Whether the same may go well in a moment: no connection, no resources, shutting down, lost to another, or nothing came in
     * time; the classes 08, 25P03, 40, 53, 55P03 and 57 of SQL states, and no state at all. Anything else is a mistake of ours.
     */
    public boolean isAway() {
        return state == null || COME_AGAIN.stream().anyMatch(state::startsWith);
    }

    /** Whether it is the database that is away, and not what was asked of it: classes 08, and 57P of a shutdown. */
    boolean isGone() {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
