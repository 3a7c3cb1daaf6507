package vn.liem.monitoring.figures.door;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** How paragraphs and cells of printed reports look. */
final class PaperCells {

    private static final float PADDING = 3;
    private static final float LEADING = 1.15f;
    private static final float BEFORE_TABLE = 8;
    private static final float BEFORE_PARAGRAPH = 6;
    private static final float FULL = 100;

    private PaperCells() {}

    static Paragraph centred(String text, Font font, float before) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    static Paragraph paragraph(String text, Font font) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setSpacingBefore(BEFORE_PARAGRAPH);
        return paragraph;
    }

    static PdfPCell open(String text, Font font, int alignment) {
        PdfPCell cell = boxed(text, font, alignment);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    static PdfPCell boxed(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPadding(PADDING);
        cell.setLeading(0, LEADING);
        return cell;
    }

    static PdfPTable table(float[] widths, List<String> titles, Font font) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(BEFORE_TABLE);
        table.setHeaderRows(1);
        titles.forEach(title -> table.addCell(boxed(title, font, Element.ALIGN_CENTER)));
        return table;
    }
}
