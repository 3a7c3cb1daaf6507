package vn.liem.investigation.assetorder;

import java.util.regex.Pattern;

/** Whole Vietnamese đồng, as decimal text so that no reader of JSON rounds it; never negative. */
public record AmountVnd(String value) {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,17}");

    public AmountVnd {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an amount has 1 to 18 digits and no sign, this has %d characters".formatted(value.length()));
        }
    }

    boolean isLessThan(AmountVnd other) {
        return Long.parseLong(value) < Long.parseLong(other.value);
    }
}
