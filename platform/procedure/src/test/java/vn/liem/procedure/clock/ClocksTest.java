package vn.liem.procedure.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockAnswer.NotKnown;
import vn.liem.procedure.clock.ClockAnswer.Runs;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.OffenceClass;

class ClocksTest {

    private static final Profile PROFILE = Profile.vietnam();
    private static final Clocks CLOCKS = PROFILE.clocks();

    @ParameterizedTest
    @CsvSource({
        "instituted, 2024-05-20, less, investigation, INV-LESS-a, 2024-07-22",
        "instituted, 2025-06-30, very, investigation, INV-VERY-a, 2025-10-30",
        "instituted, 2025-10-15, very, investigation, INV-VERY-b, 2026-02-23",
        "instituted, 2026-03-31, serious, investigation, INV-SERIOUS-b, 2026-06-30",
        "instituted, 2025-10-31, especially, investigation, INV-ESPECIALLY-b, 2026-03-02",
        "investigation_resumed, 2026-03-02, serious, investigation, INV-RES, 2026-05-04",
        "investigation_resumed, 2026-03-02, very, investigation, INV-RES, 2026-06-02",
        "returned_by_procuracy_received, 2025-12-31, very, investigation, INV-SUP-P, 2026-03-02",
        "returned_by_court_received, 2026-03-02, very, investigation, INV-SUP-C, 2026-04-02",
        "reinvestigation_received, 2026-03-02, less, investigation, INV-LESS-b, 2026-05-04",
        "prosecution_file_received, 2026-08-13, very, prosecution, PRO-VERY, 2026-09-14",
        "prosecution_file_received, 2026-08-13, less, prosecution, PRO-LESS, 2026-09-03",
        "court_accepted, 2026-03-20, serious, trial_preparation, TRI-SERIOUS, 2026-05-04",
        "court_accepted, 2025-12-30, very, trial_preparation, TRI-VERY, 2026-03-02",
        "trial_resumed, 2026-03-20, serious, trial_preparation, TRI-SERIOUS, 2026-05-04",
        "trial_decided, 2026-03-02, very, trial_opening, TRI-OPEN, 2026-03-17",
        "judged, 2026-04-15, very, appeal, APP-01, 2026-05-04",
        "judged, 2026-04-10, very, protest_of_superior, APP-03, 2026-05-11",
        "appeal_file_received_by_provincial_court, 2025-12-10, very, appeal_trial, APP-09, 2026-02-09",
        "appeal_file_received_by_supreme_court, 2025-12-10, very, appeal_trial, APP-10, 2026-03-10",
        "in_force, 2026-03-02, very, execution_order, ENF-01, 2026-03-09",
        "source_received, 2026-03-02, less, source_settlement, SRC-05, 2026-03-23",
        "source_lengthened, 2025-12-31, less, source_settlement, SRC-05, 2026-03-02",
        "denunciation_received, 2026-02-12, less, denunciation_acceptance, DEN-01, 2026-03-02",
        "complaint_received, 2026-06-30, less, complaint_acceptance, CMP-01a, 2026-07-10",
        "complaint_received, 2026-07-01, less, complaint_acceptance, CMP-01b, 2026-07-10",
        "denunciation_again_received, 2026-03-02, less, denunciation_acceptance, DEN-12, 2026-03-23",
        "denunciation_of_others_received, 2026-03-02, less, denunciation_forwarding, DEN-02, 2026-03-09",
        "denunciation_accepted, 2026-03-02, less, denunciation_settlement, DEN-04, 2026-04-01",
        "denunciation_accepted, 2026-03-02, less, denunciation_acceptance_notice, DEN-03, 2026-03-09",
        "denunciation_concluded, 2026-03-02, less, denunciation_measures, DEN-08, 2026-03-11",
        "denunciation_crime_sign_found, 2026-03-02, less, crime_sign_transfer_bound, CRT-01, 2026-03-05",
        "complaint_accepted_remote, 2026-03-02, less, complaint_settlement, CMP-02, 2026-04-16",
        "complaint_accepted_again, 2026-03-02, less, complaint_settlement, CMP-05, 2026-04-16",
        "complaint_accepted_again_remote, 2026-03-02, less, complaint_settlement, CMP-05, 2026-05-04",
        "complaint_settled_again, 2026-03-02, less, complaint_decision_notice, CMP-06, 2026-03-09",
        "inspection_concluded, 2026-03-02, less, inspection_publication, INS-08, 2026-03-12",
        "handover_offered, 2026-03-02, less, handover_answer, HND-01, 2026-03-05",
        "detained, 2026-02-10, very, detention, DET-VERY, 2026-06-09"
    })
    void a_fact_starts_its_clock_by_class_and_by_the_law_of_its_day(
            String fact, LocalDate on, String seriousness, String clock, String row, LocalDate due) {
        var running = running(fact(fact), on, OffenceClass.valueOf(seriousness.toUpperCase()), clock);
        assertEquals(row, running.row().id());
        assertEquals(due, running.counted().due());
    }

