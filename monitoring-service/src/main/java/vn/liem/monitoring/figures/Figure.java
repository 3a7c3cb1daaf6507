package vn.liem.monitoring.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.word.Target;

/** A figure as a report prints it (chỉ tiêu). */
public sealed interface Figure {

    /** A number of facts. */
    record Count(long count) implements Figure {}

    /** A part of a whole. */
    record Rate(long numerator, long denominator) implements Figure {

        /** In percent; nothing where there is no whole. */
        public Optional<String> percent() {
            return Figure.percent(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
    }

    /** An amount of whole đồng. */
    record Money(BigInteger amountVnd) implements Figure {}

    /** A part of an amount, both in whole đồng. */
    record MoneyRate(BigInteger numeratorVnd, BigInteger denominatorVnd) implements Figure {

        /** In percent; nothing where there is no whole. */
        public Optional<String> percent() {
            return Figure.percent(numeratorVnd, denominatorVnd);
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

    /** Whether a rate reaches a target; nothing where it is none, or has no whole. */
    default Optional<Boolean> reaches(Target target) {
        return switch (this) {
            case Rate(var numerator, var denominator) ->
                reaches(target, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
            case MoneyRate(var numeratorVnd, var denominatorVnd) ->
                reaches(target, new BigDecimal(numeratorVnd), new BigDecimal(denominatorVnd));
            case Count _, Median _, Money _ -> Optional.empty();
        };
    }

    private static Optional<Boolean> reaches(Target target, BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(target.isReachedBy(part, whole));
    }

    /** In percent with two decimals, rounded half up. */
    private static Optional<String> percent(BigInteger part, BigInteger whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new BigDecimal(part)
                        .scaleByPowerOfTen(2)
                        .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
