package vn.liem.handover.protocol;

import java.util.regex.Pattern;

/** The code of a body as the directory of units knows it (mã đơn vị), {@code T01-VKS}. */
public record UnitCode(String value) {

    /** The longest code, in characters. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern FORM = Pattern.compile("\\S|\\S[^\\p{Cntrl}]*\\S");

    public UnitCode {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "the code of a body has 1 to %d characters and no space at its ends, this has %d"
                            .formatted(MAX_LENGTH, value.length()));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
