package vn.liem.investigation.joinder;

import vn.liem.kernel.Refusal;

/** What may not be done where cases are joined. */
public enum JoinderRefusal implements Refusal {
    JOINED_INTO_ITSELF("A case cannot be joined into itself.", "Không thể nhập vụ án vào chính nó.", ""),
    JOINED_ALREADY(
            "The case was joined into another one by another decision; it goes on there.",
            "Vụ án đã được nhập vào vụ án khác theo quyết định khác và được tiếp tục giải quyết tại vụ án đó.",
            "CPC 170"),
    JOINED_INTO_ABSORBED(
            "The other case was itself joined into another: join this one into the case that goes on.",
            "Vụ án kia đã được nhập vào vụ án khác: hãy nhập vào vụ án đang được tiếp tục giải quyết.",
            "CPC 170"),
    JOINED_BEFORE_ANNULMENT(
            "An earlier joinder of the case was annulled on a later day: the new one cannot come before that.",
            "Quyết định nhập vụ án trước đó bị hủy bỏ vào ngày muộn hơn: không thể nhập lại trước ngày đó.",
            "CPC 170"),
    NOT_JOINED(
            "The case does not stand joined into this one.", "Vụ án đó hiện không được nhập vào vụ án này.", "CPC 170"),
    ANNULLED_BEFORE_JOINDER(
            "A joinder cannot be annulled before its day.",
            "Không thể hủy bỏ quyết định nhập vụ án trước ngày ra quyết định đó.",
            "CPC 170(3)");

    private final String english;
    private final String vietnamese;
    private final String article;

    JoinderRefusal(String english, String vietnamese, String article) {
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
