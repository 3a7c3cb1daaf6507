package vn.liem.procedure.journey;

/** Why a decision does not fit where the case stands. */
public enum IllegalBecause {
    WRONG_STAGE(
            "Giai đoạn tố tụng của vụ án không cho phép quyết định này.", "The stage does not allow this decision."),
    NOT_INDICTED("Vụ án chưa có cáo trạng truy tố.", "The case has not been indicted."),
    RETURNS_USED_UP(
            "Cơ quan này đã trả hồ sơ đủ số lần pháp luật cho phép.",
            "This body has returned the file as often as the law allows.");

    private final String vietnamese;
    private final String english;

    IllegalBecause(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The sentence in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}
