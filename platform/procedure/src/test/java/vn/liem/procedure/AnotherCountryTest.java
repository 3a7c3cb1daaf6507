package vn.liem.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.procedure.ProfileAnswer.Loaded;
import vn.liem.procedure.ProfileAnswer.Unloadable;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueAnswer.NoDate;
import vn.liem.procedure.due.DueAnswer.Wrong;
import vn.liem.procedure.due.DueDates;
import vn.liem.procedure.due.DueQuestion;
import vn.liem.procedure.due.Lengthening;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.OffenceClass;

/** A small country that there is not, whose week has one rest day and whose limits are its own. */
class AnotherCountryTest {

    private static final Profile RURITANIA =
            assertInstanceOf(Loaded.class, Profile.named("ruritania")).profile();
    private static final DueDates DATES = new DueDates(RURITANIA);

    @Test
    void another_country_stands_beside_and_neither_knows_the_rows_of_the_other() {
        assertEquals(new Loaded(Profile.vietnam()), Profile.named("vietnam"));
        assertEquals(9, RURITANIA.deadlines().size());
        assertInstanceOf(Wrong.class, DATES.answer(question("SRC-05", "2026-03-03")));
        assertInstanceOf(Wrong.class, new DueDates(Profile.vietnam()).answer(question("R-EXAM", "2026-03-03")));
    }

    @ParameterizedTest
    @CsvSource({
        "R-EXAM, 2026-03-03, 2026-03-13, 2026-03-15",
        "R-EXAM, 2026-03-06, 2026-03-16, 2026-03-17",
        "R-EXAM, 2026-03-10, 2026-03-20, 2026-03-20",
        "R-NOTE, 2026-03-03, , 2026-03-08",
        "R-NOTE, 2026-03-10, , 2026-03-17",
        "R-NOTE, 2025-12-29, , 2026-01-01",
        "R-ASK, 2026-03-15, 2026-03-13, 2026-03-12"
    })
    void its_days_are_counted_by_its_own_calendar(String rule, String from, LocalDate nominal, String due) {
        var answer = assertInstanceOf(Due.class, DATES.answer(question(rule, from)));
        assertEquals(due, answer.dueAsWritten(RURITANIA.calendar().zone()));
        assertEquals(Optional.ofNullable(nominal), answer.nominal());
        assertEquals("ru-2026-1", answer.counted().explanation().calendarVersion());
    }

    @Test
    void its_explanations_name_its_law_and_its_days_off() {
        var sentences = assertInstanceOf(Due.class, DATES.answer(question("R-EXAM", "2026-03-03"))).sentences().stream()
                .map(Wording::english)
                .toList();
        assertEquals("Limit: 10 days (R-EXAM; Ruritanian Code § 3).", sentences.getFirst());
        assertTrue(
                sentences.get(3).contains("13/03/2026 (weekly rest day), 14/03/2026 (Flag Day)"), sentences::toString);
    }

    @Test
    void its_extensions_and_classes_are_its_own() {
        var extended = DATES.answer(question("R-EXAM", "2026-03-03").lengthened(List.of(new Lengthening.ToTheMost())));
        assertEquals(
                LocalDate.of(2026, 3, 18),
                assertInstanceOf(Due.class, extended).counted().due());
        var tried = DATES.answer(question("R-TRY", "2026-03-06").forClass(OffenceClass.VERY));
        assertEquals(
                LocalDate.of(2026, 3, 15),
                assertInstanceOf(Due.class, tried).counted().due());
    }

    @Test
    void a_class_that_it_does_not_know_is_said() {
        assertEquals(new Known<>(OffenceClass.LESS), RURITANIA.offences().classOf(new Clause("7", "1")));
        Answer<OffenceClass> unknown = RURITANIA.offences().classOf(new Clause("353", "2"));
        assertInstanceOf(Answer.NotKnown.class, unknown);
        assertInstanceOf(NoDate.class, DATES.answer(question("R-TRY", "2026-03-06")));
        var answers = RURITANIA
                .clocks()
                .startedBy(ClockFact.COURT_ACCEPTED, new Start.OnDay(LocalDate.of(2026, 3, 6)), unknown);
        assertInstanceOf(ClockAnswer.NotKnown.class, answers.getFirst());
    }

    @Test
    void its_clocks_run_and_are_asked_for_ahead() {
        var answers = RURITANIA
                .clocks()
                .startedBy(
                        ClockFact.SOURCE_RECEIVED,
                        new Start.OnDay(LocalDate.of(2026, 3, 5)),
                        Answer.notKnown("chưa biết", "not known"));
        var running =
                assertInstanceOf(ClockAnswer.Runs.class, answers.getFirst()).running();
        assertEquals(LocalDate.of(2026, 3, 15), running.counted().due());
        assertEquals(
                LocalDate.of(2026, 3, 12),
                RURITANIA.clocks().ahead(running).getFirst().counted().due());
        assertEquals(
                1,
                RURITANIA
                        .clocks()
                        .startedBy(
                                ClockFact.SOURCE_RECEIVED,
                                new Start.OnDay(LocalDate.of(2026, 3, 5)),
                                new Known<>(OffenceClass.LESS))
                        .size());
    }

    @Test
    void a_year_whose_holidays_it_does_not_know_is_said() {
        var due = assertInstanceOf(Due.class, DATES.answer(question("R-NOTE-a", "2025-12-22")));
        assertTrue(due.sentences().stream()
                .anyMatch(sentence -> sentence.english().startsWith("The holidays of 2025 are not in the profile")));
        assertTrue(due.sentences().stream()
                .anyMatch(sentence ->
                        sentence.vietnamese().startsWith("Dòng R-NOTE-a chưa đối chiếu (độ tin cậy trung bình)")));
    }

    @Test
    void a_country_without_a_folder_has_no_files() {
        var faults = assertInstanceOf(Unloadable.class, Profile.named("zenda")).faults();
        assertTrue(faults.stream().allMatch(fault -> fault.reason().english().startsWith("the file is missing")));
        assertTrue(faults.size() >= 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../vietnam", "Vietnam", "viet nam", "vietnam/"})
    void a_folder_is_named_and_no_path(String name) {
        assertThrows(IllegalArgumentException.class, () -> Profile.named(name));
    }

    private static DueQuestion question(String rule, String from) {
        return DueQuestion.of(rule, new Start.OnDay(LocalDate.parse(from)));
    }
}
