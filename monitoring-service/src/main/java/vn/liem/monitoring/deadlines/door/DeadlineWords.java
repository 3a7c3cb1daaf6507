package vn.liem.monitoring.deadlines.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of time limits says, in Vietnamese. */
@MessageBundle(value = "d", locale = "vi")
public interface DeadlineWords {

    @Message("Thời hạn đang tính")
    String title();

    @Message("Số ngày còn lại hoặc đã quá tính đến hôm nay, {day}. Thời hạn của quyền (kháng cáo, khiếu nại) không nằm"
            + " trong danh sách này.")
    String help(String day);

    @Message("Trang này chỉ xem được ở hiện tại: thời hạn của một ngày đã qua có thể đã được gia hạn sau đó.")
    String nowOnly();

    @Message("Đang xem các thời hạn kết thúc trong {days} ngày tới.")
    String withinDays(String days);

    @Message("Bỏ giới hạn này")
    String anyDays();

    @Message("Mức độ khẩn")
    String urgency();

    @Message("Thời hạn")
    String clockName();

    @Message("Hạn")
    String dueOn();

    @Message("Còn lại")
    String timeLeft();

    @Message("quá {days} ngày")
    String daysOver(String days);

    @Message("còn {days} ngày")
    String daysLeft(String days);

    @Message("hôm nay")
    String dueToday();

    @Message("chưa tính được")
    String dueNotKnown();

    @Message("Cơ quan giữ hồ sơ, nguồn tin")
    String heldBy();

    @Message("{total} thời hạn")
    String found(String total);

    @Message("Không có thời hạn nào đang tính.")
    String none();
}
