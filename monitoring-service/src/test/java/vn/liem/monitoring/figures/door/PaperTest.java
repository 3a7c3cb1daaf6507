package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.FactsFromLogs;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.registers.SampleRegisters;

class PaperTest {

    private static final UUID REPORT = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000a1");
    private static final LegalOrder ORDER = new LegalOrder(DecisionTable.vietnam());
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final AskedPeriod HALF =
            new AskedPeriod(LocalDate.of(2024, 1, 1), LAST, LAST, Optional.empty(), Optional.empty());
    private static final Known KNOWN = known();

    @Test
    void a_signed_report_carries_its_code_on_each_page_and_counts_them() throws IOException {
        SignedDocument signed =
                SignedDocument.again(document().snapshot(), REPORT, HALF, KNOWN, Optional.empty(), ORDER);
        byte[] bytes = PaperFormat.PDF.bytes(signed.paper(Territory.everywhere()));
        Files.write(Path.of("target", "report.pdf"), bytes);
        PdfReader pdf = new PdfReader(bytes);
        int pages = pdf.getNumberOfPages();
        String position = "case-service/1: " + KNOWN.position().get("case-service/1");
        StringBuilder whole = new StringBuilder();
        assertTrue(pages > 1);
        for (int page = 1; page <= pages; page++) {
            String text = new PdfTextExtractor(pdf).getTextFromPage(page);
            whole.append(text);
            assertTrue(text.contains("Trang " + page + "/"), text);
            assertTrue(text.contains("Vị trí nhật ký: " + position), text);
            assertTrue(text.contains("Mã bản ký: " + signed.sha256().substring(0, 16)), text);
        }
        assertTrue(whole.toString()
                .replaceAll("\\s+", " ")
                .contains("không đọc được và chưa được tính: case-service/1, vị trí"));
        String first = new PdfTextExtractor(pdf).getTextFromPage(1);
        assertTrue(first.contains("ĐẢNG CỘNG SẢN VIỆT NAM"), first);
        assertTrue(first.contains("Tỷ lệ giải quyết nguồn tin"), first);
    }

    @Test
    void a_draft_says_so() throws IOException {
        byte[] bytes = PaperFormat.PDF.bytes(document().paper(Territory.everywhere()));
        Files.write(Path.of("target", "draft.pdf"), bytes);
        String text = new PdfTextExtractor(new PdfReader(bytes)).getTextFromPage(1);
        assertTrue(text.contains("Dự thảo, chưa ký"), text);
    }

    @Test
    void a_workbook_has_a_row_for_each_fact_behind_a_figure() throws IOException {
        Map<String, String> files = unzip(PaperFormat.XLSX.bytes(document().paper(Territory.everywhere())));
        String book = files.get("xl/workbook.xml");
        for (String sheet : List.of("Chỉ tiêu", "Danh sách", "Giải thích", "Thay đổi", "figures")) {
            assertTrue(book.contains("\"" + asWritten(sheet) + "\""), sheet);
        }
        Report report = HALF.report();
        long rows = Definitions.ALL.stream()
                .map(definition ->
                        definition.counting(vn.liem.monitoring.figures.ScopedFacts.of(KNOWN.facts(), report, ORDER)))
                .mapToLong(
                        counting -> counting.counted().size() + counting.base().size())
                .sum();
        assertEquals(rows + 1, files.get("xl/worksheets/sheet2.xml").split("<row ", -1).length - 1L);
    }

    @Test
    void a_workbook_names_no_fact_of_another_territory() throws IOException {
        Map<String, String> files = unzip(PaperFormat.XLSX.bytes(document().paper(Territory.nowhere())));
        String lists = files.get("xl/worksheets/sheet2.xml");
        assertEquals(2, lists.split("<row ", -1).length - 1L);
        assertFalse(files.get("xl/sharedStrings.xml").contains(">case-service/1<"));
        assertTrue(files.get("xl/sharedStrings.xml").contains("facts of other territories"));
    }

    /** Letters beyond ASCII stand as their numbers in the files of a workbook. */
    private static String asWritten(String text) {
        StringBuilder written = new StringBuilder();
        text.chars()
                .mapToObj(letter -> letter < 128 ? Character.toString(letter) : "&#x%x;".formatted(letter))
                .forEach(written::append);
        return written.toString();
    }

    @Test
    void a_table_of_plain_columns_has_a_line_for_each_figure() {
        String csv =
                new String(PaperFormat.CSV.bytes(document().paper(Territory.everywhere())), StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        assertEquals(Definitions.ALL.size() + 1, lines.size());
        assertTrue(lines.getFirst().endsWith(String.join(",", PaperAsCsv.COLUMNS)));
    }

    @Test
    void numbers_are_written_as_in_Vietnam() {
        assertEquals("1.234.567,89", Paper.number(new BigDecimal("1234567.89")));
        assertEquals("58,33 % (7/12)", Paper.written(new Figure.Rate(7, 12)));
        assertEquals("50,00 % (1/2)", Paper.written(new Figure.Rate(1, 2)));
        assertEquals("-50,00 điểm %", Paper.change(new Figure.Rate(1, 2), new Figure.Rate(2, 2)));
        assertEquals("Không có số liệu (0/0)", Paper.written(new Figure.Rate(0, 0)));
        assertEquals("+3", Paper.change(new Figure.Count(5), new Figure.Count(2)));
        assertEquals("", Paper.change(new Figure.Rate(1, 2), new Figure.Rate(0, 0)));
    }

    private static SignedDocument document() {
        return SignedDocument.of(REPORT, HALF, KNOWN, Optional.empty(), ORDER);
    }

    private static Known known() {
        ToldFacts told = ToldFacts.of(FactsOfRegisters.of(SampleRegisters.PROVINCE));
        Map<String, Long> position = new TreeMap<>();
        told.cases().event("case:unknown", "case:unknown", "case.registered.v1", "{}");
        told.logs().forEach(log -> position.put(log.position().log(), log.pos()));
        return FactsFromLogs.at(
                told.logs().stream().map(SignedDocumentTest::feed).toList(), position);
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path file = Files.write(Path.of("target", "report.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
