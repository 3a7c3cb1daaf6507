package vn.liem.monitoring.figures.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.ReportForm.Comparison;
import vn.liem.monitoring.word.ReportForm.Piece;

/** A filled form as a workbook: its words and figures, a sheet for each annex with all of its rows, and what the figures mean. */
final class FormAsXlsx {

    private static final int TITLE_WIDTH = 60;
    private static final int WIDTH = 26;

    /** How wide a column is for each unit of its width on paper. */
    private static final double WIDENED = 1.2;

    private final Paper paper;
    private final FilledForm filled;
    private final FormTables tables;
    private int row;
    private int annexes;

    private FormAsXlsx(Paper paper, FilledForm filled) {
        this.paper = paper;
        this.filled = filled;
        this.tables = new FormTables(paper, filled);
    }

    /** The bytes of the workbook. */
    static byte[] of(Paper paper, FilledForm filled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Liem", "1.0")) {
            new FormAsXlsx(paper, filled).write(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook book) {
        Worksheet sheet = book.newWorksheet("Báo cáo");
        head(sheet);
        filled.form().pieces().forEach(piece -> write(book, sheet, piece));
        sheet.width(0, WIDTH / 4.0);
        sheet.width(1, TITLE_WIDTH);
        for (int column = 2; column < 6; column++) {
            sheet.width(column, WIDTH);
        }
        definitions(book.newWorksheet("Giải thích"));
    }

    private void head(Worksheet sheet) {
        Report report = paper.sheet().reported().report();
        bold(sheet, filled.form().title());
        filled.form().subject().ifPresent(subject -> line(sheet, subject));
        filled.theCase().ifPresent(theCase -> line(sheet, "Số " + theCase.number()));
        line(sheet, "Phạm vi số liệu: " + paper.body());
        line(
                sheet,
                "Kỳ báo cáo: %s - %s; chốt số liệu: %s"
                        .formatted(Paper.day(report.from()), Paper.day(report.to()), Paper.day(report.asOf())));
        line(sheet, paper.code().map(code -> "Mã bản ký: " + code).orElse("Dự thảo, chưa ký"));
        paper.positions().ifPresent(read -> line(sheet, "Vị trí nhật ký: " + read));
    }

    private void write(Workbook book, Worksheet sheet, Piece piece) {
        switch (piece) {
            case Piece.Heading(var text) -> bold(sheet, text);
            case Piece.Words(var text) -> line(sheet, tables.said(text));
            case Piece.Figures(var ids, var compared) -> figures(sheet, ids, compared);
            case Piece.ChosenFigures(var compared) -> figures(sheet, tables.chosen(), compared);
            case Piece.NotHeld(var what) -> line(sheet, "Hệ thống chưa có dữ liệu về: " + what + ".");
            case Piece.ToWrite(var what) -> line(sheet, what + ":");
            case Piece.Annex(var code) -> {
                annexes++;
                String name = "Phụ lục " + annexes;
                line(sheet, "Xem trang tính “%s”".formatted(name));
                annex(book.newWorksheet(name), tables.annex(code));
            }
        }
    }

    private void figures(Worksheet sheet, List<String> ids, Comparison compared) {
        header(sheet, row++, tables.titles(compared));
        for (List<String> cells : tables.rows(ids, compared)) {
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, cells.get(column));
            }
            row++;
        }
    }

    private static void annex(Worksheet sheet, Annex annex) {
        header(sheet, 0, annex.columns().stream().map(Annex.Column::title).toList());
        for (int at = 0; at < annex.rows().size(); at++) {
            List<String> cells = annex.rows().get(at);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(at + 1, column, cells.get(column).replace("\n", " "));
            }
        }
        for (int column = 0; column < annex.columns().size(); column++) {
            sheet.width(column, annex.columns().get(column).width() * WIDENED);
        }
        sheet.freezePane(0, 1);
    }

    private void definitions(Worksheet sheet) {
        header(sheet, 0, List.of("Chỉ tiêu", "Phiên bản", "Tính", "Mẫu số", "Ngày", "id"));
        int at = 1;
        for (String id : paper.sheet().reported().figures().keySet()) {
            Meaning meaning = Meaning.of(id);
            sheet.value(at, 0, meaning.title().vietnamese());
            sheet.value(at, 1, meaning.version());
            sheet.value(at, 2, meaning.counted().vietnamese());
            sheet.value(at, 3, meaning.base().map(base -> base.vietnamese()).orElse(""));
            sheet.value(at, 4, meaning.dates().vietnamese());
            sheet.value(at, 5, id);
            at++;
        }
        sheet.width(0, TITLE_WIDTH);
        sheet.width(2, TITLE_WIDTH);
    }

    private void bold(Worksheet sheet, String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void line(Worksheet sheet, String text) {
        sheet.value(row++, 0, text);
    }

    private static void header(Worksheet sheet, int at, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(at, column, titles.get(column));
            sheet.style(at, column).bold().wrapText(true).set();
        }
    }
}
