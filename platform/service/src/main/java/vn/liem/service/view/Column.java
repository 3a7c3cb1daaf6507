package vn.liem.service.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a folded table.
 *
 * @param name in snake case
 * @param type of the component, without Optional
 * @param optional whether the column may be null
 */
record Column(String name, Class<?> type, boolean optional, RecordComponent component) {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Map<Class<?>, String> SQL_TYPES = Map.of(
            String.class, "text",
            LocalDate.class, "date",
            Instant.class, "timestamptz",
            UUID.class, "uuid",
            boolean.class, "boolean",
            long.class, "bigint",
            int.class, "integer",
            Integer.class, "integer",
            Long.class, "bigint",
            List.class, "varchar[]");

    static Column of(RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        Type inner = optional
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
        Class<?> type = (Class<?>) (inner instanceof ParameterizedType generic ? generic.getRawType() : inner);
        component.getAccessor().setAccessible(true);
        String name = HUMP.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
        return new Column(name, type, optional, component);
    }

    String sqlType() {
        if (type.isEnum()) {
            return "text";
        }
        String known = SQL_TYPES.get(isOneValue() ? valueType() : type);
        if (known == null) {
            throw new IllegalArgumentException("a column cannot hold a " + type.getName());
        }
        return known;
    }

    String definition() {
        return name + " " + sqlType() + (optional ? "" : " not null");
    }

    void write(PreparedStatement statement, int index, Record row) throws SQLException {
        Object value = valueOf(row);
        if (value == null) {
            statement.setObject(index, null);
        } else if (value instanceof List<?> list) {
            statement.setArray(index, statement.getConnection().createArrayOf("varchar", list.toArray()));
        } else {
            statement.setObject(index, plain(value));
        }
    }

    Object read(ResultSet row, int index) throws SQLException {
        Object value = stored(row, index);
        if (optional) {
            return Optional.ofNullable(value);
        }
        if (value == null) {
            throw new IllegalStateException("the column %s is never null".formatted(name));
        }
        return value;
    }

    private @Nullable Object valueOf(Record row) {
        try {
            Object value = component.getAccessor().invoke(row);
            return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor cannot be called", e);
        }
    }

    private Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        } else if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        } else if (isOneValue()) {
            return inner(value);
        }
        return value;
    }

    private @Nullable Object stored(ResultSet row, int index) throws SQLException {
        if (type == Instant.class) {
            OffsetDateTime at = row.getObject(index, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        } else if (type == List.class) {
            Array array = row.getArray(index);
            return array == null ? null : List.of((String[]) array.getArray());
        } else if (type.isEnum()) {
            String code = row.getString(index);
            return code == null ? null : constant(code);
        } else if (isOneValue()) {
            Object value = row.getObject(index);
            return value == null ? null : outer(value);
        } else if (type == LocalDate.class) {
            return row.getObject(index, LocalDate.class);
        }
        return row.getObject(index);
    }

    private Object constant(String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no constant %s".formatted(type.getName(), code)));
    }

    private boolean isOneValue() {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getName().equals("value");
    }

    private Class<?> valueType() {
        return type.getRecordComponents()[0].getType();
    }

    private Object inner(Object value) {
        try {
            return type.getRecordComponents()[0].getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a value's accessor cannot be called", e);
        }
    }

    private Object outer(Object value) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(valueType());
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }
}
