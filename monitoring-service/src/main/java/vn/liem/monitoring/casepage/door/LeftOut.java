package vn.liem.monitoring.casepage.door;

import java.util.List;
import vn.liem.monitoring.word.Language;

/** What the page of a case does not show: of an earlier day, and on any day. */
final class LeftOut {

    private LeftOut() {}

    /** What no fact tells of a day that has passed, while what was recorded since counts. */
    static List<String> of(Language language) {
        return List.of(
                language.of(
                        "Thời hạn đang tính, tạm giữ, tạm giam và hạn của chúng: gia hạn, tính lại sau ngày này đã"
                                + " thay chỗ ngày cũ.",
                        "Time limits that ran, custody and detention, with their last days: what was extended or"
                                + " recounted since took their place."),
                language.of(
                        "Quyết định đang chờ chữ ký thứ hai: quyết định đã được ký hoặc từ chối sau ngày này không còn"
                                + " là đề nghị.",
                        "Decisions that waited for a second signature: what was signed or refused since is no proposal"
                                + " any more."),
                language.of(
                        "Bị can đã tách sang vụ án khác sau ngày này: hiển thị tại vụ án mới.",
                        "Accused who went into another case since: they stand there."),
                language.of(
                        "Tài sản chưa có biện pháp nào vào ngày này: ngày phát hiện tài sản không được truyền đến đây.",
                        "Assets without a measure by that day: the day on which one was found is not told here."));
    }
}
