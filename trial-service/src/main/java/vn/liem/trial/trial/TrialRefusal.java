package vn.liem.trial.trial;

import vn.liem.kernel.Refusal;

/** What a court may not do with a case, besides what its stage forbids. */
public enum TrialRefusal implements Refusal {
    ACCEPTED_WITHOUT_INDICTMENT(
            "A court takes a case in on an indictment.", "Tòa án chỉ thụ lý vụ án khi có cáo trạng.", "CPC 276"),
    RETURNED_BY_PROCURACY(
            "A return by the procuracy is recorded with the prosecution, not with the trial.",
            "Việc Viện kiểm sát trả hồ sơ được ghi nhận ở giai đoạn truy tố, không phải giai đoạn xét xử.",
            "CPC 245");

    private final String english;
    private final String vietnamese;
    private final String article;

    TrialRefusal(String english, String vietnamese, String article) {
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
