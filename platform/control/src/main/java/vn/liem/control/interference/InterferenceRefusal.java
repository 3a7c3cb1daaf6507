package vn.liem.control.interference;

import vn.liem.kernel.Refusal;

/** What may not be recorded of an interference. */
public enum InterferenceRefusal implements Refusal {
    REPORTED_OTHERWISE(
            "This report is recorded with another content.", "Báo cáo này đã được ghi nhận với nội dung khác."),
    NO_SUCH_REPORT("No such report is recorded in this case.", "Trong vụ án chưa ghi nhận báo cáo nào như vậy."),
    CHECKED_ALREADY(
            "This report is checked by another document; take that back first.",
            "Báo cáo này đã được kiểm tra theo văn bản khác; hãy hủy ghi nhận văn bản đó trước."),
    NOT_CHECKED_YET(
            "A report is checked before it is decided what follows.", "Báo cáo phải được kiểm tra trước khi xử lý."),
    HANDLED_ALREADY(
            "What follows from this report is decided by another document; take that back first.",
            "Báo cáo này đã được xử lý theo văn bản khác; hãy hủy ghi nhận văn bản đó trước."),
    EARLIER_THAN_WHAT_IT_RESTS_ON(
            "A check is not earlier than what was reported, and what follows not earlier than the check.",
            "Việc kiểm tra không thể trước ngày xảy ra sự việc, việc xử lý không thể trước ngày kiểm tra."),
    DECIDED_IN_ONES_OWN_MATTER(
            "Whoever reported it and whom it is about do not decide on it; another officer of the body does.",
            "Người báo cáo và người bị báo cáo không được kiểm tra, xử lý; phải do cán bộ khác của cơ quan thực hiện."),
    REPORTED_BY_ANOTHER(
            "Whoever made the report takes it back himself, and nobody else; it is checked instead.",
            "Chỉ người báo cáo mới được rút lại báo cáo; người khác thì kiểm tra, xử lý."),
    DECIDED_BY_ANOTHER_BODY(
            "Another body has recorded this check or what follows: that body takes it back.",
            "Việc kiểm tra, xử lý này do cơ quan khác ghi nhận: chỉ cơ quan đó được hủy ghi nhận."),
    UNFOUNDED_AND_HANDLED(
            "Nothing follows from a report that is unfounded.", "Báo cáo không có cơ sở thì không có biện pháp xử lý.");

    private final String english;
    private final String vietnamese;

    InterferenceRefusal(String english, String vietnamese) {
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

    @Override
    public String article() {
        return "QĐ 132-QĐ/TW";
    }
}
