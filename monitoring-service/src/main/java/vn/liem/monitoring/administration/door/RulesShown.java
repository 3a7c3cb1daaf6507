package vn.liem.monitoring.administration.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.monitoring.administration.TableShown;
import vn.liem.monitoring.administration.TableShown.Line;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.counting.LimitWords;
import vn.liem.procedure.counting.WorkingCalendar;
import vn.liem.procedure.law.Citation;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.security.Act;
import vn.liem.security.Role;

/** What the system goes by: bodies, periods, the calendar, the limits of the law, who may do what. */
public record RulesShown(Language language, Profile profile, LocalDate today) {

    /** The bodies, by their codes. */
    public TableShown units(List<UnitFact> units) {
        Map<String, UnitFact> byCode = new TreeMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        return new TableShown(
                List.of(of("Mã", "Code"), of("Tên", "Name"), of("Trực thuộc", "Under")),
                byCode.values().stream()
                        .map(unit -> Line.of(
                                Cell.text(unit.code()),
                                Cell.text(name(unit)),
                                Cell.text(unit.parent()
                                        .map(parent -> Optional.ofNullable(byCode.get(parent))
                                                .map(this::name)
                                                .orElse(parent)))))
                        .toList(),
                "");
    }

    private String name(UnitFact unit) {
        return of(unit.nameVi(), unit.nameEn());
    }

    /** How years of reports are counted. */
    public TableShown periods() {
        return new TableShown(
                List.of(
                        of("Cách tính", "Scheme"),
                        of("Từ ngày", "From"),
                        of("Đến ngày", "To"),
                        of("Căn cứ", "By what")),
                PeriodScheme.all().stream()
                        .map(scheme -> {
                            PeriodScheme.Days days = scheme.days(today.getYear(), PeriodScheme.Part.YEAR);
                            return Line.of(
                                    Cell.text(of(
                                            scheme.name().vietnamese(),
                                            scheme.name().english())),
                                    day(days.from()),
                                    day(days.to()),
                                    Cell.text(of(
                                            scheme.source().vietnamese(),
                                            scheme.source().english())));
                        })
                        .toList(),
                of("Ngày của năm %s.", "The days of %s.").formatted(today.getYear()));
    }

    /** The days off, those that are worked instead and those that are awaited, the latest first. */
    public TableShown calendar() {
        WorkingCalendar calendar = profile.calendar();
        Map<LocalDate, Line> lines = new TreeMap<>(Comparator.reverseOrder());
        calendar.daysOff()
                .forEach((day, name) -> lines.put(day, holiday(day, name, Tone.PLAIN, of("ngày nghỉ", "day off"))));
        calendar.workedRestDays()
                .forEach(day -> lines.put(
                        day,
                        holiday(
                                day,
                                new Wording("làm bù", "worked instead"),
                                Tone.WARN,
                                of("ngày làm việc", "worked"))));
        calendar.unconfirmed()
                .forEach((day, name) -> lines.put(
                        day, holiday(day, name, Tone.WARN, of("chờ thông báo chính thức", "announcement awaited"))));
        return new TableShown(
                List.of(
                        of("Ngày", "Day"),
                        of("Tên", "Name"),
                        of("Tính là", "Counts as"),
                        of("Độ tin cậy của năm", "Confidence of the year")),
                List.copyOf(lines.values()),
                of(
                                "Lịch làm việc phiên bản %s; căn cứ %s. Năm không có trong lịch chỉ tính ngày nghỉ"
                                        + " hằng tuần.",
                                "Calendar version %s by %s. A year that it does not cover has weekly rest alone.")
                        .formatted(calendar.version(), language.say(new Citation(calendar.article()).wording())));
    }

    private Line holiday(LocalDate day, Wording name, Tone tone, String counts) {
        return Line.of(
                day(day),
                Cell.text(language.say(name)),
                Cell.mark(tone, counts),
                profile.calendar()
                        .confidence(day.getYear())
                        .map(this::confidence)
                        .orElseGet(() -> Cell.text("")));
    }

    /** The limits of the law and of the committee, each with its days of effect and how sure it is today. */
    public TableShown limits() {
        return new TableShown(
                List.of(
                        of("Quy tắc", "Rule"),
                        of("Thời hạn", "Limit"),
                        of("Căn cứ", "Article"),
                        of("Hiệu lực từ", "In force from"),
                        of("Đến", "To"),
                        of("Hôm nay", "Today"),
                        of("Độ tin cậy", "Confidence")),
                profile.deadlines().values().stream()
                        .sorted(Comparator.comparing(DeadlineRow::id))
                        .map(this::limit)
                        .toList(),
                of(
                        "Bộ quy định đi kèm sản phẩm. Quy tắc “chưa đối chiếu” hiển thị dấu này ở mọi nơi có ngày tính"
                                + " từ nó.",
                        "The profile of the product. What is not verified carries that mark wherever a day is counted"
                                + " by it."));
    }

    private Line limit(DeadlineRow row) {
        boolean runs = row.validity().includes(today);
        return Line.of(
                // The file has these words in English alone; in Vietnamese the article says what starts it.
                Cell.text(row.id()).with(of("", row.trigger())),
                Cell.text(language.say(LimitWords.of(row.limit()))),
                Cell.text(language.say(new Citation(row.article()).wording())),
                Cell.day(language, row.validity().from()),
                Cell.day(language, row.validity().to()),
                runs
                        ? Cell.mark(Tone.GOOD, of("có hiệu lực", "in force"))
                        : Cell.mark(Tone.PLAIN, of("không có hiệu lực", "not in force")),
                confidence(row.limitConfidence().on(today)));
    }

    private Cell confidence(Confidence confidence) {
        Tone tone = switch (confidence) {
            case CONFIRMED -> Tone.GOOD;
            case LIKELY, POSSIBLE -> Tone.WARN;
            case DOUBTFUL, UNKNOWN -> Tone.BAD;
        };
        return Cell.mark(tone, of(confidence.vietnamese(), confidence.english()));
    }

    /** Every act of the policy with the roles that have it, and how far. */
    public TableShown roles() {
        List<Line> lines = new ArrayList<>();
        for (Act act : Act.values()) {
            lines.add(Line.of(
                    Cell.text(of(act.vietnamese(), act.english())).with(act.name()),
                    Cell.text(of(act.kind().vietnamese(), act.kind().english())),
                    Cell.text(granted(act))));
        }
        return new TableShown(
                List.of(of("Việc", "Act"), of("Nhóm", "Kind"), of("Vai trò, phạm vi", "Roles and how far")),
                lines,
                Arrays.stream(vn.liem.security.Reach.values())
                        .map(reach -> reach.name() + ": " + of(reach.vietnamese(), reach.english()))
                        .collect(Collectors.joining(" ")));
    }

    private String granted(Act act) {
        return Stream.of(Role.values())
                .filter(act.grants()::containsKey)
                .map(role -> of(role.vietnamese(), role.english()) + " ("
                        + act.grants().get(role) + ")")
                .collect(Collectors.joining("; "));
    }

    private Cell day(LocalDate day) {
        return Cell.day(language, Optional.of(day));
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
