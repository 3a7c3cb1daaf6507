package vn.liem.procedure.law;

import java.util.Arrays;
import java.util.Optional;
import vn.liem.procedure.Wording;

/** How sure a row of the profile is (độ tin cậy): read in a source, from general knowledge, or not known at all. */
public enum Confidence {
    CONFIRMED("C", "đã đối chiếu", "verified in a source"),
    LIKELY("K-high", "chưa đối chiếu (độ tin cậy cao)", "not verified (confidence high)"),
    POSSIBLE("K-med", "chưa đối chiếu (độ tin cậy trung bình)", "not verified (confidence medium)"),
    DOUBTFUL("K-low", "chưa đối chiếu (độ tin cậy thấp)", "not verified (confidence low)"),
    UNKNOWN("U", "chưa xác định", "unknown");

    private final String code;
    private final String vietnamese;
    private final String english;

    Confidence(String code, String vietnamese, String english) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The sign in the files, {@code K-high}. */
    public String code() {
        return code;
    }

    /** The word on the page, in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The word on the page, in English. */
    public String english() {
        return english;
    }

    /** The mark that what is not confirmed carries, {@code chưa đối chiếu}; nothing where it was read in a source. */
    public Optional<Wording> mark() {
        return switch (this) {
            case CONFIRMED -> Optional.empty();
            case LIKELY, POSSIBLE, DOUBTFUL -> Optional.of(new Wording(vietnamese, english));
            case UNKNOWN ->
                Optional.of(new Wording("chưa đối chiếu (chưa xác định)", "not verified (confidence unknown)"));
        };
    }

    /** The less sure of the two. */
    public Confidence orLess(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The sign that a text begins with; a remark may follow it, as in {@code K-med: VERIFY}. */
    public static Optional<Confidence> startOf(String text) {
        return Arrays.stream(values())
                .filter(confidence -> text.matches(confidence.code + "([^A-Za-z].*)?"))
                .findFirst();
    }
}
