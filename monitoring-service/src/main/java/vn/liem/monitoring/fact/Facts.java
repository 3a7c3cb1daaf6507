package vn.liem.monitoring.fact;

import java.util.List;

/** Everything that is told, at one position of each log. */
public record Facts(
        List<UnitFact> units,
        List<SourceFact> sources,
        List<CaseFact> cases,
        List<AccusedFact> accused,
        List<DecisionFact> decisions,
        List<StepFact> steps,
        List<HandOverFact> handOvers) {

    public Facts {
        units = List.copyOf(units);
        sources = List.copyOf(sources);
        cases = List.copyOf(cases);
        accused = List.copyOf(accused);
        decisions = List.copyOf(decisions);
        steps = List.copyOf(steps);
        handOvers = List.copyOf(handOvers);
    }

    /** Facts by their types. */
    public static Facts of(List<? extends Fact> facts) {
        return new Facts(
                all(facts, UnitFact.class),
                all(facts, SourceFact.class),
                all(facts, CaseFact.class),
                all(facts, AccusedFact.class),
                all(facts, DecisionFact.class),
                all(facts, StepFact.class),
                all(facts, HandOverFact.class));
    }

    private static <F extends Fact> List<F> all(List<? extends Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
