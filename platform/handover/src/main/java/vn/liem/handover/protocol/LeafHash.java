package vn.liem.handover.protocol;

/** The leaf of an event in the log that holds it, as 64 lower-case hexadecimal digits: it names exactly that event. */
public record LeafHash(String hex) {
    public LeafHash {
        if (!Sha256.FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "a leaf has 64 lower-case hexadecimal digits, this has %d characters".formatted(hex.length()));
        }
    }
}
