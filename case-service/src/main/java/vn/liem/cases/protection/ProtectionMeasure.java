package vn.liem.cases.protection;

/** A measure of protection (biện pháp bảo vệ). */
public enum ProtectionMeasure {
    /** Giữ bí mật thông tin cá nhân. */
    KEEP_IDENTITY_SECRET(
            "giữ bí mật thông tin cá nhân",
            "keep personal particulars secret",
            "Law on Denunciation 25/2018/QH14 Art.56"),
    /** Lược bỏ thông tin cá nhân khỏi hồ sơ, tài liệu. */
    STRIKE_FROM_DOCUMENTS(
            "lược bỏ thông tin cá nhân khỏi hồ sơ, tài liệu",
            "strike personal particulars from documents",
            "Law on Denunciation 25/2018/QH14 Art.56"),
    /** Yêu cầu cơ quan, người có liên quan giữ bí mật. */
    OBLIGE_OTHERS_TO_SECRECY(
            "yêu cầu cơ quan, người có liên quan giữ bí mật",
            "oblige other bodies and people to secrecy",
            "Law on Denunciation 25/2018/QH14 Art.56"),
    /** Đình chỉ, hủy bỏ quyết định xâm phạm vị trí công tác, việc làm. */
    SUSPEND_ADVERSE_DECISION(
            "đình chỉ, hủy bỏ quyết định xâm phạm vị trí công tác, việc làm",
            "suspend or annul a decision against post or work",
            "Law on Denunciation 25/2018/QH14 Art.57"),
    /** Khôi phục vị trí công tác, việc làm, thu nhập. */
    RESTORE_POSITION(
            "khôi phục vị trí công tác, việc làm, thu nhập",
            "restore post, work and pay",
            "Law on Denunciation 25/2018/QH14 Art.57"),
    /** Bố trí công tác khác khi có sự đồng ý. */
    MOVE_TO_OTHER_WORK(
            "bố trí công tác khác khi có sự đồng ý",
            "move to other work with consent",
            "Law on Denunciation 25/2018/QH14 Art.57"),
    /** Xử lý hành vi trả thù, trù dập. */
    ACT_AGAINST_RETALIATION(
            "xử lý hành vi trả thù, trù dập", "act against retaliation", "Law on Denunciation 25/2018/QH14 Art.57"),
    /** Đưa đến nơi an toàn. */
    MOVE_TO_SAFE_PLACE("đưa đến nơi an toàn", "move to a safe place", "Law on Denunciation 25/2018/QH14 Art.58"),
    /** Bố trí lực lượng, phương tiện bảo vệ. */
    GUARD("bố trí lực lượng, phương tiện bảo vệ", "guard", "Law on Denunciation 25/2018/QH14 Art.58"),
    /** Ngăn chặn, xử lý hành vi xâm hại hoặc đe dọa. */
    STOP_THE_THREAT(
            "ngăn chặn, xử lý hành vi xâm hại hoặc đe dọa",
            "stop the harm or the threat",
            "Law on Denunciation 25/2018/QH14 Art.58");

    private final String vietnamese;
    private final String english;
    private final String article;

    ProtectionMeasure(String vietnamese, String english, String article) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.article = article;
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }

    /** The article of the Law on Denunciation that has it; its wording was not read in a source. */
    public String article() {
        return article;
    }
}
