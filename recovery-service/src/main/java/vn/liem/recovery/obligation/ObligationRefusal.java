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
            "A receipt cannot be reversed before the day it came in.", "Ngày hoàn lại không được trước ngày thu."),
    REVERSED_ON_ANOTHER_DAY(
            "This receipt was recorded as reversed on another day.",
            "Phiếu thu này đã được ghi hoàn lại vào một ngày khác.");

    private final String english;
    private final String vietnamese;

    ObligationRefusal(String english, String vietnamese) {
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
