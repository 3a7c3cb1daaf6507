package vn.liem.monitoring.figures.door;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.figures.FrozenFigure;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.Meaning;

/** The figures of a report as one table of plain columns, one line a figure. */
final class PaperAsCsv {

    /** The columns; rates have a whole and a percent. */
    static final List<String> COLUMNS = List.of(
            "figure",
            "definition",
            "title_vi",
            "title_en",
            "value",
            "whole",
            "percent",
            "previous_value",
            "previous_whole",
            "year_before_value",
            "year_before_whole");

    private PaperAsCsv() {}

    /** The bytes, in UTF-8 with the mark by which a spreadsheet knows that. */
    static byte[] of(Paper paper) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        CsvWriter lines = CsvWriter.builder().build(text);
        lines.writeRecord(COLUMNS);
        rows(paper).forEach(lines::writeRecord);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A line for each figure, in the order of {@link #COLUMNS}. */
    static List<List<String>> rows(Paper paper) {
        Sheet sheet = paper.sheet();
        List<List<String>> rows = new ArrayList<>();
        sheet.reported().figures().forEach((id, figure) -> {
            Meaning meaning = Meaning.of(id);
            FrozenFigure now = FrozenFigure.of(id, meaning.version(), figure);
            FrozenFigure previous =
                    FrozenFigure.of(id, meaning.version(), sheet.previous().figure(id));
            FrozenFigure before =
                    FrozenFigure.of(id, meaning.version(), sheet.yearBefore().figure(id));
            rows.add(List.of(
                    id,
                    Integer.toString(meaning.version()),
                    meaning.title().vietnamese(),
                    meaning.title().english(),
                    text(now.value()),
                    text(now.whole()),
                    text(PrintedFigures.percent(figure)),
                    text(previous.value()),
                    text(previous.whole()),
                    text(before.value()),
                    text(before.whole())));
        });
        return rows;
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }
}
