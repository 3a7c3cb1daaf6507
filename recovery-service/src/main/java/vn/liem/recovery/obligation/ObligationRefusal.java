package vn.liem.recovery.obligation;

import vn.liem.kernel.Refusal;

/** The rules of an obligation, in words. */
public enum ObligationRefusal implements Refusal {
    NOT_FIXED(
            "Nghĩa vụ này chưa được ấn định; hãy ghi bản án hoặc quyết định ấn định trước.",
            "This obligation has not been fixed; record the judgment or decision that fixes it first."),
    FIXED_OTHERWISE(
            "Nghĩa vụ này đã được ấn định với nội dung khác.", "This obligation was fixed with another content."),
    NOTHING_AWARDED("Số tiền phải lớn hơn 0 đồng.", "The amount must be more than 0 đồng."),
    ENFORCEABLE_BEFORE_FIXED(
            "Ngày có điều kiện thi hành không được trước ngày ấn định nghĩa vụ.",
            "An obligation cannot be enforceable before the day it was fixed."),
    ENFORCEABLE_ON_ANOTHER_DAY(
            "Nghĩa vụ này đã được ghi nhận là có điều kiện thi hành từ một ngày khác.",
            "This obligation was recorded as enforceable from another day."),
    REDUCED_BEFORE_FIXED(
            "Ngày miễn, giảm không được trước ngày ấn định nghĩa vụ.",
            "An obligation cannot be reduced before the day it was fixed."),
    REDUCED_BY_MORE_THAN_FIXED(
            "Tổng số tiền miễn, giảm không được vượt số tiền đã ấn định.",
            "An obligation cannot be reduced by more than was fixed."),
    RECEIPT_RECORDED_OTHERWISE(
            "Số phiếu thu này đã được ghi với nội dung khác.",
            "This receipt's number was recorded with another content."),
    RECEIPT_NOT_KNOWN("Không có phiếu thu mang số này.", "There is no receipt of this number."),
    REVERSED_BEFORE_RECEIVED(
            "Ngày hoàn lại không được trước ngày thu.", "A receipt cannot be reversed before the day it came in."),
    REVERSED_ON_ANOTHER_DAY(
            "Phiếu thu này đã được ghi hoàn lại vào một ngày khác.",
            "This receipt was recorded as reversed on another day.");

    private final String vietnamese;
    private final String english;

    ObligationRefusal(String vietnamese, String english) {
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
