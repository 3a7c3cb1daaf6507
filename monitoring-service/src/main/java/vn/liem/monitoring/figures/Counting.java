package vn.liem.monitoring.figures;

import java.util.List;

/**
 * A figure with what lies behind it.
 *
 * @param counted what the figure counts; of a rate, what its numerator counts
 * @param base what the denominator of a rate counts
 */
public record Counting(Figure figure, List<Part> counted, List<Part> base) {

    public Counting {
        counted = List.copyOf(counted);
        base = List.copyOf(base);
    }
}
