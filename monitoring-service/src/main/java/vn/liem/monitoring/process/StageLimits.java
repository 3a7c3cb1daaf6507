package vn.liem.monitoring.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Offence;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Running;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Limit;

/**
 * Until when a case may stay at a stage: where the law counts from the very decision that brings it there, with the
 * extensions that were decided (thời hạn điều tra, thời hạn ra quyết định thi hành án). From the receipt of a file the law
 * counts too, and then this knows no last day.
 */
public final class StageLimits {

    private static final String INVESTIGATION = "investigation";
    private static final String EXECUTION_ORDER = "execution_order";
    private static final Set<CaseStage> BOUNDED = Set.of(CaseStage.INVESTIGATION, CaseStage.IN_FORCE);

    private final Profile profile;

    StageLimits(Profile profile) {
        this.profile = profile;
    }

    /** Whether the law bounds the stay at a stage from the decision that begins it. */
    public static boolean has(CaseStage stage) {
        return BOUNDED.contains(stage);
    }

    /** The last day of a stay; none where the law has none, counts it from another fact, or the class is not known. */
    Optional<LocalDate> lastDay(List<Fact> told, CaseFact registered, Course.Step step, Span stay) {
        Optional<ClockFact> start = switch (step.stage()) {
            case INVESTIGATION -> investigated(registered, step, stay);
            case IN_FORCE -> step.by().map(_ -> ClockFact.IN_FORCE);
            case MATTER,
                    INVESTIGATION_SUSPENDED,
                    PROSECUTION,
                    PROSECUTION_SUSPENDED,
                    TRIAL,
                    JUDGED,
                    APPEAL,
                    EXECUTION,
                    CLOSED,
                    TERMINATED -> Optional.empty();
        };
        String clock = step.stage() == CaseStage.INVESTIGATION ? INVESTIGATION : EXECUTION_ORDER;
        return start.flatMap(fact -> running(fact, clock, told, stay))
                .flatMap(running -> extended(running, told, stay));
    }

    /** A separated case goes on with the time of the other; a returned file is counted from its receipt. */
    private static Optional<ClockFact> investigated(CaseFact registered, Course.Step step, Span stay) {
        if (stay.turn() == 1 && registered.separatedFrom().isEmpty()) {
            return Optional.of(ClockFact.INSTITUTED);
        }
        return step.by()
                .filter(decision -> decision.decision() == ProceduralDecision.INVESTIGATION_RESUMED)
                .map(_ -> ClockFact.INVESTIGATION_RESUMED);
    }

    private Optional<Running> running(ClockFact fact, String clock, List<Fact> told, Span stay) {
        return profile
                .clocks()
                .startedBy(
                        fact, new Start.OnDay(stay.from()), profile.offences().classOfCase(charged(told, stay)))
                .stream()
                .filter(answer -> answer.rule().clock().equals(clock))
                .flatMap(answer -> answer instanceof ClockAnswer.Runs(var running)
                        ? java.util.stream.Stream.of(running)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    /** The clauses that the case is about and somebody is charged with by the end; one that is not told leaves the class open. */
    private static List<Clause> charged(List<Fact> told, Span stay) {
        List<Clause> clauses = new ArrayList<>();
        for (Fact fact : told) {
            if (fact instanceof CaseFact registered) {
                registered.offence().map(StageLimits::clause).ifPresent(clauses::add);
            }
            if (fact instanceof AccusedFact somebody && !somebody.accusedOn().isAfter(stay.until())) {
                somebody.offence().map(StageLimits::clause).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private static Clause clause(Offence offence) {
        return new Clause(offence.article(), offence.clause().orElse(""));
    }

    private Optional<LocalDate> extended(Running running, List<Fact> told, Span stay) {
        Running now = running;
        for (DecisionFact each : extensions(told, stay)) {
            Optional<Integer> months = each.detail()
                    .filter(text -> text.matches("[0-9]{1,2}"))
                    .map(Integer::valueOf)
                    .filter(number -> number > 0);
            if (months.isEmpty()) {
                return Optional.empty();
            }
            now = profile.clocks().extend(now, new Limit.Months(months.get())).running();
        }
        return Optional.of(now.counted().due());
    }

    private List<DecisionFact> extensions(List<Fact> told, Span stay) {
        return told.stream()
                .flatMap(fact -> fact instanceof DecisionFact decision
                        ? java.util.stream.Stream.of(decision)
                        : java.util.stream.Stream.empty())
                .filter(each -> each.decision() == ProceduralDecision.INVESTIGATION_EXTENDED)
                .filter(each -> each.person().isEmpty())
                .filter(each -> !each.decidedOn().isBefore(stay.from())
                        && !each.decidedOn().isAfter(stay.until()))
                .sorted(new vn.liem.monitoring.fact.LegalOrder(profile.decisions()))
                .toList();
    }
}
