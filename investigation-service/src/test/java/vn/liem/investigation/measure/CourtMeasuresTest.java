package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.INSTITUTED;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.VERY;
import static vn.liem.investigation.measure.MeasureFixtures.english;
import static vn.liem.investigation.measure.MeasureFixtures.extend;
import static vn.liem.investigation.measure.MeasureFixtures.refusal;
import static vn.liem.investigation.measure.MeasureFixtures.state;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureCommand.ApproveMeasure;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

/** Measures that a court orders, from the indictment to the judgment on appeal. */
class CourtMeasuresTest {

    private static final LocalDate INDICTED = INSTITUTED.plusDays(30);
    private static final LocalDate AT_COURT = LocalDate.of(2018, 4, 10);

    @ParameterizedTest(name = "{0}, {1}({2}): until {3}")
    @CsvSource({
        "FIRST_INSTANCE, 361, 1, 2018-05-10",
        "FIRST_INSTANCE, 354, 1, 2018-05-25",
        "FIRST_INSTANCE, 354, 2, 2018-06-10",
        "FIRST_INSTANCE, 354, 3, 2018-07-10",
        "JUDGED, 361, 1, 2018-05-25",
        "JUDGED_ON_APPEAL, 354, 3, 2018-05-25"
    })
    void the_stage_before_the_court_limits_the_detention(
            CourtStage before, String article, String clause, LocalDate latest) {
        var charge = new Clause(article, clause);
        assertEquals("accepted", refusal(DECIDER.decide(court(detention(latest, before), charge), state())));
        var longer = DECIDER.decide(court(detention(latest.plusDays(1), before), charge), state());
        assertEquals("LONGER_THAN_ALLOWED", refusal(longer));
    }

    @Test
    void the_profile_limits_no_detention_before_the_court_of_appeal_which_is_said() {
        var order = detention(AT_COURT.plusDays(400), CourtStage.APPEAL);
        given(DECIDER).when(court(order, LESS)).then(ordered(order, CaseStage.APPEAL, LESS));
        var all = state(ordered(order, CaseStage.APPEAL, LESS));
        var stated = MeasureLimits.of(all.all().getFirst(), all).orElseThrow();
        assertTrue(stated.toString().contains("Xét xử phúc thẩm"), stated::toString);
    }

    @Test
    void custody_before_it_is_not_taken_off_a_detention_for_the_trial() {
        var custody = MeasureFixtures.applied("1/TG", MeasureKind.CUSTODY, "2018-04-07", "2018-04-10");
        var order = detention(LocalDate.of(2018, 5, 10), CourtStage.FIRST_INSTANCE);
        given(DECIDER, custody).when(court(order, LESS)).then(ordered(order, CaseStage.TRIAL, LESS));
    }

    @Test
    void an_order_of_a_court_said_twice_is_one_and_said_otherwise_is_refused() {
        var order = detention(LocalDate.of(2018, 5, 10), CourtStage.FIRST_INSTANCE);
        var recorded = ordered(order, CaseStage.TRIAL, LESS);
        given(DECIDER, recorded).when(court(order, LESS)).thenNothing();
        var otherwise = detention(LocalDate.of(2018, 5, 10), CourtStage.JUDGED);
        assertEquals("RECORDED_OTHERWISE", refusal(DECIDER.decide(court(otherwise, LESS), state(recorded))));
    }

    @Test
    void a_court_orders_once_the_indictment_is_recorded_and_says_where_the_case_stands() {
        var order = detention(LocalDate.of(2018, 5, 10), CourtStage.FIRST_INSTANCE);
        var early = new ApplyMeasure(
                order, OrderingBody.COURT, charged(LESS), MeasureFixtures.underInvestigation(), List.of());
        given(DECIDER).when(early).thenRefused(MeasureRefusal.NOT_BEFORE_A_COURT);
        var silent = MeasureFixtures.asked(
                "2/LTG", MeasureKind.DETENTION, AT_COURT.toString(), Optional.of(LocalDate.of(2018, 5, 10)));
        given(DECIDER).when(court(silent, LESS)).thenRefused(MeasureRefusal.STAGE_BEFORE_THE_COURT_NOT_SAID);
    }

