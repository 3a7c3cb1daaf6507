package vn.liem.handover.protocol;

/** The number of a written decision as its register has it (số văn bản), {@code 17/QĐ-BCĐ}. */
public record DocumentNumber(String value) {

    /** The longest number, in characters. */
    public static final int MAX_LENGTH = 60;

    public DocumentNumber {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the number of a document has 1 to %d characters, this has %d"
                    .formatted(MAX_LENGTH, value.length()));
        }
    }
}
