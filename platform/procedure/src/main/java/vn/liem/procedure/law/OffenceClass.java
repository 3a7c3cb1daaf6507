package vn.liem.procedure.law;

import java.util.Locale;

/** How serious a crime is (loại tội phạm); it follows from the clause, by the highest punishment of its frame. */
public enum OffenceClass {
    LESS("ít nghiêm trọng", "less serious"),
    SERIOUS("nghiêm trọng", "serious"),
    VERY("rất nghiêm trọng", "very serious"),
    ESPECIALLY("đặc biệt nghiêm trọng", "especially serious");

    private final String vietnamese;
    private final String english;

    OffenceClass(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The word of the law. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The word in English. */
    public String english() {
        return english;
    }

    /** The code in files and contracts, {@code especially}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heavier of the two. */
    public OffenceClass orHeavier(OffenceClass other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
