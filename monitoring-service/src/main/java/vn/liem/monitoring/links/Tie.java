package vn.liem.monitoring.links;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What ties somebody or a body to a case, or a case to another.
 *
 * @param end the key of the person, the code of the body, or the id of the other case
 * @param caseId the case
 * @param since the first legal day of it; none where no day is told
 */
public record Tie(Relation relation, String end, String caseId, Optional<LocalDate> since) {

    /** What can be tied to a case. */
    public enum Kind {
        PERSON("person", "Người", "People"),
        CASE("case", "Vụ liên quan", "Related cases"),
        BODY("body", "Cơ quan", "Bodies");

        private final String code;
        private final String vietnamese;
        private final String english;

        Kind(String code, String vietnamese, String english) {
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Its code in addresses. */
        public String code() {
            return code;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** The ways in which things are tied. */
    public enum Relation {
        ACCUSED(Kind.PERSON, "bị can", "accused"),
        DISCIPLINED(Kind.PERSON, "bị xem xét kỷ luật", "subject to discipline"),
        SEPARATED(Kind.CASE, "tách từ", "separated from"),
        MERGED(Kind.CASE, "nhập vào", "joined into"),
        DECIDED(Kind.BODY, "ra quyết định tố tụng", "took decisions"),
        HANDED_OVER(Kind.BODY, "chuyển hồ sơ", "handed the file over"),
        GIVEN(Kind.BODY, "được chuyển hồ sơ", "was sent the file"),
        ASKED(Kind.BODY, "được yêu cầu giám định, định giá", "was asked for expertise");

        private final Kind of;
        private final String vietnamese;
        private final String english;

        Relation(Kind of, String vietnamese, String english) {
            this.of = of;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** What it ties to a case. */
        public Kind of() {
            return of;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }
}
