package vn.liem.monitoring.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A way to narrow a list: one of some parts.
 *
 * @param name its parameter in addresses
 * @param asLinks whether its parts stand as links above the list, or in its form
 * @param usual the part that holds where none is chosen; there is no choice of all of them then
 */
public record Choosing<T>(String name, String label, boolean asLinks, List<Option<T>> options, Optional<String> usual) {

    public Choosing {
        options = List.copyOf(options);
    }

    /** A part: which rows belong to it. */
    public record Option<T>(String code, String label, Predicate<T> holds) {}

    /** Parts as links. */
    public static <T> Choosing<T> links(String name, String label, List<Option<T>> options) {
        return new Choosing<>(name, label, true, options, Optional.empty());
    }

    /** Parts to choose from in the form. */
    public static <T> Choosing<T> form(String name, String label, List<Option<T>> options) {
        return new Choosing<>(name, label, false, options, Optional.empty());
    }

    /** Parts of which one always holds, the usual one where none is chosen: a unit, not a way to narrow. */
    public static <T> Choosing<T> oneOf(String name, String label, List<Option<T>> options, String usual) {
        return new Choosing<>(name, label, false, options, Optional.of(usual));
    }

    /** The codes of its parts. */
    public List<String> codes() {
        return options.stream().map(Option::code).toList();
    }

    /** Whether a row belongs to the part that is chosen; every row where none is. */
    public boolean holds(Optional<String> chosen, T row) {
        return chosen.isEmpty()
                || options.stream()
                        .filter(option -> option.code().equals(chosen.get()))
                        .anyMatch(option -> option.holds().test(row));
    }
}
