package vn.liem.procedure.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.Hours;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.Limit.WorkingDays;

/** Extensions, hours, and what a count says about how sure it is. */
class FurtherCountingTest {

    private static final DayCounting COUNTING = Profile.vietnam().counting();
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ANY_ROW = "INV-VERY-a";

    @Test
    void an_extended_detention_goes_on_with_the_day_after_its_last() {
        var detention = count(new ThirtyDayMonths(2), "2026-02-10", "DET-LESS");
        var extended = COUNTING.extend(detention, new ThirtyDayMonths(1), ground("DET-LESS", day("2026-02-10")));
        assertEquals(day("2026-02-10").plusDays(89), extended.due());
        assertEquals(extended.due(), extended.nominal());
    }

    @Test
    void extended_custody_ends_after_nine_days_and_is_not_moved() {
        var first = count(new Days(3), "2026-02-10", "DET-01");
        var ground = ground("DET-01", day("2026-02-10"));
        var third = COUNTING.extend(COUNTING.extend(first, new Days(3), ground), new Days(3), ground);
        assertEquals(day("2026-02-19"), third.due());
        assertFalse(COUNTING.calendar().isWorked(third.due()));
    }

    @Test
    void hours_that_are_extended_go_on_from_the_moment() {
        var ground = ground("SRC-01", day("2026-02-13"));
        var first = COUNTING.count(new Hours(24), new Start.AtMoment(instant("2026-02-13T16:30:00+07:00")), ground);
        assertEquals(
                instant("2026-02-15T04:30:00+07:00"),
                COUNTING.extend(first, new Hours(12), ground).endsAt());
    }

    @Test
    void hours_without_a_moment_end_as_long_after_the_end_of_their_day() {
        var counted = COUNTING.count(new Hours(12), onDay("2026-02-13"), ground("SRC-01", day("2026-02-13")));
        assertEquals(instant("2026-02-14T12:00:00+07:00"), counted.endsAt());
        assertEquals(day("2026-02-14"), counted.due());
        assertEquals(
                "From 13/02/2026, it ends at 14/02/2026 12:00 at the latest. [rule 9, not verified: CPC Art.134]",
                counted.explanation().steps().getLast().english());
        var whole = COUNTING.count(new Hours(24), onDay("2026-02-13"), ground("SRC-01", day("2026-02-13")));
        assertEquals(
                "From 13/02/2026, it ends at 24:00 14/02/2026 at the latest. [rule 9, not verified: CPC Art.134]",
                whole.explanation().steps().getLast().english());
    }

    @Test
    void hours_that_end_at_midnight_belong_to_the_day_that_ends() {
        var counted = COUNTING.count(
                new Hours(24),
                new Start.AtMoment(instant("2026-02-13T00:00:00+07:00")),
                ground("SRC-01", day("2026-02-13")));
        assertEquals(instant("2026-02-14T00:00:00+07:00"), counted.endsAt());
        assertEquals(day("2026-02-13"), counted.due());
        assertTrue(counted.isKeptOn(day("2026-02-13")));
        assertFalse(counted.isKeptOn(day("2026-02-14")));
    }

    @Test
    void a_moment_late_in_the_evening_elsewhere_is_the_next_day_in_vietnam() {
        var counted = COUNTING.count(
                new Days(3), new Start.AtMoment(instant("2026-03-02T18:00:00Z")), ground(ANY_ROW, day("2026-03-03")));
        assertEquals(day("2026-03-06"), counted.due());
    }

    @Test
    void an_extension_explains_the_period_before_it_too() {
        var ground = ground("DEN-04", day("2026-04-01"));
        var first = count(new Days(30), "2026-04-01", "DEN-04");
        var extended = COUNTING.extend(first, new Days(30), ground);
        assertEquals(
                first.explanation().steps(),
                extended.explanation()
                        .steps()
                        .subList(0, first.explanation().steps().size()));
        assertEquals(
                new Wording(
                        "Gia hạn tính từ ngày hết hạn theo số đếm của kỳ trước: 01/05/2026. [quy tắc 12, chưa đối chiếu: thực tiễn áp dụng]",
                        "The extension runs from the nominal end of the period before: 01/05/2026. [rule 12, not verified: practice]"),
                extended.explanation().steps().get(first.explanation().steps().size()));
        assertEquals(
                extended.explanation().caveats().stream().distinct().toList(),
                extended.explanation().caveats());
    }

