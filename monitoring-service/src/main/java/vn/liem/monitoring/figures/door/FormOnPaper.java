package vn.liem.monitoring.figures.door;

import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.DottedLineSeparator;
import vn.liem.monitoring.word.ReportForm.Comparison;
import vn.liem.monitoring.word.ReportForm.Piece;

/** Puts the pieces of a form on paper, from top to bottom. */
final class FormOnPaper {

    private static final int LINES_TO_WRITE = 2;
    private static final float INDENT = 22;
    private static final float HEADING_BEFORE = 10;

    /** A heading with less room than this below it begins the next page. */
    private static final float ROOM_UNDER_HEADING = 96;

    /** A table of so many rows stays on one page. */
    private static final int ROWS_TOGETHER_MAX = 12;

    /** The place of what is reported among the columns of figures. */
    private static final int NOW = 2;

    private static final float[] WIDTHS_OF_TWO = {6, 44, 24, 24, 20};
    private static final float[] WIDTHS_OF_THREE = {6, 40, 22, 22, 22, 20};

    private final FilledForm filled;
    private final FormTables tables;
    private final PaperFonts fonts;
    private final PdfWriter writer;
    private final Document document;

    FormOnPaper(Paper paper, FilledForm filled, PaperFonts fonts, PdfWriter writer, Document document) {
        this.filled = filled;
        this.tables = new FormTables(paper, filled);
        this.fonts = fonts;
        this.writer = writer;
        this.document = document;
    }

    /** Writes all pieces. */
    void write() {
        filled.form().pieces().forEach(this::write);
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Heading(var text) -> heading(text);
            case Piece.Words(var text) -> document.add(words(tables.said(text)));
            case Piece.Figures(var ids, var compared) -> document.add(figures(ids, compared));
            case Piece.ChosenFigures(var compared) -> document.add(figures(tables.chosen(), compared));
            case Piece.Annex(var code) -> annex(tables.annex(code));
            case Piece.NotHeld(var what) ->
                document.add(PaperCells.paragraph("Hệ thống chưa có dữ liệu về: " + what + ".", fonts.italic(12)));
            case Piece.ToWrite(var what) -> {
                document.add(words(what + ":"));
                for (int i = 0; i < LINES_TO_WRITE; i++) {
                    Paragraph line = new Paragraph(new Chunk(new DottedLineSeparator()));
                    line.setSpacingBefore(INDENT / 2);
                    document.add(line);
                }
            }
        }
    }

    private void heading(String text) {
        if (writer.getVerticalPosition(true) < document.bottom() + ROOM_UNDER_HEADING) {
            document.newPage();
        }
        Paragraph heading = new Paragraph(text, fonts.bold(12));
        heading.setSpacingBefore(HEADING_BEFORE);
        document.add(heading);
    }

    private Paragraph words(String text) {
        Paragraph words = PaperCells.paragraph(text, fonts.plain(12));
        words.setFirstLineIndent(INDENT);
        return words;
    }

    private PdfPTable figures(List<String> ids, Comparison compared) {
        List<String> titles = tables.titles(compared);
        float[] widths = titles.size() == WIDTHS_OF_TWO.length ? WIDTHS_OF_TWO : WIDTHS_OF_THREE;
        PdfPTable table = PaperCells.table(widths, titles, fonts.bold(10));
        List<List<String>> rows = tables.rows(ids, compared);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Font font = i == NOW ? fonts.bold(10) : fonts.plain(10);
                table.addCell(PaperCells.boxed(row.get(i), font, alignment(i)));
            }
        }
        table.setKeepTogether(rows.size() <= ROWS_TOGETHER_MAX);
        return table;
    }

    private static int alignment(int column) {
        return switch (column) {
            case 0 -> Element.ALIGN_CENTER;
            case 1 -> Element.ALIGN_LEFT;
            default -> Element.ALIGN_RIGHT;
        };
    }

    private void annex(Annex annex) {
        if (annex.rows().isEmpty()) {
            document.add(PaperCells.paragraph("Không có.", fonts.plain(12)));
            return;
        }
        float[] widths = new float[annex.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = annex.columns().get(i).width();
        }
        PdfPTable table = PaperCells.table(
                widths, annex.columns().stream().map(Annex.Column::title).toList(), fonts.bold(9));
        for (List<String> row : annex.printed()) {
            for (int i = 0; i < widths.length; i++) {
                table.addCell(PaperCells.boxed(
                        row.get(i), fonts.plain(9), alignment(annex.columns().get(i))));
            }
        }
        document.add(table);
        if (annex.left() > 0) {
            document.add(PaperCells.paragraph(
                    "Còn %d dòng không in; danh sách đầy đủ có trong tệp XLSX.".formatted(annex.left()),
                    fonts.italic(11)));
        }
    }

    private static int alignment(Annex.Column column) {
        return switch (column.side()) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }
}
