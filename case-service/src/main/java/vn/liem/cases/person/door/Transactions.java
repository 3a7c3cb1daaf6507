package vn.liem.cases.person.door;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Runs work in one transaction, all or nothing. */
record Transactions(DataSource database) {

    /** Writers of the directory go one after the other, so that revisions become visible in their order. */
    private static final long WRITERS = 0x7065_7273_6F6EL;

    /** What is done with the connection. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
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
            throw new DirectoryFailed(e);
        }
    }

    /** The same while no other writer runs; the lock is a statement of its own, or the work would read from before it. */
    <T> T runAlone(Work<T> work) {
        return run(connection -> {
            try (Statement lock = connection.createStatement()) {
                lock.execute("select pg_advisory_xact_lock(" + WRITERS + ")");
            }
            return work.in(connection);
        });
    }
}
