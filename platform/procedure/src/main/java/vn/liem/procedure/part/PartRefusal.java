package vn.liem.procedure.part;

import vn.liem.kernel.Refusal;

/** The rules that hold for the record of decisions itself, whatever they decide. */
public enum PartRefusal implements Refusal {
    DOCUMENT_OF_OTHER_DECISION(
            "A document of this number is recorded in the case as another decision.",
            "Văn bản có số này đã được ghi nhận trong vụ án là một quyết định khác."),
    RECORDED_OTHERWISE(
            "This decision is recorded with another content; correct it instead of recording it again.",
            "Quyết định này đã được ghi nhận với nội dung khác; hãy đính chính thay vì ghi nhận lại."),
    NO_SUCH_DECISION("No decision of this number is recorded here.", "Ở đây chưa ghi nhận quyết định nào có số này."),
    CORRECTION_WITHOUT_REASON(
            "A correction needs its reason and the document it rests on.",
            "Việc đính chính phải nêu lý do và văn bản làm căn cứ."),
    LENGTH_IS_NO_NUMBER(
            "The length of an extension is a whole number of months or days.",
            "Thời hạn gia hạn phải là số nguyên tháng hoặc ngày."),
    NO_SUCH_STEP(
            "The machine of the law has no decision of this code.", "Không có quyết định tố tụng nào mang mã này."),
    STEP_KEPT_ELSEWHERE(
            "This decision is recorded in another part of the proceedings.",
            "Quyết định này được ghi nhận ở giai đoạn tố tụng khác."),
    STEP_HAS_ITS_OWN_DOOR(
            "This decision is recorded under its own address.",
            "Quyết định này được ghi nhận bằng chức năng riêng (xem tài liệu API)."),
    STEP_HAS_NO_DETAIL(
            "Only day and body of this decision are corrected; where its ground or a fact is wrong, take it back and record it"
                    + " anew.",
            "Chỉ đính chính được ngày và cơ quan ban hành quyết định này; nếu sai căn cứ hoặc nội dung xác nhận thì hủy ghi nhận"
                    + " và ghi nhận lại."),
    CAUSE_AFTER_DECISION(
            "The decision that this one rests on was taken later than this one.",
            "Quyết định làm căn cứ được ban hành sau quyết định này.");

    private final String english;
    private final String vietnamese;

    PartRefusal(String english, String vietnamese) {
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
