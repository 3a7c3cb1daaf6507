package vn.liem.monitoring.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form, with what stands in it and what is wrong with it. Its name is that of the member which the owning service
 * reads, so that a refusal finds it by its pointer.
 *
 * @param hint what helps to fill it in; nothing where the label says enough
 * @param maxLength the longest text, in characters
 * @param choices of a field that is chosen from
 * @param value what stands in it
 * @param errors the sentences of what is wrong with it
 */
public record Field(
        String name,
        Kind kind,
        String label,
        String hint,
        boolean isRequired,
        int maxLength,
        List<Choice> choices,
        String value,
        List<String> errors) {

    /** The longest text of a service, in characters. */
    public static final int LONG_MAX = 2_000;

    private static final int SHORT_MAX = 200;
    private static final int NUMBER_DIGITS = 9;
    private static final int DAY_LENGTH = 10;

    /** What it takes. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** A list, one text in each line. */
        LINES,
        DAY,
        NUMBER,
        CHOICE
    }

    public Field {
        choices = List.copyOf(choices);
        errors = List.copyOf(errors);
    }

    private static Field of(String name, Kind kind, String label, int maxLength) {
        return new Field(name, kind, label, "", true, maxLength, List.of(), "", List.of());
    }

    /** A text of one line. */
    public static Field text(String name, String label) {
        return of(name, Kind.TEXT, label, SHORT_MAX);
    }

    /** A text of several lines. */
    public static Field longText(String name, String label) {
        return of(name, Kind.LONG_TEXT, label, LONG_MAX);
    }

    /** A list, one text in each line. */
    public static Field lines(String name, String label) {
        return of(name, Kind.LINES, label, LONG_MAX);
    }

    /** A day. */
    public static Field day(String name, String label) {
        return of(name, Kind.DAY, label, DAY_LENGTH);
    }

    /** A whole number. */
    public static Field number(String name, String label) {
        return of(name, Kind.NUMBER, label, NUMBER_DIGITS);
    }

    /** One of these. */
    public static Field choice(String name, String label, List<Choice> choices) {
        return new Field(name, Kind.CHOICE, label, "", true, SHORT_MAX, choices, "", List.of());
    }

    /** It with what helps to fill it in. */
    public Field hinted(String said) {
        return new Field(name, kind, label, said, isRequired, maxLength, choices, value, errors);
    }

    /** It, which may stay empty. */
    public Field optional() {
        return new Field(name, kind, label, hint, false, maxLength, choices, value, errors);
    }

    /** It taking more or less text. */
    public Field atMost(int characters) {
        return new Field(name, kind, label, hint, isRequired, characters, choices, value, errors);
    }

    /** It with this in it. */
    public Field holding(String typed) {
        return new Field(name, kind, label, hint, isRequired, maxLength, choices, typed, errors);
    }

    /** It with one more sentence of what is wrong. */
    public Field wrong(String sentence) {
        List<String> more = Stream.concat(errors.stream(), Stream.of(sentence)).toList();
        return new Field(name, kind, label, hint, isRequired, maxLength, choices, value, more);
    }

    /** Whether a refusal that points there is about this field: {@code /present/0} is about {@code present}. */
    public boolean isAt(String pointer) {
        return pointer.equals("/" + name) || pointer.startsWith("/" + name + "/");
    }

    /** Whether something is wrong with it. */
    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** The ids of what describes it. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : name + "-hint", errors.isEmpty() ? "" : name + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
