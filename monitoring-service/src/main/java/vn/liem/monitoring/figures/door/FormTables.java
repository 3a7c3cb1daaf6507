package vn.liem.monitoring.figures.door;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.ReportForm.Comparison;

/** What the pieces of a form say of a report: its sentences, its tables of figures and its annexes. */
final class FormTables {

    /** A figure in a sentence, {@code {cases.instituted}}. */
    static final Pattern FIGURE = Pattern.compile("\\{([A-Za-z_.]+)}");

    /** What stands where a report was signed before a figure was defined. */
    private static final String NOT_THERE = "Không có số liệu";

    private static final char UNBROKEN = '\u00a0';

    private final Paper paper;
    private final FilledForm filled;
    private final Report report;

    FormTables(Paper paper, FilledForm filled) {
        this.paper = paper;
        this.filled = filled;
        this.report = paper.sheet().reported().report();
    }

    /** A sentence with its figures, which no line breaks. */
    String said(String text) {
        Matcher places = FIGURE.matcher(text);
        StringBuilder said = new StringBuilder();
        while (places.find()) {
            String figure = written(paper.sheet().reported(), places.group(1));
            places.appendReplacement(said, Matcher.quoteReplacement(figure.replace(" %", UNBROKEN + "%")));
        }
        return places.appendTail(said).toString();
    }

    /** The figures that the form is asked to be about. */
    List<String> chosen() {
        return paper.sheet().reported().figures().keySet().stream()
                .filter(filled::isAbout)
                .toList();
    }

    /** The titles of a table of figures. */
    List<String> titles(Comparison compared) {
        List<String> titles = new ArrayList<>(List.of("TT", "Chỉ tiêu"));
        titles.addAll(columns(compared).keySet());
        titles.add("Tăng, giảm");
        return titles;
    }

    /** Its rows. */
    List<List<String>> rows(List<String> ids, Comparison compared) {
        Map<String, Sheet.OfReport> columns = columns(compared);
        List<List<String>> rows = new ArrayList<>();
        for (String id : ids) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.add(Meaning.of(id).title().vietnamese());
            columns.values().forEach(of -> row.add(written(of, id)));
            row.add(change(id, columns));
            rows.add(row);
        }
        return rows;
    }

    /** A table with a row for each fact. */
    Annex annex(String code) {
        return filled.theCase()
                .flatMap(each -> new CaseAnnexes(each, paper.known().facts(), report.stateDay()).find(code))
                .or(() -> new Annexes(paper.known().facts(), report, paper.order(), paper.territory()).find(code))
                .orElseThrow(() -> new IllegalStateException("%s asks for a table %s that nobody fills"
                        .formatted(filled.form().code(), code)));
    }

    private static String written(Sheet.OfReport of, String figure) {
        return Optional.ofNullable(of.figures().get(figure)).map(Paper::written).orElse(NOT_THERE);
    }

    private Map<String, Sheet.OfReport> columns(Comparison compared) {
        Map<String, Sheet.OfReport> columns = new LinkedHashMap<>();
        columns.put("Kỳ này", paper.sheet().reported());
        if (compared != Comparison.YEAR_BEFORE) {
            columns.put("Kỳ trước", paper.sheet().previous());
        }
        if (compared != Comparison.PREVIOUS) {
            columns.put("Cùng kỳ năm trước", paper.sheet().yearBefore());
        }
        return columns;
    }

    /** Against the last of the columns. */
    private String change(String id, Map<String, Sheet.OfReport> columns) {
        Sheet.OfReport before = List.copyOf(columns.values()).getLast();
        Optional<Figure> now =
                Optional.ofNullable(paper.sheet().reported().figures().get(id));
        Optional<Figure> then = Optional.ofNullable(before.figures().get(id));
        return now.flatMap(is -> then.map(was -> Paper.change(is, was))).orElse("");
    }
}
