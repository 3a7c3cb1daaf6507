package vn.liem.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of a stream, {@code kind:id}: the aggregate's kind in kebab case and its id, for instance {@code
 * information-source:0199b0a4-…}. At most {@value #MAX_LENGTH} characters of ASCII; it holds no name of a person and no
 * number of a document.
 */
public record StreamId(String value) {

    /** The longest name of a stream, in characters. */
    public static final int MAX_LENGTH = 120;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*:[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?");

    public StreamId {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a stream is named kind:id with at most %d characters, this has %d"
                    .formatted(MAX_LENGTH, value.length()));
        }
    }

    /** The stream of an aggregate with an id of its own. */
    public static StreamId of(String kind, UUID id) {
        return new StreamId(kind + ":" + id);
    }

    /** The stream of an aggregate that lives inside another, as the accused inside a case. */
    public static StreamId of(String kind, UUID outer, UUID inner) {
        return new StreamId(kind + ":" + outer + "/" + inner);
    }

    /** What kind of aggregate it is. */
    public String kind() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public String toString() {
        return value;
    }
}
