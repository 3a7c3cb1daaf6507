package vn.liem.cases.protection;

/** What is to be protected (phạm vi bảo vệ). */
public enum ProtectedInterest {
    /** Bí mật thông tin. */
    SECRECY("bí mật thông tin", "secrecy"),
    /** Vị trí công tác, việc làm. */
    WORK("vị trí công tác, việc làm", "post and work"),
    /** Tính mạng, sức khỏe. */
    LIFE_AND_HEALTH("tính mạng, sức khỏe", "life and health"),
    /** Tài sản. */
    PROPERTY("tài sản", "property"),
    /** Danh dự, nhân phẩm. */
    HONOUR("danh dự, nhân phẩm", "honour and dignity");

    private final String vietnamese;
    private final String english;

    ProtectedInterest(String vietnamese, String english) {
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
