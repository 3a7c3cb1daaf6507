package vn.liem.procedure.counting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Confidence;

/**
 * Which days are worked (lịch làm việc): weekly rest, holidays and swapped days, year by year as announced. A year it
 * does not cover has weekly rest only, and every count that touches such a year says so.
 */
public record WorkingCalendar(
        String version,
        ZoneId zone,
        String article,
        Set<DayOfWeek> weeklyRest,
        Map<Integer, String> years,
        Map<LocalDate, Wording> daysOff,
        Set<LocalDate> workedRestDays,
        Map<LocalDate, Wording> unconfirmed) {

    /** The file of the calendar. */
    public static final String FILE = "calendar.json";

    public WorkingCalendar {
        weeklyRest = Set.copyOf(weeklyRest);
        years = Map.copyOf(years);
        daysOff = Map.copyOf(daysOff);
        workedRestDays = Set.copyOf(workedRestDays);
        unconfirmed = Map.copyOf(unconfirmed);
        if (weeklyRest.size() == DayOfWeek.values().length) {
            throw new UnreadableRow("tuần không có ngày làm việc nào", "a week of rest alone has no working day");
        }
    }

    /** Whether the day is worked. */
    public boolean isWorked(LocalDate day) {
        return whyOff(day).isEmpty();
    }

    /** Why the day is not worked; nothing on a working day. */
    public Optional<Wording> whyOff(LocalDate day) {
        var named = daysOff.get(day);
        if (named != null) {
            return Optional.of(named);
        }
        return weeklyRest.contains(day.getDayOfWeek()) && !workedRestDays.contains(day)
                ? Optional.of(weeklyRestDay(day.getDayOfWeek()))
                : Optional.empty();
    }

    /** Whether the holidays of the year are known. */
    public boolean covers(int year) {
        return years.containsKey(year);
    }

    /** How sure the holidays of the year are; nothing where they are not known. */
    public Optional<Confidence> confidence(int year) {
        return Optional.ofNullable(years.get(year)).flatMap(Confidence::startOf);
    }

    /** The same calendar with the days whose announcement is still awaited taken as days off. */
    public WorkingCalendar withUnconfirmedDaysOff() {
        var more = new HashMap<>(daysOff);
        more.putAll(unconfirmed);
        return new WorkingCalendar(
                version + "+unconfirmed", zone, article, weeklyRest, years, more, workedRestDays, Map.of());
    }

    private static Wording weeklyRestDay(DayOfWeek day) {
        return switch (day) {
            case SATURDAY -> new Wording("thứ Bảy", "Saturday");
            case SUNDAY -> new Wording("Chủ nhật", "Sunday");
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> new Wording("ngày nghỉ hằng tuần", "weekly rest day");
        };
    }

    /** Reads the file. */
    public static Table<WorkingCalendar> read(String json) {
        return Table.readOne(FILE, json, WorkingCalendar::calendar);
    }

    private static WorkingCalendar calendar(Row row) {
        var names = names(row.row("names"));
        var years = years(row.rows("years"));
        var weeklyRest = Set.copyOf(row.choices("weekly_rest", DayOfWeek.class));
        var off = holidays(row.row("holidays"), names, years);
        var worked = new HashSet<LocalDate>();
        UnreadableRow.inTurn("swaps", row.rows("swaps"), swap -> swap(swap, off, worked, weeklyRest, years));
        return new WorkingCalendar(
                row.text("version"),
                zone(row.text("timezone")),
                row.text("cite"),
                weeklyRest,
                years,
                off,
                worked,
                unconfirmed(row.rows("unconfirmed"), names));
    }

    private static Map<LocalDate, Wording> holidays(Row row, Map<String, Wording> names, Map<Integer, String> years) {
        var off = new HashMap<LocalDate, Wording>();
        for (var field : row.fields()) {
            UnreadableRow.at("holidays " + field, () -> {
                var day = covered("holidays", Row.dayOf("holidays", field), years);
                return off.put(day, named(row.text(field), names));
            });
        }
        return off;
    }

    /** A day off in exchange for a rest day that is worked; both must be what they are said to be. */
    private static void swap(
            Row row,
            Map<LocalDate, Wording> off,
            Set<LocalDate> worked,
            Set<DayOfWeek> weeklyRest,
            Map<Integer, String> years) {
        var free = covered("off", row.day("off"), years);
        var work = covered("work", row.day("work"), years);
        if (weeklyRest.contains(free.getDayOfWeek())) {
            throw new UnreadableRow(
                    "off %s vốn là ngày nghỉ hằng tuần".formatted(free),
                    "off %s is a weekly rest day anyway".formatted(free));
        }
        if (!weeklyRest.contains(work.getDayOfWeek()) || off.containsKey(work)) {
            throw new UnreadableRow(
                    "work %s không phải ngày nghỉ hằng tuần có thể làm bù".formatted(work),
                    "work %s is no weekly rest day that could be worked".formatted(work));
        }
        off.putIfAbsent(free, new Wording("nghỉ hoán đổi", "day off in a swap"));
        if (!worked.add(work)) {
            throw new UnreadableRow(
                    "work %s xuất hiện hai lần".formatted(work), "work %s stands twice".formatted(work));
        }
    }

    private static Map<LocalDate, Wording> unconfirmed(List<Row> rows, Map<String, Wording> names) {
        var unconfirmed = new HashMap<LocalDate, Wording>();
        UnreadableRow.inTurn("unconfirmed", rows, awaited -> {
            awaited.text("status");
            unconfirmed.put(awaited.day("date"), named(awaited.text("name"), names));
        });
        return unconfirmed;
    }

    private static Map<String, Wording> names(Row row) {
        var names = new HashMap<String, Wording>();
        for (var english : row.fields()) {
            names.put(english, UnreadableRow.at("names " + english, () -> new Wording(row.text(english), english)));
        }
        return names;
    }

    private static Wording named(String english, Map<String, Wording> names) {
        var name = names.get(english);
        if (name == null) {
            throw new UnreadableRow(
                    "names không có tên tiếng Việt của: %s".formatted(english),
                    "names has no Vietnamese name of: %s".formatted(english));
        }
        return name;
    }

    private static LocalDate covered(String field, LocalDate day, Map<Integer, String> years) {
        if (!years.containsKey(day.getYear())) {
            throw new UnreadableRow(
                    "%s: năm %d không có trong years".formatted(field, day.getYear()),
                    "%s: the year %d does not stand in years".formatted(field, day.getYear()));
        }
        return day;
    }

    private static Map<Integer, String> years(List<Row> rows) {
        var years = new HashMap<Integer, String>();
        UnreadableRow.inTurn("years", rows, year -> {
            var sure = year.text("conf");
            if (Confidence.startOf(sure).isEmpty()) {
                throw new UnreadableRow(
                        "conf không bắt đầu bằng độ tin cậy C, K-high, K-med, K-low hoặc U: %s".formatted(sure),
                        "conf begins with no known confidence: %s".formatted(sure));
            }
            if (years.put(year.number("year"), sure) != null) {
                throw new UnreadableRow("năm này xuất hiện hai lần", "the year stands twice");
            }
        });
        return years;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            throw new UnreadableRow(
                    "timezone không có: %s".formatted(name), "timezone is not known: %s".formatted(name));
        }
    }
}
