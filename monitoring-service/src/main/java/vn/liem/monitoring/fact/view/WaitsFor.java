package vn.liem.monitoring.fact.view;

import java.util.Locale;

/** What an information source waits for. */
public enum WaitsFor {
    /** Nobody has acknowledged it, or the body to which it was forwarded has not. */
    RECEIPT("Chưa được tiếp nhận", "Not yet received"),
    /** It is received and not decided (đang giải quyết). */
    DECISION("Đang giải quyết", "Being settled"),
    /** Its settling is suspended (tạm đình chỉ). */
    RESUMPTION("Tạm đình chỉ giải quyết", "Settling suspended"),
    /** It is settled. */
    NOTHING("Đã giải quyết", "Settled");

    private final String vietnamese;
    private final String english;

    WaitsFor(String vietnamese, String english) {
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

    /** Its code in addresses and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
