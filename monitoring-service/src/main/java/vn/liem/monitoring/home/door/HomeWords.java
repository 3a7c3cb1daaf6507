package vn.liem.monitoring.home.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the first page of the committee says, in Vietnamese. */
@MessageBundle(value = "h", locale = "vi")
public interface HomeWords {

    @Message("Kỳ")
    String period();

    @Message("Đang xem một thời điểm khác. Thời hạn sắp đến, nguồn tin đang chờ, danh sách toàn bộ vụ án chỉ có ở hiện"
            + " tại và không hiển thị ở đây.")
    String nowOnly();

    @Message("So với chỉ tiêu phấn đấu")
    String targets();

    @Message("Tỷ lệ")
    String rate();

    @Message("Vạch đỏ là chỉ tiêu. Tử số và mẫu số mở danh sách đứng sau.")
    String targetsHelp();

    @Message("Mở danh sách")
    String toList();

    @Message("Không có vụ nào trong diện theo dõi, chỉ đạo.")
    String nothingListed();

    @Message("Không có diễn biến nào trong thời gian này.")
    String noChanges();
}
