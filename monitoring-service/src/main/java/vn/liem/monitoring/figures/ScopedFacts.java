package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * The facts that belong to a report's scope: a source to its sender for sending and to its receiver for all else, a petition
 * to its receiver, a case and all that hangs on it to its locality, a directive to its owner; each to every unit above.
 */
public final class ScopedFacts {

    private static final String CASE = "case:";

    private final Report report;
    private final LegalOrder order;
    private final List<SourceFact> sent;
    private final List<Handled> handled;
    private final Map<String, CaseFact> cases;
    private final List<AccusedFact> accused;
    private final List<DecisionFact> decisions;
    private final List<StepFact> steps;
    private final List<HandOverFact> handOvers;
    private final List<ObligationFact> obligations;
    private final List<AssetFact> assets;
    private final List<DirectiveFact> directives;
    private final List<AppraisalFact> appraisals;
    private final List<PetitionFact> petitions;
    private final List<DisciplineFact> discipline;
    private final List<DisciplineFact> disciplineOfAll;
    private final List<SupervisionFact> supervision;
    private final Map<String, LocalDate> instituted;
    private final Map<Class<?>, Object> found = new ConcurrentHashMap<>();

    private ScopedFacts(Facts facts, Report report, LegalOrder order, Units units) {
        this.report = report;
        this.order = order;
        this.sent = facts.sources().stream()
                .filter(source -> units.contain(source.sentBy()))
                .toList();
        this.handled = facts.sources().stream()
                .flatMap(source -> source.handlings().stream().map(handling -> new Handled(source, handling)))
                .filter(handled -> units.contain(handled.handling().body()))
                .toList();
        this.cases = facts.cases().stream()
                .filter(each -> units.contain(each.locality()))
                .collect(toMap(CaseFact::id, Function.identity()));
        this.accused = facts.accused().stream()
                .filter(each -> cases.containsKey(each.caseId()))
                .toList();
        this.decisions = facts.decisions(order).stream()
                .filter(each -> cases.containsKey(each.caseId()))
                .toList();
        this.steps = facts.steps(LegalOrder.ofSteps()).stream()
                .filter(each -> cases.containsKey(each.caseId()))
                .toList();
        this.instituted = decisions.stream()
                .filter(decision -> decision.decision() == ProceduralDecision.INSTITUTED)
                .collect(toMap(DecisionFact::caseId, DecisionFact::decidedOn, (first, _) -> first));
        this.obligations = facts.obligations().stream()
                .filter(each -> isOfCase(each.subject()))
                .toList();
        this.assets =
                facts.assets().stream().filter(each -> isOfCase(each.subject())).toList();
        Set<String> sentSources = new HashSet<>();
        sent.forEach(source -> sentSources.add(source.id()));
        this.handOvers = facts.handOvers().stream()
                .filter(each -> switch (each.subject().kind()) {
                    case SOURCE -> sentSources.contains(each.subject().id());
                    case CASE -> cases.containsKey(each.subject().id());
                })
                .toList();
        this.directives = facts.directives().stream()
                .filter(each -> units.contain(each.addressedTo()))
                .toList();
        this.appraisals = facts.appraisals().stream()
                .filter(each -> cases.containsKey(each.caseId()))
                .toList();
        this.petitions = facts.petitions().stream()
                .filter(each -> units.contain(each.receivedBy()))
                .toList();
        this.disciplineOfAll = facts.discipline().stream()
                .filter(each -> each.person().isPresent())
                .toList();
        this.discipline =
                disciplineOfAll.stream().filter(each -> isInScope(each, units)).toList();
        this.supervision = facts.supervision().stream()
                .filter(each -> cases.containsKey(each.caseId()))
                .toList();
    }

    /** Whether it lies in the scope: with its case, or where it belongs itself if it has none. */
    private boolean isInScope(DisciplineFact matter, Units units) {
        return matter.caseId().map(cases::containsKey).orElseGet(() -> units.contain(matter.locality()));
    }

    private boolean isOfCase(String subject) {
        return subject.startsWith(CASE) && cases.containsKey(subject.substring(CASE.length()));
    }

    /** The facts in the scope of the report. */
    public static ScopedFacts of(Facts facts, Report report, LegalOrder order) {
        return new ScopedFacts(facts, report, order, Units.below(report.scope(), facts.units()));
    }

    /** What several figures need and is found once; finding it must not ask for another such thing. */
    <T> T once(Class<T> type, Function<ScopedFacts, T> find) {
        return type.cast(found.computeIfAbsent(type, _ -> find.apply(this)));
    }

    Report report() {
        return report;
    }

    List<SourceFact> sent() {
        return sent;
    }

    List<Handled> handled() {
        return handled;
    }

    List<CaseFact> cases() {
        return List.copyOf(cases.values());
    }

    boolean isInScope(CaseFact each) {
        return cases.containsKey(each.id());
    }

    List<AccusedFact> accused() {
        return accused;
    }

    List<HandOverFact> handOvers() {
        return handOvers;
    }

    List<ObligationFact> obligations() {
        return obligations;
    }

    List<AssetFact> assets() {
        return assets;
    }

    List<DirectiveFact> directives() {
        return directives;
    }

    List<AppraisalFact> appraisals() {
        return appraisals;
    }

    List<PetitionFact> petitions() {
        return petitions;
    }

    /** The matters of persons. */
    List<DisciplineFact> discipline() {
        return discipline;
    }

    /** The matters of persons in every scope: who is accused here may have been disciplined elsewhere. */
    List<DisciplineFact> disciplineOfAll() {
        return disciplineOfAll;
    }

    List<SupervisionFact> supervision() {
        return supervision;
    }

    /** The decisions in their legal order. */
    List<DecisionFact> decisions() {
        return decisions;
    }

    /** The decisions that registers do not tell, in their legal order. */
    List<StepFact> steps() {
        return steps;
    }

    /** Whether a decision that registers do not tell takes effect before one that they tell. */
    boolean isBefore(StepFact step, DecisionFact decision) {
        return order.isBefore(step, decision);
    }

    /** The decisions of the period, in their legal order. */
    List<DecisionFact> decisionsInPeriod() {
        return decisions.stream()
                .filter(decision -> report.inPeriod(decision.decidedOn()))
                .toList();
    }

    Optional<CaseFact> caseOf(AccusedFact somebody) {
        return Optional.ofNullable(cases.get(somebody.caseId()));
    }

    Optional<CaseFact> caseOf(SupervisionFact item) {
        return Optional.ofNullable(cases.get(item.caseId()));
    }

    /** The day the registry says; before it says one, the day of the decision. */
    Optional<LocalDate> institutedOn(CaseFact each) {
        return each.institutedOn().or(() -> Optional.ofNullable(instituted.get(each.id())));
    }

    Optional<CaseStage> leadsTo(DecisionFact decision) {
        return order.leadsTo(decision);
    }

    /** The units of a scope. */
    private record Units(boolean all, Set<String> codes) {

        static Units below(Optional<String> scope, List<UnitFact> units) {
            Set<String> codes = new HashSet<>();
            scope.ifPresent(codes::add);
            boolean grown = scope.isPresent();
            while (grown) {
                grown = false;
                for (UnitFact unit : units) {
                    if (unit.parent().filter(codes::contains).isPresent()) {
                        grown |= codes.add(unit.code());
                    }
                }
            }
            return new Units(scope.isEmpty(), Set.copyOf(codes));
        }

        boolean contain(String unit) {
            return all || codes.contains(unit);
        }
    }
}
