package vn.liem.monitoring.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;

class CourseTest {

    private static final Law LAW = Law.vietnam();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final CaseFact CASE = new CaseFact(
            "c1",
            "VA-1",
            "case",
            "T01",
            "land",
            "corruption",
            FIRST,
            Optional.of(FIRST),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final List<Fact> IN_FORCE = List.of(
            CASE,
            decision(ProceduralDecision.INSTITUTED, 0, 1),
            decision(ProceduralDecision.INVESTIGATION_CONCLUDED, 30, 2),
            decision(ProceduralDecision.INDICTED, 40, 3),
            decision(ProceduralDecision.COURT_ACCEPTED, 50, 1),
            decision(ProceduralDecision.TRIAL_DECIDED, 60, 2),
            decision(ProceduralDecision.JUDGED, 70, 3),
            decision(ProceduralDecision.IN_FORCE, 110, 4));

    @Test
    void a_judgment_quashed_in_cassation_opens_a_round_of_investigation() {
        List<Fact> told =
                with(step("cassation_protested", 150, 5), step("cassation_quashed_for_reinvestigation", 200, 6));
        Course course = course(told);
        assertEquals(CaseStage.INVESTIGATION, course.now().stage());
        assertEquals(FIRST.plusDays(200), course.now().since());
        assertEquals(2, course.round());
        assertEquals(1, counted(told, CaseStage.INVESTIGATION));
        assertEquals(0, counted(told, CaseStage.IN_FORCE));
    }

    @Test
    void a_decision_of_the_day_of_another_comes_after_it_when_it_was_recorded_later() {
        assertEquals(
                CaseStage.TERMINATED,
                course(with(step("cassation_terminated_case", 110, 5))).now().stage());
        assertEquals(
                CaseStage.IN_FORCE,
                course(with(step("trial_terminated", 110, 3))).now().stage());
        assertEquals(1, counted(with(step("trial_terminated", 110, 3)), CaseStage.IN_FORCE));
    }

    @Test
    void what_is_decided_on_one_accused_leaves_the_case_where_it_is() {
        StepFact ofOne = new StepFact(
                "c1",
                OwningService.TRIAL,
                "execution_ordered",
                "9/THA",
                FIRST.plusDays(120),
                "T01-TA",
                Optional.of("p1"),
                1,
                5);
        assertEquals(CaseStage.IN_FORCE, course(with(ofOne)).now().stage());
        assertEquals(1, counted(with(ofOne), CaseStage.IN_FORCE));
    }

    private static List<Fact> with(Fact... more) {
        return Stream.concat(IN_FORCE.stream(), Stream.of(more)).toList();
    }

    private static Course course(List<Fact> told) {
        return LAW.course(LAW.dossier(told).orElseThrow());
    }

    private static long counted(List<Fact> told, CaseStage stage) {
        LocalDate last = FIRST.plusYears(2);
        Report report = new Report(FIRST, last, last, Optional.empty());
        Figure figure = Definitions.figures(Facts.of(told), report, LAW.order()).get("stage." + stage.name());
        return figure instanceof Figure.Count(long number) ? number : -1;
    }

    private static DecisionFact decision(ProceduralDecision decision, int day, long order) {
        return new DecisionFact(
                "c1", decision, "D" + day, FIRST.plusDays(day), "T01-TA", Optional.empty(), Optional.empty(), 1, order);
    }

    private static StepFact step(String code, int day, long order) {
        return new StepFact(
                "c1", OwningService.TRIAL, code, "S" + day, FIRST.plusDays(day), "T01-TA", Optional.empty(), 1, order);
    }
}
