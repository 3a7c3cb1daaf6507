package vn.liem.procedure.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.procedure.journey.ProceduralDecision.APPEALED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_UPHELD;
import static vn.liem.procedure.journey.ProceduralDecision.COURT_ACCEPTED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_COMPLETED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_ORDERED;
import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.INSTITUTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_RETRIAL;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.TRIAL_DECIDED;
import static vn.liem.procedure.journey.ReturningBody.JUDGE;
import static vn.liem.procedure.journey.ReturningBody.PANEL;
import static vn.liem.procedure.journey.ReturningBody.PROCURACY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Walks;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageAnswer.Moved;

class StageMachineTest {

    private static final StageMachine MACHINE = StageMachine.vietnam();
    private static final String ACCUSED = "BC-00001";

    @Test
    void a_case_goes_from_a_matter_to_its_end() {
        var end = given(
                CaseState.matter(),
                INSTITUTED,
                INVESTIGATION_CONCLUDED,
                INDICTED,
                COURT_ACCEPTED,
                TRIAL_DECIDED,
                JUDGED,
                APPEALED,
                APPELLATE_UPHELD,
                EXECUTION_ORDERED,
                EXECUTION_COMPLETED);
        assertEquals(Optional.of(CaseStage.CLOSED), end.stage());
        assertEquals(1, end.round());
    }

    @Test
    void a_case_is_instituted_from_a_matter_or_from_nothing_and_only_once() {
        assertStage(CaseStage.INVESTIGATION, given(CaseState.none(), INSTITUTED));
        assertStage(CaseStage.INVESTIGATION, given(CaseState.matter(), INSTITUTED));
        assertIllegal(IllegalBecause.WRONG_STAGE, given(CaseState.none(), INSTITUTED), Taken.of(INSTITUTED));
    }