    @ParameterizedTest
    @EnumSource(OffenceClass.class)
    void every_class_has_its_row_in_every_clock_that_asks_for_one(OffenceClass seriousness) {
        for (var rule : CLOCKS.started()) {
            assertTrue(rule.caseOf(seriousness).isPresent(), rule.clock());
        }
    }

    @Test
    void a_class_that_is_not_known_leaves_only_the_clocks_open_that_need_it() {
        var unknown = PROFILE.offences().classOf(new Clause("174", "4"));
        var answers = CLOCKS.startedBy(ClockFact.INSTITUTED, on(LocalDate.of(2026, 3, 2)), unknown);
        var open = assertInstanceOf(NotKnown.class, answer(answers, "investigation"));
        assertEquals(
                "Cannot be computed: class of Art. 174(4) of the Penal Code unknown.",
                open.why().english());
        assertInstanceOf(Runs.class, answer(answers, "institution_notice"));
    }

    @Test
    void a_limit_that_was_not_seen_or_stands_in_the_document_is_said() {
        var afterTheNewLaw = on(LocalDate.of(2026, 7, 1));
        assertEquals(
                new Wording(
                        "Không tính được: thời hạn CEJ-07 là “chưa xác định”.",
                        "Cannot be computed: the limit CEJ-07 is “unknown”."),
                notKnown(ClockFact.CIVIL_ENFORCEMENT_RECEIVED, afterTheNewLaw));
        assertEquals(
                "Cannot be computed: the limit VAL-02 is “stated in the document”.",
                notKnown(ClockFact.VALUATION_REQUEST_RECEIVED, afterTheNewLaw).english());
    }

    @Test
    void a_day_on_which_no_row_is_in_force_is_said() {
        assertEquals(
                "Cannot be computed: the profile has no such limit (INV-LESS-a, INV-LESS-b) on 31/12/2017.",
                assertInstanceOf(
                                NotKnown.class,
                                answer(
                                        CLOCKS.startedBy(
                                                ClockFact.INSTITUTED,
                                                on(LocalDate.of(2017, 12, 31)),
                                                new Known<>(OffenceClass.LESS)),
                                        "investigation"))
                        .why()
                        .english());
    }

    @Test
    void hours_run_from_the_moment_where_it_was_recorded() {
        var answers = CLOCKS.startedBy(
                ClockFact.INSTITUTED,
                new Start.AtMoment(Instant.parse("2026-02-13T09:30:00Z")),
                new Known<>(OffenceClass.LESS));
        var notice = assertInstanceOf(Runs.class, answer(answers, "institution_notice"));
        assertEquals(
                Instant.parse("2026-02-14T09:30:00Z"),
                notice.running().counted().endsAt());
    }

    @Test
    void extensions_within_the_law_are_counted_from_the_nominal_end() {
        var first = running(ClockFact.INSTITUTED, LocalDate.of(2026, 3, 31), OffenceClass.SERIOUS, "investigation");
        var second = CLOCKS.extend(first, new Months(3));
        assertEquals(LocalDate.of(2026, 9, 30), second.running().counted().due());
        var third = CLOCKS.extend(second.running(), new Months(2));
        assertEquals(LocalDate.of(2026, 11, 30), third.running().counted().due());
        assertEquals(List.of(), second.findings());
        assertEquals(List.of(), third.findings());
        assertEquals(
                List.of("One extension too many: the law allows 2."),
                CLOCKS.extend(third.running(), new Months(1)).findings().stream()
                        .map(Wording::english)
                        .toList());
    }

    @Test
    void an_extension_longer_than_the_law_allows_is_counted_and_told() {
        var first = running(ClockFact.INSTITUTED, LocalDate.of(2026, 3, 2), OffenceClass.LESS, "investigation");
        var extended = CLOCKS.extend(first, new Months(4));
        assertEquals(LocalDate.of(2026, 9, 3), extended.running().counted().due());
        assertEquals(
                List.of(new Wording(
                        "Gia hạn 4 tháng, trong khi pháp luật cho phép không quá 2 tháng.",
                        "Extended by 4 months, while the law allows no more than 2 months.")),
                extended.findings());
    }

    @Test
    void an_extension_in_another_unit_is_told() {
        var first = running(ClockFact.INSTITUTED, LocalDate.of(2026, 3, 2), OffenceClass.LESS, "investigation");
        assertEquals(1, CLOCKS.extend(first, new Days(30)).findings().size());
    }

    @Test
    void the_end_that_a_decision_states_overrides_the_computed_one() {
        var first = running(ClockFact.INSTITUTED, LocalDate.of(2026, 3, 2), OffenceClass.LESS, "investigation");
        var stated = CLOCKS.stated(first, LocalDate.of(2026, 5, 1));
        assertEquals(LocalDate.of(2026, 5, 1), stated.counted().due());
        assertTrue(stated.counted().explanation().caveats().stream()
                .anyMatch(caveat -> caveat.english().startsWith("This differs from the computed day")));
    }

