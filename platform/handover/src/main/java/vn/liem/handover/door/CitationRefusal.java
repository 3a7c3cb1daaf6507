package vn.liem.handover.door;

import vn.liem.kernel.Refusal;

/** What may be wrong with the legal basis that an officer gives; it stands in clear, so nothing but a citation passes. */
public enum CitationRefusal implements Refusal {
    NO_ARTICLE_CITED(
            "Cite at least one article that the hand-over rests on.",
            "Hãy viện dẫn ít nhất một điều luật làm căn cứ chuyển hồ sơ."),
    ACT_NUMBER_MISSING(
            "An act of this kind is cited by its number, for example 59/2019.",
            "Loại văn bản này phải được viện dẫn kèm số, ví dụ 59/2019."),
    NOT_AN_ACT_NUMBER(
            "The number of an act is its number and year alone, for example 59/2019.",
            "Số văn bản chỉ gồm số và năm ban hành, ví dụ 59/2019."),
    NOT_AN_ARTICLE(
            "An article is a number, for example 62 or 217a; anything else belongs in the note.",
            "Điều được ghi bằng số, ví dụ 62 hoặc 217a; nội dung khác hãy ghi vào phần ghi chú."),
    NOT_A_CLAUSE(
            "A clause is a number, for example 1 or 1a; anything else belongs in the note.",
            "Khoản được ghi bằng số, ví dụ 1 hoặc 1a; nội dung khác hãy ghi vào phần ghi chú."),
    NOT_A_POINT(
            "A point is one letter, for example a or đ; anything else belongs in the note.",
            "Điểm được ghi bằng một chữ cái, ví dụ a hoặc đ; nội dung khác hãy ghi vào phần ghi chú.");

    private final String english;
    private final String vietnamese;

    CitationRefusal(String english, String vietnamese) {
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
