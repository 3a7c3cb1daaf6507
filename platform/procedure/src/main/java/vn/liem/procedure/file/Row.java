package vn.liem.procedure.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;

/**
 * One row of a file, asked field by field; each question is answered or ends the reading of the row. A field that nobody
 * asked for is a fault too: a misspelt name must not pass as a field that was left out.
 */
public final class Row {

    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();
    private final List<Row> inner = new ArrayList<>();

    Row(JsonNode node) {
        this.node = node;
    }

    /** A text that must be there and not be blank. */
    public String text(String field) {
        var value = value(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw noText(field);
        }
        return value.textValue();
    }

    /** A text that may be empty, but must be there and not be made of spaces. */
    public String remark(String field) {
        var value = value(field);
        if (!value.isTextual()
                || (value.textValue().isBlank() && !value.textValue().isEmpty())) {
            throw noText(field);
        }
        return value.textValue();
    }

    /** A text, or nothing where the field is missing or null. */
    public Optional<String> maybeText(String field) {
        return isAbsent(field) ? Optional.empty() : Optional.of(text(field));
    }

    /** A text, or nothing where the field says null; the field itself must be there. */
    public Optional<String> textOrNull(String field) {
        return isNull(field) ? Optional.empty() : Optional.of(text(field));
    }

    /** A whole number. */
    public int number(String field) {
        var value = value(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new UnreadableRow(
                    "thiếu %s hoặc không phải số nguyên".formatted(field),
                    "%s is missing or no whole number".formatted(field));
        }
        return value.intValue();
    }

    /** A list of whole numbers. */
    public List<Integer> numbers(String field) {
        var numbers = new ArrayList<Integer>();
        for (var item : list(field)) {
            if (!item.isIntegralNumber() || !item.canConvertToInt()) {
                throw new UnreadableRow(
                        "%s có mục không phải số nguyên".formatted(field),
                        "%s holds something else than whole numbers".formatted(field));
            }
            numbers.add(item.intValue());
        }
        return numbers;
    }

    /** A number or a text, as it would be written in a citation: {@code 353} or {@code 217a}. */
    public String numberOrText(String field) {
        var value = value(field);
        return value.isIntegralNumber() ? value.asText() : text(field);
    }

    /** Yes or no. */
    public boolean flag(String field) {
        var value = value(field);
        if (!value.isBoolean()) {
            throw new UnreadableRow(
                    "thiếu %s hoặc không phải true, false".formatted(field),
                    "%s is missing or neither true nor false".formatted(field));
        }
        return value.booleanValue();
    }

    /** Yes or no, or nothing where the field says null; the field itself must be there. */
    public Optional<Boolean> flagOrNull(String field) {
        return isNull(field) ? Optional.empty() : Optional.of(flag(field));
    }

    /** A day of the calendar. */
    public LocalDate day(String field) {
        return dayOf(field, text(field));
    }

    /** A day of the calendar, or nothing where the field is missing or null. */
    public Optional<LocalDate> maybeDay(String field) {
        return isAbsent(field) ? Optional.empty() : Optional.of(day(field));
    }

    /** A day of the calendar, or nothing where the field says null; the field itself must be there. */
    public Optional<LocalDate> dayOrNull(String field) {
        return isNull(field) ? Optional.empty() : Optional.of(day(field));
    }

