package vn.liem.service.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.eventstore.StoredEvent;

/**
 * A table of rows that are folded from events: each row is a record, its columns follow from the record's components
 * ({@code sentOn} is {@code sent_on}), and the first of them is the key. An Optional may be null, everything else not.
 */
public final class FoldedTable<R extends Record> {

    private final String name;
    private final Class<R> type;
    private final List<Column> columns;
    private final Constructor<R> constructor;

    private FoldedTable(String name, Class<R> type, List<Column> columns, Constructor<R> constructor) {
        this.name = name;
        this.type = type;
        this.columns = columns;
        this.constructor = constructor;
    }

    /** How a row goes on. */
    public interface Fold<R> {
        /** The row after the event; none where the event makes none. */
        Optional<R> after(Optional<R> row, StoredEvent event);
    }

    /** The table of a record. */
    public static <R extends Record> FoldedTable<R> of(String name, Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Column> columns = Arrays.stream(components).map(Column::of).toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new FoldedTable<>(name, type, columns, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    /** The id in the name of an event's stream, the key of most tables. */
    public static UUID idOf(StoredEvent event) {
        String stream = event.stream().value();
        return UUID.fromString(stream.substring(stream.indexOf(':') + 1));
    }

    /** Makes the table, and an index on each group of columns, {@code "sent_on, id"}. */
    public String tables(String... indexes) {
        StringBuilder sql = new StringBuilder("create table ")
                .append(name)
                .append(columns.stream().map(Column::definition).collect(Collectors.joining(",\n    ", " (\n    ", "")))
                .append(",\n    primary key (%s)\n);\n".formatted(key().name()));
        for (int i = 0; i < indexes.length; i++) {
            sql.append("create index %s_%d on %s (%s);\n".formatted(name, i + 1, name, indexes[i]));
        }
        return sql.toString();
    }

    /**
     * Folds events into their rows and writes the rows that they touched.
     *
     * @param keysOf the keys of the rows that an event speaks of; none for an event of others
     */
    public void fold(
            Connection transaction, List<StoredEvent> events, Function<StoredEvent, List<?>> keysOf, Fold<R> fold)
            throws SQLException {
        Set<Object> keys = keys(events, keysOf);
        if (keys.isEmpty()) {
            return;
        }
        Map<Object, R> rows = read(transaction, keys);
        for (StoredEvent event : events) {
            for (Object key : keysOf.apply(event)) {
                fold.after(Optional.ofNullable(rows.get(key)), event).ifPresent(row -> rows.put(key, row));
            }
        }
        put(transaction, rows.values());
    }

    /** The same where an event after which there is no row takes the row away that was there. */
    public void foldWhatStands(
            Connection transaction, List<StoredEvent> events, Function<StoredEvent, List<?>> keysOf, Fold<R> fold)
            throws SQLException {
        Set<Object> keys = keys(events, keysOf);
        if (keys.isEmpty()) {
            return;
        }
        Map<Object, R> rows = read(transaction, keys);
        Set<Object> before = new LinkedHashSet<>(rows.keySet());
        for (StoredEvent event : events) {
            for (Object key : keysOf.apply(event)) {
                fold.after(Optional.ofNullable(rows.get(key)), event)
                        .ifPresentOrElse(row -> rows.put(key, row), () -> rows.remove(key));
            }
        }
        before.removeAll(rows.keySet());
        remove(transaction, before);
        put(transaction, rows.values());
    }

    private static Set<Object> keys(List<StoredEvent> events, Function<StoredEvent, List<?>> keysOf) {
        Set<Object> keys = new LinkedHashSet<>();
        events.forEach(event -> keys.addAll(keysOf.apply(event)));
        return keys;
    }

    private void remove(Connection connection, Set<?> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        String sql = "delete from %s where %s = any (?)".formatted(name, key().name());
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, connection.createArrayOf(key().sqlType(), keys.toArray()));
            delete.executeUpdate();
        }
    }

    /** The rows with these keys. */
    public Map<Object, R> read(Connection connection, Set<?> keys) throws SQLException {
        String sql = "select %s from %s where %s = any (?)".formatted(names(), name, key().name());
        Map<Object, R> rows = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf(key().sqlType(), keys.toArray()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    List<Object> values = new ArrayList<>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.add(columns.get(i).read(found, i + 1));
                    }
                    rows.put(values.getFirst(), make(values));
                }
            }
        }
        return rows;
    }

    /** Writes rows, each in place of the one with its key. */
    public void put(Connection connection, Iterable<R> rows) throws SQLException {
        String sql = "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
                .formatted(name, names(), marks(), key().name(), changes());
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (R row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).write(upsert, i + 1, row);
                }
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private R make(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row that was written is no " + type.getSimpleName(), e);
        }
    }

    private Column key() {
        return columns.getFirst();
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private String marks() {
        return columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
    }

    private String changes() {
        return columns.stream()
                .skip(1)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
    }
}
