package vn.liem.registers.answer;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file as RFC 4180 writes it, quoted only where it must be. */
public final class CsvLine {

    private CsvLine() {}

    /** The line without its end. */
    public static String of(List<String> texts) {
        return texts.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
