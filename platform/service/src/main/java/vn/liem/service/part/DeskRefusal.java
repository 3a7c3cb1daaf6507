package vn.liem.service.part;

import vn.liem.kernel.Refusal;

/** What the desk of a case refuses before any aggregate is asked. */
public enum DeskRefusal implements Refusal {
    NOT_KEPT_HERE("Another service keeps decisions of this kind.", "Loại quyết định này do dịch vụ khác quản lý."),
    NOT_A_DECISION("There is no decision of this code.", "Không có quyết định nào mang mã này."),
    CASE_NOT_KNOWN(
            "This service has not heard of the case: register it in the case registry; if that was done, send the same request"
                    + " again in a moment.",
            "Dịch vụ này chưa được báo về vụ án: hãy ghi vụ án vào sổ theo dõi; nếu đã ghi, hãy gửi lại yêu cầu này sau giây lát."),
    NOT_FROM_A_REGISTER(
            "A body recorded this in the system: a register neither corrects it nor takes it back.",
            "Nội dung này do cơ quan ghi nhận trong hệ thống nên không được đính chính hoặc hủy bỏ bằng sổ."),
    ENDS_A_CASE_OF_THE_SYSTEM(
            "People have decided in this case in the system: what ends or suspends it is recorded there by the body, with a"
                    + " second signature, and by no register.",
            "Vụ án này đã có quyết định do cơ quan ghi nhận trong hệ thống. Việc đình chỉ, tạm đình chỉ, kết thúc phải được cơ"
                    + " quan đó ghi nhận với hai chữ ký, không nhập từ sổ."),
    CAUSE_MISSING("The decision that this one rests on must be named.", "Phải nêu quyết định làm căn cứ.");

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
