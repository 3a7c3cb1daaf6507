package vn.liem.monitoring.figures;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.monitoring.fact.Counted;
import vn.liem.monitoring.fact.Fact;

/** How one figure of a report is counted (cách tính chỉ tiêu); each opens the list of facts behind it. */
public sealed interface Definition {

    /** Its id, {@code cases.instituted}. */
    String id();

    /** The figure for the facts in a report's scope, with the lists behind it. */
    Counting counting(ScopedFacts facts);

    /** Why it leaves out a fact of its kind that it would count otherwise; nothing where only day and scope decide. */
    default Optional<LeftOut.Reason> exception(ScopedFacts facts, Fact fact) {
        return Optional.empty();
    }

    /** The list behind a number. */
    interface Behind extends Function<ScopedFacts, List<? extends Counted>> {}

    /** Why a fact is left out by what the definition says. */
    interface Exempting {
        /** The reason; none where it is no exception. */
        Optional<LeftOut.Reason> why(ScopedFacts facts, Fact fact);
    }

    /** How many facts there are. */
    record Count(String id, Behind behind, Exempting exception) implements Definition {

        Count(String id, Behind behind) {
            this(id, behind, (_, _) -> Optional.empty());
        }

        @Override
        public Counting counting(ScopedFacts facts) {
            List<Part> counted = parts(behind, facts);
            return new Counting(new Figure.Count(sum(counted).longValueExact()), counted, List.of());
        }

        @Override
        public Optional<LeftOut.Reason> exception(ScopedFacts facts, Fact fact) {
            return exception.why(facts, fact);
        }
    }

    /** How many of so many. */
    record Rate(String id, Behind numerator, Behind denominator) implements Definition {

        @Override
        public Counting counting(ScopedFacts facts) {
            List<Part> counted = parts(numerator, facts);
            List<Part> base = parts(denominator, facts);
            long share = sum(counted).longValueExact();
            return new Counting(new Figure.Rate(share, sum(base).longValueExact()), counted, base);
        }
    }

    /** The middle of numbers of days, {@link Part#days}. */
    record Median(String id, Behind days) implements Definition {

        @Override
        public Counting counting(ScopedFacts facts) {
            List<Part> counted = parts(days, facts);
            return new Counting(
                    Figure.Median.of(counted.stream()
                            .map(part -> part.amount().longValueExact())
                            .toList()),
                    counted,
                    List.of());
        }
    }

    /** A sum of money, {@link Part#vnd}. */
    record Money(String id, Behind amounts) implements Definition {

        @Override
        public Counting counting(ScopedFacts facts) {
            List<Part> counted = parts(amounts, facts);
            return new Counting(new Figure.Money(sum(counted)), counted, List.of());
        }
    }

    /** How much money of so much. */
    record MoneyRate(String id, Behind numerator, Behind denominator) implements Definition {

        @Override
        public Counting counting(ScopedFacts facts) {
            List<Part> counted = parts(numerator, facts);
            List<Part> base = parts(denominator, facts);
            return new Counting(new Figure.MoneyRate(sum(counted), sum(base)), counted, base);
        }
    }

    private static List<Part> parts(Behind behind, ScopedFacts facts) {
        return behind.apply(facts).stream().map(Part::of).toList();
    }

    private static BigInteger sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
