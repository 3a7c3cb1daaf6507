package vn.liem.trial.review;

import vn.liem.kernel.Refusal;

/** What may not be recorded of news. */
public enum ReviewRefusal implements Refusal {
    NO_JUDGMENT_IN_FORCE(
            "A judgment is reopened once it is in force: until then what is new is brought forward in the proceedings"
                    + " themselves.",
            "Tái thẩm chỉ áp dụng với bản án đã có hiệu lực: trước đó, tình tiết mới được xem xét ngay trong quá trình"
                    + " tố tụng.",
            "CPC 397"),
    NEWS_RECORDED_OTHERWISE(
            "This notice is recorded with another content; take that back and record it anew.",
            "Thông tin này đã được ghi nhận với nội dung khác; hãy hủy ghi nhận rồi ghi nhận lại.",
            ""),
    NO_SUCH_NEWS(
            "Your body has recorded no such notice in this case.",
            "Cơ quan của anh/chị chưa ghi nhận thông tin nào như vậy trong vụ án.",
            "");

    private final String english;
    private final String vietnamese;
    private final String article;

    ReviewRefusal(String english, String vietnamese, String article) {
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
