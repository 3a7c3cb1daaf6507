package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.Wording;

/**
 * Something in a case that does not fit or cannot be computed (điểm cần xem lại); nothing is refused for it.
 *
 * @param article as the profile cites it
 * @param documentNo the decision in which it shows
 */
public record Finding(Kind kind, String article, LocalDate on, Optional<String> documentNo, Wording message) {

    /** What is looked for. */
    public enum Kind {
        /** Decisions and hand-overs disagree about who holds the file. */
        HOLDER_DISAGREES,
        /** The class of an offence is not known to the profile. */
        OFFENCE_CLASS_UNKNOWN
    }
}
