package vn.liem.monitoring.reports.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.door.Table;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.ReportForm;

/** The tables of a report in the workshop: figures with their differences, what moved since the report before, its files. */
final class ReportTables {

    private static final String FIGURES = "figures";

    private final ReportAtWork report;
    private final JsonNode document;
    private final Language language;
    private final boolean maySign;

    ReportTables(ReportAtWork report, JsonNode document, Language language, boolean maySign) {
        this.report = report;
        this.document = document;
        this.language = language;
        this.maySign = maySign;
    }

    /** Every figure, with that of the period before, that of a year ago, the difference, and what was remarked. */
    WorkShown.Part figures() {
        JsonNode now = document.path(FIGURES);
        JsonNode before = document.path("previous").path(FIGURES);
        JsonNode yearAgo = document.path("yearBefore").path(FIGURES);
        List<Meaning> rows =
                Meaning.all().stream().filter(meaning -> now.has(meaning.id())).toList();
        List<Column<Meaning>> columns = List.of(
                Column.of("figure", of("Chỉ tiêu", "Figure"), this::named),
                Column.numbers("now", of("Kỳ này", "This period"), meaning -> value(now, meaning)),
                Column.numbers("before", of("Kỳ trước", "Period before"), meaning -> value(before, meaning)),
                Column.numbers(
                        "change",
                        of("Tăng, giảm", "Change"),
                        meaning -> Cell.text(
                                FigureText.change(now.path(meaning.id()), before.path(meaning.id()), language))),
                Column.numbers("yearAgo", of("Cùng kỳ năm trước", "A year before"), meaning -> value(yearAgo, meaning)),
                Column.of("remarks", of("Ý kiến", "Remarks"), this::remarks));
        return new WorkShown.Part(
                FIGURES, of("Chỉ tiêu", "Figures"), "", Table.whole(Listing.of(columns, rows)), "", "");
    }

    /** What moved in the signed report that it takes up again. */
    WorkShown.Part moved() {
        List<JsonNode> rows = new ArrayList<>();
        document.path("restates").path("moved").forEach(rows::add);
        List<Column<JsonNode>> columns = List.of(
                Column.of(
                        "figure",
                        of("Chỉ tiêu", "Figure"),
                        row -> Cell.text(title(row.path("figure").asText()))),
                Column.numbers(
                        "signed",
                        of("Đã ký", "As signed"),
                        row -> Cell.text(FigureText.of(row.path("before"), language))),
                Column.numbers("now", of("Nay", "Now"), row -> Cell.text(FigureText.of(row.path("after"), language))),
                Column.numbers(
                        "facts",
                        of("Số việc làm thay đổi", "Facts that moved it"),
                        row -> Cell.number(language, row.path("facts").size())));
        return new WorkShown.Part(
                "moved",
                of("Thay đổi so với báo cáo đã ký trước", "What moved since the report before"),
                of(
                        "Từng việc làm thay đổi có trong tệp của báo cáo.",
                        "Each fact that moved a figure stands in the file of the report."),
                Table.whole(Listing.of(columns, rows)),
                report.restates().isPresent()
                        ? of("Không chỉ tiêu nào thay đổi.", "No figure moved.")
                        : of("Báo cáo này không đính chính báo cáo nào.", "It restates no other."),
                "");
    }

    /** Where it is to be had as a file. */
    static WorkShown.Part files(String page, List<ReportForm> forms, Language language) {
        List<String[]> rows = new ArrayList<>();
        String whole = language.of("Toàn văn báo cáo", "The whole report");
        for (String format : List.of("pdf", "xlsx", "csv")) {
            rows.add(new String[] {whole, format, page + "document." + format});
        }
        for (ReportForm form : forms) {
            for (String format : List.of("pdf", "xlsx")) {
                rows.add(new String[] {
                    form.code().toUpperCase(Locale.ROOT) + " · "
                            + language.of(form.name().vietnamese(), form.name().english()),
                    format,
                    page + form.code() + "." + format
                });
            }
        }
        List<Column<String[]>> columns = List.of(
                Column.of("name", language.of("Văn bản", "Paper"), row -> Cell.text(row[0])),
                Column.of(
                        "file",
                        language.of("Tệp", "File"),
                        row -> Cell.text(row[1].toUpperCase(Locale.ROOT)).to(row[2])));
        return new WorkShown.Part(
                "files",
                language.of("Tệp để in, ký và lưu", "Files to print, sign and keep"),
                "",
                Table.whole(Listing.of(columns, rows)),
                "",
                "");
    }

    private Cell named(Meaning meaning) {
        Cell title = Cell.text(title(meaning.id()));
        return maySign && report.isDraft()
                ? title.to(ReportDesk.PAGE + "/" + report.id() + "/remark?figure=" + meaning.id())
                : title;
    }

    private Cell remarks(Meaning meaning) {
        return Cell.text(report.remarks().stream()
                .filter(remark -> remark.figure().equals(meaning.id()))
                .map(remark -> RemarkTerm.said(remark.remark(), language))
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private Cell value(JsonNode figures, Meaning meaning) {
        return Cell.text(FigureText.of(figures.path(meaning.id()), language));
    }

    private String title(String figure) {
        return Meaning.find(figure)
                .map(meaning -> of(meaning.title().vietnamese(), meaning.title().english()))
                .orElse(figure);
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
