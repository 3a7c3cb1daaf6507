package vn.liem.monitoring.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A figure as a report prints it (chỉ tiêu). */
public sealed interface Figure {

    /** A number of facts. */
    record Count(long count) implements Figure {}

    /** A part of a whole. */
    record Rate(long numerator, long denominator) implements Figure {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DECIMALS = 2;

        /** In percent with two decimals, rounded half up; nothing where there is no whole. */
        public Optional<String> percent() {
            return denominator == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(numerator)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
                            .toPlainString());
        }
    }

    /** The middle of some numbers, with one decimal where it lies between two; nothing where there are none. */
    record Median(Optional<BigDecimal> value) implements Figure {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        static Median of(List<Long> numbers) {
            if (numbers.isEmpty()) {
                return new Median(Optional.empty());
            }
            List<Long> sorted = numbers.stream().sorted().toList();
            BigDecimal low = BigDecimal.valueOf(sorted.get((sorted.size() - 1) / 2));
            BigDecimal high = BigDecimal.valueOf(sorted.get(sorted.size() / 2));
            return new Median(Optional.of(low.add(high).divide(TWO, 1, RoundingMode.UNNECESSARY)));
        }
    }
}
