package vn.liem.recovery.obligation;

import vn.liem.kernel.Refusal;

/** The rules of an obligation, in words. */
public enum ObligationRefusal implements Refusal {
    NOT_FIXED(
            "This obligation has not been fixed; record the judgment or decision that fixes it first.",
            "Nghĩa vụ này chưa được ấn định; hãy ghi bản án hoặc quyết định ấn định trước."),
    FIXED_OTHERWISE(
            "This obligation was fixed with another content.", "Nghĩa vụ này đã được ấn định với nội dung khác."),
    NOTHING_AWARDED("The amount must be more than 0 đồng.", "Số tiền phải lớn hơn 0 đồng."),
    ENFORCEABLE_BEFORE_FIXED(
            "An obligation cannot be enforceable before the day it was fixed.",
            "Ngày có điều kiện thi hành không được trước ngày ấn định nghĩa vụ."),
    ENFORCEABLE_ON_ANOTHER_DAY(
            "This obligation was recorded as enforceable from another day.",
            "Nghĩa vụ này đã được ghi nhận là có điều kiện thi hành từ một ngày khác."),
    REDUCED_BEFORE_FIXED(
            "An obligation cannot be reduced before the day it was fixed.",
            "Ngày miễn, giảm không được trước ngày ấn định nghĩa vụ."),
    REDUCED_BY_MORE_THAN_FIXED(
            "An obligation cannot be reduced by more than was fixed.",
            "Tổng số tiền miễn, giảm không được vượt số tiền đã ấn định."),
    RECEIPT_RECORDED_OTHERWISE(
            "This receipt's number was recorded with another content.",
            "Số phiếu thu này đã được ghi với nội dung khác."),
    RECEIPT_NOT_KNOWN("There is no receipt of this number.", "Không có phiếu thu mang số này."),
    REVERSED_BEFORE_RECEIVED(
            "A receipt cannot be reversed before the day it came in.", "Ngày hủy khoản thu không được trước ngày thu."),
    REVERSED_ON_ANOTHER_DAY(
            "This receipt was recorded as reversed on another day.",
            "Khoản thu này đã được ghi nhận hủy vào một ngày khác."),
    JUDGMENT_QUASHED(
            "On that day the judgment that fixed this obligation was quashed: it is not enforced until a later judgment upholds it.",
            "Vào ngày đó bản án ấn định nghĩa vụ này đã bị hủy: chưa được thi hành cho đến khi có bản án, quyết định giữ nguyên.",
            "CPC 355, 358, 388, 402"),
    REOPENED_BEFORE_FIXED(
            "The ruling cannot be quashed before the day it fixed the obligation.",
            "Phần quyết định không thể bị hủy trước ngày ấn định nghĩa vụ."),
    REVIEW_RECORDED_OTHERWISE(
            "A decision of this number is recorded on the obligation with another content.",
            "Quyết định có số này đã được ghi đối với nghĩa vụ với nội dung khác."),
    RECORDED_IN_THE_SYSTEM(
            "A body recorded this in the system with another content; no register changes that. Correct it there.",
            "Nội dung này do cơ quan ghi nhận trong hệ thống và khác với sổ; sổ không làm thay đổi. Hãy đính chính trong hệ"
                    + " thống."),
    OTHERS_STAND_ON_IT(
            "Money came in for this obligation, or a body recorded something of it: take that back first.",
            "Nghĩa vụ này đã có khoản thu hoặc ghi nhận khác của cơ quan: hãy hủy các ghi nhận ấy trước."),
    NOT_REOPENED(
            "On that day the obligation stood; only one whose judgment was quashed is reinstated.",
            "Vào ngày đó nghĩa vụ vẫn có hiệu lực; chỉ ghi giữ nguyên đối với nghĩa vụ mà bản án đã bị hủy.");

    private final String english;
    private final String vietnamese;
    private final String article;

    ObligationRefusal(String english, String vietnamese) {
        this(english, vietnamese, "");
    }

    ObligationRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
    }

    @Override
    public String article() {
        return article;
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
