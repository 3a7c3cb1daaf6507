package vn.liem.investigation.investigation;

import vn.liem.kernel.Refusal;

/** What an officer may not do with an investigation, besides what its stage forbids. */
public enum InvestigationRefusal implements Refusal {
    EXTENSION_WITHOUT_LENGTH(
            "An extension says for how many months it is granted.",
            "Quyết định gia hạn điều tra phải ghi rõ số tháng được gia hạn.",
            "CPC 172"),
    NOT_A_CAUSE_TO_REOPEN(
            "An investigation is reopened only after the file was returned or the judgment quashed for re-investigation.",
            "Chỉ điều tra bổ sung, điều tra lại khi hồ sơ được trả để điều tra bổ sung hoặc bản án bị hủy để điều tra lại.",
            "CPC 174(2), 358");

    private final String english;
    private final String vietnamese;
    private final String article;

    InvestigationRefusal(String english, String vietnamese, String article) {
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
