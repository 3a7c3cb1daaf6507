package vn.liem.handover.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.DossierDocument;
import vn.liem.handover.protocol.EarlierOffer.Relation;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.LegalBasis;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.UnitCode;

/**
 * A file as an officer offers it; epoch, sizes and the earlier hand-over's bodies are looked up.
 *
 * @param offerId the new hand-over
 * @param answers the earlier hand-over that it returns or redirects
 */
public record FileToOffer(
        UUID offerId,
        FileSubject subject,
        UnitCode from,
        UnitCode to,
        LegalBasis legalBasis,
        List<ListedDocument> documents,
        AnswerTerm term,
        Optional<Answered> answers) {

    public FileToOffer {
        documents = List.copyOf(documents);
    }

    /** A document of the list, handed in before. */
    public record ListedDocument(String documentNumber, Sha256 sha256, int pages) {

        private static final long SOME_BYTES = 1;

        /** Letters, digits and marks with a digit among them, and after a blank a digit: {@code BL 1-200}, and no name. */
        private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[\\p{L}0-9./_-]+(?: [0-9][\\p{L}0-9./_-]*)?");

        public ListedDocument {
            if (!NUMBER.matcher(documentNumber).matches()) {
                throw new IllegalArgumentException(
                        "the number of a document has letters, digits and . / _ -, and a blank only before digits");
            }
            // The line of the manifest that it becomes must be one; its size is the store's to say.
            new DossierDocument(documentNumber, sha256, SOME_BYTES, pages);
        }
    }

    /** The earlier hand-over, and how the new one follows from it. */
    public record Answered(UUID offerId, Relation relation) {}
}
