package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.liem.eventstore.Projector;
import vn.liem.eventstore.Rows;

/**
 * Reads the book of facts as it stands at one moment, whatever is told meanwhile. A book that is filled anew is switched
 * between two readings and never within one: a snapshot of the old would find the new tables under the old names, and not
 * all of their rows.
 */
@ApplicationScoped
public class FactReader {

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";
    private static final String KEY = Projector.lockKey(FactTable.SCHEMA);

    private final Rows rows;

    /** Reads the book that is in a database. */
    @Inject
    public FactReader(DataSource database) {
        this.rows = new Rows(database);
    }

    /** What is read at one moment. */
    public <T> T read(Function<FactMoment, T> reading) {
        return rows.inTransaction(connection -> {
            // Of the session, since the first statement of a transaction takes its snapshot before it waits for a lock.
            execute(connection, "select pg_advisory_lock_shared(" + KEY + ")");
            connection.commit();
            try {
                execute(connection, ONE_MOMENT);
                return reading.apply(FactMoment.of(connection));
            } finally {
                connection.rollback();
                execute(connection, "select pg_advisory_unlock_shared(" + KEY + ")");
            }
        });
    }

    /** What is read at the very moment that another reading, which has not ended, sees. */
    public <T> T readWith(FactMoment other, Function<FactMoment, T> reading) {
        return rows.inTransaction(connection -> {
            execute(connection, ONE_MOMENT);
            execute(connection, "set transaction snapshot '" + other.snapshot() + "'");
            return reading.apply(FactMoment.of(connection));
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
