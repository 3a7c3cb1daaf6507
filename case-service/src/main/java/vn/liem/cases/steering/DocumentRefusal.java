package vn.liem.cases.steering;

import vn.liem.kernel.Refusal;

/** The rules of steering documents, in words. */
public enum DocumentRefusal implements Refusal {
    DOCUMENT_NOT_ISSUED("This document has not been issued.", "Văn bản này chưa được ban hành."),
    DOCUMENT_ISSUED_ALREADY(
            "This document has been issued: correct it instead.", "Văn bản này đã được ban hành: hãy đính chính."),
    ADDRESSEES_NOT_ONCE_EACH(
            "A document goes to at least one body, and to each body once.",
            "Văn bản phải gửi ít nhất một cơ quan và mỗi cơ quan chỉ nêu một lần."),
    DUE_BEFORE_ISSUE_OF_DOCUMENT(
            "An answer cannot be due before the day of the document.",
            "Thời hạn trả lời không thể trước ngày ban hành văn bản."),
    PERIOD_ENDS_BEFORE_IT_BEGINS(
            "The period of a document does not end before it begins.",
            "Kỳ của văn bản không thể kết thúc trước khi bắt đầu."),
    PERIOD_NOT_SAID(
            "A supervision of several years says from when until when it goes.",
            "Giám sát chuyên đề, nhiều năm phải nêu ngày bắt đầu và ngày kết thúc."),
    CORRECTION_CHANGES_KIND_OR_NUMBER(
            "A correction keeps the kind and the number of the document.",
            "Việc đính chính không thay đổi loại và số văn bản."),
    NOT_ADDRESSED("The document does not go to that body.", "Văn bản không gửi cơ quan đó."),
    ACKNOWLEDGED_ALREADY(
            "That body has acknowledged the document on another day: take that back first.",
            "Cơ quan đó đã tiếp nhận văn bản vào ngày khác: hãy rút lại ghi nhận đó trước."),
    BEFORE_DOCUMENT(
            "Nothing happens to a document before the day it was issued.",
            "Không thể ghi nhận việc thực hiện trước ngày ban hành văn bản."),
    AFTER_CLOSING("The document was closed before that day.", "Văn bản đã kết thúc trước ngày đó."),
    NO_DUE_TO_MOVE(
            "No day was set for the answer, so none can be moved.",
            "Văn bản chưa có thời hạn trả lời nên không thể gia hạn."),
    DUE_MOVED_TO_NO_LATER_DAY(
            "More time ends on a later day than the one first set.", "Thời hạn mới phải sau thời hạn đã đặt."),
    YEAR_DOES_NOT_FIT(
            "Results are told of each year of the supervision, and other documents are answered without a year.",
            "Kết quả giám sát nêu theo từng năm trong kỳ giám sát; các văn bản khác được trả lời không theo năm."),
    RECORDED_WITH_OTHER_FACTS(
            "This is recorded with other facts: take it back first.",
            "Nội dung này đã được ghi nhận khác: hãy rút lại trước."),
    NO_RECORD_OF_THIS_KIND(
            "Nothing of this kind is recorded of that body, day and year.",
            "Không có nội dung này được ghi nhận cho cơ quan, ngày và năm đó.");

    private final String english;
    private final String vietnamese;

    DocumentRefusal(String english, String vietnamese) {
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