    @ParameterizedTest
    @CsvSource({
        "INVESTIGATION_AGENCY, '', ORDERED_BY_THE_PROCURACY_NOW",
        "INVESTIGATION_AGENCY, FIRST_INSTANCE, NOT_IN_THIS_STAGE",
        "PROCURACY, '', accepted",
        "PROCURACY, JUDGED, NOT_IN_THIS_STAGE"
    })
    void no_other_body_orders_for_a_court(OrderingBody by, String before, String expected) {
        var order = new OrderAsked(
                "2/LTG",
                MeasureKind.DETENTION,
                AT_COURT,
                AT_COURT,
                Optional.of(AT_COURT.plusDays(20)),
                "T01-VKS",
                Optional.of(DetentionGround.FLED),
                before.isEmpty() ? Optional.empty() : Optional.of(CourtStage.valueOf(before)));
        var asked = new ApplyMeasure(order, by, charged(LESS), beforeTheCourt(), List.of());
        assertEquals(expected, refusal(DECIDER.decide(asked, state())));
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void a_court_takes_nobody_into_custody_and_holds_nobody_in_an_emergency(MeasureKind kind) {
        var order = new OrderAsked(
                "2/L",
                kind,
                AT_COURT,
                AT_COURT,
                Optional.of(AT_COURT.plusDays(2)),
                "T01-TA",
                Optional.of(DetentionGround.FLED),
                Optional.of(CourtStage.FIRST_INSTANCE));
        var expected = kind == MeasureKind.CUSTODY || kind == MeasureKind.EMERGENCY_HOLD
                ? "NOT_A_MEASURE_OF_COURTS"
                : "accepted";
        assertEquals(expected, refusal(DECIDER.decide(court(order, LESS), state())));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_INSTANCE, DETENTION_WITHOUT_GROUND", "JUDGED, accepted", "APPEAL, accepted"})
    void a_lesser_crime_needs_a_ground_until_there_is_a_judgment(CourtStage before, String expected) {
        var order = new OrderAsked(
                "2/LTG",
                MeasureKind.DETENTION,
                AT_COURT,
                AT_COURT,
                Optional.of(AT_COURT.plusDays(20)),
                "T01-TA",
                Optional.empty(),
                Optional.of(before));
        assertEquals(expected, refusal(DECIDER.decide(court(order, LESS), state())));
    }

    @Test
    void what_a_court_ordered_is_neither_extended_nor_approved_and_the_next_order_follows_it() {
        var first = detention(LocalDate.of(2018, 5, 10), CourtStage.FIRST_INSTANCE);
        var recorded = ordered(first, CaseStage.TRIAL, LESS);
        var extension = DECIDER.decide(
                extend("2/LTG", "5/GH", "2018-05-02", "2018-05-20", GrantedBy.PROCURACY), state(recorded));
        assertEquals("COURTS_ORDER_ANEW", refusal(extension));
        assertTrue(english(extension).contains("next order"), english(extension));
        given(DECIDER, recorded)
                .when(new ApproveMeasure("2/LTG", new MeasureApproval("3/PC", AT_COURT, "T01-VKS")))
                .thenRefused(MeasureRefusal.COURTS_NEED_NO_APPROVAL);
        var next = new OrderAsked(
                "9/LTG",
                MeasureKind.DETENTION,
                LocalDate.of(2018, 5, 10),
                LocalDate.of(2018, 5, 11),
                Optional.of(LocalDate.of(2018, 6, 25)),
                "T01-TA",
                Optional.empty(),
                Optional.of(CourtStage.JUDGED));
        given(DECIDER, recorded).when(court(next, VERY)).then(ordered(next, CaseStage.JUDGED, VERY));
    }

    @Test
    void the_detentions_of_the_trial_are_not_counted_among_those_of_the_investigation() {
        var forInvestigation = MeasureFixtures.applied("1/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-09");
        var order = detention(LocalDate.of(2018, 5, 10), CourtStage.FIRST_INSTANCE);
        given(DECIDER, forInvestigation).when(court(order, LESS)).then(ordered(order, CaseStage.TRIAL, LESS));
    }

    @ParameterizedTest(name = "{0}, then {1} from {2} to {3}: {4}")
    @CsvSource({
        "JUDGED, JUDGED, 2018-05-02, 2018-05-25, accepted",
        "JUDGED, JUDGED, 2018-05-02, 2018-05-26, LONGER_THAN_ALLOWED",
        "JUDGED_ON_APPEAL, JUDGED_ON_APPEAL, 2018-05-02, 2018-05-26, LONGER_THAN_ALLOWED",
        // Another judgment, or another stage, has a limit of its own.
        "JUDGED, JUDGED_ON_APPEAL, 2018-05-02, 2018-06-16, accepted",
        "JUDGED, JUDGED, 2018-06-16, 2018-06-17, LONGER_THAN_ALLOWED",
        "JUDGED, JUDGED, 2018-06-17, 2018-08-01, accepted",
        "FIRST_INSTANCE, FIRST_INSTANCE, 2018-05-02, 2018-06-01, accepted"
    })
    void the_orders_after_one_judgment_share_its_limit(
            CourtStage first, CourtStage next, LocalDate from, LocalDate until, String expected) {
        var recorded = ordered(detention(LocalDate.of(2018, 5, 1), first), first.stage(), LESS);
        assertEquals(
                expected, refusal(DECIDER.decide(court(detention("3/LTG", from, until, next), LESS), state(recorded))));
    }

    @Test
    void the_third_order_after_a_judgment_is_counted_from_the_first_and_says_so() {
        var first = ordered(detention(LocalDate.of(2018, 5, 1), CourtStage.JUDGED), CaseStage.JUDGED, LESS);
        var second = ordered(
                detention("3/LTG", LocalDate.of(2018, 5, 2), LocalDate.of(2018, 5, 20), CourtStage.JUDGED),
                CaseStage.JUDGED,
                LESS);
        var third = detention("4/LTG", LocalDate.of(2018, 5, 21), LocalDate.of(2018, 5, 26), CourtStage.JUDGED);
        var refused = DECIDER.decide(court(third, LESS), state(first, second));
        assertEquals("LONGER_THAN_ALLOWED", refusal(refused));
        assertTrue(english(refused).contains("until 25/05/2018 at the latest"), english(refused));
        assertTrue(english(refused).contains("share one limit"), english(refused));
    }

    @ParameterizedTest(name = "judged on {0}, held until {1}: {2}")
    @CsvSource({
        "2018-04-10, 2018-05-25, accepted",
        "2018-04-10, 2018-05-26, LONGER_THAN_ALLOWED",
        "2018-04-04, 2018-05-19, accepted",
        "2018-04-04, 2018-05-20, LONGER_THAN_ALLOWED"
    })
    void a_detention_after_a_judgment_is_limited_from_the_day_of_the_judgment(
            LocalDate judgedOn, LocalDate until, String expected) {
        var order = detention(until, CourtStage.JUDGED);
        var asked = new ApplyMeasure(
                order,
                OrderingBody.COURT,
                charged(LESS),
                beforeTheCourt(),
                List.of(),
                Measures.none(),
                Optional.of(judgedOn));
        assertEquals(expected, refusal(DECIDER.decide(asked, state())));
    }

    @Test
    void it_is_said_that_it_is_counted_from_the_judgment_and_the_next_order_is_too() {
        LocalDate judged = LocalDate.of(2018, 4, 4);
        var first = detention(LocalDate.of(2018, 5, 1), CourtStage.JUDGED);
        var recorded = new MeasureApplied(first.in(CaseStage.JUDGED, Optional.of(LESS), Optional.of(judged)));
        given(DECIDER).when(judgedOn(first, judged)).then(recorded);
        var all = state(recorded);
        var stated = MeasureLimits.of(all.all().getFirst(), all).orElseThrow();
        assertTrue(stated.toString().contains("from the day of the judgment (04/04/2018)"), stated::toString);
        var next = detention("3/LTG", LocalDate.of(2018, 5, 2), LocalDate.of(2018, 5, 20), CourtStage.JUDGED);
        assertEquals("LONGER_THAN_ALLOWED", refusal(DECIDER.decide(judgedOn(next, judged), state(recorded))));
        var within = detention("3/LTG", LocalDate.of(2018, 5, 2), LocalDate.of(2018, 5, 19), CourtStage.JUDGED);
        assertEquals("accepted", refusal(DECIDER.decide(judgedOn(within, judged), state(recorded))));
    }

    private static ApplyMeasure judgedOn(OrderAsked order, LocalDate day) {
        return new ApplyMeasure(
                order,
                OrderingBody.COURT,
                charged(LESS),
                beforeTheCourt(),
                List.of(),
                Measures.none(),
                Optional.of(day));
    }

    @Test
    void a_detention_at_another_stage_lies_between_two_judgments() {
        var first = ordered(detention(LocalDate.of(2018, 5, 1), CourtStage.JUDGED), CaseStage.JUDGED, LESS);
        var again = ordered(
                detention("3/LTG", LocalDate.of(2018, 5, 2), LocalDate.of(2018, 5, 10), CourtStage.FIRST_INSTANCE),
                CaseStage.TRIAL,
                LESS);
        var next = detention("4/LTG", LocalDate.of(2018, 5, 11), LocalDate.of(2018, 6, 25), CourtStage.JUDGED);
        given(DECIDER, first, again).when(court(next, LESS)).then(ordered(next, CaseStage.JUDGED, LESS));
    }

    @Test
    void an_order_that_comes_to_light_late_makes_no_later_one_too_long() {
        var later = ordered(
                detention("3/LTG", LocalDate.of(2018, 5, 2), LocalDate.of(2018, 6, 16), CourtStage.JUDGED),
                CaseStage.JUDGED,
                LESS);
        var late = court(detention(LocalDate.of(2018, 5, 1), CourtStage.JUDGED), LESS);
        assertEquals("OTHER_MEASURE_WOULD_NOT_FIT", refusal(DECIDER.decide(late, state(later))));
    }

    private static OrderAsked detention(LocalDate end, CourtStage before) {
        return detention("2/LTG", AT_COURT, end, before);
    }

    private static OrderAsked detention(String number, LocalDate from, LocalDate end, CourtStage before) {
        return new OrderAsked(
                number,
                MeasureKind.DETENTION,
                from,
                from,
                Optional.of(end),
                "T01-TA",
                Optional.of(DetentionGround.FLED),
                Optional.of(before));
    }

    private static ApplyMeasure court(OrderAsked order, Clause charge) {
        return new ApplyMeasure(order, OrderingBody.COURT, charged(charge), beforeTheCourt(), List.of());
    }

    private static MeasureApplied ordered(OrderAsked order, CaseStage stage, Clause charge) {
        return new MeasureApplied(order.in(stage, Optional.of(charge)));
    }

    private static Optional<ChargeKnown> charged(Clause charge) {
        return Optional.of(new ChargeKnown(INSTITUTED, Optional.of(charge)));
    }

    /** The case was investigated and indicted. */
    static Alongside beforeTheCourt() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        file.investigation(
                at -> new ConcludeInvestigation(DecisionAsked.onCase("2/KL", INDICTED.minusDays(10), POLICE), at));
        file.prosecution(at -> new Indict(DecisionAsked.onCase("3/CT", INDICTED, PROCURACY), at));
        return new Alongside(file.entries(), 4);
    }
}
