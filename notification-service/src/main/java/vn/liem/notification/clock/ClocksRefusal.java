package vn.liem.notification.clock;

import vn.liem.kernel.Refusal;

/** The rules of clocks, in words. */
public enum ClocksRefusal implements Refusal {
    FACT_NOTED_OTHERWISE(
            "Sự kiện này đã được ghi nhận với nội dung khác.", "This event was noted with another content before.");

    private final String vietnamese;
    private final String english;

    ClocksRefusal(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
