package vn.liem.handover.protocol;

/** The leaf of an event in the log that holds it, as 64 lower-case hexadecimal digits: it names exactly that event. */
public record LeafHash(String value) {
    public LeafHash {
        if (!Sha256.FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a leaf has 64 lower-case hexadecimal digits, this has %d characters".formatted(value.length()));
        }
    }
}
