package vn.liem.cases.unit;

import vn.liem.kernel.Refusal;

/** The rules of bodies, in words. */
public enum UnitRefusal implements Refusal {
    NOT_REGISTERED("This body has not been registered.", "Cơ quan này chưa được đăng ký."),
    CODE_IN_USE(
            "Another body has this code: correct it, or take another code.",
            "Mã này đã dùng cho cơ quan khác: hãy đính chính hoặc chọn mã khác."),
    CORRECTION_CHANGES_CODE("A correction keeps the code.", "Không được thay đổi mã cơ quan khi đính chính."),
    UNDER_ITSELF("A body cannot lie under itself.", "Một cơ quan không thể trực thuộc chính nó.");

    private final String english;
    private final String vietnamese;

    UnitRefusal(String english, String vietnamese) {
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