    /** Turns a text of a field into a day. */
    public static LocalDate dayOf(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new UnreadableRow(
                    "%s không phải một ngày có thật: %s".formatted(field, text),
                    "%s is no day of the calendar: %s".formatted(field, text));
        }
    }

    /** One of the listed words; the file may write it in small letters. */
    public <E extends Enum<E>> E choice(String field, Class<E> words) {
        return choiceOf(field, text(field), words);
    }

    /** Several of the listed words, each once. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> words) {
        var chosen =
                texts(field).stream().map(text -> choiceOf(field, text, words)).toList();
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw new UnreadableRow(
                    "%s nêu một giá trị hai lần".formatted(field), "%s names a value twice".formatted(field));
        }
        return chosen;
    }

    private static <E extends Enum<E>> E choiceOf(String field, String text, Class<E> words) {
        for (var word : words.getEnumConstants()) {
            if (word.name().equals(text.toUpperCase(Locale.ROOT))) {
                return word;
            }
        }
        var listed = Arrays.stream(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new UnreadableRow(
                "%s không thuộc danh mục: %s (danh mục: %s)".formatted(field, text, listed),
                "%s is not one of the listed words: %s (listed: %s)".formatted(field, text, listed));
    }

    /** A list of texts, none of them blank. */
    public List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var item : list(field)) {
            if (!item.isTextual() || item.textValue().isBlank()) {
                throw new UnreadableRow(
                        "%s có mục không phải chuỗi ký tự".formatted(field),
                        "%s holds something else than texts".formatted(field));
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    /** A list of rows inside this row. */
    public List<Row> rows(String field) {
        var rows = new ArrayList<Row>();
        for (var item : list(field)) {
            rows.add(inner(field, item));
        }
        return rows;
    }

    /** A row inside this row. */
    public Row row(String field) {
        return inner(field, value(field));
    }

    /** A row inside this row, or nothing where the field says null; the field itself must be there. */
    public Optional<Row> rowOrNull(String field) {
        return isNull(field) ? Optional.empty() : Optional.of(row(field));
    }

    /** A sentence in both languages, written as a row inside this row. */
    public Wording words(String field) {
        return row(field).words();
    }

    /** The sentence in both languages that the fields of this row are. */
    public Wording words() {
        return new Wording(text("vietnamese"), text("english"));
    }

    /** The names of the row's fields, in the order of the file. */
    public List<String> fields() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether the field holds a text. */
    public boolean isText(String field) {
        return value(field).isTextual();
    }

    /** Whether the field holds a number. */
    public boolean isNumber(String field) {
        return value(field).isNumber();
    }

    /** Lets pass what was not asked for; answers which fields of it are none of the remarks. */
    public List<String> overlook(Set<String> remarks) {
        var overlooked = fields().stream()
                .filter(field -> !asked.contains(field) && !remarks.contains(field))
                .toList();
        asked.addAll(fields());
        return overlooked;
    }

    /** Whether the field is missing or null. */
    public boolean isAbsent(String field) {
        var value = value(field);
        return value.isMissingNode() || value.isNull();
    }

    /** Ends the reading of the row where it has a field that was not asked for. */
    void refuseUnasked() {
        for (var field : fields()) {
            if (!asked.contains(field)) {
                throw new UnreadableRow(
                        "không có trường %s ở đây".formatted(field), "there is no field %s here".formatted(field));
            }
        }
        inner.forEach(Row::refuseUnasked);
    }

    private boolean isNull(String field) {
        var value = value(field);
        if (value.isMissingNode()) {
            throw new UnreadableRow(
                    "thiếu %s (ghi null nếu không có)".formatted(field),
                    "%s is missing (write null where there is none)".formatted(field));
        }
        return value.isNull();
    }

    private Row inner(String field, JsonNode item) {
        if (!item.isObject()) {
            throw new UnreadableRow(
                    "thiếu %s hoặc không phải nhóm trường {…}".formatted(field),
                    "%s is missing or no group of fields {…}".formatted(field));
        }
        var row = new Row(item);
        inner.add(row);
        return row;
    }

    private JsonNode value(String field) {
        asked.add(field);
        return node.path(field);
    }

    private JsonNode list(String field) {
        var value = value(field);
        if (!value.isArray()) {
            throw new UnreadableRow(
                    "thiếu %s hoặc không phải danh sách".formatted(field), "%s is missing or no list".formatted(field));
        }
        return value;
    }

    private static UnreadableRow noText(String field) {
        return new UnreadableRow(
                "thiếu %s hoặc không phải chuỗi ký tự".formatted(field), "%s is missing or no text".formatted(field));
    }
}
