package vn.liem.investigation.appraisal;

/** What a body is asked for. */
public enum AppraisalKind {
    /** Trưng cầu giám định. */
    EXPERTISE("Giám định", "Expertise"),
    /** Yêu cầu định giá tài sản. */
    VALUATION("Định giá tài sản", "Valuation");

    private final String vietnamese;
    private final String english;

    AppraisalKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Its name in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Its name in English. */
    public String english() {
        return english;
    }
}
