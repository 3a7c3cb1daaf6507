package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;

/** In which order decisions of several services take effect, and where each leads. */
public final class LegalOrder implements Comparator<DecisionFact> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::on)
            .thenComparingInt(Place::round)
            // What opens a round is recorded by one service and comes before what another records in it.
            .thenComparingInt(place -> place.opensRound() ? 0 : 1)
            .thenComparing(Place::service)
            .thenComparingLong(Place::order);

    private static final Comparator<StepFact> STEPS = Comparator.comparing(LegalOrder::place, ORDER);

    private final DecisionTable table;

    /** What decides when a decision takes effect among those of all services. */
    private record Place(LocalDate on, int round, boolean opensRound, OwningService service, long order) {}

    /** The order by the rules of a table. */
    public LegalOrder(DecisionTable table) {
        this.table = table;
    }

    @Override
    public int compare(DecisionFact one, DecisionFact other) {
        return ORDER.compare(place(one), place(other));
    }

    /** The order of the decisions that registers do not tell. */
    public static Comparator<StepFact> ofSteps() {
        return STEPS;
    }

    /** Whether a decision that registers do not tell takes effect before one that they tell. */
    public boolean isBefore(StepFact step, DecisionFact decision) {
        return ORDER.compare(place(step), place(decision)) < 0;
    }

    /** The stage it leads the case to; nothing where it concerns one accused alone. */
    public Optional<CaseStage> leadsTo(DecisionFact decision) {
        DecisionRule rule = rule(decision);
        return rule.leavesCase(decision.taken()) ? Optional.empty() : Optional.of(rule.to());
    }

    private Place place(DecisionFact decision) {
        return new Place(
                decision.decidedOn(),
                decision.round(),
                opensRound(decision.decision()),
                rule(decision).serviceOf(decision.taken()),
                decision.order());
    }

    private static Place place(StepFact step) {
        return new Place(step.decidedOn(), step.round(), step.opensRound(), step.service(), step.order());
    }

    private DecisionRule rule(DecisionFact decision) {
        return table.rule(decision.decision());
    }

    private static boolean opensRound(ProceduralDecision decision) {
        return decision == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                || decision == ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
    }
}
