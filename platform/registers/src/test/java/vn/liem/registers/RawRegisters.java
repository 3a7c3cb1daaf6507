package vn.liem.registers;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.liem.registers.answer.CsvLine;
import vn.liem.registers.file.RegisterFolder;

/** Register files as rows of raw cells, so that tests can part them, change them and put them together again. */
public record RawRegisters(Map<String, List<String>> headers, List<RawRow> rows) {

    /** One row of raw cells and the first physical line it stands on. */
    public record RawRow(String file, int line, List<String> cells) {}

    /** The rows of the files, good and bad. */
    public static RawRegisters of(Map<String, byte[]> files) {
        Map<String, List<String>> headers = new TreeMap<>();
        List<RawRow> rows = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(file.getValue(), UTF_8))) {
                for (CsvRecord csvRecord : csv) {
                    if (headers.putIfAbsent(file.getKey(), csvRecord.getFields()) != null) {
                        rows.add(new RawRow(
                                file.getKey(), (int) csvRecord.getStartingLineNumber(), csvRecord.getFields()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new RawRegisters(headers, rows);
    }

    /** The rows that the predicate keeps, in files of their own where any is kept. */
    public RawRegisters part(Predicate<RawRow> kept) {
        return new RawRegisters(headers, rows.stream().filter(kept).toList());
    }

    /** The cell of a column, or nothing where the row is too short. */
    public String cell(RawRow row, String column) {
        int position = headers.getOrDefault(row.file(), List.of()).indexOf(column);
        return position < 0 || position >= row.cells().size() ? "" : row.cells().get(position);
    }

    /** The files written again. */
    public RegisterFolder folder() {
        return RegisterFolder.of(files());
    }

    /** The bytes of the files written again. */
    public Map<String, byte[]> files() {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (RawRow row : rows) {
            texts.computeIfAbsent(row.file(), this::header)
                    .append(CsvLine.of(row.cells()))
                    .append('\n');
        }
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.toString().getBytes(UTF_8)));
        return files;
    }

    private StringBuilder header(String file) {
        return new StringBuilder(CsvLine.of(headers.getOrDefault(file, List.of()))).append('\n');
    }
}
