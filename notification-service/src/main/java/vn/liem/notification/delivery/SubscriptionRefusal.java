package vn.liem.notification.delivery;

import vn.liem.kernel.Refusal;

/** The rules of webhooks, in words. */
public enum SubscriptionRefusal implements Refusal {
    NOT_REGISTERED("This webhook is not registered.", "Webhook này chưa được đăng ký."),
    REGISTERED_ALREADY("This webhook is registered.", "Webhook này đã được đăng ký."),
    ENDED_ALREADY("This webhook was ended: register another one.", "Webhook này đã chấm dứt: hãy đăng ký webhook mới."),
    NOTHING_ASKED_FOR(
            "Name at least one kind of event that the webhook is told of.",
            "Hãy nêu ít nhất một loại sự kiện cần nhận."),
    ADDRESS_NOT_TAKEN(
            "The address must be https://host/path with no user, no fragment and no port that was not allowed.",
            "Địa chỉ phải có dạng https://máy-chủ/đường-dẫn, không kèm tài khoản, ký hiệu # hay cổng chưa được cho phép."),
    HOST_NOT_ALLOWED(
            "This host is not on the list of those that notices may go to: ask the operator to add it.",
            "Máy chủ này không thuộc danh sách được phép nhận thông báo: hãy đề nghị người vận hành bổ sung."),
    TOO_MANY_WEBHOOKS(
            "This body has as many webhooks as one may have: end one first.",
            "Cơ quan này đã có đủ số webhook cho phép: hãy chấm dứt bớt trước.");

    private final String english;
    private final String vietnamese;

    SubscriptionRefusal(String english, String vietnamese) {
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
