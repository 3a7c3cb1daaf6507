package vn.liem.handover.protocol;

/** A checkpoint signed by the log that made it, carried as it was given; the protocol never looks inside. */
public record SignedCheckpoint(String value) {

    /** The longest signed checkpoint, in characters: a note of about 200 and room for many cosignatures. */
    public static final int MAX_LENGTH = 8_192;

    public SignedCheckpoint {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a signed checkpoint has 1 to %d characters, this has %d".formatted(MAX_LENGTH, value.length()));
        }
    }
}
