package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.CsvLine;
import vn.liem.registers.answer.FileNames;
import vn.liem.registers.known.Origin;

/** The findings as a file for machines, {@code findings.csv}; a fact recorded in the system has no line. */
public final class FindingsCsv {

    private static final List<String> HEADER = List.of("file", "line", "rule", "article", "day", "message");

    private FindingsCsv() {}

    /** The file, with its messages in one language. */
    public static String of(List<Finding> findings, FileNames names, Function<Wording, String> language) {
        StringBuilder file = new StringBuilder(CsvLine.of(HEADER)).append('\n');
        for (Finding finding : findings) {
            file.append(CsvLine.of(List.of(
                            names.of(finding.on().row().register(), finding.on().origin()),
                            line(finding.on().origin()),
                            finding.rule(),
                            finding.article(),
                            finding.day().map(LocalDate::toString).orElse(""),
                            language.apply(finding.message()))))
                    .append('\n');
        }
        return file.toString();
    }

    private static String line(Origin origin) {
        return switch (origin) {
            case Origin.Imported(var _, var line) -> Integer.toString(line);
            case Origin.Live _ -> "";
        };
    }
}
