package vn.liem.cases.discipline;

/** The form of discipline (hình thức kỷ luật). */
public enum DisciplineForm {
    /** Khiển trách. */
    REPRIMAND("khiển trách", "reprimand"),
    /** Cảnh cáo. */
    WARNING("cảnh cáo", "warning"),
    /** Cách chức. */
    REMOVAL("cách chức", "removal from office"),
    /** Khai trừ khỏi Đảng. */
    EXPULSION("khai trừ", "expulsion from the Party"),
    /** Giáng chức. */
    DEMOTION("giáng chức", "demotion"),
    /** Buộc thôi việc. */
    DISMISSAL("buộc thôi việc", "dismissal"),
    /** Giải tán tổ chức đảng. */
    DISSOLUTION("giải tán", "dissolution");

    private final String vietnamese;
    private final String english;

    DisciplineForm(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
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
