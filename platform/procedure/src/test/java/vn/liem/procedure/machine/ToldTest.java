package vn.liem.procedure.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.liem.procedure.machine.LawfulSteps.MACHINE;
import static vn.liem.procedure.machine.LawfulSteps.START;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.StageAnswer;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;

class ToldTest {

    private static final StageMachine STAGES = StageMachine.vietnam();
    private static final Told TOLD = new Told(MACHINE, STAGES.decisions());
    private static final int LENGTH = 25;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_fine_state_lies_in_the_stage_that_the_decisions_of_the_registers_give(long seed) {
        var random = new Random(seed);
        var stages = CaseState.none();
        var standing = Standing.beginning(LawCourse.CASE);
        for (var day = 0; day < LENGTH; day++) {
            var allowed = STAGES.allowed(stages);
            if (allowed.isEmpty()) {
                return;
            }
            var taken = taken(random, stages, allowed.get(random.nextInt(allowed.size())));
            if (STAGES.take(stages, taken) instanceof StageAnswer.Illegal) {
                // One body may return no more, another may: the decision stays possible, of the other alone.
                continue;
            }
            stages = STAGES.after(stages, taken);
            standing = TOLD.after(standing, taken, START.plusDays(40L * day)).standing();
            assertEquals(stages.stage(), MACHINE.state(standing.whole().state()).stage(), taken::toString);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_decision_on_one_accused_moves_the_whole_where_it_moves_the_stage(long seed) {
        var random = new Random(seed);
        var stages = CaseState.none();
        var standing = Standing.beginning(LawCourse.CASE);
        for (var day = 0; day < LENGTH; day++) {
            var decisions = ProceduralDecision.values();
            var taken = taken(random, stages, decisions[random.nextInt(decisions.length)]);
            var asked = random.nextBoolean() ? taken.about(LawfulSteps.ACCUSED) : taken;
            if (STAGES.take(stages, asked) instanceof StageAnswer.Illegal) {
                continue;
            }
            var before = standing;
            stages = STAGES.after(stages, asked);
            standing = TOLD.after(standing, asked, START.plusDays(40L * day)).standing();
            assertEquals(stages.stage(), MACHINE.state(standing.whole().state()).stage(), asked::toString);
            if (STAGES.decisions().rule(asked.decision()).leavesCase(asked)) {
                assertEquals(before.whole(), standing.whole(), asked::toString);
            }
        }
    }

    @Test
    void an_appeal_against_one_accused_that_a_register_tells_is_of_the_case_as_its_stage_is() {
        var appealed = Taken.of(ProceduralDecision.APPEALED).about(LawfulSteps.ACCUSED);
        var after = told(Stream.of(
                        Taken.of(ProceduralDecision.INSTITUTED),
                        Taken.of(ProceduralDecision.INVESTIGATION_CONCLUDED),
                        Taken.of(ProceduralDecision.INDICTED),
                        Taken.of(ProceduralDecision.COURT_ACCEPTED),
                        Taken.of(ProceduralDecision.TRIAL_DECIDED),
                        Taken.of(ProceduralDecision.JUDGED),
                        appealed,
                        Taken.of(ProceduralDecision.APPELLATE_UPHELD))
                .toList());
        assertEquals("EFFECTIVE", after.standing().whole().state());
        assertEquals(List.of(), after.findings());
    }

    private static Taken taken(Random random, CaseState stages, ProceduralDecision decision) {
        var bodies = STAGES.decisions().rule(decision).caps().stream()
                .filter(cap -> stages.stage().equals(Optional.of(cap.stage())))
                .toList();
        return bodies.isEmpty()
                ? Taken.of(decision)
                : Taken.returnedBy(bodies.get(random.nextInt(bodies.size())).body());
    }

    @ParameterizedTest
    @EnumSource(ProceduralDecision.class)
    void every_decision_of_the_registers_is_one_of_the_law(ProceduralDecision decision) {
        assertFalse(TOLD.steps(Taken.of(decision)).isEmpty());
    }

    @Test
    void a_judgment_says_that_the_hearing_was_opened() {
        var after =
                told("instituted", "investigation_concluded", "indicted", "court_accepted", "trial_decided", "judged");
        assertEquals("JUDGED_FI", after.standing().whole().state());
        assertEquals(List.of(), after.findings());
    }

    @Test
    void a_judgment_without_a_decision_to_try_is_a_finding_with_its_article() {
        var after = told("instituted", "investigation_concluded", "indicted", "court_accepted", "judged");
        assertEquals("JUDGED_FI", after.standing().whole().state());
        assertEquals(
                List.of("CPC 326-327"),
                after.findings().stream()
                        .map(one -> NotLawful.of(MACHINE, one).article())
                        .toList());
    }

    @Test
    void a_judgment_in_force_before_the_time_to_protest_is_over_is_a_finding() {
        var standing = told(
                        "instituted",
                        "investigation_concluded",
                        "indicted",
                        "court_accepted",
                        "trial_decided",
                        "judged")
                .standing();
        var judgedOn = standing.whole().enteredOn("JUDGED_FI").orElseThrow();
        var inForce = Taken.of(ProceduralDecision.IN_FORCE);
        assertFalse(
                TOLD.after(standing, inForce, judgedOn.plusDays(30)).finding().isEmpty());
        assertEquals(
                Optional.empty(),
                TOLD.after(standing, inForce, judgedOn.plusDays(31)).finding());
    }

    @Test
    void a_return_by_the_court_comes_back_through_a_supplementary_conclusion() {
        var returned = Stream.of(
                        Taken.of(ProceduralDecision.INSTITUTED),
                        Taken.of(ProceduralDecision.INVESTIGATION_CONCLUDED),
                        Taken.of(ProceduralDecision.INDICTED),
                        Taken.of(ProceduralDecision.COURT_ACCEPTED),
                        Taken.returnedBy(ReturningBody.JUDGE),
                        Taken.of(ProceduralDecision.INVESTIGATION_CONCLUDED))
                .toList();
        var after = told(returned);
        assertEquals("PROSECUTION", after.standing().whole().state());
        assertEquals(
                "supplementary_concluded_for_court", after.standing().whole().enteredBy());
        assertEquals(2, after.standing().round());
        assertEquals(List.of(), after.findings());
    }

    private record Tellings(Standing standing, List<StepAnswer.Unlawful> findings) {}

    private static Tellings told(String... codes) {
        return told(Stream.of(codes)
                .map(code -> Taken.of(ProceduralDecision.ofCode(code).orElseThrow()))
                .toList());
    }

    private static Tellings told(List<Taken> decisions) {
        var standing = Standing.beginning(LawCourse.CASE);
        var findings = new ArrayList<StepAnswer.Unlawful>();
        LocalDate day = START;
        for (var taken : decisions) {
            var after = TOLD.after(standing, taken, day);
            standing = after.standing();
            after.finding().ifPresent(findings::add);
            day = day.plusDays(10);
        }
        return new Tellings(standing, findings);
    }

    static LongStream seeds() {
        return Walks.seeds();
    }
}
