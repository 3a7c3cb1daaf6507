package vn.liem.procedure.part;

import java.util.Optional;
import vn.liem.kernel.PersonKey;

/** What tells two decisions of one case apart: the number of the document, and the accused where it names one. */
public record DecisionKey(String documentNo, Optional<PersonKey> person) {

    /** The longest number of a document, in characters. */
    public static final int MAX_LENGTH = 100;

    public DecisionKey {
        if (documentNo.isBlank() || documentNo.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a document's number has 1 to %d characters, this has %d"
                    .formatted(MAX_LENGTH, documentNo.length()));
        }
    }
}
