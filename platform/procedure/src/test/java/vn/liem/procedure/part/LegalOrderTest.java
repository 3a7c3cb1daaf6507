package vn.liem.procedure.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;

class LegalOrderTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final String ONE_FILE = "a".repeat(64);
    private static final String OTHER_FILE = "b".repeat(64);

    @Test
    void an_earlier_day_comes_first_however_late_it_was_recorded() {
        assertEquals(
                List.of("2/QĐ", "1/QĐ"),
                numbers(
                        entry("1/QĐ", MONDAY.plusDays(1), Optional.empty(), 1),
                        entry("2/QĐ", MONDAY, Optional.empty(), 2)));
    }

    @Test
    void acts_of_one_day_in_the_system_keep_the_order_recorded() {
        assertEquals(
                List.of("20/QĐ", "3/QĐ"),
                numbers(entry("3/QĐ", MONDAY, Optional.empty(), 2), entry("20/QĐ", MONDAY, Optional.empty(), 1)));
    }

    @Test
    void rows_of_one_day_keep_the_order_of_their_file_whichever_was_recorded_first() {
        assertEquals(List.of("20/QĐ", "3/QĐ"), numbers(row("3/QĐ", ONE_FILE, 9, 1), row("20/QĐ", ONE_FILE, 8, 2)));
    }

    @Test
    void rows_of_two_files_meet_by_document_number_as_a_clerk_reads_it() {
        assertEquals(
                List.of("9/QĐ", "10/QĐ", "11/QĐ"),
                numbers(row("10/QĐ", ONE_FILE, 2, 1), row("11/QĐ", ONE_FILE, 3, 2), row("9/QĐ", OTHER_FILE, 7, 3)));
    }

    @Test
    void a_low_number_later_in_its_file_waits_for_the_row_before_it() {
        assertEquals(
                List.of("20/QĐ", "30/QĐ", "1/QĐ"),
                numbers(row("30/QĐ", ONE_FILE, 2, 1), row("1/QĐ", ONE_FILE, 3, 2), row("20/QĐ", OTHER_FILE, 2, 3)));
    }

    @Test
    void the_institution_opens_its_day() {
        PartEntry institution =
                PartEntry.of(recorded("99/QĐ", MONDAY, Optional.empty(), 5), Taken.of(ProceduralDecision.INSTITUTED));
        assertEquals(List.of("99/QĐ", "1/QĐ"), numbers(row("1/QĐ", ONE_FILE, 2, 1), institution));
    }

    @Test
    void numbers_that_differ_in_a_zero_are_told_apart() {
        assertEquals(-1, Integer.signum(DocumentOrder.BY_NUMBER.compare("07/QĐ", "7/QĐ")));
        assertEquals(-1, Integer.signum(DocumentOrder.BY_NUMBER.compare("7/QĐ", "7/QĐ-2")));
        assertEquals(1, Integer.signum(DocumentOrder.BY_NUMBER.compare("100/QĐ", "99/QĐ")));
        assertEquals(0, DocumentOrder.BY_NUMBER.compare("7/QĐ", "7/QĐ"));
    }

    private static List<String> numbers(PartEntry... entries) {
        List<String> straight = LegalOrder.of(List.of(entries)).stream()
                .map(entry -> entry.decision().documentNo())
                .toList();
        List<PartEntry> back = Stream.of(entries).toList().reversed();
        assertEquals(
                straight,
                LegalOrder.of(back).stream()
                        .map(entry -> entry.decision().documentNo())
                        .toList());
        return straight;
    }

    private static PartEntry row(String number, String file, int line, long order) {
        return entry(number, MONDAY, Optional.of(new RegisterLine(file, line)), order);
    }

    private static PartEntry entry(String number, LocalDate day, Optional<RegisterLine> line, long order) {
        return PartEntry.of(recorded(number, day, line, order), Taken.of(ProceduralDecision.INVESTIGATION_EXTENDED));
    }

    private static RecordedDecision recorded(String number, LocalDate day, Optional<RegisterLine> line, long order) {
        return new RecordedDecision(number, day, "T01-CQDT", Optional.empty(), line, 1, order, Optional.empty());
    }
}
