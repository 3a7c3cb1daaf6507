package vn.liem.monitoring.process.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the flow say, in Vietnamese. */
@MessageBundle(value = "fl", locale = "vi")
public interface FlowWords {

    @Message("Luồng hồ sơ qua các giai đoạn")
    String title();

    @Message("Sơ đồ luồng")
    String map();

    @Message(
            "Kỳ {from} – {to}. Số trong ô: số vụ đang ở giai đoạn cuối kỳ. Mũi tên: số lượt chuyển trong kỳ; nét đứt: quay lại giai đoạn trước. Chọn số để xem danh sách.")
    String mapHelp(String from, String to);

    @Message("Xem")
    String show();

    @Message("Thời gian ở từng giai đoạn")
    String stages();

    @Message("Đang ở")
    String standing();

    @Message("Số ngày trung vị")
    String median();

    @Message("Dài nhất (ngày)")
    String longest();

    @Message("Quá thời hạn")
    String overLimit();

    @Message("{over}/{judged}")
    String overOf(String over, String judged);

    @Message("không xét")
    String notJudged();

    @Message("Đã rời trong kỳ")
    String left();

    @Message("Lượt chuyển giai đoạn trong kỳ")
    String passages();

    @Message("Từ")
    String fromStage();

    @Message("Đến")
    String toStage();

    @Message("quay lại")
    String back();

    @Message("Trả lại và chờ")
    String others();

    @Message("Nội dung")
    String what();

    @Message("Không có số liệu")
    String noData();

    @Message("{count} dòng")
    String rowsFound(String count);

    @Message("Còn {count} dòng thuộc địa bàn khác, không hiển thị.")
    String elsewhere(String count);

    @Message("Về sơ đồ luồng")
    String toFlow();

    @Message("Số, ký hiệu")
    String number();

    @Message("Từ ngày")
    String since();

    @Message("Đến ngày")
    String until();

    @Message("Số ngày")
    String days();

    @Message("Hạn")
    String lastDay();

    @Message("quá hạn")
    String over();

    @Message("Lần")
    String turn();

    @Message("Cơ quan")
    String bodyOf();

    @Message("Không có dòng nào.")
    String noRows();

    @Message("{from} → {to}")
    String passedTitle(String from, String to);
}
