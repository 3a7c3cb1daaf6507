package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows of a database by one statement, or several in one transaction; where it cannot answer, {@link DatabaseFailed}. */
public record Rows(DataSource database) {

    /** What one row says. */
    @FunctionalInterface
    public interface Reading<T> {
        /** The value of the row on which the cursor stands. */
        T of(ResultSet row) throws SQLException;
    }

    /** What is done together. */
    @FunctionalInterface
    public interface Work<T> {
        /** Its result, with the connection of the transaction. */
        T in(Connection connection) throws SQLException;
    }

    /** Every row that a query finds; a list of texts is an array for it. */
    public <T> List<T> list(String query, Reading<T> reading, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            bind(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reading.of(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The first row that a query finds. */
    public <T> Optional<T> first(String query, Reading<T> reading, @Nullable Object... values) {
        return list(query, reading, values).stream().findFirst();
    }

    /** Inserts, updates or deletes; how many rows it met. */
    public int change(String statement, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            return change(connection, statement, values);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The same within a transaction. */
    public static int change(Connection connection, String statement, @Nullable Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            bind(change, values);
            return change.executeUpdate();
        }
    }

    /** Does all of it or nothing. */
    public <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone and its transaction with it; the first failure is the one to tell.
            failure.addSuppressed(e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof List<?> texts) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}
