package vn.liem.cases.reward;

import java.util.regex.Pattern;

/** Whole đồng, in digits (đồng Việt Nam); in an event money is text. */
public record Vnd(String value) {

    /** The form of an amount: at most 18 digits. */
    public static final String FORM = "0|[1-9][0-9]{0,17}";

    private static final Pattern AMOUNT = Pattern.compile(FORM);

    public Vnd {
        if (!AMOUNT.matcher(value).matches()) {
            throw new IllegalArgumentException("an amount is whole đồng with at most 18 digits");
        }
    }

    /** As a number. */
    long amountVnd() {
        return Long.parseLong(value);
    }
}
