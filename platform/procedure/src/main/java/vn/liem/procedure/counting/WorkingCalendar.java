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
            throw new IllegalArgumentException("a week of rest alone has no working day");
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
        var names = inner(row, "names");
        var off = new HashMap<LocalDate, Wording>();
        var worked = new HashSet<LocalDate>();
        for (var swap : row.rows("swaps")) {
            off.put(swap.day("off"), new Wording("nghỉ hoán đổi", "day off in a swap"));
            worked.add(swap.day("work"));
        }
        var holidays = inner(row, "holidays");
        for (var field : holidays.fields()) {
            off.put(Row.dayOf("holidays", field), named(holidays.text(field), names));
        }
        var unconfirmed = new HashMap<LocalDate, Wording>();
        for (var awaited : row.rows("unconfirmed")) {
            unconfirmed.put(awaited.day("date"), named(awaited.text("name"), names));
        }
        return new WorkingCalendar(
                row.text("version"),
                zone(row.text("timezone")),
                row.text("cite"),
                Set.copyOf(row.choices("weekly_rest", DayOfWeek.class)),
                years(row.rows("years")),
                off,
                worked,
                unconfirmed);
    }

    private static Wording named(String english, Row names) {
        return new Wording(names.text(english), english);
    }

    private static Row inner(Row row, String field) {
        return row.maybeRow(field).orElseThrow(() -> new UnreadableRow("%s is missing".formatted(field)));
    }

    private static Map<Integer, String> years(List<Row> rows) {
        var years = new HashMap<Integer, String>();
        rows.forEach(year -> years.put(year.number("year"), year.text("conf")));
        return years;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            throw new UnreadableRow("timezone is not known: %s".formatted(name));
        }
    }
}
