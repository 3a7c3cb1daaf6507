package vn.liem.monitoring.figures;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import vn.liem.monitoring.fact.Counted;
import vn.liem.monitoring.fact.Fact;

/**
 * One row of the list behind a figure.
 *
 * @param on the legal day by which it counts
 * @param amount how much of the figure it is: one in a count, days in a median, whole đồng in an amount; less than zero
 *     where it is taken off
 */
public record Part(Fact counted, Optional<LocalDate> on, BigInteger amount) implements Counted {

    /** One fact that counts by a day. */
    public static Part on(Fact fact, Optional<LocalDate> day) {
        return new Part(fact, day, BigInteger.ONE);
    }

    /** One that a count takes off, since it counted it nowhere before. */
    public static Part less(Counted what) {
        return new Part(what.counted(), what.on(), BigInteger.ONE.negate());
    }

    /** Days of a median. */
    public static Part days(Fact fact, Optional<LocalDate> day, long days) {
        return new Part(fact, day, BigInteger.valueOf(days));
    }

    /** Whole đồng of an amount. */
    public static Part vnd(Fact fact, Optional<LocalDate> day, BigInteger amountVnd) {
        return new Part(fact, day, amountVnd);
    }

    /** What is counted, as one of a count where it does not say how much it is. */
    static Part of(Counted what) {
        return what instanceof Part part ? part : on(what.counted(), what.on());
    }
}
