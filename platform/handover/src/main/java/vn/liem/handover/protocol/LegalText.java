package vn.liem.handover.protocol;

/** What an offer of the first version rests on, as text in clear; later offers cite a {@link LegalBasis}. */
public record LegalText(String value) {

    /** The longest text, in characters. */
    public static final int MAX_LENGTH = 200;

    public LegalText {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a legal basis has 1 to %d characters, this has %d".formatted(MAX_LENGTH, value.length()));
        }
    }
}
