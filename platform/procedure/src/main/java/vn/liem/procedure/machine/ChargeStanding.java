package vn.liem.procedure.machine;

/** How the charge of a person stands (quyết định khởi tố bị can). */
public enum ChargeStanding {
    NONE("chưa bị khởi tố", "not charged"),
    AWAITS_APPROVAL("đã khởi tố, chưa được phê chuẩn", "charged, not yet approved"),
    APPROVED("đã khởi tố, đã được phê chuẩn", "charged and approved");

    private final String vietnamese;
    private final String english;

    ChargeStanding(String vietnamese, String english) {
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
