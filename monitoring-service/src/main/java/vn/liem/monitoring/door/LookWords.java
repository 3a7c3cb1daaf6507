package vn.liem.monitoring.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What components of pages say of themselves, in Vietnamese. */
@MessageBundle(value = "l", locale = "vi")
public interface LookWords {

    @Message("Tải biểu đồ:")
    String chartAs();

    @Message("Xem số liệu của biểu đồ")
    String chartTable();

    @Message("Thời gian")
    String chartTime();

    @Message("Về hiện tại")
    String toNow();

    @Message("Xem theo ngày khác")
    String otherMoment();

    @Message("Đến hết ngày")
    String asOfLabel();

    @Message("Theo những gì đã ghi nhận đến ngày")
    String knownOnLabel();

    @Message("Xem")
    String look();

    @Message("Ô thứ nhất: việc xảy ra sau ngày này không tính. Ô thứ hai: việc ghi vào hệ thống sau ngày này không"
            + " tính, kể cả việc đã xảy ra trước đó.")
    String momentHelp();

    @Message(", theo những gì đã ghi nhận đến hết ngày {day}")
    String asKnownOn(String day);

    @Message("Tải danh sách (XLSX)")
    String downloadXlsx();

    @Message("Các danh sách")
    String lists();

    @Message("Không có dòng nào phù hợp.")
    String noRows();

    @Message("Đơn vị tiền")
    String moneyIn();

    @Message("Cách tính")
    String howCountedFigure();

    @Message("Còn {count} dòng thuộc địa bàn khác, không hiển thị ở đây.")
    String outside(String count);

    @Message("Tìm kiếm")
    String searchTitle();

    @Message("Số, ký hiệu hoặc tên cơ quan")
    String searchLabel();

    @Message("Tìm")
    String searchGo();

    @Message("Vụ án, vụ việc, nguồn tin theo một phần của số; quyết định, chỉ đạo theo phần đầu của số; cơ quan theo"
            + " tên, có dấu hoặc không dấu. Không tìm theo họ tên người.")
    String searchHelp();

    @Message("Hãy nhập ít nhất hai chữ cái hoặc chữ số.")
    String searchTooShort();

    @Message("Còn nhiều kết quả khác: hãy nhập thêm.")
    String searchMore();

    @Message("Không tìm thấy gì trong phạm vi anh/chị được xem.")
    String searchNone();

    @Message("Mẫu trình bày")
    String designTitle();

    @Message("Mọi thành phần của trang, ở mọi trạng thái, từ dữ liệu ví dụ. Cách dùng được ghi trong "
            + "docs/design.md.")
    String designHelp();

    @Message("Chữ và số")
    String designType();

    @Message("Màu")
    String designColours();

    @Message("Nhãn trạng thái")
    String designMarks();

    @Message("Giai đoạn")
    String designStages();

    @Message("Thông báo")
    String designNotices();

    @Message("Biểu mẫu")
    String designForms();

    @Message("Bảng")
    String designTable();

    @Message("Biểu đồ")
    String designCharts();

    @Message("Chỉ tiêu")
    String designFigures();

    @Message("Mốc thời gian")
    String designTime();

    @Message("Giải thích thời hạn")
    String designExplained();

    @Message("Về trang trước")
    String backToPage();

    @Message("Có nội dung cần sửa")
    String formWrong();

    @Message("Lần gửi trước đã được ghi nhận")
    String formSpent();

    @Message("Lỗi:")
    String formWrongTitle();

    @Message("(không bắt buộc)")
    String notRequired();

    @Message("Quay lại, không gửi")
    String leaveForm();

    @Message("Xem nội dung đã ghi nhận")
    String seeRecorded();

    @Message("Mở biểu mẫu mới")
    String newForm();

    @Message("Việc có thể làm")
    String toDo();

    @Message("Hiện trạng")
    String standing();

    @Message("– chọn –")
    String choose();

    @Message("Các dòng tiếp theo")
    String moreRows();
}
