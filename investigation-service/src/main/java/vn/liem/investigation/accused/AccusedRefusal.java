package vn.liem.investigation.accused;

import vn.liem.kernel.Refusal;

/** What may not be done with an accused. */
public enum AccusedRefusal implements Refusal {
    NOT_CHARGED("This person is not charged in the case.", "Người này chưa bị khởi tố bị can trong vụ án.", "CPC 179"),
    CHARGED_OTHERWISE(
            "This person is charged already; correct the charge instead of charging again.",
            "Người này đã bị khởi tố bị can; hãy đính chính thay vì khởi tố lại.",
            "CPC 180"),
    APPROVED_OTHERWISE(
            "The charge is approved by another document already.",
            "Quyết định khởi tố bị can đã được phê chuẩn bằng văn bản khác.",
            "CPC 179(3)"),
    APPROVED_BEFORE_CHARGE(
            "A charge cannot be approved before the day it was made.",
            "Không thể phê chuẩn trước ngày ra quyết định khởi tố bị can.",
            "CPC 179(3)"),
    CHARGE_WITHOUT_DOCUMENT(
            "A charge has the number of its document.", "Quyết định khởi tố bị can phải có số văn bản.", "CPC 179(2)"),
    NOT_UNDER_INVESTIGATION(
            "On that day the case was neither under investigation nor before the procuracy: nobody can be charged.",
            "Vào ngày đó vụ án không ở giai đoạn điều tra hoặc truy tố nên không thể khởi tố bị can.",
            "CPC 179"),
    NOT_FITTING_THIS_PERSON(
            "The proceedings for this person do not stand so that this could be decided.",
            "Tình trạng tố tụng đối với người này không cho phép quyết định như vậy.",
            "CPC 229, 230, 235, 247, 248, 249"),
    LATER_DECISION_ON_PERSON_WOULD_NOT_FIT(
            "A later decision on this person would no longer fit.",
            "Một quyết định sau đó đối với người này sẽ không còn phù hợp.",
            "CPC 229, 230, 235, 247, 248, 249"),
    DECISIONS_REST_ON_CHARGE(
            "Decisions on this person rest on the charge; annul them first.",
            "Đã có quyết định đối với người này trên cơ sở khởi tố bị can; hãy hủy bỏ các quyết định đó trước.",
            ""),
    WENT_INTO_ANOTHER_CASE(
            "This person went into another case: what is decided from that day on is recorded there.",
            "Người này đã được tách sang vụ án khác: quyết định từ ngày đó được ghi nhận tại vụ án kia.",
            "CPC 170(2), 242(2)"),
    STANDING_WENT_ALONG(
            "This person went into another case as things stood here; how they stood is no longer changed here.",
            "Người này đã được tách sang vụ án khác theo tình trạng khi tách; tình trạng đó không thay đổi tại đây nữa.",
            "CPC 170(2), 242(2)"),
    CHARGED_AFTER_SEPARATION(
            "Nobody is separated before the day of the charge.",
            "Không thể tách bị can trước ngày khởi tố bị can.",
            "CPC 170(2), 242(2)"),
    PROCEEDINGS_ENDED(
            "The proceedings have ended for this person, who is separated into no other case.",
            "Vụ án đã được đình chỉ đối với người này nên không thể tách sang vụ án khác.",
            "CPC 170(2), 242(2)"),
    CHARGE_STANDS_IN_OTHER_CASE(
            "The charge was recorded in the case from which this person came: correct it there.",
            "Việc khởi tố bị can được ghi nhận tại vụ án ban đầu: hãy đính chính tại vụ án đó.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    AccusedRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
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
        return article;
    }
}
