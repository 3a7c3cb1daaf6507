package vn.liem.messaging;

import vn.liem.kernel.Refusal;

/** Why a record of another service holds its case, where no rule of an aggregate says so. */
public enum InboxRefusal implements Refusal {
    RULE_FAILED(
            "Việc xử lý thông tin nhận được bị lỗi; vụ việc này chờ người vận hành xem xét.",
            "Handling what was received failed; this case waits for an operator to look at it.");

    private final String vietnamese;
    private final String english;

    InboxRefusal(String vietnamese, String english) {
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
