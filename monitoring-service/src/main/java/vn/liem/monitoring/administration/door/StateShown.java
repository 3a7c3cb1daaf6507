package vn.liem.monitoring.administration.door;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.contracts.LiemService;
import vn.liem.kernel.LegalDay;
import vn.liem.messaging.Alarm;
import vn.liem.monitoring.administration.TableShown;
import vn.liem.monitoring.administration.TableShown.Line;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.service.evidence.Witness;
import vn.liem.service.watch.ExchangeState;

/** How this service stands with the logs of the others: how far it has read, what raised the alarm, what waits. */
public record StateShown(Language language, ExchangeState state) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What an alarm says, in Vietnamese; in English it stands as it was raised. */
    private static final Map<String, String> WHAT = Map.ofEntries(
            entry(Witness.TWO_ROOTS, "nhật ký đã ký hai gốc khác nhau cho cùng độ dài: có hai lịch sử"),
            entry(Witness.NOT_CONTINUED, "nhật ký không nối tiếp điều đã ký trước đó: có hai lịch sử"),
            entry("the log is shorter than what it has signed", "nhật ký ngắn hơn phần đã ký"),
            entry("a checkpoint is not signed with the key of its log", "điểm kiểm tra không mang chữ ký của nhật ký"),
            entry("an event tells of what another service owns", "sự kiện nói về điều thuộc dịch vụ khác"),
            entry("a record of the topic speaks for another log", "bản ghi nhân danh nhật ký khác"),
            entry("a record of the topic is none of a log", "bản ghi không đúng dạng"),
            entry(
                    "a record claims to follow one that others have followed",
                    "bản ghi nối tiếp bản ghi đã có bản ghi khác nối tiếp"),
            entry("a record leaps to a place that its source does not know", "bản ghi nhảy tới vị trí nguồn không có"),
            entry(
                    "the source cannot fill the hole before this record",
                    "nguồn không bổ sung được phần còn thiếu trước bản ghi này"),
            entry(
                    "an event took effect that its source does not hold",
                    "sự kiện đã có hiệu lực ở đây nhưng nguồn không có"),
            entry("another event stands where one was already applied", "vị trí đã áp dụng nay có sự kiện khác"),
            entry("the source gives another event than was received", "nguồn đưa ra sự kiện khác với sự kiện đã nhận"));

    /** How an alarm begins that ends with the code of why. */
    private static final String WITHOUT_EFFECT = "the event of the source cannot take effect: ";

    /** Whether an alarm says that a log has two histories. */
    public static boolean isFork(Alarm alarm) {
        return alarm.what().endsWith(Witness.FORKED);
    }

    /** Every log that is read here with how far, then the views that are filled from them. */
    public TableShown logs(Map<String, Long> read) {
        Stream<Line> sources = Arrays.stream(LiemService.values())
                .filter(service -> service != LiemService.MONITORING)
                .map(service -> Line.of(
                        service(service.log()),
                        Cell.text(service.log()),
                        Cell.number(language, read.getOrDefault(service.log(), 0L)),
                        state.sourcesBehind().contains(service.log())
                                ? Cell.mark(Tone.WARN, of("chưa cập nhật kịp", "behind"))
                                : Cell.mark(Tone.GOOD, of("đã cập nhật", "caught up"))));
        Stream<Line> views = state.views().stream()
                .map(view -> Line.of(
                        Cell.text(of("Bảng đọc", "View")),
                        Cell.text(view.view()),
                        Cell.number(
                                language,
                                view.positions().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum()),
                        view.fault().isPresent()
                                ? Cell.mark(Tone.BAD, of("ngừng cập nhật", "stands still"))
                                : passedOver(view.passedOver().size())));
        return new TableShown(
                List.of(
                        of("Nguồn", "Source"),
                        of("Nhật ký, bảng", "Log or view"),
                        of("Đã đọc đến", "Read up to"),
                        of("Trạng thái", "State")),
                Stream.concat(sources, views).toList(),
                of(
                        "Vị trí của một bảng đọc là tổng vị trí của các nhật ký mà bảng được dựng từ đó.",
                        "The position of a view is the sum of those of the logs that it is filled from."));
    }

    private Cell passedOver(int count) {
        return count == 0
                ? Cell.mark(Tone.GOOD, of("đã cập nhật", "caught up"))
                : Cell.mark(
                        Tone.WARN,
                        of("bỏ qua %s sự kiện không đọc được", "%s unreadable events passed over")
                                .formatted(count));
    }

    /** What raised the alarm here, the latest first. */
    public TableShown alarms() {
        return new TableShown(
                List.of(
                        of("Nguồn", "Source"),
                        of("Vị trí", "Position"),
                        of("Cảnh báo", "Alarm"),
                        of("Thấy lần đầu", "First seen")),
                state.alarms().stream()
                        .map(alarm -> Line.of(
                                service(alarm.source()).with(alarm.source()),
                                Cell.number(language, alarm.pos()),
                                Cell.mark(isFork(alarm) ? Tone.BAD : Tone.WARN, said(alarm.what())),
                                Cell.text(at(alarm.seenAt()))))
                        .toList(),
                of(
                        "Cảnh báo do dịch vụ giám sát thấy khi đọc và chứng kiến nhật ký của các dịch vụ khác. Mỗi"
                                + " dịch vụ còn giữ cảnh báo của mình, người quản trị xem tại từng dịch vụ.",
                        "What monitoring saw as it read and witnessed the logs of the others. Each service keeps"
                                + " alarms of its own, which administrators read there."));
    }

    /** Records that wait, without what they are about. */
    public TableShown holds() {
        return new TableShown(
                List.of(
                        of("Nguồn", "Source"),
                        of("Từ vị trí", "From position"),
                        of("Mã lý do", "Code of the reason"),
                        of("Từ lúc", "Since"),
                        of("Số lần thử", "Tries")),
                state.holds().stream()
                        .map(hold -> Line.of(
                                service(hold.source()).with(hold.source()),
                                Cell.number(language, hold.firstPos()),
                                Cell.text(hold.reason()),
                                Cell.text(at(hold.heldAt())),
                                Cell.number(language, hold.tries())))
                        .toList(),
                "");
    }

    private String said(String what) {
        return what.startsWith(WITHOUT_EFFECT)
                ? of("sự kiện của nguồn không thể có hiệu lực: ", WITHOUT_EFFECT)
                        + what.substring(WITHOUT_EFFECT.length())
                : of(WHAT.getOrDefault(what, what), what);
    }

    private Cell service(String log) {
        Optional<String> name = LiemService.ownerOf(log).map(LiemService::serviceName);
        return Cell.text(name.map(service -> language.say(Terms.of(Terms.SERVICES, service)))
                .orElse(log));
    }

    private String at(Instant when) {
        LocalDateTime local = LocalDateTime.ofInstant(when, LegalDay.ZONE);
        return CLOCK.format(local) + " " + language.day(local.toLocalDate());
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
