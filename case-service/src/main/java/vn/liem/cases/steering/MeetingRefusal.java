package vn.liem.cases.steering;

import vn.liem.kernel.Refusal;

/** The rules of meetings of the committee, in words. */
public enum MeetingRefusal implements Refusal {
    NOT_PREPARED("This meeting has not been prepared.", "Phiên họp này chưa được chuẩn bị."),
    PREPARED_ALREADY(
            "This meeting is being prepared: correct it instead.", "Phiên họp này đã được chuẩn bị: hãy đính chính."),
    CORRECTION_CHANGES_NUMBER(
            "A correction keeps the number of the meeting.", "Việc đính chính không thay đổi số phiên họp."),
    NUMBERS_COUNT_FROM_ONE(
            "Items of the agenda and conclusions are counted from 1.",
            "Nội dung chương trình và kết luận được đánh số từ 1."),
    RECORDED_ALREADY(
            "This is recorded with other facts: take it back first.",
            "Nội dung này đã được ghi nhận khác: hãy rút lại trước."),
    NO_SUCH_RECORD("Nothing of this kind and number is recorded.", "Không có nội dung loại và số này được ghi nhận."),
    HELD_AND_CALLED_OFF(
            "A meeting that was called off was not held and concludes nothing.",
            "Phiên họp đã hoãn, hủy thì không có việc họp, kết luận và biên bản."),
    CONCLUDED_BEFORE_HELD(
            "A meeting concludes nothing before the day it was held.", "Kết luận không thể trước ngày họp."),
    MINUTES_BEFORE_HELD(
            "Minutes are not signed before the day of the meeting.", "Biên bản không thể ký trước ngày họp."),
    NO_SUCH_AGENDA_ITEM(
            "The agenda has no item with the number that a conclusion answers.",
            "Chương trình họp không có nội dung mang số mà kết luận trả lời.");

    private final String english;
    private final String vietnamese;

    MeetingRefusal(String english, String vietnamese) {
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
