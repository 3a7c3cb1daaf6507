package vn.liem.procedure.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueAnswer.NoDate;
import vn.liem.procedure.due.DueAnswer.Wrong;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.OffenceClass;

class DueDatesTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DueDates DATES = new DueDates(Profile.vietnam());

    @ParameterizedTest
    @CsvSource({
        "SRC-05, 2026-01-30, 2026-02-19, 2026-02-23",
        "src-05, 2026-01-30, 2026-02-19, 2026-02-23",
        "DEN-01, 2026-02-12, , 2026-03-02",
        "INV-SERIOUS, 2026-03-31, 2026-06-30, 2026-06-30",
        "INV-SERIOUS-b, 2026-03-31, 2026-06-30, 2026-06-30",
        "CMP-01, 2026-06-30, 2026-07-10, 2026-07-10",
        "CMP-01, 2026-07-01, , 2026-07-10",
        "INI-05, 2026-02-12, 2026-02-15, 2026-02-15",
        "DET-01, 2018-03-01, 2018-03-04, 2018-03-04",
        "DET-VERY, 2026-02-10, 2026-06-09, 2026-06-09",
        "INV-RQ, 2026-02-15, 2026-02-05, 2026-02-05",
        "INV-RQ, 2026-03-11, 2026-03-01, 2026-02-27",
        "PRO-HI, 2026-04-30, 2026-02-28, 2026-02-27",
        "SRC-01, 2026-02-13, , 2026-02-14",
        "SRC-01, 2026-02-13T16:30:00+07:00, , 2026-02-14T16:30:00+07:00",
        "SRC-01, 2026-02-13T09:30:00Z, , 2026-02-14T16:30:00+07:00",
        "SRC-01, 2026-02-13T16:30, , 2026-02-14T16:30:00+07:00",
        "SRC-05, 2026-01-29T23:30:00Z, 2026-02-19, 2026-02-23",
        "CAS-01, 2024-02-29, 2025-02-28, 2025-02-28",
        "HND-01, 2026-03-02, , 2026-03-05"
    })
    void a_row_gives_its_date(String rule, String from, LocalDate nominal, String due) {
        var answer = due(DueQuestion.of(rule, start(from)));
        assertEquals(Optional.ofNullable(nominal), answer.nominal());
        assertEquals(due, answer.dueAsWritten(VIETNAM));
    }

    @ParameterizedTest
    @CsvSource({
        "INV, 2026-03-31, less, 2026-06-01",
        "INV, 2025-06-30, very, 2025-10-30",
        "PRO, 2026-08-13, very, 2026-09-14",
        "TRI, 2026-03-20, serious, 2026-05-04",
        "DET, 2026-02-10, very, 2026-06-09",
        "INV-RES, 2026-03-02, serious, 2026-05-04",
        "INV-RES, 2026-03-02, very, 2026-06-02",
        "INV-PRE, 2026-04-30, less, 2026-04-20",
        "INV-PRE, 2026-04-30, very, 2026-04-15",
        "INV-PRE, 2026-04-30, especially, 2026-04-10",
        "INV-RE, 2026-03-31, serious, 2026-06-30",
        "PRO-RES, 2026-08-13, very, 2026-09-14",
        "DET-PRO, 2026-08-13, very, 2026-09-12",
        "DET-TRI, 2026-03-28, less, 2026-04-27",
        "LIM-01, 2021-05-01, less, 2026-05-01"
    })
    void a_row_that_needs_the_class_takes_it(String rule, String from, String seriousness, String due) {
        var asked = DueQuestion.of(rule, start(from)).forClass(OffenceClass.valueOf(seriousness.toUpperCase()));
        assertEquals(due, due(asked).dueAsWritten(VIETNAM));
    }

    @ParameterizedTest
    @CsvSource({
        "APP-03, superior, 2026-04-10, 2026-05-11",
        "APP-04, superior, 2026-04-10, 2026-04-28",
        "CMP-02, remote, 2025-03-03, 2025-04-17",
        "SRC-02, remote, 2026-02-13, 2026-02-15",
        "SRC-02, preliminary_check, 2026-02-13, 2026-02-23",
        "TRI-OPEN, force_majeure, 2026-03-02, 2026-04-01",
        "TRI-NOT, measures, 2026-03-02, 2026-03-03",
        "INS-05, government_inspectorate, 2025-07-01, 2025-07-31",
        "INI-06, changed_charge_approval, 2026-02-12, 2026-02-15",
        "CPL-02, verification, 2026-02-12, 2026-02-15",
        "EXP-02, cause_of_death, 2026-01-31, 2026-03-02"
    })
    void a_case_of_a_row_has_its_own_length(String rule, String code, String from, String due) {
        assertEquals(due, due(DueQuestion.of(rule, start(from)).inCase(code)).dueAsWritten(VIETNAM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEN-05|2026-03-02|DEN-05 gives no date: A suspension stops the clock",
                "DEN-09|2026-03-02|DEN-09 gives no date: The law demands the transfer at once",
                "INV-CAP|2026-03-02|INV-CAP gives no date: This is the rule for the whole investigation period",
                "VAL-02|2026-03-02|VAL-02 gives no date: The period stands in the request",
                "CEJ-07|2026-07-01|CEJ-07 gives no date: The limits of Law 106/2025/QH15 were not seen",
                "REP-01|2026-03-02|REP-01 gives no date: The report has a fixed date",
                "EXP-02|2026-03-02|EXP-02 gives no date: The period of a compulsory expertise depends on what is examined."
                        + " (--case: mental_state, cause_of_death, other_compulsory)",
                "INV|2026-03-02|INV cannot be computed: its length depends on the class of the crime",
                "INV-RES|2026-03-02|INV-RES cannot be computed: its length depends on the class",
                "INV-RE|2026-03-02|INV-RE cannot be computed: its length depends on the class",
                "INV-SERIOUS-a|2026-03-02|The limit INV-SERIOUS-a is not in force on 02/03/2026 (INV-SERIOUS-a: 01/01/2018"
                        + " – 30/06/2025); on that day there is INV-SERIOUS-b.",
                "SRC-05|2017-12-31|The limit SRC-05 is not in force on 31/12/2017 (SRC-05: 01/01/2018 – …).",
                "CEJ-02|2026-07-01|The limit CEJ-02 is not in force on 01/07/2026"
            })
    void a_row_without_a_date_says_why_in_one_sentence(String rule, String from, String why) {
        var answer = assertInstanceOf(NoDate.class, DATES.answer(DueQuestion.of(rule, start(from))));
        assertTrue(answer.why().english().startsWith(why), answer.why()::english);
        assertFalse(answer.why().vietnamese().isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SRC-99|2026-03-02|The profile has no limit “SRC-99”. It has: SRC-01, SRC-02, SRC-03",
                "XYZ|2026-03-02|The profile has no limit “XYZ”. It has: APP-…, AST-…",
                "INS-01|2024-03-04|On 04/03/2024 there are several rows INS-01, choose one: INS-01a (",
                "''|2026-03-02|The profile has no limit “”."
            })
    void a_rule_that_is_none_is_told_with_those_that_there_are(String rule, String from, String why) {
        var answer = assertInstanceOf(Wrong.class, DATES.answer(DueQuestion.of(rule, start(from))));
        assertTrue(answer.why().english().startsWith(why), answer.why()::english);
    }

    @Test
    void every_row_of_the_profile_gives_a_date_or_a_sentence_on_every_day_of_its_force() {
        for (var row : Profile.vietnam().deadlines().values()) {
            var day = row.validity().from().orElseThrow();
            switch (DATES.answer(DueQuestion.of(row.id(), new Start.OnDay(day)))) {
                case Due due -> {
                    assertTrue(due.sentences().getFirst().english().contains(row.id()), row.id());
                    assertTrue(due.sentences().getFirst().english().contains(row.article()), row.id());
                }
                case NoDate(var why) -> assertTrue(why.english().contains(row.id()), row.id());
                case Wrong(var why) -> throw new AssertionError(row.id() + ": " + why);
            }
        }
    }

    @Test
    void every_case_of_every_row_can_be_asked_for() {
        for (var row : Profile.vietnam().deadlines().values()) {
            for (var one : row.terms().cases()) {
                var day = one.from().or(() -> row.validity().from()).orElseThrow();
                var due = due(DueQuestion.of(row.id(), new Start.OnDay(day)).inCase(one.code()));
                assertEquals(Optional.of(one.length()), due.length());
            }
        }
    }

    @Test
    void a_clause_gives_the_class_and_the_explanation_says_so() {
        var due = due(withOffence("INV", "2025-10-15", "353", "2"));
        assertEquals(LocalDate.of(2026, 2, 23), due.counted().due());
        assertEquals(
                new Wording("Khoản 2 Điều 353: tội phạm rất nghiêm trọng.", "Art. 353(2): a very serious crime."),
                due.before().getFirst());
        assertEquals(
                new Wording(
                        "Loại tội phạm của khoản này chưa đối chiếu (độ tin cậy cao).",
                        "The class of this clause is not verified (confidence high)."),
                due.before().get(1));
        assertEquals(
                1, due(withOffence("INV", "2025-06-30", "353", "2")).before().size());
    }

    @Test
    void a_clause_that_the_profile_lacks_is_said_and_never_guessed() {
        var answer = assertInstanceOf(NoDate.class, DATES.answer(withOffence("INV", "2025-10-15", "219", "9")));
        assertEquals(
                "Cannot be computed: class of Art. 219(9) of the Penal Code unknown.",
                answer.why().english());
        due(withOffence("SRC-05", "2025-10-15", "219", "9"));
    }

    @Test
    void a_clause_of_another_class_than_the_one_named_is_refused() {
        var asked = withOffence("INV", "2025-10-15", "353", "2").forClass(OffenceClass.LESS);
        assertEquals(
                "Art. 353(2) is a very serious crime and not of the class named.",
                assertInstanceOf(Wrong.class, DATES.answer(asked)).why().english());
        assertInstanceOf(
                Wrong.class,
                DATES.answer(DueQuestion.of("INV-LESS-b", start("2026-03-02")).forClass(OffenceClass.VERY)));
    }

    @Test
    void there_is_no_limitation_for_the_gravest_corruption() {
        assertEquals(
                "LIM-01 does not apply to Art. 353(3).",
                assertInstanceOf(NoDate.class, DATES.answer(withOffence("LIM-01", "2020-01-01", "353", "3")))
                        .why()
                        .english());
        due(withOffence("LIM-01", "2020-01-01", "353", "2"));
    }

    @Test
    void a_case_that_the_row_has_not_is_refused_and_those_it_has_are_named() {
        assertEquals(
                "The row CMP-02 has no case “moon”; it has: remote.",
                assertInstanceOf(
                                Wrong.class,
                                DATES.answer(DueQuestion.of("CMP-02", start("2025-03-03"))
                                        .inCase("moon")))
                        .why()
                        .english());
        assertEquals(
                "The row SRC-03 has no cases of its own, and none “moon”.",
                assertInstanceOf(
                                Wrong.class,
                                DATES.answer(DueQuestion.of("SRC-03", start("2025-03-03"))
                                        .inCase("moon")))
                        .why()
                        .english());
    }

    @Test
    void a_case_that_the_law_knew_later_gives_no_date_before() {
        assertInstanceOf(
                NoDate.class,
                DATES.answer(DueQuestion.of("INS-05", start("2025-06-30")).inCase("government_inspectorate")));
    }

    @Test
    void extensions_run_from_the_nominal_end_and_say_who_decides() {
        var asked = DueQuestion.of("INV", start("2026-03-31")).forClass(OffenceClass.SERIOUS);
        var first = due(asked.lengthened(List.of(most())));
        assertEquals(LocalDate.of(2026, 9, 30), first.counted().due());
        var second = due(asked.lengthened(List.of(most(), most())));
        assertEquals(LocalDate.of(2026, 11, 30), second.counted().due());
        assertEquals(List.of(), second.findings());
        assertTrue(second.sentences().stream()
                .anyMatch(sentence -> sentence.english().equals("Condition of the extension: second extension.")));
        assertEquals(
                2,
                second.counted().explanation().rules().stream()
                        .filter(rule -> rule == 12)
                        .count());
        assertTrue(second.sentences().stream()
                .anyMatch(sentence -> sentence.english().startsWith("Limit: 3 months (INV-SERIOUS-b;")));
        assertInstanceOf(Wrong.class, DATES.answer(asked.lengthened(List.of(most(), most(), most()))));
    }

    @Test
    void the_approver_of_a_turn_is_named_where_it_is_another() {
        var due = due(DueQuestion.of("INV-ESPECIALLY-a", start("2024-03-04"))
                .lengthened(List.of(most(), most(), most(), most())));
        assertTrue(due.before()
                .getLast()
                .english()
                .endsWith("decided by Procurator-General, where very complex (Art.172(3))."));
    }

    @Test
    void an_extension_that_the_law_does_not_allow_is_counted_and_told() {
        var asked = DueQuestion.of("INV", start("2026-03-02")).forClass(OffenceClass.LESS);
        var tooLong = due(asked.lengthened(List.of(new Lengthening.By(new Months(4)))));
        assertEquals(
                List.of("Extended by 4 months, while the law allows no more than 2 months."),
                tooLong.findings().stream().map(Wording::english).toList());
        var tooMany = due(asked.lengthened(List.of(most(), new Lengthening.By(new Months(1)))));
        assertEquals(
                List.of("One extension too many: the law allows 1."),
                tooMany.findings().stream().map(Wording::english).toList());
        var otherUnit = due(asked.lengthened(List.of(new Lengthening.By(new Days(30)))));
        assertEquals(1, otherUnit.findings().size());
        assertTrue(otherUnit.sentences().containsAll(otherUnit.findings()));
        var shorter = due(asked.lengthened(List.of(new Lengthening.By(new Months(1)))));
        assertEquals(List.of(), shorter.findings());
        assertEquals(LocalDate.of(2026, 6, 2), shorter.counted().due());
    }

    @Test
    void what_is_lengthened_as_a_whole_is_counted_anew_from_its_start() {
        var due = due(DueQuestion.of("SRC-05", start("2025-12-31")).lengthened(List.of(most())));
        assertEquals(LocalDate.of(2026, 2, 28), due.counted().nominal());
        assertEquals(LocalDate.of(2026, 3, 2), due.counted().due());
        assertTrue(due.sentences().stream()
                .anyMatch(sentence ->
                        sentence.english().equals("Lengthened: 2 months in all, counted anew from the start.")));
        assertEquals(
                LocalDate.of(2026, 3, 5),
                due(DueQuestion.of("DEN-01", start("2026-02-12")).lengthened(List.of(most())))
                        .counted()
                        .due());
    }

    @Test
    void custody_is_taken_off_a_detention_and_off_nothing_else() {
        assertEquals(
                LocalDate.of(2018, 4, 29),
                due(withCustody("DET-LESS", "2018-03-04", 3)).counted().due());
        assertInstanceOf(Wrong.class, DATES.answer(withCustody("SRC-05", "2026-03-02", 3)));
        assertInstanceOf(Wrong.class, DATES.answer(withCustody("DET-LESS", "2026-03-02", 60)));
        assertEquals(
                LocalDate.of(2026, 3, 2),
                due(withCustody("DET-LESS", "2026-03-02", 59)).counted().due());
    }

    @Test
    void an_extended_detention_has_as_many_days_as_one_long_one() {
        var due = due(DueQuestion.of("DET-VERY", start("2026-02-10")).lengthened(List.of(most())));
        assertEquals(
                LocalDate.of(2026, 2, 10).plusDays(7 * 30 - 1), due.counted().due());
    }

    @Test
    void the_end_that_a_decision_states_goes_before_the_computed_one() {
        var stated = LocalDate.of(2026, 3, 31);
        var due = due(withStated("INV-ESPECIALLY", "2025-10-31", stated));
        assertEquals(stated, due.counted().due());
        assertTrue(due.sentences().stream()
                .anyMatch(sentence -> sentence.english().startsWith("This differs from the computed day: 02/03/2026")));
        var ofDocument = due(withStated("VAL-02", "2026-03-02", stated));
        assertEquals(stated, ofDocument.counted().due());
        assertEquals(Optional.empty(), ofDocument.nominal());
    }

    @Test
    void a_row_that_is_not_confirmed_carries_its_mark() {
        var confirmed = due(DueQuestion.of("SRC-05", start("2025-06-30")));
        assertEquals(Confidence.CONFIRMED, confirmed.confidence());
        assertFalse(marks(confirmed, "SRC-05"));
        var later = due(DueQuestion.of("SRC-05", start("2025-07-01")));
        assertEquals(Confidence.LIKELY, later.confidence());
        assertTrue(marks(later, "SRC-05"));
        assertTrue(marks(due(DueQuestion.of("INS-04", start("2026-03-02"))), "INS-04"));
        assertTrue(marks(due(DueQuestion.of("INS-01d", start("2026-03-02"))), "INS-01d"));
    }

    private static boolean marks(Due due, String row) {
        return due.sentences().stream()
                .anyMatch(sentence -> sentence.vietnamese().startsWith("Dòng %s chưa đối chiếu".formatted(row)));
    }

    private static DueQuestion withOffence(String rule, String from, String article, String clause) {
        return new DueQuestion(
                rule,
                start(from),
                Optional.empty(),
                Optional.of(new Clause(article, clause)),
                Optional.empty(),
                List.of(),
                0,
                Optional.empty());
    }

    private static DueQuestion withCustody(String rule, String from, int days) {
        return new DueQuestion(
                rule,
                start(from),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                days,
                Optional.empty());
    }

    private static DueQuestion withStated(String rule, String from, LocalDate statedOn) {
        return new DueQuestion(
                rule,
                start(from),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                Optional.of(statedOn));
    }

    private static Lengthening most() {
        return new Lengthening.ToTheMost();
    }

    private static Due due(DueQuestion question) {
        return assertInstanceOf(Due.class, DATES.answer(question));
    }

    private static Start start(String text) {
        return Start.read(text, VIETNAM).orElseThrow();
    }
}
