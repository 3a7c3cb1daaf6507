package vn.liem.handover.protocol;

/** A proof that a leaf stands under a checkpoint, carried as it was given; the protocol never looks inside. */
public record InclusionProofText(String value) {

    /** The longest proof, in characters: 64 hashes of 64 digits each and their commas, with room to spare. */
    public static final int MAX_LENGTH = 8_192;

    public InclusionProofText {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an inclusion proof has 1 to %d characters, this has %d".formatted(MAX_LENGTH, value.length()));
        }
    }
}
