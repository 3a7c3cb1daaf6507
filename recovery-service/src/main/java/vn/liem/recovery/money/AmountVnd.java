package vn.liem.recovery.money;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Whole Vietnamese đồng, as decimal text so that no reader of JSON rounds it; never negative. */
public record AmountVnd(String value) implements Comparable<AmountVnd> {

    /** The most digits; a thousand million million đồng has sixteen. */
    public static final int MAX_DIGITS = 18;

    // Before the first amount that it checks.
    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]*");

    /** Nothing. */
    public static final AmountVnd ZERO = new AmountVnd("0");

    public AmountVnd {
        if (value.length() > MAX_DIGITS || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an amount has 1 to %d digits and no sign, this has %d characters"
                    .formatted(MAX_DIGITS, value.length()));
        }
    }

    /** The amount as a number. */
    public BigInteger number() {
        return new BigInteger(value);
    }

    /** The sum. */
    public AmountVnd plus(AmountVnd more) {
        return new AmountVnd(number().add(more.number()).toString());
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return number().signum() == 0;
    }

    @Override
    public int compareTo(AmountVnd other) {
        return number().compareTo(other.number());
    }
}
