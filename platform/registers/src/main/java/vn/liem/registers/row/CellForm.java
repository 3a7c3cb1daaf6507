package vn.liem.registers.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the text of a cell that is not empty is read and written, and what is wrong with one that cannot be read. */
public sealed interface CellForm<T> {

    /** One of the constants of an enum, by their codes. */
    static <E extends Enum<E> & Code> CellForm<E> codeOf(Class<E> type) {
        return codeOf(Arrays.asList(type.getEnumConstants()), Code::code);
    }

    /** One of the values, each by its code. */
    static <T> CellForm<T> codeOf(List<T> values, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        values.forEach(value -> byCode.put(code.apply(value), value));
        return new Listed<>(byCode, code);
    }

    /** What is wrong with the text. */
    Optional<Fault> faultOf(String text);

    /** The value of a text that has no fault, the same one where it was read before. */
    T read(String text, SharedValues shared);

    /** The text that reads as the value. */
    String write(T value);

    /** The codes that a cell may hold; empty for other forms. */
    default List<String> codes() {
        return List.of();
    }

    /** Any text. */
    record Text() implements CellForm<String> {
        @Override
        public Optional<Fault> faultOf(String text) {
            return Optional.empty();
        }

        @Override
        public String read(String text, SharedValues shared) {
            return shared.text(text);
        }

        @Override
        public String write(String value) {
            return value;
        }
    }

    /** A day, ten characters. */
    record Day() implements CellForm<LocalDate> {

        private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public Optional<Fault> faultOf(String text) {
            return WRITTEN.matcher(text).matches() && inTheCalendar(text)
                    ? Optional.empty()
                    : Optional.of(Fault.BAD_DATE);
        }

        private static boolean inTheCalendar(String text) {
            try {
                LocalDate.parse(text);
                return true;
            } catch (DateTimeException e) {
                return false; // 30 February is written like a day and is none.
            }
        }

        @Override
        public LocalDate read(String text, SharedValues shared) {
            return shared.day(text);
        }

        @Override
        public String write(LocalDate value) {
            return value.toString();
        }
    }

    /** A number of at most {@value #MAX_DIGITS} digits. */
    record Whole() implements CellForm<Long> {

        /** The longest number, in digits; every such number fits a long. */
        static final int MAX_DIGITS = 18;

        private static final Pattern WRITTEN = Pattern.compile("[0-9]{1," + MAX_DIGITS + "}");

        @Override
        public Optional<Fault> faultOf(String text) {
            return WRITTEN.matcher(text).matches() ? Optional.empty() : Optional.of(Fault.BAD_NUMBER);
        }

        @Override
        public Long read(String text, SharedValues shared) {
            return Long.valueOf(text);
        }

        @Override
        public String write(Long value) {
            return Long.toString(value);
        }
    }

    /** A code of a list. */
    record Listed<T>(Map<String, T> byCode, Function<T, String> code) implements CellForm<T> {
        @Override
        public Optional<Fault> faultOf(String text) {
            return byCode.containsKey(text) ? Optional.empty() : Optional.of(Fault.BAD_CODE);
        }

        @Override
        public T read(String text, SharedValues shared) {
            T value = byCode.get(text);
            if (value == null) {
                throw new IllegalArgumentException("a code outside the list was read without asking for its fault");
            }
            return value;
        }

        @Override
        public String write(T value) {
            return code.apply(value);
        }

        @Override
        public List<String> codes() {
            return List.copyOf(byCode.keySet());
        }
    }
}
