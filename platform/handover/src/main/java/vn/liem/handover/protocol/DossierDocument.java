package vn.liem.handover.protocol;

import java.text.Normalizer;

/** One line of a dossier's manifest (mục lục hồ sơ): a document by its number, its content and its size. */
public record DossierDocument(String documentNumber, Sha256 sha256, long bytes, int pages) {

    /** The longest number of a document, in characters. */
    public static final int MAX_NUMBER_LENGTH = 60;

    public DossierDocument {
        if (documentNumber.isBlank() || documentNumber.length() > MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException("the number of a document has 1 to %d characters, this has %d"
                    .formatted(MAX_NUMBER_LENGTH, documentNumber.length()));
        }
        // The root is a hash over these characters: a line break or a second spelling would make it ambiguous.
        if (documentNumber.chars().anyMatch(Character::isISOControl)
                || !Normalizer.isNormalized(documentNumber, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException("the number of a document is in form NFC, without control characters");
        }
        if (bytes < 1 || pages < 0) {
            throw new IllegalArgumentException("%d bytes and %d pages are no document".formatted(bytes, pages));
        }
    }
}
