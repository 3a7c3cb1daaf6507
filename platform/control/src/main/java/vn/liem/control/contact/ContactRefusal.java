package vn.liem.control.contact;

import vn.liem.kernel.Refusal;

/** What may not be recorded of contacts. */
public enum ContactRefusal implements Refusal {
    CONTACT_RECORDED_OTHERWISE(
            "This contact is recorded with another content; take that back and record it anew.",
            "Lần tiếp xúc này đã được ghi nhận với nội dung khác; hãy hủy ghi nhận rồi ghi nhận lại."),
    NO_SUCH_CONTACT("No such contact is recorded in this case.", "Trong vụ án chưa ghi nhận lần tiếp xúc nào như vậy."),
    CONTACT_OF_ANOTHER(
            "Another officer recorded this contact: only that officer takes it back.",
            "Lần tiếp xúc này do cán bộ khác ghi nhận: chỉ người đó được hủy ghi nhận.");

    private final String english;
    private final String vietnamese;

    ContactRefusal(String english, String vietnamese) {
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

    @Override
    public String article() {
        return "QĐ 132-QĐ/TW";
    }
}
