package vn.liem.monitoring.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
            SortedMap<Long, Long> times = new TreeMap<>();
            numbers.forEach(number -> times.merge(number, 1L, Long::sum));
            return ofTimes(times);
        }

        /** The middle of numbers of which each occurs so many times. */
        static Median ofTimes(SortedMap<Long, Long> times) {
            long count = times.values().stream().mapToLong(Long::longValue).sum();
            if (count == 0) {
                return new Median(Optional.empty());
            }
            BigDecimal low = BigDecimal.valueOf(at(times, (count - 1) / 2));
            BigDecimal high = BigDecimal.valueOf(at(times, count / 2));
            return new Median(Optional.of(low.add(high).divide(TWO, 1, RoundingMode.UNNECESSARY)));
        }

        private static long at(SortedMap<Long, Long> times, long place) {
            long before = 0;
            for (Map.Entry<Long, Long> each : times.entrySet()) {
                before += each.getValue();
                if (place < before) {
                    return each.getKey();
                }
            }
            throw new IllegalArgumentException("fewer than %d numbers".formatted(place + 1));
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
