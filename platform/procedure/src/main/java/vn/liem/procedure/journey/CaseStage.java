package vn.liem.procedure.journey;

/** Where a matter or a case stands, as the case-wide decisions say (giai đoạn tố tụng). */
public enum CaseStage {
    MATTER("Vụ việc đang xác minh", "Matter under verification"),
    INVESTIGATION("Điều tra", "Investigation"),
    INVESTIGATION_SUSPENDED("Tạm đình chỉ điều tra", "Investigation suspended"),
    PROSECUTION("Truy tố", "Prosecution"),
    PROSECUTION_SUSPENDED("Tạm đình chỉ ở giai đoạn truy tố", "Prosecution suspended"),
    TRIAL("Xét xử sơ thẩm", "First-instance trial"),
    JUDGED("Đã xét xử sơ thẩm", "Judged at first instance"),
    APPEAL("Xét xử phúc thẩm", "Appeal"),
    IN_FORCE("Bản án có hiệu lực pháp luật", "Judgment in force"),
    EXECUTION("Thi hành án", "Execution"),
    CLOSED("Đã kết thúc", "Closed"),
    TERMINATED("Đã đình chỉ", "Terminated");

    private final String vietnamese;
    private final String english;

    CaseStage(String vietnamese, String english) {
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
