package vn.liem.notification.notice.view;

/** What a notice says. */
public enum NoticeKind {
    /** Thời hạn sắp hết. */
    DUE_SOON("Thời hạn sắp hết", "A date is near"),
    /** Hôm nay hết thời hạn. */
    DUE_TODAY("Hôm nay hết thời hạn", "A date ends today"),
    /** Đã quá thời hạn. */
    OVERDUE("Đã quá thời hạn", "A date has passed"),
    /** Đề nghị nêu lý do quá hạn. */
    REASON_ASKED("Đề nghị nêu lý do quá hạn", "Say why a date was missed"),
    /** Ngày hết hạn được tính lại theo lịch, quy định mới. */
    RECOUNTED("Ngày hết hạn được tính lại", "A date was counted anew"),
    /** Kỷ luật đảng và kỷ luật hành chính chưa đồng bộ. */
    DISCIPLINE_GAP(
            "Kỷ luật đảng và kỷ luật hành chính chưa đồng bộ", "Party and administrative discipline have come apart"),
    /** Có quyết định chờ chữ ký thứ hai. */
    SIGNATURE_AWAITED("Có quyết định chờ chữ ký thứ hai", "A decision waits for its second signature"),
    /** Có yêu cầu thay đổi người tiến hành tố tụng của cơ quan. */
    REPLACEMENT_DEMANDED(
            "Có yêu cầu thay đổi người tiến hành tố tụng của cơ quan", "A body demands that your officer be replaced"),
    /** Có kết luận, chỉ đạo mới. */
    DIRECTIVE_ISSUED("Có kết luận, kiến nghị, chỉ đạo mới", "A directive was issued to you"),
    /** Được đôn đốc thực hiện kết luận, chỉ đạo. */
    DIRECTIVE_URGED("Đôn đốc thực hiện kết luận, kiến nghị, chỉ đạo", "You are urged to carry out a directive"),
    /** Kết luận, chỉ đạo được xác định chưa thực hiện xong. */
    DIRECTIVE_NOT_DONE(
            "Kết luận, kiến nghị, chỉ đạo được xác định chưa thực hiện xong", "A directive was found not done"),
    /** Đã khởi tố vụ án từ nguồn tin do cơ quan chuyển. */
    SOURCE_INSTITUTED(
            "Đã khởi tố vụ án từ nguồn tin do cơ quan chuyển", "A case was instituted on a source that you sent"),
    /** Không khởi tố vụ án từ nguồn tin do cơ quan chuyển. */
    SOURCE_NOT_INSTITUTED(
            "Không khởi tố vụ án từ nguồn tin do cơ quan chuyển", "No case was instituted on a source that you sent"),
    /** Tạm đình chỉ giải quyết nguồn tin do cơ quan chuyển. */
    SOURCE_SUSPENDED(
            "Tạm đình chỉ giải quyết nguồn tin do cơ quan chuyển",
            "The settling of a source that you sent is suspended");

    private final String vietnamese;
    private final String english;

    NoticeKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
