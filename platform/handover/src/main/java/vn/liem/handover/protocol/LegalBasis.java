package vn.liem.handover.protocol;

/** The article a hand-over rests on, as the rule table cites it (căn cứ pháp lý). */
public record LegalBasis(String value) {

    /** The longest citation, in characters. */
    public static final int MAX_LENGTH = 200;

    public LegalBasis {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a legal basis has 1 to %d characters, this has %d".formatted(MAX_LENGTH, value.length()));
        }
    }
}
