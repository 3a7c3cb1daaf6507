package vn.liem.monitoring.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.procedure.journey.CaseStage;

/** The times that cases stay at stages (thời gian ở từng giai đoạn), by what is dated up to a day. */
final class Stays {

    private final FactsInScope scope;
    private final Law law;
    private final StageLimits limits;
    private final AskedTime time;

    /**
     * A time at a stage.
     *
     * @param cut whether it ended because the case was joined into another: then it is no time of the stage
     */
    private record Stay(CaseStage stage, Span span, boolean cut) {}

    Stays(FactsInScope scope, Law law, AskedTime time) {
        this.scope = scope;
        this.law = law;
        this.limits = new StageLimits(law.profile());
        this.time = time;
    }

    /** The times that ended in the period, by stage. */
    Map<CaseStage, List<Span>> ended() {
        return byStage(stay -> !stay.span().open() && time.in(stay.span().until()));
    }

    /** The times that are open on the last day, by stage. */
    Map<CaseStage, List<Span>> open() {
        return byStage(stay -> stay.span().open());
    }

    /** The steps from stage to stage that were taken in the period, each with which time it is in its case. */
    Map<Passage, List<Span>> passages() {
        Map<Passage, List<Span>> all = new TreeMap<>();
        for (CaseFact each : scope.cases()) {
            if (time.by(each.registeredOn())) {
                passages(each)
                        .forEach((passage, spans) -> all.computeIfAbsent(passage, _ -> new ArrayList<>())
                                .addAll(spans));
            }
        }
        return all;
    }

    private Map<Passage, List<Span>> passages(CaseFact registered) {
        List<Course.Step> steps = course(registered).steps();
        Map<Passage, Integer> turns = new HashMap<>();
        Map<Passage, List<Span>> taken = new HashMap<>();
        for (int i = 1; i < steps.size(); i++) {
            Course.Step step = steps.get(i);
            Passage passage = new Passage(steps.get(i - 1).stage(), step.stage());
            int turn = turns.merge(passage, 1, Integer::sum);
            if (time.in(step.since())) {
                Optional<String> body = step.by().map(DecisionFact::unit);
                taken.computeIfAbsent(passage, _ -> new ArrayList<>())
                        .add(Span.on(registered, step.since(), body, turn));
            }
        }
        return taken;
    }

    private Course course(CaseFact registered) {
        return law.course(law.dossier(told(registered)).orElseThrow());
    }

    private List<Fact> told(CaseFact registered) {
        return scope.ofCase(registered.id()).stream().flatMap(this::toldByThen).toList();
    }

    private Map<CaseStage, List<Span>> byStage(java.util.function.Predicate<Stay> kept) {
        Map<CaseStage, List<Span>> all = new EnumMap<>(CaseStage.class);
        for (CaseFact each : scope.cases()) {
            if (time.by(each.registeredOn())) {
                of(each).stream()
                        .filter(stay -> !stay.cut())
                        .filter(kept)
                        .forEach(stay -> all.computeIfAbsent(stay.stage(), _ -> new ArrayList<>())
                                .add(stay.span()));
            }
        }
        return all;
    }

    private List<Stay> of(CaseFact registered) {
        List<Fact> told = told(registered);
        List<Course.Step> steps = law.course(law.dossier(told).orElseThrow()).steps();
        Map<CaseStage, Integer> turns = new EnumMap<>(CaseStage.class);
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Course.Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            boolean joined = last && registered.mergedOn().filter(time::by).isPresent();
            LocalDate until = last ? time.stateDay() : steps.get(i + 1).since();
            int turn = turns.merge(step.stage(), 1, Integer::sum);
            Span span = Span.of(registered, step.since(), until, last).turn(turn);
            stays.add(new Stay(step.stage(), span.bounded(limits.lastDay(told, registered, step, span)), joined));
        }
        return stays;
    }

    /** A fact as it is told by the last day; what a case learned of itself later it does not know yet. */
    private Stream<Fact> toldByThen(Fact fact) {
        return switch (fact) {
            case CaseFact registered -> Stream.of(byThen(registered));
            case DecisionFact decision -> Stream.<Fact>of(decision).filter(_ -> time.by(decision.decidedOn()));
            case StepFact step -> Stream.<Fact>of(step).filter(_ -> time.by(step.decidedOn()));
            case vn.liem.monitoring.fact.AccusedFact somebody ->
                Stream.<Fact>of(somebody).filter(_ -> time.by(somebody.accusedOn()));
            case vn.liem.monitoring.fact.UnitFact _,
                    vn.liem.monitoring.fact.SourceFact _,
                    vn.liem.monitoring.fact.HandOverFact _,
                    vn.liem.monitoring.fact.CustodyFact _,
                    vn.liem.monitoring.fact.ClockFact _,
                    vn.liem.monitoring.fact.ObligationFact _,
                    vn.liem.monitoring.fact.AssetFact _,
                    vn.liem.monitoring.fact.DirectiveFact _,
                    vn.liem.monitoring.fact.AppraisalFact _,
                    vn.liem.monitoring.fact.PetitionFact _,
                    vn.liem.monitoring.fact.DisciplineFact _,
                    vn.liem.monitoring.fact.SupervisionFact _,
                    vn.liem.monitoring.fact.OfficerFact _,
                    vn.liem.monitoring.fact.ProposalFact _,
                    vn.liem.monitoring.fact.MeetingFact _,
                    vn.liem.monitoring.fact.InterferenceFact _ -> Stream.empty();
        };
    }

    private CaseFact byThen(CaseFact registered) {
        return new CaseFact(
                registered.id(),
                registered.number(),
                registered.itemType(),
                registered.locality(),
                registered.field(),
                registered.offenceGroup(),
                registered.registeredOn(),
                registered.institutedOn().filter(time::by),
                registered.offence(),
                registered.separatedFrom(),
                registered.merger().filter(how -> time.by(how.joinedOn())),
                Optional.empty());
    }
}
