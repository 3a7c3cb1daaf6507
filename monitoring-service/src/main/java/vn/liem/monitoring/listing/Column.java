package vn.liem.monitoring.listing;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param code its name in addresses
 * @param title its title in the language of the page
 * @param right whether it holds numbers
 * @param order by what rows are sorted when somebody asks for it, upwards; not at all where there is nothing
 */
public record Column<T>(
        String code, String title, boolean right, Function<T, Cell> cell, Optional<Comparator<T>> order) {

    /** One of words or days. */
    public static <T> Column<T> of(String code, String title, Function<T, Cell> cell) {
        return new Column<>(code, title, false, cell, Optional.empty());
    }

    /** One of numbers. */
    public static <T> Column<T> numbers(String code, String title, Function<T, Cell> cell) {
        return new Column<>(code, title, true, cell, Optional.empty());
    }

    /** It sorted by this; what has no such value stands last. */
    public <U extends Comparable<? super U>> Column<T> by(Function<T, Optional<U>> key) {
        Comparator<T> known = Comparator.comparing(
                row -> key.apply(row).orElse(null), Comparator.nullsLast(Comparator.<U>naturalOrder()));
        return new Column<>(code, title, right, cell, Optional.of(known));
    }
}
