package vn.liem.handover.desk;

import vn.liem.kernel.Refusal;

/** What a service refuses around a hand-over, beyond the rules of the hand-over itself. */
public enum DeskRefusal implements Refusal {
    DOCUMENT_NOT_STORED(
            "A document of the list has not been handed in yet; hand it in first.",
            "Có tài liệu trong mục lục chưa được nộp vào kho; hãy nộp tài liệu trước."),
    DOCUMENT_TOO_LARGE(
            "A document has at most %d GiB; split it into volumes.".formatted(DocumentStore.MAX_BYTES >> 30),
            "Mỗi tài liệu có dung lượng tối đa %d GiB; hãy chia thành nhiều tập."
                    .formatted(DocumentStore.MAX_BYTES >> 30)),
    EMPTY_DOCUMENT("An empty document cannot be handed in.", "Không thể nộp tài liệu trống."),
    NO_ROOM_FOR_DOCUMENTS(
            "There is no room left for documents here: an operator must make some, then hand it in again.",
            "Nơi lưu tài liệu đã gần hết dung lượng: cần người vận hành bổ sung, sau đó hãy nộp lại."),
    DOCUMENT_ALTERED(
            "This is another document than the hash names; hand in the right one.",
            "Tài liệu không khớp với mã băm đã nêu; hãy nộp đúng tài liệu."),
    TERM_NOT_KNOWN(
            "The profile has no term for the answer to a hand-over of this day.",
            "Bộ quy định pháp luật của hệ thống chưa có thời hạn trả lời cho việc chuyển hồ sơ vào ngày này."),
    SUBJECT_NOT_KNOWN(
            "The case or source that the file belongs to is not known here yet.",
            "Tại đây chưa có thông tin về vụ án hoặc nguồn tin của hồ sơ này."),
    EARLIER_OFFER_NOT_KNOWN(
            "The hand-over that this one answers is not known here, or has not ended that way.",
            "Lần chuyển hồ sơ được dẫn chiếu không có tại đây hoặc chưa kết thúc như vậy."),
    BODY_NOT_KNOWN(
            "The body is not in the directory of units yet; this waits for it.",
            "Cơ quan này chưa có trong danh mục đơn vị; hệ thống sẽ xử lý khi có thông tin."),
    EVIDENCE_NOT_HERE(
            "The other side's log has not given its proof yet; this waits for it.",
            "Nhật ký của cơ quan kia chưa cung cấp bằng chứng; hệ thống sẽ xử lý khi có thông tin."),
    OTHER_SIDE_SILENT(
            "The other side's log cannot be asked now, so the evidence would be one half; ask again in a moment.",
            "Chưa hỏi được nhật ký của cơ quan kia nên chứng cứ chỉ có một bên; hãy thử lại sau giây lát."),
    EVIDENCE_DOES_NOT_HOLD(
            "What the other side gave as proof does not prove it; an operator must look at it.",
            "Bằng chứng xác thực do cơ quan kia cung cấp không hợp lệ; cần người vận hành xem xét.");

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
