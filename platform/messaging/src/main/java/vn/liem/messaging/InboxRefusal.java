package vn.liem.messaging;

import vn.liem.kernel.Refusal;

/** Why a record of another service holds its case, where no rule of an aggregate says so. */
public enum InboxRefusal implements Refusal {
    RULE_FAILED(
            "Handling what was received failed; this case waits for an operator to look at it.",
            "Việc xử lý thông tin nhận được bị lỗi; vụ việc này chờ người vận hành xem xét.");

    private final String english;
    private final String vietnamese;

    InboxRefusal(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
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
