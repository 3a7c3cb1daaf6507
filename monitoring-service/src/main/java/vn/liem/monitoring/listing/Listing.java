package vn.liem.monitoring.listing;

import java.util.List;
import java.util.Optional;

/**
 * A list: columns over rows, in an order.
 *
 * @param sort the column by which it is sorted, and which way
 */
public record Listing<T>(List<Column<T>> columns, List<T> rows, Optional<Sort> sort) {

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** By which column, and whether downwards. */
    public record Sort(String column, boolean down) {

        private static final String DOWN = "-";

        /** The sorting that an address names, {@code -due} for downwards. */
        public static Sort of(String text) {
            return text.startsWith(DOWN) ? new Sort(text.substring(1), true) : new Sort(text, false);
        }

        /** As an address names it. */
        public String code() {
            return down ? DOWN + column : column;
        }

        /** The other way. */
        public Sort turned() {
            return new Sort(column, !down);
        }
    }

    /** Rows in the order in which they come. */
    public static <T> Listing<T> of(List<Column<T>> columns, List<T> rows) {
        return new Listing<>(columns, rows, Optional.empty());
    }

    /** Whether it can be sorted so. */
    public boolean canBe(Sort wanted) {
        return columns.stream()
                .anyMatch(column ->
                        column.code().equals(wanted.column()) && column.order().isPresent());
    }

    /** It sorted; rows that are equal stay as they were. */
    public Listing<T> sorted(Sort wanted) {
        return columns.stream()
                .filter(column -> column.code().equals(wanted.column()))
                .flatMap(column -> column.order().stream())
                .findFirst()
                .map(order -> new Listing<>(
                        columns,
                        rows.stream()
                                .sorted(wanted.down() ? order.reversed() : order)
                                .toList(),
                        Optional.of(wanted)))
                .orElse(this);
    }
}
