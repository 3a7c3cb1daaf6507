package vn.liem.monitoring.figures;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** How one figure of a report is counted (cách tính chỉ tiêu). */
public sealed interface Definition {

    /** Its id, {@code cases.instituted}. */
    String id();

    /** The figure for the facts in a report's scope. */
    Figure figure(ScopedFacts facts);

    /** How many facts there are; they are the list behind the figure. */
    record Count(String id, Function<ScopedFacts, ? extends List<?>> behind) implements Definition {

        @Override
        public Figure figure(ScopedFacts facts) {
            return new Figure.Count(behind.apply(facts).size());
        }
    }

    /** How many of so many. */
    record Rate(String id, ToLongFunction<ScopedFacts> numerator, ToLongFunction<ScopedFacts> denominator)
            implements Definition {

        @Override
        public Figure figure(ScopedFacts facts) {
            return new Figure.Rate(numerator.applyAsLong(facts), denominator.applyAsLong(facts));
        }
    }

    /** The middle of numbers of days. */
    record Median(String id, Function<ScopedFacts, List<Long>> days) implements Definition {

        @Override
        public Figure figure(ScopedFacts facts) {
            return Figure.Median.of(days.apply(facts));
        }
    }
}
