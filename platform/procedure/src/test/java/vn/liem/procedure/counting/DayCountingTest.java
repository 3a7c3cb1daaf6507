package vn.liem.procedure.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.Hours;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.MonthsBefore;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.Limit.WorkingDays;
import vn.liem.procedure.law.Limit.Years;

class DayCountingTest {

    private static final DayCounting COUNTING = Profile.vietnam().counting();
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ANY_ROW = "INV-VERY-a";
    private static final Ground ANY_DETENTION = ground("DET-VERY", LocalDate.of(2018, 3, 4));

    @TestFactory
    Stream<DynamicTest> every_worked_example_comes_out() throws Exception {
        var examples = new ObjectMapper()
                .readTree(ProfileFolder.VIETNAM.text("deadline-examples.json").orElseThrow());
        assertEquals(24, examples.size());
        return StreamSupport.stream(examples.spliterator(), false)
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asText() + " " + example.get("law").asText(), () -> comesOut(example)));
    }

    private static void comesOut(JsonNode example) {
        var rule = example.get("rule");
        var n = rule.get("n").asInt();
        var ground = Ground.asked(rule.path("roll").asBoolean(true));
        var start = example.get("start").asText();
        var due = example.get("due").asText();
        if (rule.get("unit").asText().equals("H")) {
            var counted = COUNTING.count(new Hours(n), new Start.AtMoment(instant(start)), Ground.asked(false));
            assertEquals(instant(due), counted.endsAt());
            return;
        }
        var counted = switch (rule.get("unit").asText()) {
            case "WD" -> COUNTING.count(new WorkingDays(n), onDay(start), ground);
            case "D" -> COUNTING.count(new Days(n), onDay(start), ground);
            case "M" -> COUNTING.count(new Months(n), onDay(start), ground);
            case "M30" ->
                COUNTING.detention(
                        day(start), n, 0, rule.get("deduct_custody_days").asInt(), ground);
            default -> throw new AssertionError("an example in a unit that is not tested: " + rule);
        };
        assertEquals(day(due), counted.due());
        assertEquals(day(example.get("nominal").asText(due).replace("null", due)), counted.nominal());
    }

    @Test
    void what_must_be_done_before_an_end_counts_back_from_the_nominal_end() {
        var investigation = count(new Months(4), "2025-10-15", "INV-VERY-b");
        var request = count(new DaysBefore(10), investigation.nominal().toString(), "INV-RQ");
        assertEquals(day("2026-02-05"), request.due());
    }

    @Test
    void a_limit_counted_back_to_a_day_off_takes_the_working_day_before() {
        var request = count(new DaysBefore(10), "2026-03-11", "INV-RQ");
        assertEquals(day("2026-03-01"), request.nominal());
        assertEquals(day("2026-02-27"), request.due());
        assertEquals(
                List.of(day("2026-03-01"), day("2026-02-28")),
                request.explanation().skipped().stream().map(SkippedDay::day).toList());
    }

    @Test
    void months_are_counted_back_too() {
        assertEquals(
                day("2026-02-27"),
                count(new MonthsBefore(2), "2026-04-30", "PRO-HI").due());
    }

    @Test
    void an_extension_runs_from_the_nominal_end_and_not_from_the_moved_one() {
        var first = count(new Days(30), "2026-04-01", "DEN-04");
        assertEquals(day("2026-05-01"), first.nominal());
        assertEquals(day("2026-05-04"), first.due());
        var extended = COUNTING.extend(first, new Days(30), ground("DEN-04", day("2026-04-01")));
        assertEquals(day("2026-05-31"), extended.nominal());
        assertEquals(day("2026-06-01"), extended.due());
        assertTrue(extended.explanation().rules().contains(12));
    }

    @Test
    void two_extensions_of_four_months_may_end_before_one_of_eight() {
        var chain = COUNTING.extend(
                count(new Months(4), "2025-10-31", ANY_ROW), new Months(4), ground(ANY_ROW, day("2025-10-31")));
        assertEquals(day("2026-06-28"), chain.nominal());
        assertEquals(
                day("2026-06-30"), count(new Months(8), "2025-10-31", ANY_ROW).nominal());
    }

    @Test
    void the_end_that_a_decision_states_overrides_the_computed_one_and_a_difference_is_told() {
        var computed = count(new Months(4), "2025-10-31", ANY_ROW);
        var same = COUNTING.stated(computed, day("2026-02-28"));
        assertEquals(day("2026-02-28"), same.due());
        assertFalse(differs(same));
        assertTrue(same.explanation()
                .steps()
                .contains(new Wording(
                        "Đó là ngày hết hạn theo số đếm; hệ thống tính đến hạn 02/03/2026.",
                        "That is the nominal end; the computed day is 02/03/2026.")));
        var due = COUNTING.stated(computed, day("2026-03-02"));
        assertFalse(differs(due));
        assertEquals(
                computed.explanation().steps().size() + 1,
                due.explanation().steps().size());
        var other = COUNTING.stated(computed, day("2026-03-31"));
        assertEquals(day("2026-03-31"), other.due());
        assertEquals(
                new Wording(
                        "Khác với ngày do hệ thống tính: 02/03/2026.",
                        "This differs from the computed day: 02/03/2026."),
                other.explanation().caveats().getLast());
    }

    private static boolean differs(Counted counted) {
        return counted.explanation().caveats().stream()
                .anyMatch(caveat -> caveat.english().startsWith("This differs"));
    }

    @Test
    void custody_is_taken_off_detention_and_detention_is_never_moved() {
        var detention = COUNTING.detention(day("2018-03-04"), 2, 0, 3, ANY_DETENTION);
        assertEquals(day("2018-04-29"), detention.due());
        assertEquals(List.of(7, 6), detention.explanation().rules());
    }

    @Test
    void months_and_days_of_detention_are_added() {
        assertEquals(
                day("2026-03-10"),
                COUNTING.detention(day("2026-01-30"), 1, 10, 0, ANY_DETENTION).due());
    }

    @Test
    void custody_longer_than_the_detention_is_a_mistake_of_the_caller() {
        assertThrows(
                IllegalArgumentException.class, () -> COUNTING.detention(day("2026-01-30"), 1, 0, 30, ANY_DETENTION));
    }

    @Test
    void a_saturday_worked_in_a_swap_is_a_working_day() {
        assertTrue(COUNTING.calendar().isWorked(day("2026-01-10")));
        assertFalse(COUNTING.calendar().isWorked(day("2026-01-02")));
        assertEquals(
                day("2026-01-10"), count(new Days(9), "2026-01-01", ANY_ROW).due());
    }

    @Test
    void years_end_on_the_same_day_of_the_year() {
        assertEquals(
                day("2025-02-28"), count(new Years(1), "2024-02-29", "CAS-01").nominal());
    }

    @Test
    void a_limit_is_overdue_strictly_after_the_last_hour_of_its_last_day() {
        var counted = count(new Days(15), "2026-04-15", "APP-01");
        assertFalse(counted.isOverdueAt(instant("2026-05-05T00:00:00+07:00")));
        assertTrue(counted.isOverdueAt(instant("2026-05-05T00:00:00.000001+07:00")));
        assertEquals(0, counted.daysLeft(day("2026-05-04")));
        assertEquals(-1, counted.daysLeft(day("2026-05-05")));
    }

    @Test
    void an_appeal_by_post_counts_from_its_stamp_and_one_from_prison_from_the_warden() {
        var appeal = count(new Days(15), "2026-04-15", "APP-01");
        var late = day("2026-05-08");
        assertTrue(appeal.isKeptBy(new Lodged.ByPost(day("2026-05-04"), late)));
        assertFalse(appeal.isKeptBy(new Lodged.ByPost(day("2026-05-05"), late)));
        assertTrue(appeal.isKeptBy(new Lodged.FromPrison(day("2026-05-04"), late)));
        assertFalse(appeal.isKeptBy(new Lodged.InPerson(late)));
    }

    @Test
    void hours_from_a_day_without_an_hour_end_at_the_latest_possible_moment_and_say_so() {
        var counted = COUNTING.count(new Hours(24), onDay("2026-02-13"), ground("SRC-01", day("2025-06-13")));
        assertEquals(instant("2026-02-15T00:00:00+07:00"), counted.endsAt());
        assertEquals(day("2026-02-14"), counted.due());
        assertEquals(
                List.of("The hour was not recorded, so the latest possible moment is taken."),
                counted.explanation().caveats().stream().map(Wording::english).toList());
    }

    @Test
    void a_count_explains_itself_step_by_step() {
        var counted = COUNTING.count(new Months(4), onDay("2025-10-15"), ground("INV-VERY-b", day("2025-10-15")));
        assertEquals(
                List.of(
                        "Thời hạn: 4 tháng (INV-VERY-b; Điều 172 Bộ luật Tố tụng hình sự, được sửa đổi bởi Luật số 99/2025).",
                        "Ngày phát sinh 15/10/2025 không tính. [quy tắc 3, chưa đối chiếu: Điều 147(2)-(3) Bộ luật Dân sự]",
                        "Theo số đếm, thời hạn hết ngày 15/02/2026. [quy tắc 4: Điều 134 Bộ luật Tố tụng hình sự;"
                                + " Điều 148(3) Bộ luật Dân sự]",
                        "Ngày cuối là ngày nghỉ, nên lùi đến ngày làm việc đầu tiên tiếp theo: 23/02/2026, bỏ qua"
                                + " 15/02/2026 (Chủ nhật), 16/02/2026 (Tết Nguyên đán (ngày 30 tháng Chạp)),"
                                + " 17/02/2026 (Tết Nguyên đán (mùng 1)), 18/02/2026 (Tết Nguyên đán (mùng 2)),"
                                + " 19/02/2026 (Tết Nguyên đán (mùng 3)), 20/02/2026 (Tết Nguyên đán (mùng 4)),"
                                + " 21/02/2026 (thứ Bảy), 22/02/2026 (Chủ nhật). [quy tắc 5, chưa đối chiếu: Điều 134 Bộ luật"
                                + " Tố tụng hình sự; Điều 148(5) Bộ luật Dân sự]",
                        "Dòng INV-VERY-b chưa đối chiếu (độ tin cậy cao).",
                        "Lịch nghỉ lễ năm 2026 chưa đối chiếu (độ tin cậy cao).",
                        "Lịch làm việc, bản vn-2026-11-22."),
                counted.explanation().sentences().stream()
                        .map(Wording::vietnamese)
                        .toList());
        assertEquals(List.of(3, 4, 5), counted.explanation().rules());
        assertEquals(8, counted.explanation().skipped().size());
    }

    @Test
    void working_days_explain_which_days_they_pass_over_in_both_languages() {
        var counted = count(new WorkingDays(5), "2026-04-28", "CEJ-02");
        assertEquals(
                new Wording(
                        "Ngày làm việc thứ 5 là 07/05/2026, bỏ qua 30/04/2026 (Ngày Chiến thắng 30/4),"
                                + " 01/05/2026 (Ngày Quốc tế lao động), 02/05/2026 (thứ Bảy), 03/05/2026 (Chủ nhật)."
                                + " [quy tắc 10, chưa đối chiếu: Điều 111-112 Bộ luật Lao động 45/2019]",
                        "Working day 5 is 07/05/2026, passing over 30/04/2026 (Liberation Day/Reunification Day),"
                                + " 01/05/2026 (International Labor Day), 02/05/2026 (Saturday), 03/05/2026 (Sunday)."
                                + " [rule 10, not verified: Labour Code 45/2019 Art.111-112]"),
                counted.explanation().steps().getLast());
    }

    @Test
    void working_days_that_pass_over_none_say_nothing_of_it() {
        assertEquals(
                new Wording(
                        "Ngày làm việc thứ 2 là 05/03/2026. [quy tắc 10, chưa đối chiếu: Điều 111-112 Bộ luật Lao động 45/2019]",
                        "Working day 2 is 05/03/2026. [rule 10, not verified: Labour Code 45/2019 Art.111-112]"),
                count(new WorkingDays(2), "2026-03-03", "CEJ-02")
                        .explanation()
                        .steps()
                        .getLast());
    }

    @Test
    void hours_explain_their_moments_in_the_time_of_vietnam() {
        var start = new Start.AtMoment(instant("2026-02-13T16:30:00+07:00"));
        assertEquals(
                new Wording(
                        "Tính từ 13/02/2026 16:30, hết hạn lúc 14/02/2026 16:30."
                                + " [quy tắc 9, chưa đối chiếu: Điều 134 Bộ luật Tố tụng hình sự]",
                        "From 13/02/2026 16:30, it ends at 14/02/2026 16:30. [rule 9, not verified: CPC Art.134]"),
                COUNTING.count(new Hours(24), start, ground("SRC-01", day("2026-02-13")))
                        .explanation()
                        .steps()
                        .getLast());
    }

    @Test
    void all_but_one_day_of_a_detention_may_be_custody() {
        assertEquals(
                day("2026-01-30"),
                COUNTING.detention(day("2026-01-30"), 1, 5, 34, ANY_DETENTION).due());
        assertThrows(
                IllegalArgumentException.class, () -> COUNTING.detention(day("2026-01-30"), 1, 5, 35, ANY_DETENTION));
    }

    @Test
    void a_limit_that_is_not_moved_says_why() {
        var counted = count(new Days(3), "2026-02-12", "INI-05");
        assertEquals(day("2026-02-15"), counted.due());
        assertTrue(counted.explanation().sentences().stream()
                .anyMatch(sentence -> sentence.english().contains("another reading moves it to a working day")));
    }

    @Test
    void a_year_whose_holidays_are_unknown_is_told() {
        var counted = count(new Days(10), "2023-04-19", ANY_ROW);
        assertEquals(day("2023-05-01"), counted.due());
        assertEquals(
                List.of("The holidays of 2023 are not in the profile: weekly rest days alone are counted."),
                counted.explanation().caveats().stream().map(Wording::english).toList());
    }

    @Test
    void a_day_off_that_is_not_confirmed_counts_as_worked_and_is_told() {
        var counted = count(new Days(10), "2026-11-14", ANY_ROW);
        assertEquals(day("2026-11-24"), counted.due());
        assertTrue(
                counted.explanation()
                        .caveats()
                        .contains(
                                new Wording(
                                        "Ngày 24/11/2026 (Ngày Văn hóa Việt Nam) chưa được xác nhận là ngày nghỉ, nên được tính là ngày làm"
                                                + " việc.",
                                        "24/11/2026 (Vietnam Culture Day) is not confirmed as a day off and counts as a working day.")));
        var switched = new DayCounting(COUNTING.calendar().withUnconfirmedDaysOff(), COUNTING.rules());
        var moved = switched.count(new Days(10), onDay("2026-11-14"), ground(ANY_ROW, day("2026-11-14")));
        assertEquals(day("2026-11-25"), moved.due());
        assertEquals("vn-2026-11-22+unconfirmed", moved.explanation().calendarVersion());
    }

    @Test
    void thirty_day_months_without_custody_count_their_first_day() {
        assertEquals(
                day("2026-06-09"),
                count(new ThirtyDayMonths(4), "2026-02-10", "DET-VERY").due());
    }

    private static Ground ground(String row, LocalDate startsOn) {
        return Ground.of(Profile.vietnam().deadline(row).orElseThrow(), startsOn);
    }

    private static Counted count(Countable limit, String start, String row) {
        return COUNTING.count(limit, onDay(start), ground(row, day(start)));
    }

    private static Start onDay(String day) {
        return new Start.OnDay(day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).atZoneSameInstant(VIETNAM).toInstant();
    }
}
