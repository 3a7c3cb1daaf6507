package vn.liem.monitoring.fact;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that is told, at one position of each log. */
public final class Facts {

    private final Map<Class<? extends Fact>, List<Fact>> byType;
    private final Map<LegalOrder, List<DecisionFact>> ordered = new ConcurrentHashMap<>();
    private final Map<Comparator<StepFact>, List<StepFact>> orderedSteps = new ConcurrentHashMap<>();

    private Facts(Map<Class<? extends Fact>, List<Fact>> byType) {
        this.byType = byType;
    }

    /** Facts by their types. */
    public static Facts of(List<? extends Fact> facts) {
        return new Facts(facts.stream()
                .map(Fact.class::cast)
                .collect(groupingBy(
                        fact -> fact.getClass().asSubclass(Fact.class), collectingAndThen(toList(), List::copyOf))));
    }

    /** The types of which there are any. */
    public Set<Class<? extends Fact>> types() {
        return byType.keySet();
    }

    /** All of one type, in the order in which they were given. */
    @SuppressWarnings("unchecked") // Every fact lies under its own class.
    public <F extends Fact> List<F> all(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }

    /** The bodies. */
    public List<UnitFact> units() {
        return all(UnitFact.class);
    }

    /** The information sources. */
    public List<SourceFact> sources() {
        return all(SourceFact.class);
    }

    /** The matters and cases. */
    public List<CaseFact> cases() {
        return all(CaseFact.class);
    }

    /** Those who are accused. */
    public List<AccusedFact> accused() {
        return all(AccusedFact.class);
    }

    /** The decisions that registers tell. */
    public List<DecisionFact> decisions() {
        return all(DecisionFact.class);
    }

    /** The decisions that registers tell, in the order in which they take effect; sorted once. */
    public List<DecisionFact> decisions(LegalOrder order) {
        return ordered.computeIfAbsent(
                order, by -> decisions().stream().sorted(by).toList());
    }

    /** The decisions that registers do not tell. */
    public List<StepFact> steps() {
        return all(StepFact.class);
    }

    /** The obligations, with the money that came for them. */
    public List<ObligationFact> obligations() {
        return all(ObligationFact.class);
    }

    /** The assets, with what secures them. */
    public List<AssetFact> assets() {
        return all(AssetFact.class);
    }

    /** The directives. */
    public List<DirectiveFact> directives() {
        return all(DirectiveFact.class);
    }

    /** The requests for expertise and valuation. */
    public List<AppraisalFact> appraisals() {
        return all(AppraisalFact.class);
    }

    /** The decisions that registers do not tell, in an order; sorted once. */
    public List<StepFact> steps(Comparator<StepFact> order) {
        return orderedSteps.computeIfAbsent(
                order, by -> steps().stream().sorted(by).toList());
    }

    /** The hand-overs. */
    public List<HandOverFact> handOvers() {
        return all(HandOverFact.class);
    }

    /** The petitions. */
    public List<PetitionFact> petitions() {
        return all(PetitionFact.class);
    }

    /** The matters of discipline. */
    public List<DisciplineFact> discipline() {
        return all(DisciplineFact.class);
    }

    /** The meetings of the committee. */
    public List<MeetingFact> meetings() {
        return all(MeetingFact.class);
    }

    /** The items of the committee's list. */
    public List<SupervisionFact> supervision() {
        return all(SupervisionFact.class);
    }
}
