package vn.liem.monitoring.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars side by side, each against the same full length.
 *
 * @param code its name in addresses
 * @param full the value of the longest bar that there could be
 * @param target a value that is to be reached, where there is one
 */
public record BarChart(
        String code, String title, String values, List<Bar> bars, BigDecimal full, Optional<BigDecimal> target) {

    private static final int FULL = 1_000;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** A bar as it is laid out: its length in thousandths of the full one. */
    public record Laid(Bar bar, int length) {}

    /** Bars of which the longest is the full one. */
    public static BarChart of(String code, String title, String values, List<Bar> bars) {
        BigDecimal most = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new BarChart(code, title, values, bars, most, Optional.empty());
    }

    /** Bars of shares of a hundred, with what is to be reached. */
    public static BarChart percent(
            String code, String title, String values, List<Bar> bars, Optional<BigDecimal> target) {
        return new BarChart(code, title, values, bars, BigDecimal.valueOf(100), target);
    }

    /** Its bars with their lengths. */
    public List<Laid> laid() {
        List<Laid> laid = new ArrayList<>();
        bars.forEach(bar -> laid.add(new Laid(bar, length(bar.value()))));
        return laid;
    }

    /** Where the target stands, in thousandths. */
    public Optional<Integer> targetAt() {
        return target.map(this::length);
    }

    /** Nothing leaves no bar, little a visible one, and more than all the full one. */
    private int length(BigDecimal value) {
        if (value.signum() == 0 || full.signum() == 0) {
            return 0;
        }
        int length = value.multiply(BigDecimal.valueOf(FULL))
                .divide(full, 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(FULL))
                .intValueExact();
        return Math.max(4, length);
    }
}
