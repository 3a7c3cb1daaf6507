package vn.liem.service.door;

import vn.liem.kernel.Refusal;

/** Why a request is not answered with what it asks for, with the status of HTTP; rules of aggregates have their own lists. */
public enum RequestRefusal implements Refusal {
    IDEMPOTENCY_KEY_MISSING(
            400,
            "A request that writes needs the header Idempotency-Key with a UUID.",
            "Yêu cầu ghi dữ liệu phải có tiêu đề Idempotency-Key là một UUID."),
    BODY_NOT_READABLE(400, "The body is not JSON.", "Nội dung gửi lên không phải là JSON."),
    QUERY_NOT_READABLE(400, "A parameter of the address cannot be read.", "Có tham số trong địa chỉ không đọc được."),
    HEADER_NOT_READABLE(400, "A header cannot be read.", "Có tiêu đề không đọc được."),
    NOT_SIGNED_IN(
            401, "Sign in: the request has no valid token.", "Hãy đăng nhập: yêu cầu không có mã truy cập hợp lệ."),
    ACCESS_DENIED(403, "You may not do this.", "Anh/chị không được thực hiện việc này."),
    NOT_FOUND(404, "There is nothing at this address.", "Không tìm thấy nội dung tại địa chỉ này."),
    METHOD_NOT_ALLOWED(
            405, "This cannot be done at this address.", "Không thực hiện được thao tác này tại địa chỉ này."),
    NOT_ACCEPTABLE(406, "The answer comes as application/json only.", "Kết quả chỉ trả về dưới dạng application/json."),
    REFUSED_BY_RULE(
            409,
            "What has been recorded so far forbids it.",
            "Những gì đã được ghi nhận không cho phép thực hiện việc này."),
    NUMBER_TAKEN(409, "This number stands already.", "Số này đã tồn tại."),
    STILL_RUNNING(
            409,
            "The same request is still running: ask again with the same key.",
            "Yêu cầu này đang được xử lý: hãy gửi lại với cùng khóa."),
    CHANGED_SINCE(
            412,
            "It has changed since you looked: look again, then decide.",
            "Đã có thay đổi kể từ lần xem trước: hãy xem lại rồi quyết định."),
    BODY_TOO_LARGE(413, "The body is too large.", "Nội dung gửi lên quá lớn."),
    CONTENT_TYPE_NOT_SUPPORTED(
            415, "The body must come as application/json.", "Nội dung gửi lên phải có dạng application/json."),
    CONTENT_REFUSED(
            422,
            "Some of the fields cannot stand so; all of them are listed.",
            "Một số trường chưa hợp lệ; danh sách đầy đủ kèm theo."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "This key was used before for another request: take a new one.",
            "Khóa này đã dùng cho một yêu cầu khác: hãy dùng khóa mới."),
    IDEMPOTENCY_KEY_RESERVED(
            422,
            "Keys of this form (UUID version 8) are the system's own: take a random one.",
            "Khóa dạng này (UUID phiên bản 8) dành riêng cho hệ thống: hãy dùng khóa ngẫu nhiên."),
    IF_MATCH_MISSING(
            428,
            "Say in If-Match which version you looked at.",
            "Hãy cho biết phiên bản đã xem trong tiêu đề If-Match."),
    PURPOSE_MISSING(428, "Who looks at this says what for.", "Người xem nội dung này phải nêu mục đích."),
    UNEXPECTED(
            500,
            "Something went wrong here; nothing of your request was taken in unless it was confirmed before.",
            "Hệ thống gặp lỗi; yêu cầu chưa được ghi nhận trừ khi đã có xác nhận trước đó."),
    BUSY(
            503,
            "Too much is waiting: nothing was written, come again in a moment.",
            "Hệ thống đang quá tải: chưa ghi nhận gì, hãy thử lại sau giây lát."),
    OUTCOME_UNKNOWN(
            503,
            "Whether it was written is not known: ask again with the same key, and you get the answer.",
            "Chưa biết đã ghi nhận hay chưa: hãy gửi lại với cùng khóa để nhận câu trả lời."),
    DATABASE_AWAY(
            503,
            "The database does not answer: nothing was written, come again in a moment.",
            "Cơ sở dữ liệu chưa phản hồi: chưa ghi nhận gì, hãy thử lại sau giây lát."),
    LOOKING_NOT_RECORDED(
            503,
            "It cannot be recorded now who looks, so nothing is shown: come again in a moment.",
            "Hiện không ghi được nhật ký truy cập nên không hiển thị nội dung: hãy thử lại sau giây lát."),
    LOG_READ_ONLY(
            503,
            "This service's log can only be read: it is not what was signed of it. Nothing was written; an operator must look.",
            "Nhật ký của dịch vụ này đang ở chế độ chỉ đọc vì không khớp với những gì đã ký: yêu cầu chưa được ghi nhận, cần người vận hành xem xét.");

    private final int status;
    private final String english;
    private final String vietnamese;

    RequestRefusal(int status, String english, String vietnamese) {
        this.status = status;
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
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
