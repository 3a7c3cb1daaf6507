package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.registers.RegistersAsWorkbooks;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.known.Known;

/** The same registers as text and as workbooks come to the same. */
class PlanOfWorkbooksTest {

    @ParameterizedTest
    @EnumSource
    void a_workbook_has_the_rows_of_the_text_on_their_lines(SampleRegisters set) {
        Map<String, byte[]> texts = RegistersAsWorkbooks.asLongAsTheirHeaders(set.files());
        List<ReadRegister> asTexts = RegisterReader.read(RegisterFolder.of(texts));
        List<ReadRegister> asWorkbooks = RegisterReader.read(RegisterFolder.of(RegistersAsWorkbooks.of(set.files())));
        assertEquals(asTexts.size(), asWorkbooks.size());
        for (int i = 0; i < asTexts.size(); i++) {
            assertEquals(asTexts.get(i).register(), asWorkbooks.get(i).register());
            assertEquals(asTexts.get(i).rows(), asWorkbooks.get(i).rows());
            assertEquals(List.of(), asWorkbooks.get(i).unknownColumns());
        }
    }

    @Test
    void the_bad_rows_are_refused_by_line_code_and_column_as_in_text_and_the_others_planned() {
        Map<String, byte[]> texts = SampleRegisters.BAD_ROWS.files();
        Plan asTexts = planOf(RegistersAsWorkbooks.asLongAsTheirHeaders(texts));
        Plan asWorkbooks = planOf(RegistersAsWorkbooks.of(texts));
        assertEquals(places(asTexts.rejections()), places(asWorkbooks.rejections()));
        assertEquals(asTexts.rows(), asWorkbooks.rows());
        assertEquals(asTexts.waiting().size(), asWorkbooks.waiting().size());
        assertEquals(asTexts.findings(), asWorkbooks.findings());
    }

    @Test
    void the_one_fault_of_text_that_a_sheet_cannot_have_is_a_row_that_is_too_short() {
        List<String> expected = new ArrayList<>(SampleRegisters.BAD_ROWS.expectedRejections());
        assertTrue(expected.remove("sources.csv,192,wrong_column_count"));
        List<String> found = new ArrayList<>();
        for (Rejection rejection : planOf(RegistersAsWorkbooks.of(SampleRegisters.BAD_ROWS.files()))
                .rejections()) {
            found.add("%s,%d,%s"
                    .formatted(
                            rejection.file(),
                            rejection.line(),
                            rejection.fault().code()));
        }
        assertTrue(found.remove("sources.csv,192,missing_value"));
        assertEquals(expected, found);
    }

    @Test
    void what_cannot_be_read_is_said_with_its_sheet_and_cell() {
        Rejection refused = planOf(RegistersAsWorkbooks.of(SampleRegisters.BAD_ROWS.files())).rejections().stream()
                .filter(one -> one.fault().code().equals("bad_date"))
                .filter(one -> one.file().equals("sources.csv"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Trang tính thứ 1, ô J%d.".formatted(refused.line()),
                refused.message()
                        .vietnamese()
                        .substring(0, refused.message().vietnamese().indexOf('.') + 1));
    }

    private static Plan planOf(Map<String, byte[]> files) {
        return Planner.plan(Known.nothing(), RegisterFolder.of(files));
    }

    private static List<String> places(List<Rejection> rejections) {
        return rejections.stream()
                .map(one -> "%s,%d,%s,%s"
                        .formatted(one.file(), one.line(), one.fault().code(), one.column()))
                .toList();
    }
}
