package vn.liem.procedure.counting;

import static vn.liem.procedure.counting.Steps.written;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.Hours;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.MonthsBefore;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.Limit.WorkingDays;
import vn.liem.procedure.law.Limit.Years;

/** Counts limits by the rules of the profile; every count explains itself, step by step and rule by rule. */
public record DayCounting(WorkingCalendar calendar, CountingRules rules) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    /** Counts a limit from its start; its ground decides whether its end may be moved to a working day. */
    public Counted count(Countable limit, Start start, Ground ground) {
        var steps = limitSteps(limit, ground);
        var day = start.day(calendar.zone());
        return switch (limit) {
            case Hours(var hours) -> hours(hours, start, steps);
            case Days(var days) -> moved(day.plusDays(days), ground, forward(day, steps), 2);
            case WorkingDays(var days) -> workingDays(days, day, forward(day, steps));
            case Months(var months) -> moved(day.plusMonths(months), ground, forward(day, steps), 4);
            case Years(var years) -> moved(day.plusYears(years), ground, forward(day, steps), 4);
            case ThirtyDayMonths(var months) -> detention(day, months, 0, 0, steps);
            case DaysBefore(var days) -> back(day, day.minusDays(days), ground, steps);
            case MonthsBefore(var months) -> back(day, day.minusMonths(months), ground, steps);
        };
    }

    /** Counts a detention of months and days, with the days of custody before it taken off. */
    public Counted detention(LocalDate startedOn, int months, int days, int custodyDays, Ground ground) {
        if (custodyDays < 0 || custodyDays >= Limit.DAYS_OF_A_DETENTION_MONTH * months + days) {
            throw new IllegalArgumentException("%d days of custody cannot be taken off %d months and %d days"
                    .formatted(custodyDays, months, days));
        }
        return detention(startedOn, months, days, custodyDays, limitSteps(new ThirtyDayMonths(months), ground));
    }

    /**
     * Counts an extension: from the nominal end of the period before, whose explanation it goes on with. Hours go on from
     * the moment; a detention goes on with the day after its last one, since its first day is counted.
     */
    public Counted extend(Counted before, Countable limit, Ground ground) {
        var counted = count(limit, goesOnFrom(before, limit), ground);
        var steps = new Steps(calendar, rules)
                .follow(
                        12,
                        "Gia hạn tính từ ngày hết hạn theo số đếm của kỳ trước: %s."
                                .formatted(written(before.nominal())),
                        "The extension runs from the nominal end of the period before: %s."
                                .formatted(written(before.nominal())));
        return withSteps(counted, before.explanation().followedBy(steps.explanation()), counted.explanation());
    }

    /** Counts a limit that was lengthened as a whole: anew from its start, in place of the count before. */
    public Counted lengthen(Counted before, Countable whole, Start start, Ground ground) {
        var counted = count(whole, start, ground);
        var length = LimitWords.of(whole);
        var steps = new Steps(calendar, rules)
                .say(
                        "Được kéo dài: tổng thời hạn đến %s, tính lại từ ngày bắt đầu.".formatted(length.vietnamese()),
                        "Lengthened: %s in all, counted anew from the start.".formatted(length.english()));
        return withSteps(counted, before.explanation().followedBy(steps.explanation()), counted.explanation());
    }

    /**
     * The end after a suspension whose days do not count: as many days later as it lasted, from the nominal end before. The
     * day on which it was suspended still counts, and so does none until the day on which it goes on.
     */
    public Counted rested(Counted before, LocalDate stoppedOn, LocalDate goesOnOn, Ground ground) {
        if (goesOnOn.isBefore(stoppedOn)) {
            throw new IllegalArgumentException("what rests from %s cannot go on on %s".formatted(stoppedOn, goesOnOn));
        }
        var days = ChronoUnit.DAYS.between(stoppedOn, goesOnOn);
        var steps = new Steps(calendar, rules)
                .say(
                        "Tạm đình chỉ từ ngày %s đến ngày %s: %d ngày không tính vào thời hạn."
                                .formatted(written(stoppedOn), written(goesOnOn), days),
                        "Suspended from %s until %s: %d days do not count."
                                .formatted(written(stoppedOn), written(goesOnOn), days));
        var counted = moved(before.nominal().plusDays(days), ground, steps, 2);
        return withSteps(counted, before.explanation(), counted.explanation());
    }

    private static Start goesOnFrom(Counted before, Countable limit) {
        return switch (limit) {
            case Hours _ -> new Start.AtMoment(before.endsAt());
            case ThirtyDayMonths _ -> new Start.OnDay(before.nominal().plusDays(1));
            case Days _, WorkingDays _, Months _, Years _, DaysBefore _, MonthsBefore _ ->
                new Start.OnDay(before.nominal());
        };
    }

    /** The end after so many days in which the limit stood still: as many days after its end by the count before. */
    public Counted stoodStill(Counted before, int days, Ground ground) {
        var nominal = before.nominal().plusDays(days);
        var steps = new Steps(calendar, rules)
                .say(
                        "Không tính %d ngày chờ: theo số đếm, thời hạn hết ngày %s.".formatted(days, written(nominal)),
                        "%d days of waiting are not counted: nominally the limit ends on %s."
                                .formatted(days, written(nominal)));
        var moved =
                ground.whyNotMoved().map(why -> unmoved(nominal, why, steps)).orElseGet(() -> movedOn(nominal, steps));
        return withSteps(moved, before.explanation(), moved.explanation());
    }

    /** The end as a decision states it; where it differs from the computed one, the explanation warns. */
    public Counted stated(Counted computed, LocalDate statedOn) {
        var steps = new Steps(calendar, rules)
                .follow(
                        13,
                        "Quyết định ghi ngày hết hạn %s.".formatted(written(statedOn)),
                        "The decision states the end as %s.".formatted(written(statedOn)));
        if (statedOn.equals(computed.nominal()) && !statedOn.equals(computed.due())) {
            steps.say(
                    "Đó là ngày hết hạn theo số đếm; hệ thống tính đến hạn %s.".formatted(written(computed.due())),
                    "That is the nominal end; the computed day is %s.".formatted(written(computed.due())));
        } else if (!statedOn.equals(computed.due())) {
            steps.caveat(
                    "Khác với ngày do hệ thống tính: %s.".formatted(written(computed.due())),
                    "This differs from the computed day: %s.".formatted(written(computed.due())));
        }
        var stated = new Counted(statedOn, statedOn, endOf(statedOn), computed.explanation());
        return withSteps(stated, computed.explanation(), steps.explanation());
    }

    /** The end of a limit that has no length but stands in the document itself. */
    public Counted stated(LocalDate statedOn, Ground ground) {
        var cited = ground.cited();
        var steps = new Steps(calendar, rules)
                .say(
                        "Thời hạn ghi trong văn bản%s.".formatted(inBrackets(cited.vietnamese())),
                        "The limit stands in the document%s.".formatted(inBrackets(cited.english())))
                .follow(
                        13,
                        "Văn bản ghi ngày hết hạn %s.".formatted(written(statedOn)),
                        "The document states the end as %s.".formatted(written(statedOn)));
        ground.mark().ifPresent(mark -> steps.caveat(mark.vietnamese(), mark.english()));
        return counted(statedOn, statedOn, steps);
    }

    private Counted hours(int hours, Start start, Steps steps) {
        return switch (start) {
            case Start.AtMoment(var at) -> {
                var end = at.plus(Duration.ofHours(hours));
                steps.follow(
                        9,
                        "Tính từ %s, hết hạn lúc %s.".formatted(moment(at), moment(end)),
                        "From %s, it ends at %s.".formatted(moment(at), moment(end)));
                var day = lastDay(end);
                yield new Counted(day, day, end, steps.explanation());
            }
            case Start.OnDay(var on) -> {
                var end = endOf(on).plus(Duration.ofHours(hours));
                steps.follow(
                                9,
                                "Phát sinh ngày %s, hết hạn chậm nhất lúc %s.".formatted(written(on), lastMoment(end)),
                                "From %s, it ends at %s at the latest.".formatted(written(on), lastMoment(end)))
                        .caveat(
                                "Giờ phát sinh không được ghi, nên lấy thời điểm muộn nhất có thể.",
                                "The hour was not recorded, so the latest possible moment is taken.");
                var last = lastDay(end);
                yield new Counted(last, last, end, steps.explanation());
            }
        };
    }

    private Counted workingDays(int days, LocalDate start, Steps steps) {
        var day = start;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            var off = calendar.whyOff(day);
            if (off.isPresent()) {
                steps.skip(day, off.get());
            } else {
                left--;
            }
        }
        steps.follow(
                10,
                "Ngày làm việc thứ %d là %s%s.".formatted(days, written(day), passedOverVietnamese(steps)),
                "Working day %d is %s%s.".formatted(days, written(day), passedOverEnglish(steps)));
        return counted(day, day, steps.caveatsOfCalendar(start, day));
    }

    private Counted moved(LocalDate nominal, Ground ground, Steps steps, int rule) {
        steps.follow(
                rule,
                "Theo số đếm, thời hạn hết ngày %s.".formatted(written(nominal)),
                "Nominally the limit ends on %s.".formatted(written(nominal)));
        return ground.whyNotMoved().map(why -> unmoved(nominal, why, steps)).orElseGet(() -> movedOn(nominal, steps));
    }

    private Counted unmoved(LocalDate nominal, Wording why, Steps steps) {
        return counted(nominal, nominal, steps.say(why.vietnamese(), why.english()));
    }

    private Counted movedOn(LocalDate nominal, Steps steps) {
        var due = firstWorked(nominal, 1, steps);
        if (!due.equals(nominal)) {
            steps.follow(
                    5,
                    "Ngày cuối là ngày nghỉ, nên lùi đến ngày làm việc đầu tiên tiếp theo: %s%s."
                            .formatted(written(due), passedOverVietnamese(steps)),
                    "The last day is not worked, so it moves to the first working day after: %s%s."
                            .formatted(written(due), passedOverEnglish(steps)));
        }
        return counted(nominal, due, steps.caveatsOfCalendar(nominal, due));
    }

    private Counted back(LocalDate anchor, LocalDate nominal, Ground ground, Steps steps) {
        if (ground.whyNotMoved().isPresent()) {
            steps.follow(
                    11,
                    "Tính lùi từ ngày %s: %s.".formatted(written(anchor), written(nominal)),
                    "Counted back from %s: %s.".formatted(written(anchor), written(nominal)));
            return unmoved(nominal, ground.whyNotMoved().get(), steps);
        }
        var due = firstWorked(nominal, -1, steps);
        steps.follow(
                11,
                "Tính lùi từ ngày %s: %s; ngày làm việc chậm nhất là %s%s."
                        .formatted(written(anchor), written(nominal), written(due), passedOverVietnamese(steps)),
                "Counted back from %s: %s; the latest working day is %s%s."
                        .formatted(written(anchor), written(nominal), written(due), passedOverEnglish(steps)));
        return counted(nominal, due, steps.caveatsOfCalendar(due, nominal));
    }

    private Counted detention(LocalDate startedOn, int months, int days, int custodyDays, Steps steps) {
        var length = Limit.DAYS_OF_A_DETENTION_MONTH * months + days - custodyDays;
        var last = startedOn.plusDays(length - 1L);
        steps.follow(
                7,
                "Từ ngày %s, tính cả ngày đầu: %d tháng x %d ngày + %d ngày, trừ %d ngày tạm giữ, là %d ngày."
                        .formatted(
                                written(startedOn), months, Limit.DAYS_OF_A_DETENTION_MONTH, days, custodyDays, length),
                "From %s, the first day counted: %d months of %d days and %d days, less %d days of custody, are %d days."
                        .formatted(
                                written(startedOn),
                                months,
                                Limit.DAYS_OF_A_DETENTION_MONTH,
                                days,
                                custodyDays,
                                length));
        steps.follow(
                6,
                "Hết hạn lúc 24 giờ ngày %s, không lùi sang ngày làm việc.".formatted(written(last)),
                "It ends at 24:00 of %s and is not moved to a working day.".formatted(written(last)));
        return counted(last, last, steps);
    }

    private LocalDate firstWorked(LocalDate from, int direction, Steps steps) {
        var day = from;
        for (var off = calendar.whyOff(day); off.isPresent(); off = calendar.whyOff(day)) {
            steps.skip(day, off.get());
            day = day.plusDays(direction);
        }
        return day;
    }

    private Steps limitSteps(Limit.Countable limit, Ground ground) {
        var length = LimitWords.of(limit);
        var cited = ground.cited();
        var steps = new Steps(calendar, rules)
                .say(
                        "Thời hạn: %s%s.".formatted(length.vietnamese(), inBrackets(cited.vietnamese())),
                        "Limit: %s%s.".formatted(length.english(), inBrackets(cited.english())));
        ground.mark().ifPresent(mark -> steps.caveat(mark.vietnamese(), mark.english()));
        return steps;
    }

    private static String inBrackets(String cited) {
        return cited.isEmpty() ? "" : " (%s)".formatted(cited);
    }

    private static Steps forward(LocalDate start, Steps steps) {
        return steps.follow(
                3,
                "Ngày phát sinh %s không tính.".formatted(written(start)),
                "The day it starts, %s, is not counted.".formatted(written(start)));
    }

    private Counted counted(LocalDate nominal, LocalDate due, Steps steps) {
        return new Counted(nominal, due, endOf(due), steps.explanation());
    }

    private static Counted withSteps(Counted counted, Explanation first, Explanation second) {
        return new Counted(counted.nominal(), counted.due(), counted.endsAt(), first.followedBy(second));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    /** The day that an end belongs to: 24:00 is the end of a day and not the beginning of the next. */
    private LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), calendar.zone());
    }

    private String lastMoment(Instant end) {
        var last = lastDay(end);
        return end.equals(endOf(last)) ? "24:00 %s".formatted(written(last)) : moment(end);
    }

    private String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, calendar.zone()));
    }

    private static String passedOverVietnamese(Steps steps) {
        return Optional.of(steps.skippedVietnamese())
                .filter(days -> !days.isEmpty())
                .map(days -> ", bỏ qua " + days)
                .orElse("");
    }

    private static String passedOverEnglish(Steps steps) {
        return Optional.of(steps.skippedEnglish())
                .filter(days -> !days.isEmpty())
                .map(days -> ", passing over " + days)
                .orElse("");
    }
}
