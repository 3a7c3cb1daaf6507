package vn.liem.registers.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.registers.file.HandMadeWorkbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.registers.answer.RegisterTemplate;
import vn.liem.registers.row.NotText;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.registers.row.Register;

/** What the cells of a workbook say, and what they no longer say. */
class WorkbookTest {

    private static final String RECOVERIES = row(
            1,
            text("A1", "recovery_no"),
            text("B1", "Số nghĩa vụ"),
            text("C1", "Ngày thu"),
            text("D1", "Hình thức thu"),
            text("E1", "Số tiền (đồng)"),
            text("F1", "reversed_on"));

    @Test
    void rows_keep_their_numbers_and_empty_ones_are_passed_over() {
        byte[] workbook = HandMadeWorkbook.of("""
                <row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="str"><f>A1</f><v>kind</v></c><c r="D1"/></row>
                <row r="2"/><row r="3"><c s="1"/><c t="str"><v>  </v></c></row>
                <row r="7"><c r="C7" t="b"><v>1</v></c><c r="D7" s="1"/></row><row><c><v>1e3</v></c></row>""")
                .with(
                        HandMadeWorkbook.TEXTS,
                        "\uFEFF<sst><si><r><t>unit</t></r><r><t>_x0041__x005F_</t></r><rPh><t>x</t></rPh></si></sst>")
                .bytes();
        assertEquals(
                List.of(
                        new PhysicalRow(1, List.of("unitA_", "", "kind"), Map.of()),
                        new PhysicalRow(7, List.of("", "", "yes"), Map.of(2, NotText.TRUTH)),
                        new PhysicalRow(8, List.of("1000", "", ""), Map.of(0, NotText.NUMBER))),
                rows(workbook));
    }

    @ParameterizedTest
    @CsvSource({
        // The old count of days has one that never was; a day without a year or a day of the month is none.
        "45425.75, 1, 2024-05-13, DAY",
        "59, 1, 1900-02-28, DAY",
        "60, 1, 60, NUMBER",
        "61, 1, 1900-03-01, DAY",
        "2958466, 1, 2958466, NUMBER",
        "-1, 1, -1, NUMBER",
        "45413, 3, 45413, NUMBER",
        // What is stored behind the fifteenth digit is noise of the program, not of the clerk.
        "1.1000000000000001, 0, 1.1, NUMBER",
        "70826943000.0, 0, 70826943000, NUMBER",
        "999999999999999, 0, 999999999999999, NUMBER",
        "1E15, 0, 1E+15, TOO_MANY_DIGITS",
        "7, 2, 007,",
        "7.5, 2, 7.5, NUMBER",
    })
    void a_number_is_what_its_cell_shows(String stored, int style, String text, NotText kept) {
        PhysicalRow row = rows(HandMadeWorkbook.of("<row><c s=\"%d\"><v>%s</v></c></row>".formatted(style, stored))
                        .bytes())
                .getFirst();
        assertEquals(List.of(text), row.cells());
        assertEquals(kept == null ? Map.of() : Map.of(0, kept), row.notText());
    }

