package vn.liem.registers.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.answer.RegisterTemplate;
import vn.liem.registers.row.CellForm;
import vn.liem.registers.row.Column;
import vn.liem.registers.row.Register;

/** Each template as a clerk fills it in: with the formats that its columns have. */
class FilledTemplateTest {

    private static final Pattern STYLE = Pattern.compile("<col min=\"(\\d+)\"[^>]* style=\"(\\d+)\"");
    private static final Pattern CHOICE = Pattern.compile(
            "sqref=\"([A-Z]+)2:[A-Z]+10001\" type=\"list\".*?\\$([A-Z]+)\\$1:\\$[A-Z]+\\$(\\d+)</formula1>");

    @ParameterizedTest
    @EnumSource
    void a_filled_template_reads_as_the_text_does(Register register) {
        byte[] text = SampleRegisters.PROVINCE.files().getOrDefault(register.fileName(), new byte[0]);
        ReadRegister expected = RegisterReader.read(register, new RegisterFile(register.fileName(), text));
        byte[] workbook = filled(register, RawRegisters.of(Map.of(register.fileName(), text)));
        ReadRegister read = RegisterReader.read(register, new RegisterFile(register.workbookName(), workbook));
        assertFalse(read.rows().isEmpty());
        assertEquals(List.of(), read.faults());
        assertEquals(expected.rows(), read.rows());
    }

    @ParameterizedTest
    @EnumSource
    void each_column_of_codes_offers_them_and_no_other_does(Register register) {
        HandMadeWorkbook template = HandMadeWorkbook.from(RegisterTemplate.workbook(register));
        Map<String, Integer> choices = new HashMap<>();
        Matcher choice = CHOICE.matcher(template.part(HandMadeWorkbook.SHEET));
        while (choice.find()) {
            assertEquals(choice.group(1), choice.group(2));
            choices.put(choice.group(1), Integer.valueOf(choice.group(3)));
        }
        List<? extends Column<?>> columns = register.table().columns();
        for (int at = 0; at < columns.size(); at++) {
            int codes = columns.get(at).form().codes().size();
            assertEquals(codes, choices.getOrDefault(SheetCells.letters(at), 0), columns.get(at)::name);
        }
        assertTrue(template.part(HandMadeWorkbook.WORKBOOK).contains("name=\"codes\""));
    }

    /** The template with the rows in it, as a program writes them that keeps to the formats of its columns. */
    private static byte[] filled(Register register, RawRegisters raw) {
        HandMadeWorkbook template = HandMadeWorkbook.from(RegisterTemplate.workbook(register));
        Map<Integer, String> styles = new HashMap<>();
        Matcher style = STYLE.matcher(template.part(HandMadeWorkbook.SHEET));
        while (style.find()) {
            styles.put(Integer.parseInt(style.group(1)) - 1, style.group(2));
        }
        StringBuilder xml = new StringBuilder();
        List<? extends Column<?>> columns = register.table().columns();
        for (RawRow row : raw.rows()) {
            xml.append("<row r=\"%d\">".formatted(row.line()));
            for (int at = 0; at < columns.size(); at++) {
                String text = raw.cell(row, columns.get(at).name());
                String cell = SheetCells.letters(at) + row.line();
                if (!text.isEmpty()) {
                    xml.append(written(columns.get(at).form(), cell, styles.getOrDefault(at, "0"), text));
                }
            }
            xml.append("</row>");
        }
        return template.changed(HandMadeWorkbook.SHEET, sheet -> sheet.replace("</sheetData>", xml + "</sheetData>"))
                .bytes();
    }

    private static String written(CellForm<?> form, String cell, String style, String text) {
        return switch (form) {
            case CellForm.Day _ ->
                "<c r=\"%s\" s=\"%s\"><v>%d</v></c>"
                        .formatted(
                                cell,
                                style,
                                LocalDate.parse(text).toEpochDay()
                                        - LocalDate.of(1899, 12, 30).toEpochDay());
            case CellForm.Whole _ -> "<c r=\"%s\" s=\"%s\"><v>%s</v></c>".formatted(cell, style, text);
            case CellForm.Text _, CellForm.Listed<?> _ -> HandMadeWorkbook.text(cell, text);
        };
    }
}
