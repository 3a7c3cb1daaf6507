package vn.liem.service.part;

import vn.liem.kernel.Refusal;

/** What the desk of a case refuses before any aggregate is asked. */
public enum DeskRefusal implements Refusal {
    NOT_KEPT_HERE("Another service keeps decisions of this kind.", "Loại quyết định này do dịch vụ khác quản lý."),
    NOT_A_DECISION("There is no decision of this code.", "Không có quyết định nào mang mã này."),
    CAUSE_MISSING("The decision that this one rests on must be named.", "Phải nêu quyết định làm căn cứ.");

    private final String english;
    private final String vietnamese;

    DeskRefusal(String english, String vietnamese) {
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
