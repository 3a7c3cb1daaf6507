package vn.liem.cases.protection;

/** What the body that protects found (kết quả xem xét đề nghị bảo vệ). */
public enum AssessmentResult {
    /** Có căn cứ bảo vệ. */
    GROUNDS("có căn cứ bảo vệ", "there are grounds"),
    /** Không có căn cứ bảo vệ. */
    NO_GROUNDS("không có căn cứ bảo vệ", "there are none");

    private final String vietnamese;
    private final String english;

    AssessmentResult(String vietnamese, String english) {
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
