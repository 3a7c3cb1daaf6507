package vn.liem.monitoring.casepage.door;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a case says, in Vietnamese. */
@MessageBundle(value = "c", locale = "vi")
public interface CaseWords {

    @Message("{kind} · nhóm: {group}")
    String caseLine(String kind, String group);

    @Message("vào sổ ngày {day}")
    String registeredOn(String day);

    @Message("khởi tố ngày {day}")
    String institutedOn(String day);

    @Message("Tên vụ không hiển thị với vai trò của anh/chị.")
    String titleWithheld();

    @Message("Hiện trạng")
    String threeLines();

    @Message("Thời hạn")
    String clocks();

    @Message("Hồ sơ")
    String fileLine();

    @Message("từ ngày {day}")
    String stageSince(String day);

    @Message("{days} ngày tính đến {day}")
    String stageDays(String days, String day);

    @Message("giữ hồ sơ từ ngày {day}")
    String heldSince(String day);

    @Message("xác định theo sổ khi nhập dữ liệu ngày {day}; chưa có giao nhận trên hệ thống")
    String holderFromRegister(String day);

    @Message("Sổ giao nhận ghi khác: {body} tiếp nhận hồ sơ ngày {day}")
    String acceptedElsewhere(String body, String day);

    @Message("đang chuyển đến {names}")
    String onOfferTo(String names);

    @Message("không có thời hạn nào đang tính")
    String noneRunning();

    @Message("chưa có thời hạn nào được ghi")
    String noClocks();

    @Message("hạn {day}")
    String due(String day);

    @Message("còn {days} ngày")
    String daysLeft(String days);

    @Message("quá {days} ngày tính đến hôm nay")
    String daysOver(String days);

    @Message("Thời hạn đã qua")
    String pastClocks();

    @Message("Tính từ ngày")
    String clockFrom();

    @Message("Hạn")
    String clockDue();

    @Message("Ngày kết thúc")
    String clockMet();

    @Message("Kết quả")
    String clockState();

    @Message("chậm {days} ngày")
    String daysLate(String days);

    @Message("tính từ {day}")
    String clockStarted(String day);

    @Message("Quá trình qua các giai đoạn")
    String stageWay();

    @Message("{count} lần")
    String visits(String count);

    @Message("Điểm cần xem lại")
    String findings();

    @Message("Căn cứ")
    String findingArticle();

    @Message("văn bản số")
    String document();

    @Message("Các lần điều tra")
    String rounds();

    @Message("Điều tra lần {number}")
    String round(String number);

    @Message("Khởi tố vụ án")
    String roundFirst();

    @Message("Kết luận điều tra")
    String concluded();

    @Message("Truy tố")
    String indicted();

    @Message("Tuyên án sơ thẩm")
    String judged();

    @Message("{days} ngày")
    String roundDays(String days);

    @Message("Bị can")
    String accused();

    @Message("Bị can thứ {number}")
    String accusedNumber(String number);

    @Message("Chưa khởi tố bị can nào.")
    String noAccused();

    @Message("Họ tên không hiển thị với vai trò của anh/chị trong vụ này.")
    String namesWithheld();

    @Message("Chưa lấy được họ tên: danh bạ chưa phản hồi. Mở lại trang sau ít phút.")
    String namesSilent();

    @Message("Đã xóa dữ liệu cá nhân")
    String erasedName();

    @Message("sinh năm {year}")
    String bornIn(String year);

    @Message("khởi tố ngày {day}")
    String chargedOn(String day);

    @Message("chuyển đến khi tách vụ án ngày {day}")
    String cameOn(String day);

    @Message("khoản {clause} Điều {article} BLHS")
    String clauseOf(String clause, String article);

    @Message("Điều {article} BLHS")
    String articleOf(String article);

    @Message("cán bộ, công chức")
    String official();

    @Message("đảng viên")
    String partyMember();

    @Message("Chuyển, nhận hồ sơ")
    String handOvers();

    @Message("Chưa có lần chuyển hồ sơ nào được ghi nhận.")
    String noHandOvers();

    @Message("ghi nhận từ sổ")
    String recordedOnly();

    @Message("Không có biên nhận điện tử: chỉ có ngày và kết quả như sổ ghi.")
    String recordedHelp();

    @Message("Sổ ghi khác: {outcome}, {day}")
    String registerSaysOtherwise(String outcome, String day);

    @Message("giao nhận trên hệ thống")
    String live();

    @Message("biên nhận")
    String receipt();

    @Message("Mã băm đầy đủ: {hash}")
    String fullHash(String hash);

    @Message("{count} tài liệu")
    String documents(String count);

    @Message("phải trả lời chậm nhất vào ngày {day}")
    String answerDue(String day);

    @Message("trả lời quá hạn")
    String late();

    @Message("{count} tài liệu không khớp")
    String mismatches(String count);

    @Message("chưa trả lời, đã {days} ngày tính đến hôm nay")
    String unanswered(String days);

    @Message("trả lời trong ngày")
    String answeredSameDay();

    @Message("trả lời sau {days} ngày")
    String answeredIn(String days);

    @Message("chưa có")
    String notYet();

    @Message("Diễn biến")
    String timeline();

    @Message("Xếp theo ngày phát sinh, mới nhất ở trên.")
    String timelineHelp();

    @Message("đến")
    String toBody();

    @Message("Tách từ")
    String separatedFrom();

    @Message("một vụ án khác")
    String anotherCase();

    @Message("Đã nhập ngày {day} vào")
    String mergedInto(String day);

    @Message("Danh sách vụ án, vụ việc")
    String backToList();

    @Message("Người tiến hành tố tụng")
    String officers();

    @Message("Chưa ghi nhận phân công ai.")
    String noOfficers();

    @Message("Hiển thị theo mã tài khoản, không hiển thị họ tên.")
    String officersHelp();

    @Message("từ {day}")
    String inChargeSince(String day);

    @Message("đến {day}")
    String inChargeUntil(String day);

    @Message("Chờ chữ ký thứ hai")
    String proposals();

    @Message("Chưa có hiệu lực cho đến khi người thứ hai trong cơ quan, ngoài vụ án, ký.")
    String proposalsHelp();

    @Message("người trình:")
    String proposedBy();

    @Message("Việc tiếp theo")
    String next();

    @Message("Không có việc nào đang chờ được ghi nhận.")
    String nothingOwed();

    @Message("và {count} việc khác")
    String furtherOwed(String count);

    @Message("quá {days} ngày tính đến {day}")
    String daysOverOn(String days, String day);

    @Message("chưa trả lời, đã {days} ngày tính đến {day}")
    String unansweredOn(String days, String day);

    @Message("Đến ngày đã chọn, theo những gì đã ghi nhận khi đó, chưa có gì về vụ này.")
    String notKnownThen();

    @Message("Không hiển thị cho ngày đã chọn")
    String leftOut();

    @Message("Xem đúng như đã ghi nhận đến hết ngày đó")
    String leftOutExact();

    @Message("Trang này không hiển thị")
    String notShown();

    @Message("Tài liệu trong hồ sơ, nội dung kín, giá trị định giá của từng tài sản, công ty và cổ phần: xem tại cơ"
            + " quan giữ hồ sơ. Ai đã xem vụ này: người kiểm tra hệ thống tra tại nhật ký truy cập của từng dịch vụ.")
    String notShownWhat();

    @Message("Toàn bộ diễn biến: lọc, in, tải về")
    String wholeTimeline();

    @Message("Người và mối liên hệ quanh vụ này")
    String links();

    @Message("Tải gói chứng cứ")
    String evidence();
}
