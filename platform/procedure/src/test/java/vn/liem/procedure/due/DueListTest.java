package vn.liem.procedure.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueAnswer.NoDate;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.file.Table;

class DueListTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @TestFactory
    Stream<DynamicTest> every_worked_example_comes_out() throws Exception {
        var text = ProfileFolder.VIETNAM.text("deadline-examples.json").orElseThrow();
        var examples = new ObjectMapper().readTree(text);
        var answers = read(text);
        assertEquals(List.of(), answers.faults());
        assertEquals(24, answers.rows().size());
        return StreamSupport.stream(examples.spliterator(), false)
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asText() + " " + example.get("law").asText(),
                        () -> comesOut(example, answers)));
    }

    private static void comesOut(JsonNode example, Table<DueList.Answered> answers) {
        var answered = answers.rows().stream()
                .filter(entry -> entry.id().equals(example.get("id").asText()))
                .findFirst()
                .orElseThrow();
        var due = assertInstanceOf(Due.class, answered.answer());
        assertEquals(example.get("due").asText(), due.dueAsWritten(VIETNAM));
        assertEquals(
                example.get("nominal").asText("null"),
                due.nominal().map(Object::toString).orElse("null"));
        assertTrue(due.sentences().size() >= 2);
        assertEquals(List.of(), answered.overlooked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'n': 20, 'unit': 'D'}|2026-01-30|2026-02-23",
                "{'n': 20, 'unit': 'D', 'roll': true}|2026-01-30|2026-02-23",
                "{'n': 20, 'unit': 'D', 'roll': false}|2026-01-30|2026-02-19",
                "{'n': 2, 'unit': 'M', 'roll': false}|2025-12-31|2026-02-28",
                "{'n': 1, 'unit': 'Y', 'roll': true}|2024-02-29|2025-02-28",
                "{'n': -10, 'unit': 'D'}|2026-03-11|2026-02-27",
                "{'n': -10, 'unit': 'D', 'roll': false}|2026-03-11|2026-03-01",
                "{'n': -2, 'unit': 'M'}|2026-04-30|2026-02-27",
                "{'n': 7, 'unit': 'WD', 'roll': true}|2026-02-12|2026-03-02",
                "{'n': 24, 'unit': 'H'}|2026-02-13T16:30:00+07:00|2026-02-14T16:30:00+07:00",
                "{'n': 12, 'unit': 'H'}|2026-02-13|2026-02-14",
                "{'n': 2, 'unit': 'M30', 'deduct_custody_days': 3}|2018-03-04|2018-04-29",
                "{'n': 2, 'unit': 'M30'}|2018-03-04|2018-05-02",
                "'SRC-05'|2026-01-30|2026-02-23",
                "'INV', 'class': 'very'|2025-10-15|2026-02-23",
                "'INV', 'offence': '353(2)'|2025-10-15|2026-02-23",
                "'INV', 'class': 'serious', 'extensions': 2|2026-03-31|2026-11-30",
                "'INV', 'class': 'serious', 'extensions': [{'n': 1, 'unit': 'M'}]|2026-03-31|2026-07-30",
                "'APP-03', 'case': 'superior'|2026-04-10|2026-05-11",
                "'DET-LESS', 'custody_days': 3|2018-03-04|2018-04-29",
                "'VAL-02', 'stated': '2026-03-31'|2026-03-02|2026-03-31"
            })
    void an_entry_names_a_row_or_a_length(String rule, String start, String due) {
        var answers = read(entry(rule, start));
        assertEquals(List.of(), answers.faults());
        assertEquals(
                due,
                assertInstanceOf(Due.class, answers.rows().getFirst().answer()).dueAsWritten(VIETNAM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'SRC-99'|2026-01-30|The profile has no limit “SRC-99”",
                "'SRC-05'|2026-02-30|start is no day of the calendar",
                "'SRC-05'|yesterday|start is no day of the calendar",
                "'SRC-05'|1726-01-30|start is no day of the calendar",
                "7|2026-01-30|rule is missing or no group of fields",
                "null|2026-01-30|rule is missing or no group of fields",
                "{'n': 20}|2026-01-30|unit is missing or no text",
                "{'unit': 'D'}|2026-01-30|n is missing or no whole number",
                "{'n': 2.5, 'unit': 'D'}|2026-01-30|n is missing or no whole number",
                "{'n': 0, 'unit': 'D'}|2026-01-30|n is 0, a length in D lies between 1 and 10000",
                "{'n': -5, 'unit': 'WD'}|2026-01-30|n is -5, a length in WD lies between 1 and 10000",
                "{'n': -2147483648, 'unit': 'D'}|2026-01-30|n is ",
                "{'n': 20, 'unit': 'days'}|2026-01-30|unit is not one of the listed words: days",
                "{'n': 20, 'unit': 'D', 'rol': true}|2026-01-30|there is no field rol here",
                "{'n': 20, 'unit': 'D', 'roll': 'yes'}|2026-01-30|roll is missing or neither true nor false",
                "{'n': 2, 'unit': 'M30', 'roll': true}|2026-01-30|roll cannot be true: a limit in M30",
                "{'n': 24, 'unit': 'H', 'roll': true}|2026-01-30|roll cannot be true: a limit in H",
                "{'n': 20, 'unit': 'D', 'deduct_custody_days': 3}|2026-01-30|Days of custody are taken off a detention",
                "{'n': 1, 'unit': 'M30', 'deduct_custody_days': 30}|2026-01-30|30 days of custody cannot be taken off 1 M30",
                "{'n': 20, 'unit': 'D'}, 'extensions': 1|2026-01-30|extensions goes with a rule that is a row",
                "'INV', 'class': 'grave'|2026-01-30|class is not one of the listed words: grave",
                "'INV', 'offence': '353'|2026-01-30|offence must be article and clause",
                "'APP-03', 'case': 'moon'|2026-01-30|The row APP-03 has no case “moon”",
                "'SRC-05', 'extensions': 99|2026-01-30|extensions lies between 0 and 20",
                "'SRC-05', 'extensions': 2|2026-01-30|One extension too many",
                "'SRC-05', 'stated': 'soon'|2026-01-30|stated is no day of the calendar"
            })
    void a_wrong_entry_is_refused_with_its_id_and_the_reason(String rule, String start, String reason) {
        var faults = read(entry(rule, start)).faults();
        assertEquals(1, faults.size());
        assertEquals("A", faults.getFirst().row());
        assertEquals("list.json", faults.getFirst().file());
        assertTrue(
                faults.getFirst().reason().english().startsWith(reason),
                faults.getFirst().reason()::english);
    }

    @Test
    void a_row_without_a_date_is_an_answer_in_the_list() {
        var answers = read(entry("'DEN-05'", "2026-03-02"));
        assertEquals(List.of(), answers.faults());
        assertInstanceOf(NoDate.class, answers.rows().getFirst().answer());
    }

    @Test
    void a_length_without_a_number_gives_no_date() {
        var answers = read(entry("{'n': 0, 'unit': 'IMM'}", "2026-03-02"));
        assertInstanceOf(NoDate.class, answers.rows().getFirst().answer());
    }

    @Test
    void every_wrong_entry_is_told_and_not_the_first_alone() {
        var faults = read(text("[{'id': 'A', 'start': '2026-01-30', 'rule': 'SRC-99'},"
                        + " {'start': '2026-01-30', 'rule': 'SRC-05'},"
                        + " {'id': 'B', 'start': '2026-01-30'},"
                        + " {'id': 'C', 'start': '2026-01-30', 'rule': 'SRC-05'},"
                        + " {'id': 'C', 'start': '2026-01-30', 'rule': 'SRC-05'}]"))
                .faults();
        assertEquals(
                List.of("#2", "A", "B", "C"),
                faults.stream().map(fault -> fault.row()).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"no json", "{}", "[]", "7", "[1]", "[{'id': 'A'"})
    void what_is_no_list_is_refused(String list) {
        assertEquals(1, read(text(list)).faults().size());
    }

    @Test
    void the_row_that_a_length_is_taken_from_is_cited_and_fields_without_a_meaning_are_named() {
        var entry = read(text("[{'id': 7, 'start': '2026-05-01', 'law': 'DEN-04 ext 2', 'weather': 'fair',"
                        + " 'rule': {'n': 30, 'unit': 'D', 'roll': true}}]"))
                .rows()
                .getFirst();
        assertEquals("7", entry.id());
        assertEquals(List.of("weather"), entry.overlooked());
        assertEquals(
                "Limit: 30 days (DEN-04; Law on Denunciation 25/2018/QH14 Art.30; NĐ 31/2019 Art.3).",
                assertInstanceOf(Due.class, entry.answer())
                        .sentences()
                        .getFirst()
                        .english());
    }

    private static String entry(String rule, String start) {
        return text("[{'id': 'A', 'start': '%s', 'rule': %s}]".formatted(start, rule));
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static Table<DueList.Answered> read(String json) {
        return DueList.answer("list.json", json, Profile.vietnam());
    }
}