    @Test
    void days_may_be_counted_from_1904_and_written_as_text() {
        byte[] workbook = HandMadeWorkbook.of("""
                <row><c s="1"><v>59</v></c><c t="d"><v>2024-05-13T00:00:00</v></c></row>""")
                .changed(
                        HandMadeWorkbook.WORKBOOK,
                        xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"))
                .bytes();
        assertEquals(
                List.of("1904-02-29", "2024-05-13"), rows(workbook).getFirst().cells());
    }

    @Test
    void a_row_of_a_sheet_is_a_row_of_the_register() {
        ReadRegister read = recoveries(row(
                2,
                text("A2", "01/TH"),
                text("B2", "NV-1"),
                "<c r=\"C2\" s=\"1\"><v>45425</v></c>",
                text("D2", "voluntary"),
                "<c r=\"E2\"><f>1+1</f><v>304096000000000</v></c>"));
        assertEquals(List.of(), read.faults());
        RecoveryRow row =
                assertInstanceOf(RecoveryRow.class, read.rows().getFirst().row());
        assertEquals(304_096_000_000_000L, row.amountVnd());
        assertEquals("2024-05-13", row.receivedOn().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A2"><v>15</v></c>                             | A | bad_code      | recovery_no
            <c r="A2" s="1"><v>45425</v></c>                    | A | bad_code      | recovery_no
            <c r="A2" t="b"><v>1</v></c>                        | A | bad_code      | recovery_no
            <c r="A2" t="e"><v>#REF!</v></c>                    | A | bad_code      | recovery_no
            <c r="A2"><f>B2</f></c>                             | A | bad_code      | recovery_no
            <c r="C2"><v>45425</v></c>                          | C | bad_date      | received_on
            <c r="C2" s="3"><v>45425</v></c>                    | C | bad_date      | received_on
            <c r="C2" t="str"><v>13/05/2024</v></c>             | C | bad_date      | received_on
            <c r="E2" s="1"><v>45425</v></c>                    | E | bad_number    | amount
            <c r="E2"><v>1000.5</v></c>                         | E | bad_number    | amount
            <c r="E2"><v>-1000</v></c>                          | E | bad_number    | amount
            <c r="E2"><v>1234567890123450</v></c>               | E | bad_number    | amount
            <c r="E2" t="e"><v>#DIV/0!</v></c>                  | E | bad_number    | amount
            <c r="F2"><f>TODAY()</f></c>                        | F | bad_date      | reversed_on
            <c r="D2"><v>1</v></c>                              | D | bad_code      | mode
            """)
    void a_cell_that_no_longer_says_what_its_register_says_is_refused_and_found(
            String cell, String column, String code, String name) {
        ReadRegister read = recoveries(with(cell, column));
        LinedFault fault = read.faults().getFirst();
        assertEquals(List.of(), read.rows());
        assertEquals(code, fault.fault().code());
        assertEquals(name, fault.column());
        assertEquals(2, fault.line());
        assertTrue(fault.message().english().startsWith("Sheet 1, cell %s2. ".formatted(column)));
    }

    @Test
    void cells_to_the_right_of_the_header_are_too_many_and_blanks_are_none() {
        String good = with("", "");
        assertEquals(
                List.of(),
                recoveries(good.replace("</row>", text("H2", "  ") + "</row>")).faults());
        assertEquals(
                "wrong_column_count",
                recoveries(good.replace("</row>", text("H2", "x") + "</row>"))
                        .faults()
                        .getFirst()
                        .fault()
                        .code());
    }

    @Test
    void a_cell_that_is_covered_by_a_merge_has_no_value_of_its_own() {
        String rows = with("", "") + with("", "").replace("2\"", "3\"").replace("01/TH", "02/TH");
        byte[] workbook = HandMadeWorkbook.of(
                        RECOVERIES + rows,
                        "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"H2:J3\"/></mergeCells>")
                .bytes();
        ReadRegister read = read(Register.RECOVERIES, workbook);
        assertEquals(List.of(2), read.rows().stream().map(LinedRow::line).toList());
        LinedFault fault = read.faults().getFirst();
        assertEquals(
                List.of(3, "missing_value", "obligation_no"),
                List.of(fault.line(), fault.fault().code(), fault.column()));
        assertTrue(fault.message().english().contains("merged"));
        byte[] across = HandMadeWorkbook.of(RECOVERIES + rows, "<mergeCells><mergeCell ref=\"E2:F2\"/></mergeCells>")
                .bytes();
        assertEquals(
                List.of("reversed_on"),
                read(Register.RECOVERIES, across).faults().stream()
                        .map(LinedFault::column)
                        .toList());
    }

    @Test
    void the_sheet_of_the_registers_name_is_read_or_the_first_that_is_shown() {
        HandMadeWorkbook two = HandMadeWorkbook.of(RECOVERIES + with("", ""))
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + row(1, text("A1", "x")) + "</sheetData></worksheet>");
        String sheets = "<sheet name=\"%s\" state=\"%s\" sheetId=\"9\" r:id=\"rId2\"/>";
        for (String first : List.of(sheets.formatted("ẩn", "hidden"), sheets.formatted("recoveries", "veryHidden"))) {
            byte[] workbook = two.changed(HandMadeWorkbook.WORKBOOK, xml -> xml.replace("<sheets>", "<sheets>" + first))
                    .bytes();
            assertEquals(1, read(Register.RECOVERIES, workbook).rows().size(), first);
        }
        byte[] named = two.changed(
                        HandMadeWorkbook.WORKBOOK,
                        xml -> xml.replace("<sheets>", "<sheets>" + sheets.formatted("Bìa", "visible"))
                                .replace("Tờ 1", "Recoveries"))
                .bytes();
        assertEquals(1, read(Register.RECOVERIES, named).rows().size());
        byte[] cover = two.changed(
                        HandMadeWorkbook.WORKBOOK,
                        xml -> xml.replace("<sheets>", "<sheets>" + sheets.formatted("Bìa", "visible")))
                .bytes();
        assertEquals(
                "bad_encoding",
                read(Register.RECOVERIES, cover).faults().getFirst().fault().code());
    }

    @Test
    void what_is_unknown_in_a_header_is_named() {
        byte[] workbook = HandMadeWorkbook.of(RECOVERIES.replace("</row>", text("G1", "Ghi chú") + "</row>"))
                .bytes();
        assertEquals(
                List.of("Ghi chú"),
                read(Register.RECOVERIES, workbook).unknownColumns().stream()
                        .map(UnknownColumn::name)
                        .toList());
    }

    @Test
    void a_register_that_is_there_twice_is_named() {
        RegisterFolder folder = RegisterFolder.of(Map.of(
                "units.csv", RegisterTemplate.text(Register.UNITS),
                "units.xlsx", RegisterTemplate.workbook(Register.UNITS),
                "cases.xlsx", RegisterTemplate.workbook(Register.CASES)));
        assertEquals(List.of(Register.UNITS), folder.twice());
        assertEquals("cases.xlsx", folder.file(Register.CASES).orElseThrow().name());
    }

    /** A good row, with one cell in the place of its own. */
    private static String with(String cell, String column) {
        List<String> cells = new ArrayList<>(List.of(
                text("A2", "01/TH"),
                text("B2", "NV-1"),
                "<c r=\"C2\" s=\"1\"><v>45425</v></c>",
                text("D2", "voluntary"),
                "<c r=\"E2\"><v>1000</v></c>",
                "<c r=\"F2\" s=\"1\"/>"));
        if (!column.isEmpty()) {
            cells.set(column.charAt(0) - 'A', cell);
        }
        return row(2, cells.toArray(String[]::new));
    }

    private static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }

    private static ReadRegister recoveries(String rows) {
        return read(Register.RECOVERIES, HandMadeWorkbook.of(RECOVERIES + rows).bytes());
    }

    private static ReadRegister read(Register register, byte[] workbook) {
        return RegisterReader.read(register, new RegisterFile(register.workbookName(), workbook));
    }

    private static List<PhysicalRow> rows(byte[] workbook) {
        FileRows file = XlsxRows.of(Register.UNITS, workbook, new TextBudget());
        List<PhysicalRow> rows = new ArrayList<>();
        FileRows.Step step = file.next();
        while (step instanceof FileRows.Step.Row(var row)) {
            rows.add(row);
            step = file.next();
        }
        assertInstanceOf(FileRows.Step.End.class, step);
        return rows;
    }
}
