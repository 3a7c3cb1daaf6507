package vn.liem.procedure.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a file, asked field by field; each question is answered or ends the reading of the row. */
public record Row(JsonNode node) {

    /** A text that must be there and not be blank. */
    public String text(String field) {
        var value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new UnreadableRow("%s is missing or no text".formatted(field));
        }
        return value.textValue();
    }

    /** A text that may be empty, but must be there. */
    public String remark(String field) {
        var value = node.path(field);
        if (!value.isTextual()) {
            throw new UnreadableRow("%s is missing or no text".formatted(field));
        }
        return value.textValue();
    }

    /** A whole number. */
    public int number(String field) {
        var value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new UnreadableRow("%s is missing or no whole number".formatted(field));
        }
        return value.intValue();
    }

    /** A number or a text, as it would be written in a citation: {@code 353} or {@code 217a}. */
    public String numberOrText(String field) {
        var value = node.path(field);
        return value.isIntegralNumber() ? value.asText() : text(field);
    }

    /** Yes or no. */
    public boolean flag(String field) {
        var value = node.path(field);
        if (!value.isBoolean()) {
            throw new UnreadableRow("%s is missing or neither true nor false".formatted(field));
        }
        return value.booleanValue();
    }

    /** A day of the calendar. */
    public LocalDate day(String field) {
        return dayOf(field, text(field));
    }

    /** A day of the calendar, or nothing where the field is missing, null or empty. */
    public Optional<LocalDate> maybeDay(String field) {
        return isAbsent(field) ? Optional.empty() : Optional.of(day(field));
    }

    /** Turns a text of a field into a day. */
    public static LocalDate dayOf(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new UnreadableRow("%s is no day of the calendar: %s".formatted(field, text));
        }
    }

    /** One of the listed words; the file may write it in small letters. */
    public <E extends Enum<E>> E choice(String field, Class<E> words) {
        return choiceOf(field, text(field), words);
    }

    /** Several of the listed words. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> words) {
        return texts(field).stream().map(text -> choiceOf(field, text, words)).toList();
    }

    private static <E extends Enum<E>> E choiceOf(String field, String text, Class<E> words) {
        for (var word : words.getEnumConstants()) {
            if (word.name().equals(text.toUpperCase(Locale.ROOT))) {
                return word;
            }
        }
        throw new UnreadableRow("%s is not one of the listed words: %s".formatted(field, text));
    }

    /** A list of texts. */
    public List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var item : list(field)) {
            if (!item.isTextual()) {
                throw new UnreadableRow("%s holds something else than texts".formatted(field));
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    /** A list of rows inside this row. */
    public List<Row> rows(String field) {
        var rows = new ArrayList<Row>();
        list(field).forEach(item -> rows.add(new Row(item)));
        return rows;
    }

    /** A row inside this row, or nothing where the field is missing or null. */
    public Optional<Row> maybeRow(String field) {
        return isAbsent(field) ? Optional.empty() : Optional.of(new Row(node.path(field)));
    }

    /** The names of the row's fields, in the order of the file. */
    public List<String> fields() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether the field is missing, null or an empty text. */
    public boolean isAbsent(String field) {
        var value = node.path(field);
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.textValue().isEmpty());
    }

    private JsonNode list(String field) {
        var value = node.path(field);
        if (!value.isArray()) {
            throw new UnreadableRow("%s is missing or no list".formatted(field));
        }
        return value;
    }
}
