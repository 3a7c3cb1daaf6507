package vn.liem.procedure.part;

import java.util.regex.Pattern;

/** The form of a unit's code, {@code T01-CQDT}. */
final class UnitCode {

    private static final int MAX_LENGTH = 64;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private UnitCode() {}

    static void check(String code) {
        if (code.length() > MAX_LENGTH || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a unit's code has letters, digits, dots and dashes and at most %d characters, this has %d"
                            .formatted(MAX_LENGTH, code.length()));
        }
    }
}
