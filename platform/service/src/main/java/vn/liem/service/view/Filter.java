package vn.liem.service.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a Panache query and their values, joined by {@code and}. */
public final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Only rows for which this holds. */
    public Filter and(String condition, Map<String, ?> with) {
        conditions.add(condition);
        values.putAll(with);
        return this;
    }

    /** Only rows whose attribute has the value, where one is given. */
    public Filter is(String attribute, Optional<?> value) {
        return value.isEmpty() ? this : and(attribute + " = :" + attribute, Map.of(attribute, value.get()));
    }

    /** Only rows for which this holds with the value as {@code :name}, where one is given. */
    public Filter and(String condition, String name, Optional<?> value) {
        return value.isEmpty() ? this : and(condition, Map.of(name, value.get()));
    }

    /** The query for Panache: conditions, then the order. */
    public String query(String entity, String order) {
        return "from " + entity + where() + " order by " + order;
    }

    /** The conditions alone, for a query that counts. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The values of its parameters. */
    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