    @Test
    void nothing_but_an_institution_fits_where_there_is_no_case() {
        assertEquals(List.of(INSTITUTED), MACHINE.allowed(CaseState.none()));
        assertEquals(List.of(INSTITUTED), MACHINE.allowed(CaseState.matter()));
        assertEquals(
                new Illegal(JUDGED, Optional.empty(), List.of(INSTITUTED), IllegalBecause.WRONG_STAGE),
                MACHINE.take(CaseState.none(), Taken.of(JUDGED)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"CLOSED", "TERMINATED"})
    void nothing_fits_where_a_case_has_ended(CaseStage stage) {
        assertEquals(List.of(), MACHINE.allowed(standing(stage)));
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void a_decision_fits_in_its_own_stages_and_in_no_other(CaseStage stage) {
        for (var decision : ProceduralDecision.values()) {
            var fits = MACHINE.take(indicted(stage), Taken.of(decision)) instanceof Moved;
            assertEquals(MACHINE.decisions().rule(decision).from().contains(stage), fits, decision + " at " + stage);
        }
    }

    @Test
    void a_court_accepts_only_what_is_indicted() {
        var concluded = given(CaseState.none(), INSTITUTED, INVESTIGATION_CONCLUDED);
        assertIllegal(IllegalBecause.NOT_INDICTED, concluded, Taken.of(COURT_ACCEPTED));
        assertStage(CaseStage.TRIAL, given(concluded, INDICTED, COURT_ACCEPTED));
    }

    @Test
    void a_suspension_does_not_undo_the_indictment() {
        var resumed = given(
                CaseState.none(),
                INSTITUTED,
                INVESTIGATION_CONCLUDED,
                INDICTED,
                PROSECUTION_SUSPENDED,
                PROSECUTION_RESUMED);
        assertStage(CaseStage.TRIAL, given(resumed, COURT_ACCEPTED));
    }

    @Test
    void after_a_return_the_case_is_concluded_and_indicted_again() {
        var indicted = given(CaseState.none(), INSTITUTED, INVESTIGATION_CONCLUDED, INDICTED);
        var returned = MACHINE.after(indicted, Taken.returnedBy(PROCURACY));
        assertStage(CaseStage.INVESTIGATION, returned);
        assertEquals(2, returned.round());
        var concluded = given(returned, INVESTIGATION_CONCLUDED);
        assertIllegal(IllegalBecause.NOT_INDICTED, concluded, Taken.of(COURT_ACCEPTED));
        assertStage(CaseStage.TRIAL, given(concluded, INDICTED, COURT_ACCEPTED));
    }

    @Test
    void the_procuracy_returns_a_file_twice_at_most() {
        var once = concludedAgain(given(CaseState.none(), INSTITUTED, INVESTIGATION_CONCLUDED), PROCURACY);
        var twice = concludedAgain(once, PROCURACY);
        assertEquals(2, twice.returnsBy(PROCURACY));
        assertIllegal(IllegalBecause.RETURNS_USED_UP, twice, Taken.returnedBy(PROCURACY));
    }

    @Test
    void judge_and_panel_return_a_file_once_each() {
        var afterJudge = retried(given(atTrial()), JUDGE);
        assertIllegal(IllegalBecause.RETURNS_USED_UP, afterJudge, Taken.returnedBy(JUDGE));
        var afterPanel = retried(afterJudge, PANEL);
        assertIllegal(IllegalBecause.RETURNS_USED_UP, afterPanel, Taken.returnedBy(PANEL));
        assertEquals(3, afterPanel.round());
    }

    @Test
    void a_return_is_offered_as_long_as_some_body_may_still_return() {
        var afterJudge = retried(atTrial(), JUDGE);
        assertTrue(MACHINE.allowed(afterJudge).contains(RETURNED_FOR_FURTHER_INVESTIGATION));
    }

    @Test
    void a_quashing_for_reinvestigation_opens_a_round_and_gives_no_new_returns() {
        var quashed = given(retried(atTrial(), PANEL), JUDGED, APPEALED, QUASHED_FOR_REINVESTIGATION);
        assertStage(CaseStage.INVESTIGATION, quashed);
        assertEquals(3, quashed.round());
        var again = given(quashed, INVESTIGATION_CONCLUDED, INDICTED, COURT_ACCEPTED);
        assertIllegal(IllegalBecause.RETURNS_USED_UP, again, Taken.returnedBy(PANEL));
    }

    @Test
    void a_quashing_for_retrial_leads_to_the_trial_without_a_new_indictment() {
        var quashed = given(atTrial(), JUDGED, APPEALED, QUASHED_FOR_RETRIAL);
        assertStage(CaseStage.TRIAL, quashed);
        assertEquals(1, quashed.round());
    }

    @ParameterizedTest
    @EnumSource(
            value = ProceduralDecision.class,
            names = {"INVESTIGATION_SUSPENDED", "INVESTIGATION_TERMINATED"})
    void what_ends_or_stops_for_one_accused_leaves_the_case_under_investigation(ProceduralDecision decision) {
        var instituted = given(CaseState.none(), INSTITUTED);
        assertEquals(instituted, MACHINE.after(instituted, Taken.of(decision).about(ACCUSED)));
    }

    @Test
    void a_suspension_of_one_accused_is_resumed_without_moving_the_case() {
        var instituted = given(CaseState.none(), INSTITUTED);
        var resumed = Taken.of(INVESTIGATION_RESUMED).about(ACCUSED);
        assertEquals(new Moved(instituted), MACHINE.take(instituted, resumed));
        assertIllegal(IllegalBecause.WRONG_STAGE, instituted, Taken.of(INVESTIGATION_RESUMED));
    }

    @Test
    void a_prosecution_terminated_for_one_accused_goes_on_for_the_others() {
        var concluded = given(CaseState.none(), INSTITUTED, INVESTIGATION_CONCLUDED);
        assertEquals(
                concluded,
                MACHINE.after(concluded, Taken.of(PROSECUTION_TERMINATED).about(ACCUSED)));
    }

    @Test
    void what_concerns_one_accused_needs_its_stage_too() {
        assertIllegal(
                IllegalBecause.WRONG_STAGE,
                atTrial(),
                Taken.of(INVESTIGATION_TERMINATED).about(ACCUSED));
    }

    @Test
    void an_appeal_by_one_accused_is_an_appeal_in_the_case() {
        var judged = given(atTrial(), JUDGED);
        assertStage(CaseStage.APPEAL, MACHINE.after(judged, Taken.of(APPEALED).about(ACCUSED)));
    }

    @Test
    void an_illegal_decision_that_is_stored_leaves_the_case_where_it_is() {
        var instituted = given(CaseState.none(), INSTITUTED);
        assertEquals(instituted, MACHINE.after(instituted, Taken.of(JUDGED)));
    }

    @Test
    void a_refusal_says_in_both_languages_what_would_fit() {
        var answer = MACHINE.take(given(CaseState.none(), INSTITUTED, INVESTIGATION_SUSPENDED), Taken.of(JUDGED));
        var words = MACHINE.explain(assertInstanceOf(Illegal.class, answer));
        assertEquals(
                "Không thể ghi nhận quyết định “Tuyên án sơ thẩm” khi vụ án ở giai đoạn “Tạm đình chỉ điều tra”."
                        + " Giai đoạn tố tụng của vụ án không cho phép quyết định này."
                        + " Quyết định phù hợp: Phục hồi điều tra.",
                words.vietnamese());
        assertEquals(
                "“Judged at first instance” cannot be recorded at the stage “Investigation suspended”."
                        + " The stage does not allow this decision. What fits: Investigation resumed.",
                words.english());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_walk_breaks_a_cap_or_reaches_a_court_unindicted(long seed) {
        var random = new Random(seed);
        var state = CaseState.none();
        var indicted = false;
        for (var step = 0; step < 120; step++) {
            var taken = anyDecision(random);
            var answer = MACHINE.take(state, taken);
            if (answer instanceof Moved(var next)) {
                assertTrue(taken.decision() != COURT_ACCEPTED || indicted, "accepted without an indictment");
                assertTrue(next.returnsBy(PROCURACY) <= 2 && next.returnsBy(JUDGE) <= 1 && next.returnsBy(PANEL) <= 1);
                assertTrue(next.round() >= state.round());
                indicted = taken.decision() == INDICTED
                        || (indicted && next.stage().equals(state.stage()))
                        || (indicted && next.stage().equals(Optional.of(CaseStage.PROSECUTION_SUSPENDED)))
                        || (indicted && state.stage().equals(Optional.of(CaseStage.PROSECUTION_SUSPENDED)));
                assertEquals(next, MACHINE.after(state, taken));
                state = next;
            } else {
                assertEquals(state, MACHINE.after(state, taken));
            }
        }
    }

    static LongStream seeds() {
        return Walks.seeds();
    }

    /** Any decision, drawn so that walks get far: the case's own next decisions come up about as often as others. */
    private static Taken anyDecision(Random random) {
        var decision = ProceduralDecision.values()[random.nextInt(ProceduralDecision.values().length)];
        var taken = decision == RETURNED_FOR_FURTHER_INVESTIGATION
                ? Taken.returnedBy(ReturningBody.values()[random.nextInt(3)])
                : Taken.of(decision);
        return random.nextInt(5) == 0 ? taken.about(ACCUSED) : taken;
    }

    private static CaseState given(CaseState start, ProceduralDecision... decisions) {
        return Arrays.stream(decisions).map(Taken::of).reduce(start, StageMachineTest::lawful, (_, last) -> last);
    }

    private static CaseState lawful(CaseState state, Taken taken) {
        return assertInstanceOf(Moved.class, MACHINE.take(state, taken)).next();
    }

    private static CaseState atTrial() {
        return given(CaseState.none(), INSTITUTED, INVESTIGATION_CONCLUDED, INDICTED, COURT_ACCEPTED);
    }

    private static CaseState concludedAgain(CaseState state, ReturningBody body) {
        return given(lawful(state, Taken.returnedBy(body)), INVESTIGATION_CONCLUDED);
    }

    private static CaseState retried(CaseState state, ReturningBody body) {
        return given(concludedAgain(state, body), INDICTED, COURT_ACCEPTED);
    }

    private static CaseState standing(CaseStage stage) {
        return CaseState.none().movedTo(stage, false);
    }

    private static CaseState indicted(CaseStage stage) {
        return CaseState.none().movedTo(stage, true);
    }

    private static void assertStage(CaseStage stage, CaseState state) {
        assertEquals(Optional.of(stage), state.stage());
    }

    private static void assertIllegal(IllegalBecause reason, CaseState state, Taken taken) {
        var illegal = assertInstanceOf(Illegal.class, MACHINE.take(state, taken));
        assertEquals(reason, illegal.reason());
        assertEquals(
                Stream.of(ProceduralDecision.values())
                        .filter(illegal.allowed()::contains)
                        .toList(),
                illegal.allowed(),
                "what is allowed stands in the order of the journey");
    }
}
