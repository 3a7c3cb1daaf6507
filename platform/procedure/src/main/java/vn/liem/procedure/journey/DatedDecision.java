package vn.liem.procedure.journey;

import java.time.LocalDate;
import java.util.Comparator;

/** A decision on its legal day; of one day the one with the lower order comes first. */
public record DatedDecision(LocalDate occurredOn, long order, Taken taken) implements Comparable<DatedDecision> {

    private static final Comparator<DatedDecision> BY_DAY_THEN_ORDER =
            Comparator.comparing(DatedDecision::occurredOn).thenComparingLong(DatedDecision::order);

    @Override
    public int compareTo(DatedDecision other) {
        return BY_DAY_THEN_ORDER.compare(this, other);
    }
}
