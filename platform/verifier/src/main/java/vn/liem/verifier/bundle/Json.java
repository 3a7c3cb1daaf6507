package vn.liem.verifier.bundle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value of canonical JSON: there is no null in it and no fraction. */
public sealed interface Json {

    /** Named values, in the order of their names. */
    record Members(SortedMap<String, Json> of) implements Json {
        public Members {
            of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
        }

        /** The members of a map. */
        public static Members of(Map<String, ? extends Json> members) {
            return new Members(new TreeMap<>(members));
        }

        /** A member that is text. */
        public Optional<String> text(String name) {
            return of.get(name) instanceof Text(var value) ? Optional.of(value) : Optional.empty();
        }

        /** A member that is a whole number. */
        public Optional<Long> whole(String name) {
            return of.get(name) instanceof Whole(var value) ? Optional.of(value) : Optional.empty();
        }

        /** A member that has members itself. */
        public Optional<Members> members(String name) {
            return of.get(name) instanceof Members value ? Optional.of(value) : Optional.empty();
        }

        /** A member that is a list. */
        public Optional<List<Json>> items(String name) {
            return of.get(name) instanceof Items(var value) ? Optional.of(value) : Optional.empty();
        }
    }

    /** Values in their order. */
    record Items(List<Json> of) implements Json {
        public Items {
            of = List.copyOf(of);
        }
    }

    /** Text. */
    record Text(String value) implements Json {}

    /** A whole number that every reader of JSON holds exactly. */
    record Whole(long value) implements Json {

        /** The largest: 2⁵³ − 1. */
        public static final long MAX = (1L << 53) - 1;

        public Whole {
            if (value < -MAX || value > MAX) {
                throw new IllegalArgumentException("a number lies between -%d and %d".formatted(MAX, MAX));
            }
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {}
}
