package vn.liem.eventstore;

import java.sql.SQLException;

/** The database could not answer. */
public final class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the state only: a message of the database may quote what a row holds. */
    public DatabaseFailed(SQLException failure) {
        super("the database could not answer (SQL state %s)".formatted(failure.getSQLState()));
    }
}
