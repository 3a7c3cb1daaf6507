package vn.liem.eventstore;

/**
 * A number that may stand only once in its scope: a case's number, an agency's own number for a file.
 *
 * @param scope what kind of number, and whose
 * @param key the number
 */
public record UniqueKey(String scope, String key) {

    /** The longest scope or key, in characters. */
    public static final int MAX_LENGTH = 200;

    public UniqueKey {
        if (scope.isBlank() || key.isBlank() || scope.length() > MAX_LENGTH || key.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a unique key has a scope and a key of 1 to %d characters".formatted(MAX_LENGTH));
        }
    }
}
