package vn.liem.handover.protocol;

import java.util.regex.Pattern;

/** The SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
public record Sha256(String value) {

    static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a SHA-256 has 64 lower-case hexadecimal digits, this has %d characters".formatted(value.length()));
        }
    }
}
