package vn.liem.monitoring.figures.door;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.liem.monitoring.fact.UnreadEvent;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.FlowCheck;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.monitoring.word.Section;
import vn.liem.monitoring.word.Target;

/** A report on paper, for signature: in the form of the Party's documents, with its fonts embedded. */
final class PaperAsPdf {

    private static final float SIDE = 56;
    private static final float TOP = 56;
    private static final float BOTTOM = 84;
    private static final float BEFORE_SIGNATURE = 18;
    private static final float[] HALVES = {1, 1};
    private static final float[] FIGURES = {7, 44, 21, 21, 21, 18};
    private static final float[] CHECKS = {70, 12, 12};
    private static final float[] MOVED = {42, 24, 24, 18, 10};
    private static final String NATION = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final String COMMITTEE = "BAN CHỈ ĐẠO\nPHÒNG, CHỐNG THAM NHŨNG, LÃNG PHÍ, TIÊU CỰC";

    private final Paper paper;
    private final PaperFonts fonts = PaperFonts.embedded();

    private PaperAsPdf(Paper paper) {
        this.paper = paper;
    }

    /** The bytes of the document. */
    static byte[] of(Paper paper) {
        return new PaperAsPdf(paper).write();
    }

    private byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(page(), SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PaperFoot(paper, fonts));
        document.addTitle("Báo cáo số liệu " + period());
        document.setDocumentLanguage("vi-VN");
        document.open();
        document.add(head());
        titles(document);
        paper.positions()
                .ifPresent(read -> document.add(
                        PaperCells.centred("Dữ liệu ghi nhận đến vị trí nhật ký " + read, fonts.italic(9), 2)));
        paper.form()
                .ifPresentOrElse(
                        filled -> new FormOnPaper(paper, filled, fonts, writer, document).write(),
                        () -> document.add(figures()));
        unread(document);
        restated(document);
        ending(document, writer);
        document.close();
        return bytes.toByteArray();
    }

    /** The checks stand with the signature below them: nobody signs a page that says nothing. */
    private void ending(Document document, PdfWriter writer) {
        PdfPTable checks = checks();
        PdfPTable signature = signature();
        float width = document.right() - document.left();
        float needed = height(checks, width) + height(signature, width) + 2 * BEFORE_SIGNATURE;
        if (writer.getVerticalPosition(true) - needed < document.bottom()) {
            document.newPage();
        }
        document.add(checks);
        document.add(signature);
    }

    private static float height(PdfPTable table, float width) {
        table.setTotalWidth(width);
        return table.calculateHeights(true);
    }

    private Rectangle page() {
        return paper.form().filter(filled -> filled.form().wide()).isPresent() ? PageSize.A4.rotate() : PageSize.A4;
    }

    private void titles(Document document) {
        String title = paper.form().map(filled -> filled.form().title()).orElse("BÁO CÁO");
        document.add(PaperCells.centred(title, fonts.bold(14), 18));
        subject().ifPresent(subject -> document.add(PaperCells.centred(subject, fonts.bold(13), 2)));
        Report report = paper.sheet().reported().report();
        PeriodScheme.nameOf(report.from(), report.to())
                .ifPresent(name -> document.add(PaperCells.centred(name, fonts.bold(13), 2)));
        document.add(PaperCells.centred("(" + period() + ")", fonts.bold(12), 2));
        document.add(PaperCells.centred("Phạm vi số liệu: " + paper.body(), fonts.plain(12), 2));
        document.add(PaperCells.centred(cutOff(), fonts.italic(12), 2));
    }

    private Optional<String> subject() {
        return paper.form().isEmpty()
                ? Optional.of("Số liệu công tác phòng, chống tham nhũng, lãng phí, tiêu cực")
                : paper.form()
                        .flatMap(filled -> filled.form()
                                .subject()
                                .or(() -> filled.theCase().map(theCase -> "số " + theCase.number())));
    }

    private String period() {
        Report report = paper.sheet().reported().report();
        return "từ ngày %s đến ngày %s".formatted(Paper.day(report.from()), Paper.day(report.to()));
    }

    private String cutOff() {
        String day = "Số liệu chốt đến ngày "
                + Paper.day(paper.sheet().reported().report().asOf());
        return paper.knownOn()
                .map(known -> day + ", theo dữ liệu đã ghi nhận đến ngày " + Paper.day(known))
                .orElse(day);
    }

    private PdfPTable head() {
        PdfPTable head = new PdfPTable(HALVES);
        head.setWidthPercentage(100);
        // Whose committee it is, no service knows: it is written by hand, as are number and day.
        head.addCell(PaperCells.open(
                "....................................\n" + COMMITTEE + "\n*\nSố:         -BC/BCĐ",
                fonts.bold(11),
                Element.ALIGN_CENTER));
        head.addCell(PaperCells.open(
                NATION + "\n__________________\n\n.................., ngày ...... tháng ...... năm ......",
                fonts.bold(11),
                Element.ALIGN_CENTER));
        return head;
    }

    private PdfPTable figures() {
        PdfPTable table = new PdfPTable(FIGURES);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(1);
        for (String title : List.of("TT", "Chỉ tiêu", "Kỳ này", "Kỳ trước", "Cùng kỳ năm trước", "So với cùng kỳ")) {
            table.addCell(PaperCells.boxed(title, fonts.bold(10), Element.ALIGN_CENTER));
        }
        Sheet sheet = paper.sheet();
        String section = "";
        int place = 0;
        for (Map.Entry<String, Figure> each : sheet.reported().figures().entrySet()) {
            String id = each.getKey();
            if (!Section.of(id).heading().vietnamese().equals(section)) {
                section = Section.of(id).heading().vietnamese();
                PdfPCell heading = PaperCells.boxed(section, fonts.bold(11), Element.ALIGN_LEFT);
                heading.setColspan(FIGURES.length);
                heading.setMinimumHeight(20);
                table.addCell(heading);
            }
            place++;
            Figure before = sheet.yearBefore().figure(id);
            table.addCell(PaperCells.boxed(Integer.toString(place), fonts.plain(10), Element.ALIGN_CENTER));
            table.addCell(PaperCells.boxed(titleOf(id, each.getValue()), fonts.plain(10), Element.ALIGN_LEFT));
            table.addCell(PaperCells.boxed(Paper.written(each.getValue()), fonts.bold(10), Element.ALIGN_RIGHT));
            table.addCell(
                    PaperCells.boxed(Paper.written(sheet.previous().figure(id)), fonts.plain(10), Element.ALIGN_RIGHT));
            table.addCell(PaperCells.boxed(Paper.written(before), fonts.plain(10), Element.ALIGN_RIGHT));
            table.addCell(
                    PaperCells.boxed(Paper.change(each.getValue(), before), fonts.plain(10), Element.ALIGN_RIGHT));
        }
        return table;
    }

    /** A figure with what the committee wants it to reach. */
    private static String titleOf(String id, Figure figure) {
        String title = Meaning.of(id).title().vietnamese();
        return Target.find(id)
                .map(target -> "%s (chỉ tiêu %s%s)"
                        .formatted(
                                title,
                                target.vietnamese(),
                                figure.reaches(target)
                                        .map(reached -> reached ? ": đạt" : ": chưa đạt")
                                        .orElse("")))
                .orElse(title);
    }

    private PdfPTable checks() {
        PdfPTable table = table(CHECKS, List.of("Đối chiếu số liệu", "Kết quả", "Chênh lệch"));
        for (FlowCheck.Outcome outcome : paper.sheet().checks()) {
            table.addCell(PaperCells.boxed(outcome.check().says().vietnamese(), fonts.plain(10), Element.ALIGN_LEFT));
            table.addCell(
                    PaperCells.boxed(outcome.holds() ? "Khớp" : "Không khớp", fonts.plain(10), Element.ALIGN_CENTER));
            table.addCell(PaperCells.boxed(Long.toString(outcome.difference()), fonts.plain(10), Element.ALIGN_RIGHT));
        }
        return table;
    }

    private void unread(Document document) {
        if (!paper.unread().isEmpty()) {
            document.add(PaperCells.paragraph(
                    "Các bản ghi không đọc được và chưa được tính: "
                            + paper.unread().stream().map(this::written).collect(Collectors.joining("; ")) + ".",
                    fonts.plain(11)));
        }
    }

    /** A number where the register has one; an id says nothing to whoever reads paper. */
    private String written(UnreadEvent event) {
        String number = paper.known().numberOf(event.subject());
        String place = "%s, vị trí %d".formatted(event.log(), event.pos());
        return number.equals(event.subject()) ? place : "%s (%s)".formatted(number, place);
    }

    private void restated(Document document) {
        if (paper.restatement().isEmpty()) {
            return;
        }
        List<Restatement.Moved> moved = paper.restatement().get().moved();
        if (moved.isEmpty()) {
            document.add(PaperCells.paragraph("Số liệu của báo cáo đã ký trước đây không thay đổi.", fonts.plain(11)));
            return;
        }
        PdfPTable table =
                table(MOVED, List.of("Đính chính báo cáo trước", "Đã báo cáo", "Nay", "Tăng, giảm", "Số dữ kiện"));
        for (Restatement.Moved each : moved) {
            table.addCell(PaperCells.boxed(
                    Meaning.of(each.figure()).title().vietnamese(), fonts.plain(10), Element.ALIGN_LEFT));
            table.addCell(PaperCells.boxed(Paper.written(each.before()), fonts.plain(10), Element.ALIGN_RIGHT));
            table.addCell(PaperCells.boxed(Paper.written(each.after()), fonts.bold(10), Element.ALIGN_RIGHT));
            table.addCell(
                    PaperCells.boxed(Paper.change(each.after(), each.before()), fonts.plain(10), Element.ALIGN_RIGHT));
            table.addCell(
                    PaperCells.boxed(Integer.toString(each.facts().size()), fonts.plain(10), Element.ALIGN_RIGHT));
        }
        document.add(table);
    }

    private PdfPTable signature() {
        PdfPTable signature = new PdfPTable(HALVES);
        signature.setWidthPercentage(100);
        signature.setSpacingBefore(BEFORE_SIGNATURE);
        signature.setKeepTogether(true);
        signature.addCell(
                PaperCells.open("Nơi nhận:\n- ..................\n- Lưu: VT.", fonts.italic(11), Element.ALIGN_LEFT));
        signature.addCell(PaperCells.open(
                "T/M BAN CHỈ ĐẠO\n\n\n\n\n\n..............................", fonts.bold(12), Element.ALIGN_CENTER));
        return signature;
    }

    private PdfPTable table(float[] widths, List<String> titles) {
        PdfPTable table = PaperCells.table(widths, titles, fonts.bold(10));
        table.setSpacingBefore(14);
        return table;
    }
}
