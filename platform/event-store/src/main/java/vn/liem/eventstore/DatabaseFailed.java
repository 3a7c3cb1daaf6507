package vn.liem.eventstore;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database could not answer. */
public final class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String state;

    /** Keeps the state only: a message of the database may quote what a row holds. */
    public DatabaseFailed(SQLException failure) {
        super("the database could not answer (SQL state %s)".formatted(failure.getSQLState()));
        state = failure.getSQLState();
    }

    /** Whether it is the database that is away, and not what was asked of it: classes 08, and 57P of a shutdown. */
    boolean isGone() {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
