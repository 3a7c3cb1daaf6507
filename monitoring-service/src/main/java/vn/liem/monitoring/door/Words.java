package vn.liem.monitoring.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of themselves, in Vietnamese. */
@MessageBundle(value = "w", locale = "vi")
public interface Words {

    @Message("Hệ thống theo dõi vụ án, vụ việc tham nhũng, lãng phí, tiêu cực")
    String systemName();

    @Message("Đến nội dung chính")
    String skip();

    @Message("Bản dùng thử: mọi dữ liệu đều là mô phỏng, không phải vụ việc có thật.")
    String demo();

    @Message("Bản dùng thử")
    String demoLabel();

    @Message("Trình đơn chính")
    String menu();

    @Message("Tổng quan")
    String home();

    @Message("Vụ án, vụ việc")
    String cases();

    @Message("Thời hạn")
    String deadlines();

    @Message("Nguồn tin về tội phạm")
    String sources();

    @Message("Đăng xuất")
    String signOut();

    @Message("English")
    String otherLanguage();

    @Message("Chuyển sang tiếng Anh")
    String switchLanguage();

    @Message("Số liệu đến hết ngày {day}")
    String asOfDay(String day);

    @Message("ngày gần nhất có dữ liệu; từ đó đến nay chưa ghi nhận gì mới")
    String asOfNothingNewer();

    @Message("Trang mở lúc {time} ngày {day}")
    String openedAt(String time, String day);

    @Message("Chưa cập nhật kịp từ: {names}. Số liệu có thể còn thiếu.")
    String behind(String names);

    @Message("Trang này phản ánh nhật ký sự kiện của các dịch vụ đến vị trí")
    String position();

    @Message("Mỗi dịch vụ ghi sự kiện vào một nhật ký đánh số liên tục; mở trang ở cùng vị trí thì thấy cùng nội dung.")
    String positionHelp();

    @Message("Địa bàn")
    String territory();

    @Message("Vụ án, vụ việc theo giai đoạn")
    String byStage();

    @Message("{total} vụ đang theo dõi, không tính vụ đã nhập vào vụ khác. Chọn một giai đoạn để xem danh sách.")
    String byStageHelp(String total);

    @Message("Giai đoạn")
    String stage();

    @Message("Số lượng vụ")
    String count();

    @Message("Diễn biến gần nhất")
    String lastMoved();

    @Message("Xem toàn bộ danh sách")
    String allMoved();

    @Message("Ngày")
    String day();

    @Message("Vụ")
    String item();

    @Message("Diễn biến")
    String whatMoved();

    @Message("Cơ quan")
    String bodyOf();

    @Message("Chưa có vụ án, vụ việc nào.")
    String nothingMoved();

    @Message("Nguồn tin đang chờ")
    String sourcesWaiting();

    @Message("sớm nhất gửi ngày {day}")
    String oldestSince(String day);

    @Message("chưa tiếp nhận")
    String notReceived();

    @Message("Cần xem lại")
    String toReview();

    @Message("vụ có quyết định không phù hợp trình tự luật định, không khớp với giao nhận hồ sơ, hoặc chưa rõ loại tội"
            + " phạm")
    String withFindings();

    @Message("vụ đã từng quá hạn")
    String withMissedClocks();

    @Message("Chưa ghi nhận trường hợp quá hạn nào.")
    String noClocksYet();

    @Message("Danh sách vụ án, vụ việc")
    String caseList();

    @Message("Lọc danh sách")
    String filters();

    @Message("Số, ký hiệu vụ án, vụ việc")
    String number();

    @Message("một phần số, ký hiệu, ví dụ 00012")
    String numberHint();

    @Message("Loại")
    String itemType();

    @Message("Nhóm tội danh")
    String offenceGroup();

    @Message("Cơ quan giữ hoặc từng giữ hồ sơ")
    String bodyHint();

    @Message("Phạm vi")
    String part();

    @Message("Thời gian")
    String period();

    @Message("Tính theo")
    String periodBy();

    @Message("Từ ngày")
    String from();

    @Message("Đến ngày")
    String until();

    @Message("Sắp xếp")
    String order();

    @Message("Tất cả")
    String any();

    @Message("Lọc")
    String apply();

    @Message("Bỏ lọc")
    String clear();

    @Message("{total} vụ")
    String found(String total);

    @Message("Dòng {first}–{last} trong {total}")
    String shownRows(String first, String last, String total);

    @Message("Không có vụ nào phù hợp. Hãy bỏ bớt điều kiện lọc.")
    String noneFound();

    @Message("{days} ngày")
    String daysHere(String days);

    @Message("từ")
    String since();

    @Message("Cơ quan giữ hồ sơ")
    String holder();

    @Message("chưa ghi nhận")
    String holderNotKnown();

    @Message("Lưu ý")
    String marks();

    @Message("{count} điểm cần xem lại")
    String findingsMark(String count);

    @Message("{count} thời hạn đã quá hạn")
    String missedMark(String count);

    @Message("Điều tra lần {number}")
    String roundMark(String number);

    @Message("Đã nhập vào vụ án khác")
    String mergedMark();

    @Message("Các trang")
    String pages();

    @Message("Trang {number}")
    String pageNumber(String number);

    @Message("Trang trước")
    String previous();

    @Message("Trang sau")
    String next();

    @Message("Chưa lấy được tên vụ: dịch vụ lưu giữ chưa phản hồi.")
    String titlesSilent();

    @Message("Nguồn tin về tội phạm")
    String sourceList();

    @Message("Kênh phát hiện")
    String channel();

    @Message("Nơi gửi")
    String sentBy();

    @Message("Ngày gửi")
    String sentOn();

    @Message("Cơ quan giải quyết")
    String withBody();

    @Message("Ngày tiếp nhận")
    String receivedOn();

    @Message("Tình trạng")
    String waitsFor();

    @Message("đã chuyển cơ quan khác, nơi nhận mới chưa tiếp nhận")
    String forwarded();

    @Message("Số ngày chờ")
    String waitsDays();

    @Message("Cách tính")
    String howCounted();

    @Message("Không tính: {day} ({why})")
    String passedOver(String day, String why);

    @Message("thời hạn đang tính đã quá hạn")
    String overdueNow();

    @Message("thời hạn sắp đến hạn")
    String dueSoonNow();

    @Message("Số nguồn tin")
    String sourceNumber();

    @Message("Không có nguồn tin nào.")
    String noSources();

    @Message("Nguồn tin nào đang chờ, chờ ai, từ bao giờ; gửi trước xếp trước. Trang này chỉ xem được ở hiện tại.")
    String sourcesHelp();

    @Message("{total} nguồn tin")
    String foundSources(String total);

    @Message("Không mở được trang này")
    String problem();

    @Message("Mở lại danh sách, không lọc")
    String openWithoutParameters();

    @Message("Mã yêu cầu để báo người vận hành: {trace}")
    String problemTrace(String trace);

    @Message("Về trang tổng quan")
    String goHome();

    @Message("Anh/chị đã đăng xuất")
    String signedOut();

    @Message("Hãy đóng trình duyệt nếu dùng máy chung.")
    String signedOutHelp();

    @Message("Đăng nhập lại")
    String signInAgain();
}
