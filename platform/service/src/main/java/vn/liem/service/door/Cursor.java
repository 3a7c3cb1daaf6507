package vn.liem.service.door;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page ended: the values of the last row by which the list is ordered. Callers pass it back as it is.
 *
 * @param parts the values, none of which holds a line break
 */
public record Cursor(List<String> parts) {

    /** The longest a service gives: a key with the longest number, every letter of which takes three bytes. */
    static final int LENGTH_MAX = 1000;

    public Cursor {
        parts = List.copyOf(parts);
    }

    /** After a row with these values. */
    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    /** The day among the values; an exception where it is none that a list can hold. */
    public LocalDate day(int part) {
        LocalDate day = DayBounds.read(parts.get(part));
        if (!DayBounds.hold(day)) {
            throw new DateTimeException("no list holds this day");
        }
        return day;
    }

    /** The cursor that the text holds, if it has so many parts. */
    static Optional<Cursor> parse(String text, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(joined.split("\n", -1)));
            return Optional.of(cursor)
                    .filter(read -> read.parts().size() == parts)
                    .filter(_ -> joined.indexOf('\0') < 0);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
