package vn.liem.cases.protection;

import vn.liem.kernel.Refusal;

/** The rules of protection, in words. */
public enum ProtectionRefusal implements Refusal {
    NOT_REQUESTED("No such protection is kept here.", "Chưa có hồ sơ bảo vệ này.", ""),
    RECORDED_OTHERWISE(
            "This is recorded with other content: withdraw the record and record it anew.",
            "Việc này đã được ghi nhận với nội dung khác: hãy hủy ghi nhận và ghi nhận lại.",
            ""),
    NO_MEASURE(
            "A decision to protect names at least one measure.",
            "Quyết định bảo vệ phải nêu ít nhất một biện pháp.",
            "Law on Denunciation 25/2018/QH14 Art.56, 57, 58"),
    NO_INTEREST(
            "A request says what is to be protected.",
            "Đề nghị phải nêu phạm vi cần bảo vệ.",
            "Law on Denunciation 25/2018/QH14 Art.47"),
    BEFORE_THE_REQUEST(
            "Nothing is decided on a protection before the day on which it was asked for.",
            "Không thể xem xét, quyết định trước ngày đề nghị bảo vệ.",
            "Law on Denunciation 25/2018/QH14 Art.50, 51"),
    DECIDED_BEFORE_ASSESSMENT(
            "A decision cannot be dated before the assessment that is recorded.",
            "Quyết định không thể có ngày trước ngày xem xét đã ghi nhận.",
            "Law on Denunciation 25/2018/QH14 Art.51"),
    GRANTED_AND_REFUSED(
            "A protection is granted or refused, not both: for a new request open a new protection.",
            "Một đề nghị chỉ được chấp nhận hoặc không chấp nhận: đề nghị mới thì mở hồ sơ bảo vệ mới.",
            "Law on Denunciation 25/2018/QH14 Art.51"),
    NOT_GRANTED(
            "Only a protection that was granted is extended or ended.",
            "Chỉ gia hạn, chấm dứt việc bảo vệ đã được quyết định áp dụng.",
            "Law on Denunciation 25/2018/QH14 Art.53, 54"),
    EXTENDED_BEFORE_GRANT(
            "A protection cannot be extended before it was granted.",
            "Không thể gia hạn trước ngày áp dụng biện pháp bảo vệ.",
            ""),
    ENDS_BEFORE_IT_BEGINS(
            "The last day cannot lie before the day of the decision that states it.",
            "Ngày cuối không thể trước ngày của quyết định.",
            ""),
    ENDED_BEFORE_OTHER_DECISIONS(
            "A protection cannot end before its other decisions, and after its end it is not extended.",
            "Không thể chấm dứt trước các quyết định khác; sau khi chấm dứt thì không gia hạn.",
            "Law on Denunciation 25/2018/QH14 Art.54"),
    OTHER_RECORDS_REST_ON_IT(
            "Extensions or an end rest on this grant: withdraw those first.",
            "Đã có gia hạn hoặc chấm dứt dựa trên quyết định này: hãy hủy các ghi nhận đó trước.",
            ""),
    NO_SUCH_RECORD("Nothing like this is recorded.", "Chưa ghi nhận nội dung này.", "");

    private final String english;
    private final String vietnamese;
    private final String article;

    ProtectionRefusal(String english, String vietnamese, String article) {
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
