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
