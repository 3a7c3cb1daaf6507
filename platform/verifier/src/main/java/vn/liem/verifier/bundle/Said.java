package vn.liem.verifier.bundle;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that a check says, by a code that machines know and values that stand in its sentence.
 *
 * @param code a code of {@code words.json}
 * @param values what is put into the sentence
 */
public record Said(String code, List<String> values) {

    public Said {
        values = List.copyOf(values);
    }

    /** It is said with these values. */
    static Said of(String code, Object... values) {
        return new Said(code, Arrays.stream(values).map(Object::toString).toList());
    }
}
