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
 * The inserts of one transaction, sent together in one round trip. Rows go as one array a column, of a type that the
 * driver sends in binary where it can, so that the statement's text is the same whatever their number.
 */
final class Inserts {

    private final Connection connection;
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Inserts(Connection connection) {
        this.connection = connection;
    }

    /** The next insert; its values follow. */
    Inserts into(String insert) {
        sql.append(sql.isEmpty() ? "" : ";").append(insert);
        return this;
    }

    Inserts with(Object value) {
        values.add(value);
        return this;
    }

    <R> Inserts longs(List<R> rows, ToLongFunction<R> value) throws SQLException {
        return array("bigint", rows.stream().map(value::applyAsLong).toArray(Long[]::new));
    }

    <R> Inserts ints(List<R> rows, ToIntFunction<R> value) throws SQLException {
        return array("integer", rows.stream().map(value::applyAsInt).toArray(Integer[]::new));
    }

    <R> Inserts texts(List<R> rows, Function<R, @Nullable String> value) throws SQLException {
        return array("text", rows.stream().map(value).toArray(String[]::new));
    }

    <R> Inserts dates(List<R> rows, Function<R, LocalDate> value) throws SQLException {
        return array("date", rows.stream().map(value).map(Object::toString).toArray(String[]::new));
    }

    <R> Inserts ids(List<R> rows, Function<R, @Nullable UUID> value) throws SQLException {
        return array("uuid", rows.stream().map(value).toArray(UUID[]::new));
    }

    <R> Inserts bytes(List<R> rows, Function<R, byte @Nullable []> value) throws SQLException {
        return array("bytea", rows.stream().map(value).toArray(byte[][]::new));
    }

    /** Sends them. */
    void run() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.execute();
        }
    }

    private Inserts array(String type, Object[] elements) throws SQLException {
        return with(connection.createArrayOf(type, elements));
    }
}
