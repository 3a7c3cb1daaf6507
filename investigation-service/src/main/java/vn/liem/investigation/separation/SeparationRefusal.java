package vn.liem.investigation.separation;

import vn.liem.kernel.Refusal;

/** What may not be done where a case is separated. */
public enum SeparationRefusal implements Refusal {
    NUMBER_OF_THE_SAME_CASE(
            "The new case needs a number of its own.", "Vụ án mới phải có số riêng, khác số của vụ án ban đầu.", ""),
    NUMBER_TAKEN(
            "Another case has this number: give the new case a number of its own.",
            "Số này đã được dùng cho vụ án khác: hãy đặt số khác cho vụ án mới.",
            ""),
    NOTHING_SEPARATED(
            "A separation names the accused or the matters that go into the new case.",
            "Quyết định tách vụ án phải nêu bị can hoặc hành vi được tách sang vụ án mới.",
            "CPC 170(2), 242(2)"),
    NAMED_TWICE("An accused is named once.", "Mỗi bị can chỉ được nêu một lần.", "");

    private final String english;
    private final String vietnamese;
    private final String article;

    SeparationRefusal(String english, String vietnamese, String article) {
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
