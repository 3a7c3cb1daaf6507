package vn.liem.handover.protocol;

import vn.liem.kernel.Refusal;

/** The rules of hand-overs that registers tell of. */
public enum RecordedHandoverRefusal implements Refusal {
    RECEIVED_BEFORE_SENT(
            "A file cannot be received before the day it was sent.",
            "Ngày nhận hồ sơ không được trước ngày chuyển hồ sơ."),
    OUTCOME_BEFORE_RECEIPT(
            "A file cannot be answered before the day it was received.",
            "Ngày trả lời không được trước ngày nhận hồ sơ."),
    NOT_RECORDED("No such hand-over has been brought in.", "Chưa có lần chuyển hồ sơ nào như vậy được nhập."),
    OTHER_SUBJECT(
            "A correction speaks of the same file; another file is another row.",
            "Việc đính chính phải về cùng một hồ sơ; hồ sơ khác là dòng khác."),
    NOT_THE_RECEIVING_BODY(
            "Only the body the file was sent to may answer.", "Chỉ cơ quan được chuyển hồ sơ đến mới được trả lời."),
    ANSWERED_IN_THE_REGISTER("The register already has the outcome.", "Sổ đã ghi kết quả."),
    ALREADY_ANSWERED("This hand-over has been answered.", "Lần chuyển hồ sơ này đã được trả lời."),
    ANSWERED_TOO_EARLY(
            "The answer cannot lie before the day the file was sent or received.",
            "Ngày trả lời không được trước ngày chuyển hoặc ngày nhận hồ sơ.");

    private final String english;
    private final String vietnamese;

    RecordedHandoverRefusal(String english, String vietnamese) {
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
