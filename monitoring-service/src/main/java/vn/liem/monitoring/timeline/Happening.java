package vn.liem.monitoring.timeline;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Wording;

/**
 * One thing that a fact says of a legal day (diễn biến).
 *
 * @param slot by which it is known again in another version of its fact
 * @param body who did it, or who is to do it
 * @param otherBody to whom, where a file went
 * @param persons whom alone it concerns, by key; nobody where it is of the whole case
 * @param amountVnd whole đồng, of money
 */
public record Happening(
        String slot,
        LocalDate on,
        Kind kind,
        Wording what,
        Optional<String> body,
        Optional<String> otherBody,
        Optional<String> documentNo,
        List<String> persons,
        Optional<BigInteger> amountVnd) {

    /** What kind of thing it is. */
    public enum Kind {
        REGISTRY("registry", "Sổ theo dõi", "Registry"),
        DECISION("decision", "Quyết định tố tụng", "Decisions"),
        DEADLINE("deadline", "Thời hạn", "Time limits"),
        MEASURE("measure", "Biện pháp", "Measures"),
        MONEY("money", "Tiền, tài sản", "Money"),
        FILE("file", "Chuyển hồ sơ", "Hand-overs"),
        DIRECTIVE("directive", "Chỉ đạo", "Directives"),
        APPRAISAL("appraisal", "Giám định, định giá", "Appraisals"),
        DISCIPLINE("discipline", "Kỷ luật", "Discipline");

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

    public Happening {
        persons = List.copyOf(persons);
    }

    static Happening of(String slot, LocalDate on, Kind kind, String vietnamese, String english) {
        return of(slot, on, kind, new Wording(vietnamese, english));
    }

    static Happening of(String slot, LocalDate on, Kind kind, Wording what) {
        return new Happening(
                slot,
                on,
                kind,
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    Happening by(Optional<String> who) {
        return new Happening(slot, on, kind, what, who, otherBody, documentNo, persons, amountVnd);
    }

    Happening to(Optional<String> other) {
        return new Happening(slot, on, kind, what, body, other, documentNo, persons, amountVnd);
    }

    Happening document(String number) {
        return new Happening(slot, on, kind, what, body, otherBody, Optional.of(number), persons, amountVnd);
    }

    Happening about(Optional<String> person) {
        return new Happening(
                slot,
                on,
                kind,
                what,
                body,
                otherBody,
                documentNo,
                person.stream().toList(),
                amountVnd);
    }

    Happening amount(Optional<String> vnd) {
        return new Happening(slot, on, kind, what, body, otherBody, documentNo, persons, vnd.map(BigInteger::new));
    }
}
