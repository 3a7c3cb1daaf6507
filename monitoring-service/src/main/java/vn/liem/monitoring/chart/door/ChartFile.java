package vn.liem.monitoring.chart.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.ColumnChart;
import vn.liem.monitoring.chart.Drawing;
import vn.liem.monitoring.chart.DrawingAsSvg;
import vn.liem.monitoring.chart.Drawings;
import vn.liem.monitoring.chart.DrawnChart;

/** A chart as a file that somebody takes along: its picture, or its numbers. */
public final class ChartFile {

    /** The forms, as paths end. */
    public static final String FORMS = "svg|png|csv";

    private static final String MARK_OF_UTF_8 = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private ChartFile() {}

    /** Bars in a form. */
    public static Response of(BarChart chart, String form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", chart.values(), ""));
        chart.bars()
                .forEach(bar -> rows.add(
                        List.of(bar.label(), bar.value().stripTrailingZeros().toPlainString(), bar.note())));
        return answer(chart.code(), form, Drawings.of(chart), rows);
    }

    /** Columns in a form. */
    public static Response of(ColumnChart chart, String form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(""), chart.series().stream()).toList());
        chart.times()
                .forEach(time -> rows.add(Stream.concat(
                                Stream.of(time.label()), time.counts().stream().map(String::valueOf))
                        .toList()));
        return answer(chart.code(), form, Drawings.of(chart), rows);
    }

    /** A picture of its own kind in a form. */
    public static Response of(DrawnChart chart, String form) {
        return answer(chart.code(), form, chart.drawing(), chart.rows());
    }

    private static Response answer(String code, String form, Drawing drawing, List<List<String>> rows) {
        return switch (form) {
            case "svg" ->
                file(code, form, "image/svg+xml", DrawingAsSvg.file(drawing).getBytes(StandardCharsets.UTF_8));
            case "png" -> file(code, form, "image/png", DrawingAsPng.of(drawing));
            case "csv" -> file(code, form, "text/csv;charset=UTF-8", csv(rows));
            default -> throw new IllegalArgumentException("a chart has no form " + form);
        };
    }

    private static Response file(String code, String form, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(code, form))
                .build();
    }

    /** With the mark by which spreadsheets know the letters. */
    static byte[] csv(List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(ChartFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK_OF_UTF_8, "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet reckons with what begins as a formula does, on however many lines it stands. */
    private static String cell(String text) {
        boolean reckoned = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String harmless = reckoned ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
