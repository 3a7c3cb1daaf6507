package vn.liem.cases.reward;

import vn.liem.kernel.Refusal;

/** The rules of rewards, in words. */
public enum RewardRefusal implements Refusal {
    NOT_PROPOSED("No such reward is kept here.", "Chưa có hồ sơ khen thưởng này.", ""),
    RECORDED_OTHERWISE(
            "This is recorded with other content: withdraw the record and record it anew.",
            "Việc này đã được ghi nhận với nội dung khác: hãy hủy ghi nhận và ghi nhận lại.",
            ""),
    DECIDED_BEFORE_PROPOSAL(
            "A reward cannot be decided on before the day on which it was proposed.",
            "Không thể quyết định trước ngày đề nghị khen thưởng.",
            ""),
    APPROVED_AND_DECLINED(
            "A reward is approved or declined, not both.", "Đề nghị khen thưởng chỉ được duyệt hoặc không duyệt.", ""),
    NOT_APPROVED(
            "Only a reward that was approved is paid: record the decision first.",
            "Chỉ chi thưởng khi đã có quyết định khen thưởng: hãy ghi nhận quyết định trước.",
            "Anti-Corruption Law 36/2018/QH14 Art.68"),
    PAID_BEFORE_APPROVAL(
            "A reward cannot be paid before the day on which it was approved.",
            "Không thể chi thưởng trước ngày quyết định khen thưởng.",
            ""),
    PAID_NOTHING("A payment is more than 0 đồng.", "Số tiền chi thưởng phải lớn hơn 0 đồng.", ""),
    PAID_MORE_THAN_APPROVED(
            "The payments together are more than was approved.",
            "Tổng số tiền chi thưởng vượt quá số tiền được duyệt.",
            "Anti-Corruption Law 36/2018/QH14 Art.68"),
    PAYMENTS_REST_ON_IT(
            "Payments rest on this approval: withdraw those first.",
            "Đã chi thưởng theo quyết định này: hãy hủy các ghi nhận chi trước.",
            ""),
    NO_SUCH_RECORD("Nothing of this number is recorded.", "Chưa ghi nhận văn bản nào có số này.", "");

    private final String english;
    private final String vietnamese;
    private final String article;

    RewardRefusal(String english, String vietnamese, String article) {
        this.english = english;
        this.vietnamese = vietnamese;
        this.article = article;
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
        return article;
    }
}
