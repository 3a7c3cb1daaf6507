package vn.liem.monitoring.form.door;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came with a form, by the names of its fields; read strictly and within bounds. */
public record Typed(Map<String, String> values) {

    /** The largest form, in bytes: sixteen long texts of Vietnamese, as a browser codes them. */
    public static final int MAX_BYTES = 262_144;

    /** The most fields. */
    static final int MAX_FIELDS = 60;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

    public Typed {
        values = Map.copyOf(values);
    }

    /** What a body holds, as {@code application/x-www-form-urlencoded}; nothing where it is none. */
    static Optional<Typed> of(byte[] body) {
        if (body.length > MAX_BYTES) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        try {
            for (String pair : text(body).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                boolean isField = parts.length == 2 && NAME.matcher(parts[0]).matches();
                if (!isField || values.size() == MAX_FIELDS || values.put(parts[0], decoded(parts[1])) != null) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException | CharacterCodingException _) {
            // What was typed is not quoted anywhere.
            return Optional.empty();
        }
        return Optional.of(new Typed(values));
    }

    /** What was typed in a field, without blanks around it; nothing where the form has no such field. */
    public String of(String name) {
        return values.getOrDefault(name, "").strip();
    }

    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.US_ASCII
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
    }

    /** Browsers end lines with CR LF. */
    private static String decoded(String value) throws CharacterCodingException {
        String text = URLDecoder.decode(value, StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (text.indexOf('\uFFFD') >= 0) {
            throw new CharacterCodingException();
        }
        return text;
    }
}
