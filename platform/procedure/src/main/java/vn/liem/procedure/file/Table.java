package vn.liem.procedure.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.liem.procedure.Wording;

/** The rows of one file that could be read, and the faults of those that could not. */
public record Table<T>(List<T> rows, List<Fault> faults) {

    /** The place that a fault names when the whole file cannot be read. */
    public static final String WHOLE_FILE = "-";

    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']{1,80})'.*", Pattern.DOTALL);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public Table {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Reads a JSON array of objects, each named by {@code idOf} and turned into a row by {@code read}. */
    public static <T> Table<T> read(String file, String json, Function<Row, String> idOf, Function<Row, T> read) {
        try {
            return rowsOf(file, JSON.readTree(json), idOf, read);
        } catch (JsonProcessingException e) {
            return unreadable(file, WHOLE_FILE, notJson(e));
        }
    }

    /** Reads one JSON object as a table of a single row. */
    public static <T> Table<T> readOne(String file, String json, Function<Row, T> read) {
        try {
            var row = new Row(JSON.readTree(json));
            var whole = read.apply(row);
            row.refuseUnasked();
            return new Table<>(List.of(whole), List.of());
        } catch (JsonProcessingException e) {
            return unreadable(file, WHOLE_FILE, notJson(e));
        } catch (UnreadableRow e) {
            return unreadable(file, e.place().orElse(WHOLE_FILE), e.reason());
        }
    }

    private static <T> Table<T> rowsOf(String file, JsonNode array, Function<Row, String> idOf, Function<Row, T> read) {
        if (!array.isArray()) {
            return unreadable(
                    file,
                    WHOLE_FILE,
                    new Wording("tệp phải là một danh sách các dòng [{…}, …]", "a list of rows is expected"));
        }
        if (array.isEmpty()) {
            return unreadable(file, WHOLE_FILE, new Wording("danh sách không có dòng nào", "the list has no row"));
        }
        var rows = new ArrayList<T>();
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var number = 0; number < array.size(); number++) {
            var row = new Row(array.get(number));
            var name = "#" + (number + 1);
            try {
                name = idOf.apply(row);
                if (!seen.add(name)) {
                    throw new UnreadableRow("dòng này xuất hiện hai lần", "the row stands twice");
                }
                rows.add(read.apply(row));
                row.refuseUnasked();
            } catch (UnreadableRow e) {
                faults.add(new Fault(file, name, e.reason()));
            }
        }
        return new Table<>(rows, faults);
    }

    private static <T> Table<T> unreadable(String file, String place, Wording reason) {
        return new Table<>(List.of(), List.of(new Fault(file, place, reason)));
    }

    /** In our own words: those of the library are English alone and speak of its settings. */
    private static Wording notJson(JsonProcessingException e) {
        var at = e.getLocation();
        if (e instanceof JsonEOFException) {
            return new Wording("không phải JSON: tệp kết thúc giữa chừng", "not JSON: the file ends too early");
        }
        var line = at == null ? 0 : at.getLineNr();
        var column = at == null ? 0 : at.getColumnNr();
        var twice = TWICE.matcher(String.valueOf(e.getOriginalMessage()));
        return twice.matches()
                ? new Wording(
                        "dòng văn bản %d: trường %s xuất hiện hai lần".formatted(line, twice.group(1)),
                        "in line %d the field %s stands twice".formatted(line, twice.group(1)))
                : new Wording(
                        "không phải JSON: sai ở dòng văn bản %d, cột %d".formatted(line, column),
                        "not JSON: it is wrong in line %d, column %d".formatted(line, column));
    }
}
