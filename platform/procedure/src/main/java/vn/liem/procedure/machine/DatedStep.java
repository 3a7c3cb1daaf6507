package vn.liem.procedure.machine;

import java.util.Comparator;

/** A decision in its place among the others: by legal day, and of one day the one with the lower order first. */
public record DatedStep(long order, StepTaken taken) implements Comparable<DatedStep> {

    private static final Comparator<DatedStep> BY_DAY_THEN_ORDER =
            Comparator.comparing((DatedStep step) -> step.taken().on()).thenComparingLong(DatedStep::order);

    @Override
    public int compareTo(DatedStep other) {
        return BY_DAY_THEN_ORDER.compare(this, other);
    }
}
