package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Citation;

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
        HOLDER_DISAGREES(
                "Quyết định và giao nhận hồ sơ không khớp về cơ quan giữ hồ sơ",
                "Decisions and hand-overs disagree about who holds the file"),
        /** A decision that the law does not allow where the case stood on that day. */
        NOT_ALLOWED_BY_LAW(
                "Quyết định không phù hợp với trình tự, thủ tục luật định",
                "A decision that the law does not allow there"),
        /** The class of an offence is not known to the profile. */
        OFFENCE_CLASS_UNKNOWN("Chưa xác định được loại tội phạm", "The class of the offence is not known");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The word on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The word on the page, in English. */
        public String english() {
            return english;
        }
    }

    /** The article in both languages. */
    public Wording citation() {
        return new Citation(article).wording();
    }
}
