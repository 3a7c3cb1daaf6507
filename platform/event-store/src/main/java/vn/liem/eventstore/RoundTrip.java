package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to the database together. Rows go as one array a column, so that a statement's text is the same
 * whatever their number. Each statement sees what was committed before it began, not before the round trip did.
 */
final class RoundTrip {

    private final Connection connection;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    RoundTrip(Connection connection) {
        this.connection = connection;
    }

    /** The next statement; its values follow. */
    RoundTrip say(String statement) {
        sql.append(sql.isEmpty() ? "" : ";").append(statement);
        return this;
    }

    RoundTrip with(Object value) {
        values.add(value);
        return this;
    }

    <R> RoundTrip longs(List<R> rows, ToLongFunction<R> value) throws SQLException {
        return array("bigint", rows.stream().map(value::applyAsLong).toArray(Long[]::new));
    }

    <R> RoundTrip ints(List<R> rows, ToIntFunction<R> value) throws SQLException {
        return array("integer", rows.stream().map(value::applyAsInt).toArray(Integer[]::new));
    }

    <R> RoundTrip texts(List<R> rows, Function<R, @Nullable String> value) throws SQLException {
        return array("text", rows.stream().map(value).toArray(String[]::new));
    }

    /** Days, as the number since 1970-01-01: the driver writes an array of dates character by character. */
    <R> RoundTrip days(List<R> rows, Function<R, LocalDate> value) throws SQLException {
        return ints(rows, row -> Math.toIntExact(value.apply(row).toEpochDay()));
    }

    /** Ids as text, to be cast by the statement: the driver writes an array of ids character by character. */
    <R> RoundTrip ids(List<R> rows, Function<R, @Nullable UUID> value) throws SQLException {
        return texts(rows, row -> {
            UUID id = value.apply(row);
            return id == null ? null : id.toString();
        });
    }

    <R> RoundTrip bytes(List<R> rows, Function<R, byte @Nullable []> value) throws SQLException {
        return array("bytea", rows.stream().map(value).toArray(byte[][]::new));
    }

    /** Sends them; the statement that comes back stands before its first result. */
    PreparedStatement send() throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.execute();
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private RoundTrip array(String type, Object[] elements) throws SQLException {
        return with(connection.createArrayOf(type, elements));
    }
}
