package vn.liem.cases.steering;

/** How far a directive has come. Reported done by its owner is not done: only the standing agency says so. */
public enum DirectiveStanding {
    /** Đã ban hành. */
    ISSUED("đã ban hành", "issued"),
    /** Đang thực hiện. */
    IN_PROGRESS("đang thực hiện", "in progress"),
    /** Đã báo cáo thực hiện xong, chờ xác nhận. */
    REPORTED_DONE("đã báo cáo thực hiện xong, chờ xác nhận", "reported done, to be verified"),
    /** Xác định chưa thực hiện xong. */
    NOT_DONE("xác định chưa thực hiện xong", "found not done"),
    /** Đã xác nhận thực hiện xong. */
    VERIFIED_DONE("đã xác nhận thực hiện xong", "verified as done"),
    /** Đã hủy, thu hồi. */
    CANCELLED("đã hủy, thu hồi", "cancelled");

    private final String vietnamese;
    private final String english;

    DirectiveStanding(String vietnamese, String english) {
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

    /** Whether something is still to be done for it. */
    public boolean isOpen() {
        return switch (this) {
            case ISSUED, IN_PROGRESS, REPORTED_DONE, NOT_DONE -> true;
            case VERIFIED_DONE, CANCELLED -> false;
        };
    }
}
