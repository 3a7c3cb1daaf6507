package vn.liem.monitoring.timeline.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the timeline of a case says, in Vietnamese. */
@MessageBundle(value = "t", locale = "vi")
public interface TimelineWords {

    @Message("Hạn hiển thị theo những gì đã ghi nhận đến nay: gia hạn, tính lại sau ngày đã chọn đã thay "
            + "chỗ ngày cũ.")
    String notExact();

    @Message("Việc của cả vụ án vẫn hiển thị khi chọn một bị can.")
    String personHelp();

    @Message("Mỗi ô là một việc; ô đỏ là việc ghi nhận muộn, đổi ngày hoặc đã rút lại. Cùng nội dung với "
            + "danh sách bên dưới.")
    String axisHelp();

    @Message("Còn {count} việc nữa: lọc bớt, hoặc tải danh sách.")
    String cut(String count);

    @Message("Trang này không hiển thị")
    String notShown();

    @Message("Việc áp dụng biện pháp với từng người, phân công người tiến hành tố tụng, nội dung văn "
            + "bản. Thay đổi trong cùng một ngày ghi nhận không được đánh dấu. Dữ liệu nhập từ sổ mang "
            + "ngày nhập làm ngày ghi nhận, nên việc trước đó bị tính là ghi muộn.")
    String notShownWhat();
}
