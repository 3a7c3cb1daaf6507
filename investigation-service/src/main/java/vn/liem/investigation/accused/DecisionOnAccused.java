package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;

/** A decision on one accused alone, and where it leads. */
public record DecisionOnAccused(RecordedDecision decision, AccusedStanding leadsTo) {

    private static final Comparator<DecisionOnAccused> BY_DAY_THEN_ORDER = Comparator.comparing(
                    DecisionOnAccused::decidedOn)
            .thenComparingLong(one -> one.decision().order());

    /** What tells it apart. */
    DecisionKey key() {
        return decision.key();
    }

    /** Whether it says the same as another of its number. */
    boolean saysTheSame(DecisionOnAccused other) {
        return leadsTo == other.leadsTo
                && decidedOn().equals(other.decidedOn())
                && decision.unit().equals(other.decision().unit());
    }

    static AccusedStanding standingAfter(Collection<DecisionOnAccused> decisions) {
        List<DecisionOnAccused> ordered = ordered(decisions);
        return ordered.isEmpty() ? AccusedStanding.UNDERWAY : ordered.getLast().leadsTo();
    }

    /** The first that does not fit after the ones before it. */
    static Optional<DecisionOnAccused> firstMisfit(Collection<DecisionOnAccused> decisions) {
        AccusedStanding standing = AccusedStanding.UNDERWAY;
        for (DecisionOnAccused one : ordered(decisions)) {
            if (!standing.allows(one.leadsTo())) {
                return Optional.of(one);
            }
            standing = one.leadsTo();
        }
        return Optional.empty();
    }

    private LocalDate decidedOn() {
        return decision.decidedOn();
    }

    private static List<DecisionOnAccused> ordered(Collection<DecisionOnAccused> decisions) {
        return decisions.stream().sorted(BY_DAY_THEN_ORDER).toList();
    }
}
