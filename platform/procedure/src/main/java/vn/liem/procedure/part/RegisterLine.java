package vn.liem.procedure.part;

import java.util.regex.Pattern;

/**
 * Where a fact stands in a register that was brought in.
 *
 * @param file the SHA-256 of the file in hex
 * @param line the first physical line of the row; the header is line 1
 */
public record RegisterLine(String file, int line) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public RegisterLine {
        if (!SHA_256.matcher(file).matches() || line < 1) {
            throw new IllegalArgumentException(
                    "a register's line has a SHA-256 in hex and counts from 1, this is line %d".formatted(line));
        }
    }
}