    @Test
    void a_limit_lengthened_as_a_whole_is_counted_anew() {
        var ground = ground("SRC-05", day("2025-12-31"));
        var first = count(new Days(20), "2025-12-31", "SRC-05");
        var whole = COUNTING.lengthen(first, new Months(2), onDay("2025-12-31"), ground);
        assertEquals(day("2026-02-28"), whole.nominal());
        assertEquals(day("2026-03-02"), whole.due());
        assertTrue(whole.explanation()
                .steps()
                .contains(new Wording(
                        "Được kéo dài: tổng thời hạn đến 2 tháng, tính lại từ ngày bắt đầu.",
                        "Lengthened: 2 months in all, counted anew from the start.")));
        assertTrue(whole.explanation().steps().containsAll(first.explanation().steps()));
    }

    @Test
    void a_limit_that_stands_in_the_document_ends_as_it_says() {
        var stated = COUNTING.stated(day("2026-03-01"), ground("VAL-02", day("2026-02-02")));
        assertEquals(day("2026-03-01"), stated.due());
        assertEquals(instant("2026-03-02T00:00:00+07:00"), stated.endsAt());
        assertEquals(List.of(13), stated.explanation().rules());
        assertEquals(
                "The limit stands in the document (VAL-02; CPC Art.216; NĐ 30/2018 Art.14(3) -> NĐ 250/2025 (from"
                        + " 2025-09-22)).",
                stated.explanation().steps().getFirst().english());
        assertTrue(stated.explanation().caveats().getFirst().vietnamese().startsWith("Dòng VAL-02 chưa đối chiếu"));
    }

    @Test
    void a_row_that_is_not_confirmed_says_so_and_why() {
        assertEquals(
                new Wording(
                        "Dòng DEN-04 chưa đối chiếu (độ tin cậy cao).",
                        "The row DEN-04 is not verified (confidence high): Law 136/2025 not seen; implementing NĐ 156/2026"
                                + " changes no number."),
                count(new Days(30), "2026-07-01", "DEN-04")
                        .explanation()
                        .caveats()
                        .getFirst());
        assertTrue(count(new Days(30), "2026-06-30", "DEN-04").explanation().caveats().stream()
                .noneMatch(caveat -> caveat.english().contains("DEN-04")));
        assertEquals(
                "Dòng CEJ-07 chưa đối chiếu (chưa xác định).",
                ground("CEJ-07", day("2026-07-01")).mark().orElseThrow().vietnamese());
    }

    @Test
    void a_length_without_a_row_is_not_marked_and_moves_as_it_was_asked() {
        assertTrue(Ground.asked(true).mark().isEmpty());
        var stays = COUNTING.count(new Days(3), onDay("2026-02-12"), Ground.asked(false));
        assertEquals(day("2026-02-15"), stays.due());
        assertEquals("Limit: 3 days.", stays.explanation().steps().getFirst().english());
        assertEquals(
                "As asked, the end is not moved.",
                stays.explanation().steps().getLast().english());
        var back = COUNTING.count(new DaysBefore(10), onDay("2026-03-11"), Ground.asked(false));
        assertEquals(day("2026-03-01"), back.due());
        assertEquals(
                List.of(
                        "Limit: 10 days before expiry.",
                        "Counted back from 11/03/2026: 01/03/2026. [rule 11, not verified: profile rule]",
                        "As asked, the end is not moved."),
                back.explanation().steps().stream().map(Wording::english).toList());
        assertEquals(
                day("2026-02-23"),
                COUNTING.count(new Days(3), onDay("2026-02-12"), Ground.asked(true))
                        .due());
    }

    @Test
    void a_holiday_of_a_year_that_is_not_confirmed_is_told() {
        assertTrue(count(new WorkingDays(5), "2027-02-01", "CMP-03").explanation().caveats().stream()
                .anyMatch(caveat ->
                        caveat.english().equals("The holidays of 2027 are not verified (confidence medium).")));
        assertTrue(count(new Days(5), "2024-03-04", "SRC-05")
                .explanation()
                .caveats()
                .isEmpty());
    }

    @Test
    void a_limit_over_the_last_known_year_says_which_holidays_are_unknown() {
        var counted = count(new WorkingDays(5), "2027-12-29", "CMP-03");
        assertEquals(day("2028-01-05"), counted.due());
        assertTrue(counted.explanation().caveats().stream()
                .anyMatch(caveat -> caveat.english().startsWith("The holidays of 2028 are not in the profile")));
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
