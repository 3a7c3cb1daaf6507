package vn.liem.monitoring.figures.door;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import vn.liem.monitoring.figures.Report;

/**
 * What stands at the foot of each page: period, cut-off, how far the logs were read, page of how many, the code of the signed
 * document and its QR.
 */
final class PaperFoot extends PdfPageEventHelper {

    private static final float SIZE = 9;
    private static final float SMALL_SIZE = 5.5f;
    private static final float LINE = 12;
    private static final float QR = 48;
    private static final float FOOT = 66;
    private static final float DRAFT_SIZE = 80;
    private static final float DRAFT_GRAY = 0.93f;
    private static final int DRAFT_ANGLE = 55;
    private static final int COUNT_WIDTH = 40;

    private final Paper paper;
    private final PaperFonts fonts;
    private final BitMatrix qr;
    private @Nullable PdfTemplate pages;

    PaperFoot(Paper paper, PaperFonts fonts) {
        this.paper = paper;
        this.fonts = fonts;
        this.qr = code(textOf(paper));
    }

    /** What a reader of the code gets: the whole hash, by which the document is found and checked. */
    static String textOf(Paper paper) {
        return paper.snapshot().map(hash -> "LIEM BC SHA-256 " + hash).orElse("LIEM BC DU THAO");
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(COUNT_WIDTH, LINE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte content = writer.getDirectContent();
        float left = document.left();
        if (paper.snapshot().isEmpty()) {
            draft(writer.getDirectContentUnder(), document);
        }
        draw(content, document.right() - QR, FOOT - QR);
        Report report = paper.sheet().reported().report();
        text(
                content,
                left,
                FOOT - LINE,
                "Kỳ %s - %s; chốt số liệu %s; %s"
                        .formatted(
                                Paper.day(report.from()),
                                Paper.day(report.to()),
                                Paper.day(report.asOf()),
                                paper.body()));
        text(
                content,
                left,
                FOOT - 2 * LINE,
                paper.code().map(code -> "Mã bản ký: " + code).orElse("Dự thảo, chưa ký"));
        paper.positions().ifPresent(read -> small(content, left, FOOT - 3 * LINE, "Vị trí nhật ký: " + read));
        String page = "Trang %d/".formatted(writer.getPageNumber());
        text(content, left, FOOT - 4 * LINE, page);
        content.addTemplate(pages(), left + fonts.plain().getWidthPoint(page, SIZE), FOOT - 4 * LINE);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        PdfTemplate count = pages();
        count.beginText();
        count.setFontAndSize(fonts.plain(), SIZE);
        count.setTextMatrix(0, 0);
        count.showText(Integer.toString(writer.getPageNumber() - 1));
        count.endText();
    }

    /** Where the number of pages is written once it is known. */
    private PdfTemplate pages() {
        return Objects.requireNonNull(pages, "a document is opened before its pages end");
    }

    private void text(PdfContentByte content, float x, float y, String text) {
        line(content, x, y, text, SIZE);
    }

    private void small(PdfContentByte content, float x, float y, String text) {
        line(content, x, y, text, SMALL_SIZE);
    }

    private void line(PdfContentByte content, float x, float y, String text, float size) {
        content.beginText();
        content.setFontAndSize(fonts.plain(), size);
        content.setTextMatrix(x, y);
        content.showText(text);
        content.endText();
    }

    private void draft(PdfContentByte under, Document document) {
        under.saveState();
        under.setGrayFill(DRAFT_GRAY);
        under.beginText();
        under.setFontAndSize(fonts.bold(), DRAFT_SIZE);
        under.showTextAligned(
                PdfContentByte.ALIGN_CENTER,
                "DỰ THẢO",
                (document.left() + document.right()) / 2,
                (document.top() + document.bottom()) / 2,
                DRAFT_ANGLE);
        under.endText();
        under.restoreState();
    }

    private void draw(PdfContentByte content, float x, float y) {
        float module = QR / qr.getWidth();
        for (int row = 0; row < qr.getHeight(); row++) {
            for (int column = 0; column < qr.getWidth(); column++) {
                if (qr.get(column, row)) {
                    content.rectangle(x + column * module, y + QR - (row + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 1));
        } catch (WriterException e) {
            throw new IllegalStateException("a hash fits into a code", e);
        }
    }
}
