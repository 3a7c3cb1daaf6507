package vn.liem.monitoring.figures.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.FlowCheck;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.ScopedFacts;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.Section;

/** A report as a workbook: figures for people, the lists behind them, definitions, changes, and a table for programs. */
final class PaperAsXlsx {

    /** A sheet has 1 048 576 rows; how many lie beyond stands in the last one. */
    private static final int LIST_ROWS_MAX = 1_000_000;

    private static final int TITLE_WIDTH = 60;
    private static final int WIDTH = 24;

    private final Paper paper;

    private PaperAsXlsx(Paper paper) {
        this.paper = paper;
    }

    /** The bytes of the workbook. */
    static byte[] of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Liem", "1.0")) {
            PaperAsXlsx sheets = new PaperAsXlsx(paper);
            sheets.figures(book.newWorksheet("Chỉ tiêu"));
            sheets.lists(book.newWorksheet("Danh sách"));
            sheets.definitions(book.newWorksheet("Giải thích"));
            sheets.changes(book.newWorksheet("Thay đổi"));
            sheets.checks(book.newWorksheet("Đối chiếu"));
            sheets.machine(book.newWorksheet("figures"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void figures(Worksheet sheet) {
        Sheet shown = paper.sheet();
        heading(sheet, 0, "BÁO CÁO SỐ LIỆU: " + paper.body());
        sheet.value(
                1,
                0,
                "Kỳ báo cáo: %s - %s; chốt số liệu: %s"
                        .formatted(
                                Paper.day(shown.reported().report().from()),
                                Paper.day(shown.reported().report().to()),
                                Paper.day(shown.reported().report().asOf())));
        sheet.value(2, 0, paper.code().map(code -> "Mã bản ký: " + code).orElse("Dự thảo, chưa ký"));
        sheet.value(
                3, 0, paper.positions().map(read -> "Vị trí nhật ký: " + read).orElse(""));
        header(sheet, 4, List.of("Chỉ tiêu", "Kỳ này", "Kỳ trước", "Cùng kỳ năm trước", "So với cùng kỳ"));
        int row = 5;
        String section = "";
        for (Map.Entry<String, Figure> figure : shown.reported().figures().entrySet()) {
            String id = figure.getKey();
            if (!Section.of(id).heading().vietnamese().equals(section)) {
                section = Section.of(id).heading().vietnamese();
                heading(sheet, row++, section);
            }
            sheet.value(row, 0, Meaning.of(id).title().vietnamese());
            cell(sheet, row, 1, figure.getValue());
            cell(sheet, row, 2, shown.previous().figure(id));
            cell(sheet, row, 3, shown.yearBefore().figure(id));
            sheet.value(
                    row, 4, Paper.change(figure.getValue(), shown.yearBefore().figure(id)));
            row++;
        }
        sheet.width(0, TITLE_WIDTH);
        for (int column = 1; column < 5; column++) {
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 5);
    }

    private void lists(Worksheet sheet) {
        header(
                sheet,
                0,
                List.of("figure", "list", "number", "on", "amount", "fact", "log", "pos", "leaf", "recorded_at"));
        ScopedFacts facts =
                ScopedFacts.of(paper.known().facts(), paper.sheet().reported().report(), paper.order());
        int row = 1;
        Rest rest = new Rest();
        for (String id : paper.sheet().reported().figures().keySet()) {
            Counting counting = Definitions.find(id).orElseThrow().counting(facts);
            row = list(sheet, row, id, "counted", counting.counted(), rest);
            row = list(sheet, row, id, "base", counting.base(), rest);
        }
        if (rest.outside > 0) {
            sheet.value(
                    row++,
                    0,
                    "Không hiển thị %s dữ kiện thuộc địa bàn khác · %<s facts of other territories are not shown"
                            .formatted(rest.outside));
        }
        if (rest.beyond > 0) {
            sheet.value(
                    row,
                    0,
                    "Còn %s dòng, tra cứu theo từng chỉ tiêu · %<s rows more: look them up figure by figure"
                            .formatted(rest.beyond));
        }
        sheet.freezePane(0, 1);
    }

    /** What the lists do not show. */
    private static final class Rest {
        private long outside;
        private long beyond;
    }

    private int list(Worksheet sheet, int first, String figure, String list, List<Part> parts, Rest rest) {
        List<Part> shown = parts.stream()
                .filter(part -> paper.territory().holds(part.counted()))
                .toList();
        rest.outside += parts.size() - shown.size();
        int row = first;
        for (BehindFigure.Placed placed : BehindFigure.counted(paper.known(), shown)) {
            if (row > LIST_ROWS_MAX) {
                rest.beyond++;
                continue;
            }
            BehindFigure behind = placed.row();
            sheet.value(row, 0, figure);
            sheet.value(row, 1, list);
            sheet.value(row, 2, behind.number());
            sheet.value(row, 3, behind.day());
            sheet.value(row, 4, new BigDecimal(behind.amount()));
            sheet.value(row, 5, behind.fact());
            sheet.value(row, 6, behind.log());
            sheet.value(row, 7, behind.pos());
            sheet.value(row, 8, behind.leaf());
            sheet.value(row, 9, behind.recordedAt());
            row++;
        }
        return row;
    }

    private void definitions(Worksheet sheet) {
        header(
                sheet,
                0,
                List.of(
                        "figure",
                        "version",
                        "Chỉ tiêu",
                        "Tính",
                        "Mẫu số",
                        "Ngày",
                        "Figure",
                        "Counted",
                        "Base",
                        "Dates"));
        int row = 1;
        for (String id : paper.sheet().reported().figures().keySet()) {
            Meaning meaning = Meaning.of(id);
            sheet.value(row, 0, id);
            sheet.value(row, 1, meaning.version());
            sheet.value(row, 2, meaning.title().vietnamese());
            sheet.value(row, 3, meaning.counted().vietnamese());
            sheet.value(row, 4, meaning.base().map(base -> base.vietnamese()).orElse(""));
            sheet.value(row, 5, meaning.dates().vietnamese());
            sheet.value(row, 6, meaning.title().english());
            sheet.value(row, 7, meaning.counted().english());
            sheet.value(row, 8, meaning.base().map(base -> base.english()).orElse(""));
            sheet.value(row, 9, meaning.dates().english());
            row++;
        }
    }

    private void changes(Worksheet sheet) {
        header(sheet, 0, List.of("figure", "Trước", "Nay", "list", "number", "fact", "log", "pos", "before", "after"));
        Optional<Restatement> restatement = paper.restatement();
        if (restatement.isEmpty()) {
            sheet.value(1, 0, "Không có báo cáo trước được đính chính · No earlier report is restated");
            return;
        }
        int row = 1;
        for (Restatement.Moved moved : restatement.get().moved()) {
            List<Restatement.MovedFact> shown = moved.facts().stream()
                    .filter(fact -> paper.territory().holds(fact.what()))
                    .toList();
            if (shown.size() < moved.facts().size()) {
                sheet.value(row, 0, moved.figure());
                sheet.value(row, 1, Paper.written(moved.before()));
                sheet.value(row, 2, Paper.written(moved.after()));
                sheet.value(row, 3, "Thuộc địa bàn khác · Of other territories");
                sheet.value(row, 4, moved.facts().size() - shown.size());
                row++;
            }
            for (Restatement.MovedFact fact : shown) {
                sheet.value(row, 0, moved.figure());
                sheet.value(row, 1, Paper.written(moved.before()));
                sheet.value(row, 2, Paper.written(moved.after()));
                sheet.value(row, 3, fact.list());
                sheet.value(row, 4, fact.number());
                sheet.value(row, 5, fact.origin().id());
                sheet.value(row, 6, fact.origin().log());
                sheet.value(row, 7, fact.origin().pos());
                sheet.value(row, 8, new BigDecimal(fact.before()));
                sheet.value(row, 9, new BigDecimal(fact.after()));
                row++;
            }
        }
    }

    private void checks(Worksheet sheet) {
        header(sheet, 0, List.of("Đối chiếu", "Khớp", "Chênh lệch", "check"));
        int row = 1;
        for (FlowCheck.Outcome outcome : paper.sheet().checks()) {
            sheet.value(row, 0, outcome.check().says().vietnamese());
            sheet.value(row, 1, outcome.holds() ? "Có" : "Không");
            sheet.value(row, 2, outcome.difference());
            sheet.value(row, 3, outcome.check().id());
            row++;
        }
        sheet.width(0, TITLE_WIDTH);
    }

    private void machine(Worksheet sheet) {
        header(sheet, 0, PaperAsCsv.COLUMNS);
        int row = 1;
        for (List<String> line : PaperAsCsv.rows(paper)) {
            for (int column = 0; column < line.size(); column++) {
                sheet.value(row, column, line.get(column));
            }
            row++;
        }
    }

    /** A number as a number, what has no single one as it is written. */
    private static void cell(Worksheet sheet, int row, int column, Figure figure) {
        switch (figure) {
            case Figure.Count(var count) -> sheet.value(row, column, count);
            case Figure.Money(var amountVnd) -> sheet.value(row, column, new BigDecimal(amountVnd));
            case Figure.Rate _, Figure.MoneyRate _, Figure.Median _ -> sheet.value(row, column, Paper.written(figure));
        }
    }

    private static void header(Worksheet sheet, int row, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(row, column, titles.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
        }
    }

    private static void heading(Worksheet sheet, int row, String title) {
        sheet.value(row, 0, title);
        sheet.style(row, 0).bold().set();
    }
}