    @Test
    void the_length_follows_the_trigger_and_the_approver_follows_the_act() {
        var investigation = running(ClockFact.INSTITUTED, LocalDate.of(2025, 6, 1), OffenceClass.VERY, "investigation");
        assertEquals("INV-VERY-a", investigation.row().id());
        assertEquals(Confidence.CONFIRMED, investigation.confidence());
        var approver = assertInstanceOf(Known.class, CLOCKS.approverOn(investigation, LocalDate.of(2025, 9, 1)));
        assertEquals(
                new Approver(
                        "regional VKS 1st; 2nd regional or provincial: VERIFY Law 99/2025 text",
                        "CPC Art.172 as amended by Law 99/2025",
                        Confidence.POSSIBLE),
                approver.value());
    }

    @Test
    void a_request_for_extension_is_due_ten_days_before_the_nominal_end() {
        var investigation =
                running(ClockFact.INSTITUTED, LocalDate.of(2025, 10, 15), OffenceClass.VERY, "investigation");
        var ahead = CLOCKS.ahead(investigation);
        assertEquals(
                List.of("INV-RQ 2026-02-05", "INV-PRE 2026-01-30"),
                ahead.stream()
                        .map(one -> one.row().id() + " " + one.counted().due())
                        .toList());
    }

    @Test
    void the_days_of_a_suspension_are_not_counted() {
        var settlement = running(
                ClockFact.DENUNCIATION_ACCEPTED,
                LocalDate.of(2026, 3, 2),
                OffenceClass.LESS,
                "denunciation_settlement");
        var after = CLOCKS.afterRest(settlement, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 22));
        assertEquals(LocalDate.of(2026, 4, 11), after.counted().nominal());
        assertEquals(LocalDate.of(2026, 4, 13), after.counted().due());
        assertTrue(after.counted().explanation().sentences().stream()
                .anyMatch(step ->
                        step.english().equals("Suspended from 12/03/2026 until 22/03/2026: 10 days do not count.")));
        assertEquals(List.of("denunciation_settlement"), CLOCKS.goingOnWith(ClockFact.DENUNCIATION_RESUMED));
        assertThrows(
                IllegalArgumentException.class,
                () -> CLOCKS.afterRest(settlement, LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 11)));
    }

    @Test
    void a_sign_of_crime_is_passed_on_at_once_and_the_law_sets_no_number_of_days() {
        var why = notKnown(ClockFact.INSPECTION_CRIME_SIGN_FOUND, on(LocalDate.of(2026, 3, 2)));
        assertEquals("Cannot be computed: the limit INS-09 is “at once”.", why.english());
    }

    @Test
    void a_fact_ends_the_clocks_that_wait_for_it() {
        assertEquals(List.of("investigation"), CLOCKS.endedBy(ClockFact.INVESTIGATION_CONCLUDED));
        assertEquals(
                List.of("conclusion_delivery", "transfer_delivery"),
                CLOCKS.endedBy(ClockFact.PROSECUTION_FILE_RECEIVED));
        assertTrue(CLOCKS.endedBy(ClockFact.INSTITUTED).contains("source_settlement"));
    }

    @Test
    void every_fact_starts_or_ends_a_clock() {
        // The last day of a directive or a paper to many bodies is the one it states: no row of the law counts it.
        var used = EnumSet.of(ClockFact.DIRECTIVE_ISSUED, ClockFact.STEERING_DOCUMENT_ISSUED);
        CLOCKS.started().forEach(rule -> {
            used.add(rule.startedBy());
            used.addAll(rule.endedBy());
            rule.goesOnWith().ifPresent(used::add);
        });
        assertEquals(EnumSet.allOf(ClockFact.class), used);
    }

    @Test
    void a_decision_is_the_fact_of_its_code() {
        assertEquals(Optional.of(ClockFact.COURT_ACCEPTED), ClockFact.of(ProceduralDecision.COURT_ACCEPTED));
        assertEquals(Optional.empty(), ClockFact.of(ProceduralDecision.EXECUTION_COMPLETED));
    }

    private static Wording notKnown(ClockFact fact, Start start) {
        var answers = CLOCKS.startedBy(fact, start, new Known<>(OffenceClass.LESS));
        return assertInstanceOf(NotKnown.class, answers.getFirst()).why();
    }

    private static Running running(ClockFact fact, LocalDate day, OffenceClass seriousness, String clock) {
        Answer<OffenceClass> known = new Known<>(seriousness);
        return assertInstanceOf(Runs.class, answer(CLOCKS.startedBy(fact, on(day), known), clock))
                .running();
    }

    private static ClockAnswer answer(List<ClockAnswer> answers, String clock) {
        return answers.stream()
                .filter(answer -> answer.rule().clock().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    private static ClockFact fact(String code) {
        return ClockFact.ofCode(code).orElseThrow();
    }

    private static Start on(LocalDate day) {
        return new Start.OnDay(day);
    }
}
