package vn.liem.monitoring.fact;

import java.util.Comparator;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.ProceduralDecision;

/** In which order decisions of several services take effect, and where each leads. */
public final class LegalOrder implements Comparator<DecisionFact> {

    private final DecisionTable table;
    private final Comparator<DecisionFact> order;

    /** The order by the rules of a table. */
    public LegalOrder(DecisionTable table) {
        this.table = table;
        this.order = Comparator.comparing(DecisionFact::decidedOn)
                .thenComparingInt(DecisionFact::round)
                // What opens a round is recorded by one service and comes before what another records in it.
                .thenComparingInt(decision -> opensRound(decision.decision()) ? 0 : 1)
                .thenComparing(decision -> rule(decision).serviceOf(decision.taken()))
                .thenComparingLong(DecisionFact::order);
    }

    @Override
    public int compare(DecisionFact one, DecisionFact other) {
        return order.compare(one, other);
    }

    /** The stage it leads the case to; nothing where it concerns one accused alone. */
    public Optional<CaseStage> leadsTo(DecisionFact decision) {
        DecisionRule rule = rule(decision);
        return rule.leavesCase(decision.taken()) ? Optional.empty() : Optional.of(rule.to());
    }

    private DecisionRule rule(DecisionFact decision) {
        return table.rule(decision.decision());
    }

    private static boolean opensRound(ProceduralDecision decision) {
        return decision == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                || decision == ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
    }
}
