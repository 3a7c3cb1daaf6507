package vn.liem.monitoring.monitored;

import java.util.Locale;

/** What calls for a look at an item of the committee's list (dấu hiệu rủi ro), what is worst first. */
public enum Risk {
    /** A time limit of the law is over. */
    OVERDUE_CLOCK("Quá thời hạn luật định", "Past a time limit", true),
    /** A directive about it is not done in time. */
    OVERDUE_DIRECTIVE("Chỉ đạo quá hạn", "Directive overdue", true),
    /** Nothing was decided and no file moved for long. */
    STILL("Lâu không có diễn biến", "Nothing moved for long", false),
    /** Investigation or prosecution is suspended. */
    SUSPENDED("Đang tạm đình chỉ", "Suspended", false),
    /** It was returned or quashed, and is investigated again. */
    AGAIN("Điều tra bổ sung, điều tra lại", "Investigated again", false),
    /** A time limit ends soon. */
    DUE_SOON("Sắp hết thời hạn", "A time limit ends soon", false),
    /** Something in it does not fit. */
    TO_REVIEW("Có điểm cần xem lại", "With points to review", false);

    private final String vietnamese;
    private final String english;
    private final boolean grave;

    Risk(String vietnamese, String english, boolean grave) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.grave = grave;
    }

    /** Whether something was missed. */
    public boolean isGrave() {
        return grave;
    }

    /** Its code in addresses. */
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
