package vn.liem.registers.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.registers.row.ProceedingRow;

class LegalOrderTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    void on_one_day_the_rows_of_one_file_keep_their_order() {
        assertOrder("376/QĐ 240/QĐ", imported("376/QĐ", 1, 5), imported("240/QĐ", 1, 6));
    }

    @Test
    void on_one_day_across_imports_the_document_number_decides() {
        assertOrder("9/QĐ 10/QĐ", imported("9/QĐ", 2, 5), imported("10/QĐ", 1, 6));
        assertOrder("3/QĐ 9/QĐ 10/QĐ", imported("9/QĐ", 2, 5), imported("10/QĐ", 1, 6), live("3/QĐ", 7));
    }

    @Test
    void where_both_meet_a_row_is_not_overtaken_by_a_later_row_of_its_file() {
        assertOrder(
                "5/QĐ 7/QĐ 2/QĐ 9/QĐ",
                imported("7/QĐ", 1, 5),
                imported("2/QĐ", 1, 6),
                imported("5/QĐ", 2, 2),
                imported("9/QĐ", 2, 3));
    }

    @Test
    void an_earlier_day_comes_first_whatever_the_number() {
        var earlier = new LegalOrder.Placed(row("99/QĐ", MONDAY.minusDays(1)), new Origin.Imported(2, 9));
        assertOrder("99/QĐ 1/QĐ", imported("1/QĐ", 1, 1), earlier);
    }

    @ParameterizedTest
    @CsvSource({"9/QĐ,10/QĐ", "10/QĐ-2,10/QĐ-11", "1/A,1/B", "7,7/QĐ", "07/QĐ,7/QĐ", "2/X,10"})
    void numbers_are_read_as_a_clerk_reads_them(String first, String second) {
        assertOrder(first + " " + second, imported(first, 1, 1), imported(second, 2, 1));
        assertOrder(first + " " + second, imported(first, 2, 1), imported(second, 1, 1));
    }

    private static void assertOrder(String expected, LegalOrder.Placed... placed) {
        for (long seed = 0; seed < 20; seed++) {
            List<LegalOrder.Placed> shuffled = new ArrayList<>(List.of(placed));
            Collections.shuffle(shuffled, new Random(seed));
            var found = LegalOrder.of(shuffled).stream()
                    .map(one -> one.row().documentNo())
                    .toList();
            assertEquals(expected, String.join(" ", found));
        }
    }

    private static LegalOrder.Placed imported(String documentNo, long importNo, int line) {
        return new LegalOrder.Placed(row(documentNo, MONDAY), new Origin.Imported(importNo, line));
    }

    private static LegalOrder.Placed live(String documentNo, long order) {
        return new LegalOrder.Placed(row(documentNo, MONDAY), new Origin.Live(order));
    }

    private static ProceedingRow row(String documentNo, LocalDate on) {
        return new ProceedingRow(
                "VA-1", Optional.empty(), on, ProceduralDecision.INDICTED, "T01", documentNo, Optional.empty());
    }
}
