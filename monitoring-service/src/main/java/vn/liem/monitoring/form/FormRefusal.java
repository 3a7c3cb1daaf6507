package vn.liem.monitoring.form;

import vn.liem.kernel.Refusal;

/** Why a form is not taken, in words. */
public enum FormRefusal implements Refusal {
    FORM_FROM_ELSEWHERE(
            "This form was not sent from a page of this system: open the page here and send it again.",
            "Biểu mẫu không được gửi từ trang của hệ thống này: hãy mở lại trang tại đây rồi gửi."),
    FORM_OF_ANOTHER_SESSION(
            "This form was not drawn for you in this session: open the page again.",
            "Biểu mẫu không thuộc phiên đăng nhập này của anh/chị: hãy mở lại trang."),
    FORM_NOT_READABLE("The form cannot be read: open the page again.", "Không đọc được biểu mẫu: hãy mở lại trang."),
    CHANGED_SINCE_DRAWN(
            "What this form is about has changed since you opened it. What you typed is kept, but is not recorded over"
                    + " what you have not seen: open the page anew, look at it, and record it there.",
            "Nội dung liên quan đã thay đổi sau khi anh/chị mở biểu mẫu. Nội dung đã nhập được giữ lại nhưng không được"
                    + " ghi đè lên phần anh/chị chưa xem: hãy mở lại trang, xem nội dung mới rồi ghi nhận tại đó."),
    ALREADY_RECORDED(
            "What this form said when it was sent before has been recorded. What you have changed since is kept here,"
                    + " and is not recorded: look at what was recorded, and open a new form for what is to be added.",
            "Nội dung biểu mẫu này ở lần gửi trước đã được ghi nhận. Phần anh/chị sửa sau đó còn hiển thị tại đây nhưng"
                    + " chưa được ghi nhận: hãy xem nội dung đã ghi nhận, rồi mở biểu mẫu mới nếu cần bổ sung."),
    SERVICE_DID_NOT_ANSWER(
            "The service that records this did not answer, and may have recorded it. Send the form again as it is: it"
                    + " is recorded once, however often it is sent.",
            "Dịch vụ ghi nhận việc này chưa trả lời và có thể đã ghi nhận. Hãy gửi lại nguyên biểu mẫu: dù gửi nhiều"
                    + " lần, việc chỉ được ghi nhận một lần.");

    private final String english;
    private final String vietnamese;

    FormRefusal(String english, String vietnamese) {
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
