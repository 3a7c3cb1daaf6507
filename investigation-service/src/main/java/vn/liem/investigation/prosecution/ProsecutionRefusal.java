package vn.liem.investigation.prosecution;

import vn.liem.kernel.Refusal;

/** What an officer may not do with a prosecution, besides what its stage forbids. */
public enum ProsecutionRefusal implements Refusal {
    EXTENSION_WITHOUT_LENGTH(
            "An extension says for how many days it is granted.",
            "Quyết định gia hạn phải ghi rõ số ngày được gia hạn.",
            "CPC 240(1)");

    private final String english;
    private final String vietnamese;
    private final String article;

    ProsecutionRefusal(String english, String vietnamese, String article) {
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
