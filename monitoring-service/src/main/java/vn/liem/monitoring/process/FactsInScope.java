package vn.liem.monitoring.process;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;

/**
 * The facts of a territory, by the case that they are of (phạm vi): a case and all that hangs on it lies in its locality, a
 * source with whoever sent or handled it, a petition with its receiver, a directive with its owner.
 */
public final class FactsInScope {

    private static final String CASE = "case:";

    private final Optional<Set<String>> codes;
    private final Map<String, CaseFact> cases;
    private final Map<String, List<Fact>> byCase = new LinkedHashMap<>();
    private final List<Fact> beside = new ArrayList<>();
    private final List<UnitFact> units;
    private final Territory territory;
    private final Set<String> sources = new HashSet<>();

    private FactsInScope(Facts facts, Optional<String> scope, Territory territory) {
        this.territory = territory;
        this.units = facts.units();
        this.codes = scope.map(unit -> Set.copyOf(new UnitTree(facts.units()).within(unit)));
        this.cases = facts.cases().stream()
                .filter(each -> contains(each.locality()) && territory.holds(each))
                .sorted(Comparator.comparing(CaseFact::number).thenComparing(CaseFact::id))
                .collect(toMap(CaseFact::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        cases.forEach((id, registered) -> byCase.put(id, new ArrayList<>(List.of(registered))));
        facts.sources().stream()
                .filter(territory::holds)
                .filter(this::isHere)
                .forEach(source -> sources.add(source.id()));
    }

    /** The facts of a scope, of everything where none is named, that may be named one by one in a territory. */
    public static FactsInScope of(Facts facts, Optional<String> scope, Territory territory) {
        FactsInScope here = new FactsInScope(facts, scope, territory);
        Stream.of(
                        facts.accused(),
                        facts.decisions(),
                        facts.steps(),
                        facts.handOvers(),
                        facts.appraisals(),
                        facts.assets(),
                        facts.obligations(),
                        facts.supervision(),
                        facts.discipline(),
                        facts.directives(),
                        facts.sources(),
                        facts.petitions())
                .flatMap(List::stream)
                .forEach(here::place);
        return here;
    }

    /** The cases, by their numbers. */
    public List<CaseFact> cases() {
        return List.copyOf(cases.values());
    }

    /** The case with this id, where it lies here. */
    public Optional<CaseFact> find(String caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    /** All that is told of a case, the case itself first. */
    public List<Fact> ofCase(String caseId) {
        return List.copyOf(byCase.getOrDefault(caseId, List.of()));
    }

    /** What lies here and is of no case that lies here. */
    public List<Fact> beside() {
        return List.copyOf(beside);
    }

    /** The bodies, wherever they are: whoever acts may lie elsewhere. */
    public List<UnitFact> units() {
        return units;
    }

    /** The case that a fact is of, where it is of one. */
    static Optional<String> caseOf(Fact fact) {
        return switch (fact) {
            case CaseFact registered -> Optional.of(registered.id());
            case AccusedFact somebody -> Optional.of(somebody.caseId());
            case DecisionFact decision -> Optional.of(decision.caseId());
            case StepFact step -> Optional.of(step.caseId());
            case HandOverFact handOver -> caseOf(handOver.subject());
            case CustodyFact custody -> caseOf(custody.subject());
            case ClockFact clock -> caseOf(clock.subject());
            case ObligationFact obligation -> caseOf(obligation.subject());
            case AssetFact asset -> caseOf(asset.subject());
            case DirectiveFact directive -> directive.caseId();
            case AppraisalFact appraisal -> Optional.of(appraisal.caseId());
            case DisciplineFact matter -> matter.caseId();
            case SupervisionFact item -> Optional.of(item.caseId());
            case UnitFact _,
                    SourceFact _,
                    PetitionFact _,
                    OfficerFact _,
                    ProposalFact _,
                    MeetingFact _,
                    InterferenceFact _ -> Optional.empty();
        };
    }

    private void place(Fact fact) {
        Optional<String> caseId = caseOf(fact).filter(byCase::containsKey);
        if (!territory.holds(fact) || !isHere(fact, caseId)) {
            return;
        }
        caseId.ifPresentOrElse(
                id -> byCase.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact), () -> beside.add(fact));
    }

    private boolean isHere(Fact fact, Optional<String> caseHere) {
        return switch (fact) {
            case DirectiveFact directive -> contains(directive.addressedTo());
            case SourceFact source -> sources.contains(source.id());
            case PetitionFact petition -> contains(petition.receivedBy());
            case HandOverFact handOver ->
                switch (handOver.subject().kind()) {
                    case SOURCE -> sources.contains(handOver.subject().id());
                    case CASE -> caseHere.isPresent();
                };
            case DisciplineFact matter ->
                matter.caseId().isPresent() ? caseHere.isPresent() : contains(matter.locality());
            case UnitFact _ -> true;
            // Who acts in a case and what waits for a signature is no step of its course.
            case OfficerFact _, ProposalFact _, MeetingFact _, InterferenceFact _ -> false;
            case CaseFact _,
                    AccusedFact _,
                    DecisionFact _,
                    StepFact _,
                    CustodyFact _,
                    ClockFact _,
                    ObligationFact _,
                    AssetFact _,
                    AppraisalFact _,
                    SupervisionFact _ -> caseHere.isPresent();
        };
    }

    private boolean isHere(SourceFact source) {
        return contains(source.sentBy()) || source.handlings().stream().anyMatch(handling -> contains(handling.body()));
    }

    /** Whether a body lies here. */
    boolean contains(String unit) {
        return codes.map(here -> here.contains(unit)).orElse(true);
    }

    private static Optional<String> caseOf(HandOverFact.Subject subject) {
        return switch (subject.kind()) {
            case CASE -> Optional.of(subject.id());
            case SOURCE -> Optional.empty();
        };
    }

    private static Optional<String> caseOf(String subject) {
        return subject.startsWith(CASE) ? Optional.of(subject.substring(CASE.length())) : Optional.empty();
    }
}
