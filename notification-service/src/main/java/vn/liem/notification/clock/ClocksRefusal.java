package vn.liem.notification.clock;

import vn.liem.kernel.Refusal;

/** The rules of saying why a clock was missed, in words. */
public enum ClocksRefusal implements Refusal {
    NO_SUCH_CLOCK(
            "No such clock runs or ran for this case or source: look it up and name the fact that set it.",
            "Vụ án, nguồn tin này không có thời hạn đó: hãy tra lại và nêu đúng căn cứ tính thời hạn."),
    CLOCK_NOT_MISSED(
            "This clock was not missed: there is nothing to explain.",
            "Thời hạn này không bị quá hạn: không cần nêu lý do."),
    OTHER_REASON_UNSAID(
            "Another reason than those of the list must be said in words.",
            "Lý do khác ngoài danh mục phải được ghi rõ bằng lời.");

    private final String english;
    private final String vietnamese;

    ClocksRefusal(String english, String vietnamese) {
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
