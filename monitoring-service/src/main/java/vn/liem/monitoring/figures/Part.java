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
 * @param body the body whose time with the fact counts, where several had it; nothing where the fact belongs to one
 */
public record Part(Fact counted, Optional<LocalDate> on, BigInteger amount, Optional<String> body) implements Counted {

    /** One fact that counts by a day. */
    public static Part on(Fact fact, Optional<LocalDate> day) {
        return new Part(fact, day, BigInteger.ONE, Optional.empty());
    }

    /** One that a count takes off, since it counted it nowhere before. */
    public static Part less(Counted what) {
        Part one = of(what);
        return new Part(one.counted, one.on, one.amount.negate(), one.body);
    }

    /** Days of a median. */
    public static Part days(Fact fact, Optional<LocalDate> day, long days) {
        return new Part(fact, day, BigInteger.valueOf(days), Optional.empty());
    }

    /** Whole đồng of an amount. */
    public static Part vnd(Fact fact, Optional<LocalDate> day, BigInteger amountVnd) {
        return new Part(fact, day, amountVnd, Optional.empty());
    }

    /** What is counted, as one of a count where it does not say how much it is. */
    static Part of(Counted what) {
        if (what instanceof Part part) {
            return part;
        }
        return what instanceof Handled handled ? handled.by(handled.on()) : on(what.counted(), what.on());
    }

    /** It, counted for one of the bodies that had the fact. */
    Part with(String body) {
        return new Part(counted, on, amount, Optional.of(body));
    }
}
