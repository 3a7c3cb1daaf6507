package vn.liem.procedure.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.INSTITUTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Walks;
import vn.liem.procedure.journey.TimelineAnswer.Admitted;
import vn.liem.procedure.journey.TimelineAnswer.Misfit;

class StageTimelineTest {

    private static final StageMachine MACHINE = StageMachine.vietnam();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final DatedDecision INSTITUTION = on(0, 1, INSTITUTED);
    private static final DatedDecision CONCLUSION = on(60, 2, INVESTIGATION_CONCLUDED);

    @Test
    void the_legal_day_decides_and_not_the_day_of_telling() {
        var timeline = StageTimeline.from(CaseState.matter()).with(CONCLUSION).with(INSTITUTION);
        assertEquals(Optional.of(CaseStage.PROSECUTION), timeline.state(MACHINE).stage());
        assertEquals(Optional.empty(), timeline.firstMisfit(MACHINE));
    }

    @Test
    void of_one_day_the_lower_order_comes_first() {
        var timeline = instituted().with(on(0, 3, INVESTIGATION_CONCLUDED)).with(on(0, 2, INVESTIGATION_EXTENDED));
        assertEquals(Optional.empty(), timeline.firstMisfit(MACHINE));
        assertEquals(
                Optional.of(on(0, 4, INVESTIGATION_EXTENDED)),
                timeline.with(on(0, 4, INVESTIGATION_EXTENDED))
                        .firstMisfit(MACHINE)
                        .map(Misfit::decision));
    }

    @Test
    void a_late_fact_is_admitted_in_its_place() {
        var timeline = instituted().with(CONCLUSION);
        var answer = timeline.admit(on(30, 3, INVESTIGATION_EXTENDED), MACHINE);
        assertEquals(new Admitted(timeline.with(on(30, 3, INVESTIGATION_EXTENDED))), answer);
    }

    @Test
    void a_fact_that_does_not_fit_in_its_place_is_named() {
        var late = on(90, 3, INVESTIGATION_EXTENDED);
        var misfit =
                assertInstanceOf(Misfit.class, instituted().with(CONCLUSION).admit(late, MACHINE));
        assertEquals(late, misfit.decision());
        assertEquals(Optional.of(CaseStage.PROSECUTION), misfit.why().in());
    }

    @Test
    void a_late_fact_that_would_break_a_later_one_names_the_later_one() {
        var misfit = assertInstanceOf(
                Misfit.class, instituted().with(CONCLUSION).admit(on(30, 3, INVESTIGATION_SUSPENDED), MACHINE));
        assertEquals(CONCLUSION, misfit.decision());
        assertEquals(List.of(INVESTIGATION_RESUMED), misfit.why().allowed());
    }

    @Test
    void what_did_not_fit_before_stops_no_new_fact() {
        var timeline = instituted().with(on(10, 2, JUDGED));
        assertInstanceOf(Admitted.class, timeline.admit(CONCLUSION, MACHINE));
    }

    @Test
    void a_case_stood_where_its_decisions_until_that_day_had_brought_it() {
        var timeline = instituted().with(CONCLUSION);
        assertEquals(
                Optional.empty(), timeline.stateOn(MONDAY.minusDays(1), MACHINE).stage());
        assertEquals(
                Optional.of(CaseStage.INVESTIGATION),
                timeline.stateOn(MONDAY.plusDays(59), MACHINE).stage());
        assertEquals(
                Optional.of(CaseStage.PROSECUTION),
                timeline.stateOn(MONDAY.plusDays(60), MACHINE).stage());
    }

    @Test
    void an_indictment_told_late_opens_the_way_to_the_court() {
        var accepted = on(80, 5, ProceduralDecision.COURT_ACCEPTED);
        var timeline = instituted().with(CONCLUSION);
        assertInstanceOf(Misfit.class, timeline.admit(accepted, MACHINE));
        assertInstanceOf(Admitted.class, timeline.with(on(70, 4, INDICTED)).admit(accepted, MACHINE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_order_of_telling_in_which_nothing_is_refused_ends_in_the_same_state(long seed) {
        var random = new Random(seed);
        var lawful = lawfulWalk(random);
        var told = new ArrayList<>(lawful.decisions());
        Collections.shuffle(told, random);
        var timeline = StageTimeline.from(CaseState.none());
        var waiting = told;
        while (!waiting.isEmpty()) {
            var refused = new ArrayList<DatedDecision>();
            for (var decision : waiting) {
                switch (timeline.admit(decision, MACHINE)) {
                    case Admitted(var longer) -> timeline = longer;
                    case Misfit _ -> refused.add(decision);
                }
            }
            if (refused.size() == waiting.size()) {
                return; // Told in this order some wait for each other: nothing is claimed of such a walk.
            }
            waiting = refused;
        }
        assertEquals(lawful, timeline);
        assertEquals(lawful.state(MACHINE), timeline.state(MACHINE));
    }

    static LongStream seeds() {
        return Walks.seeds();
    }

    private static StageTimeline lawfulWalk(Random random) {
        var timeline = StageTimeline.from(CaseState.none());
        for (var step = 0; step < 12; step++) {
            var allowed = MACHINE.allowed(timeline.state(MACHINE));
            if (allowed.isEmpty()) {
                return timeline;
            }
            var decision = allowed.get(random.nextInt(allowed.size()));
            var rule = MACHINE.decisions().rule(decision);
            var taken = rule.caps().isEmpty()
                    ? Taken.of(decision)
                    : Taken.returnedBy(rule.caps().get(random.nextInt(3)).body());
            var dated = new DatedDecision(MONDAY.plusDays(step / 2), step, taken);
            if (timeline.admit(dated, MACHINE) instanceof Admitted(var longer)) {
                timeline = longer;
            }
        }
        return timeline;
    }

    private static StageTimeline instituted() {
        return StageTimeline.from(CaseState.none()).with(INSTITUTION);
    }

    private static DatedDecision on(int daysLater, long order, ProceduralDecision decision) {
        return new DatedDecision(MONDAY.plusDays(daysLater), order, Taken.of(decision));
    }
}
