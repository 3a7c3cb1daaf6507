package vn.liem.handover.protocol;

import vn.liem.kernel.Refusal;

/** The rules of a hand-over, in the words of the officer who meets them. */
public enum HandoverRefusal implements Refusal {
    OFFER_NOT_YET_HERE(
            "The offer itself has not arrived yet; this waits for it.",
            "Hồ sơ chuyển giao chưa đến; hệ thống sẽ xử lý khi nhận được hồ sơ."),
    OFFER_NOT_MADE_HERE(
            "No file was offered from here under this number.",
            "Tại đây không có hồ sơ nào được chuyển đi theo mã này."),
    OFFER_ID_TAKEN(
            "This number already belongs to another hand-over.", "Mã này đã dùng cho một lần chuyển hồ sơ khác."),
    EMPTY_FILE("A file without documents cannot be handed over.", "Không thể chuyển hồ sơ không có tài liệu."),
    TOO_MANY_DOCUMENTS(
            "One hand-over holds at most %d documents; bind them into volumes."
                    .formatted(DossierManifest.MAX_DOCUMENTS),
            "Một lần chuyển hồ sơ có tối đa %d tài liệu; hãy đóng thành tập.".formatted(DossierManifest.MAX_DOCUMENTS)),
    FILE_TOO_LARGE(
            "One hand-over holds at most %d GiB.".formatted(DossierManifest.MAX_TOTAL_BYTES >> 30),
            "Một lần chuyển hồ sơ có dung lượng tối đa %d GiB.".formatted(DossierManifest.MAX_TOTAL_BYTES >> 30)),
    DOCUMENT_NAMED_TWICE(
            "Two documents of the file bear the same number.", "Có hai tài liệu trong hồ sơ mang cùng một số."),
    SENT_TO_ITSELF("A body cannot hand a file to itself.", "Cơ quan không thể chuyển hồ sơ cho chính mình."),
    DUE_BEFORE_OFFER(
            "The answer cannot be due before the day of the offer.", "Hạn trả lời không được trước ngày chuyển hồ sơ."),
    RETURN_TO_ANOTHER_BODY(
            "A file is returned to the body it came from.", "Hồ sơ phải được trả về đúng cơ quan đã chuyển đến."),
    REDIRECTED_TO_THE_SAME_BODY(
            "A redirected file goes to another body than the one that did not take it.",
            "Hồ sơ chuyển lại theo thẩm quyền phải gửi đến cơ quan khác với cơ quan đã không tiếp nhận."),
    NOT_THE_SENDER(
            "Only the body that offered the file may do this.",
            "Chỉ cơ quan đã chuyển hồ sơ mới được thực hiện việc này."),
    NOT_THE_ADDRESSEE(
            "Only the body the file was offered to may do this.",
            "Chỉ cơ quan được chuyển hồ sơ đến mới được thực hiện việc này."),
    ALREADY_ACCEPTED(
            "The receiving body has accepted the file; it can come back only by a return.",
            "Cơ quan nhận đã tiếp nhận hồ sơ; hồ sơ chỉ có thể trở lại bằng việc trả hồ sơ."),
    OFFER_ALREADY_ENDED("This hand-over has ended.", "Lần chuyển hồ sơ này đã kết thúc."),
    FILE_INCOMPLETE(
            "Documents are missing or altered; the file can be accepted once all have arrived as sent, or rejected.",
            "Hồ sơ còn thiếu tài liệu hoặc có tài liệu bị thay đổi: chỉ được tiếp nhận khi đã nhận đủ và đúng như khi gửi; nếu không, hãy ghi nhận không tiếp nhận."),
    MANIFEST_ALTERED(
            "The manifest does not match its own root.", "Mục lục hồ sơ không khớp với mã kiểm tra của mục lục."),
    ANSWER_BEFORE_RECEIPT(
            "A file cannot be answered before the day it was received.",
            "Không thể trả lời về hồ sơ trước ngày nhận được hồ sơ."),
    NOT_LATE_YET(
            "The due day and its days of grace have not passed.", "Chưa hết thời hạn trả lời và thời gian chờ thêm."),
    NO_WITHDRAWAL_ASKED(
            "The sending body has not asked for the file back.", "Cơ quan chuyển chưa đề nghị rút lại hồ sơ."),
    TOO_MANY_URGENT_MEASURES(
            "One offer carries at most %d urgent measures.".formatted(OfferedFile.MAX_URGENT_MEASURES),
            "Trong một lần chuyển hồ sơ chỉ ghi tối đa %d biện pháp khẩn cấp."
                    .formatted(OfferedFile.MAX_URGENT_MEASURES)),
    ENDED_TOO_OFTEN(
            "Offers of this file have been ended by operators too often; settle who holds it first.",
            "Việc chuyển hồ sơ này đã bị người vận hành kết thúc quá nhiều lần; trước hết cần xác định cơ quan nào đang giữ hồ sơ."),
    MESSAGE_DOES_NOT_FIT(
            "What the other side reports does not fit this hand-over; an operator must look at it.",
            "Thông tin từ cơ quan kia không khớp với lần chuyển hồ sơ này; cần người vận hành xem xét.");

    private final String english;
    private final String vietnamese;

    HandoverRefusal(String english, String vietnamese) {
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

    /** Whether what was refused may succeed later by itself: the inbox keeps such a message and tries it again. */
    public boolean asksToWait() {
        return this == OFFER_NOT_YET_HERE;
    }
}
