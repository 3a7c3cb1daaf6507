package vn.liem.procedure.clock;

import java.util.Locale;

/** How urgent a running clock is (mức độ khẩn), most urgent first. */
public enum UrgencyGroup {
    /** Quá hạn nghiêm trọng. */
    CRITICALLY_OVERDUE("Quá hạn nghiêm trọng", "Critically overdue"),
    /** Quá hạn. */
    OVERDUE("Quá hạn", "Overdue"),
    /** Sắp đến hạn. */
    DUE_SOON("Sắp đến hạn", "Due soon"),
    /** Còn hạn. */
    LATER("Còn hạn", "Later");

    private final String vietnamese;
    private final String english;

    UrgencyGroup(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Its stable code, {@code due_soon}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
