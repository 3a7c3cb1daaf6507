package vn.liem.cases.protection;

/** Why protection is refused (lý do không áp dụng biện pháp bảo vệ). */
public enum ProtectionRefusalGround {
    /** Không có căn cứ. */
    NO_GROUNDS("không có căn cứ", "there are no grounds"),
    /** Không thuộc đối tượng được bảo vệ. */
    NOT_AMONG_THE_PROTECTED("không thuộc đối tượng được bảo vệ", "the person is not among those whom the law protects"),
    /** Người đề nghị rút đề nghị. */
    WITHDRAWN("người đề nghị rút đề nghị", "the request was withdrawn");

    private final String vietnamese;
    private final String english;

    ProtectionRefusalGround(String vietnamese, String english) {
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
