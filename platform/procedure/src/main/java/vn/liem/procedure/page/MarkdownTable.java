package vn.liem.procedure.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a page, row by row. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... titles) {
        row(titles);
        lines.add("|" + " --- |".repeat(titles.length));
    }

    MarkdownTable row(String... cells) {
        lines.add(Arrays.stream(cells).map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    private static String cell(String text) {
        return text.isBlank()
                ? "–"
                : text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;");
    }
}
