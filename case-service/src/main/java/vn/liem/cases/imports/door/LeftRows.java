package vn.liem.cases.imports.door;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.cases.imports.door.JobRows.LeftRow;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.CsvLine;
import vn.liem.registers.plan.WhyLeft;
import vn.liem.registers.row.Register;

/** The rows that an undoing leaves as they are: counted, and as a file. */
final class LeftRows {

    private static final List<String> HEADER = List.of("file", "line", "code", "message");

    private LeftRows() {}

    /** How many rows of which register are left, by the code of the reason. */
    static Map<String, Map<String, Integer>> counted(List<LeftRow> rows) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        rows.forEach(row ->
                counted.computeIfAbsent(row.because(), _ -> new TreeMap<>()).merge(fileOf(row), 1, Integer::sum));
        return counted;
    }

    /** The file, with its messages in one language. */
    static String csv(List<LeftRow> rows, boolean inEnglish) {
        StringBuilder file = new StringBuilder(CsvLine.of(HEADER)).append('\n');
        for (LeftRow row : rows) {
            Wording why =
                    WhyLeft.valueOf(row.because().toUpperCase(Locale.ROOT)).said();
            file.append(CsvLine.of(List.of(
                            fileOf(row),
                            Integer.toString(row.line()),
                            row.because(),
                            inEnglish ? why.english() : why.vietnamese())))
                    .append('\n');
        }
        return file.toString();
    }

    private static String fileOf(LeftRow row) {
        return Register.valueOf(row.register()).fileName();
    }
}
