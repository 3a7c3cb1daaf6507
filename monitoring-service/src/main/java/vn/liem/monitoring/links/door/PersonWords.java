package vn.liem.monitoring.links.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a person says, in Vietnamese. */
@MessageBundle(value = "p", locale = "vi")
public interface PersonWords {

    @Message("Người có liên quan")
    String title();

    @Message("Người và mối liên hệ")
    String back();

    @Message("khóa")
    String key();

    @Message("Chưa lấy được họ tên: danh bạ chưa phản hồi. Mở lại trang sau ít phút.")
    String silent();

    @Message("Danh bạ không cho biết họ tên của người này trong các vụ mở cho anh/chị.")
    String noName();

    @Message("Còn {count} vụ khác không mở cho anh/chị, không hiển thị ở đây.")
    String closed(String count);

    @Message("Trang này không hiển thị")
    String notShown();

    @Message("Biện pháp ngăn chặn áp dụng với người này, tài sản đứng tên riêng, công ty, cổ phần, quan "
            + "hệ gia đình, chức vụ qua các thời kỳ: xem tại cơ quan giữ hồ sơ. Chức vụ ở đầu trang là "
            + "chức vụ hiện ghi trong danh bạ, không theo ngày đã chọn.")
    String notShownWhat();
}
