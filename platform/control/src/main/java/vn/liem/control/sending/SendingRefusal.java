package vn.liem.control.sending;

import vn.liem.kernel.Refusal;

/** What may not be recorded of sendings. */
public enum SendingRefusal implements Refusal {
    SENT_BEFORE_DECISION("A decision is sent on its day or later.", "Quyết định chỉ được gửi từ ngày ban hành trở đi."),
    SENDING_RECORDED_OTHERWISE(
            "This sending is recorded on another day; take that back and record it anew.",
            "Việc gửi quyết định này đã được ghi nhận với ngày khác; hãy hủy ghi nhận rồi ghi nhận lại."),
    NO_SUCH_SENDING(
            "No such sending is recorded in this case.", "Trong vụ án chưa ghi nhận việc gửi quyết định nào như vậy."),
    SENT_TO_ITSELF(
            "A body sends its decision to another.", "Quyết định phải được gửi cho cơ quan khác với cơ quan ban hành.");

    private final String english;
    private final String vietnamese;

    SendingRefusal(String english, String vietnamese) {
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
