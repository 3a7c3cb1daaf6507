package vn.liem.procedure.recount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Walks;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.counting.WorkingCalendar;
import vn.liem.procedure.law.Answer.Known;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.OffenceClass;

class RecountTest {

    private static final Profile VIETNAM = Profile.vietnam();
    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final Recount CULTURE_DAY_CONFIRMED =
            new Recount(VIETNAM, VIETNAM.with(VIETNAM.calendar().withUnconfirmedDaysOff()));

    @Test
    void a_new_day_off_moves_what_ended_on_it_and_nothing_else() {
        var onIt = investigation("a", LocalDate.of(2026, 7, 24), List.of(), Optional.empty());
        var before = investigation("b", LocalDate.of(2026, 7, 23), List.of(), Optional.empty());
        var after = investigation("c", LocalDate.of(2026, 7, 27), List.of(), Optional.empty());
        var moved = CULTURE_DAY_CONFIRMED.moved(List.of(before, onIt, after));
        assertEquals(
                List.of("a"), moved.stream().map(date -> date.clock().key()).toList());
        assertEquals(Optional.of(CULTURE_DAY), moved.getFirst().dueBefore());
        assertEquals(Optional.of(CULTURE_DAY.plusDays(1)), moved.getFirst().dueAfter());
    }

    @Test
    void both_dates_explain_themselves_by_their_own_calendar() {
        var moved = CULTURE_DAY_CONFIRMED
                .moved(List.of(investigation("a", LocalDate.of(2026, 7, 24), List.of(), Optional.empty())))
                .getFirst();
        assertTrue(sentences(moved.before()).contains("Calendar, version vn-2026-11-22."));
        assertTrue(sentences(moved.after()).contains("Calendar, version vn-2026-11-22+unconfirmed."));
        assertTrue(sentences(moved.after()).stream()
                .anyMatch(sentence -> sentence.contains("passing over 24/11/2026 (Vietnam Culture Day)")));
        assertEquals(
                new Wording(
                        "Ngày hết hạn trước đây: 2026-11-24 (lịch vn-2026-11-22); nay: 2026-11-25 (lịch"
                                + " vn-2026-11-22+unconfirmed).",
                        "The last day was 2026-11-24 (calendar vn-2026-11-22); now it is 2026-11-25 (calendar"
                                + " vn-2026-11-22+unconfirmed)."),
                moved.sentence());
    }

    @Test
    void extensions_are_counted_again_and_an_end_that_a_decision_states_stays() {
        var extended = investigation("a", LocalDate.of(2026, 3, 24), List.of(new Months(4)), Optional.empty());
        var stated = investigation("b", LocalDate.of(2026, 7, 24), List.of(), Optional.of(CULTURE_DAY));
        assertEquals(
                List.of("a"),
                CULTURE_DAY_CONFIRMED.moved(List.of(extended, stated)).stream()
                        .map(date -> date.clock().key())
                        .toList());
    }

    @Test
    void a_date_that_can_no_longer_be_computed_is_told() {
        var rows = new HashMap<>(VIETNAM.deadlines());
        rows.remove("INV-VERY-b");
        var clocks = VIETNAM.clocks();
        var without = new Profile(
                VIETNAM.decisions(),
                VIETNAM.transitions(),
                rows,
                VIETNAM.offences(),
                VIETNAM.calendar(),
                VIETNAM.countingRules(),
                new Clocks(clocks.started(), clocks.before(), rows, clocks.counting()),
                VIETNAM.law(),
                VIETNAM.urgency());
        var open = investigation("a", LocalDate.of(2026, 7, 24), List.of(), Optional.empty());
        var lost = new Recount(VIETNAM, without).moved(List.of(open)).getFirst();
        assertEquals(Optional.empty(), lost.dueAfter());
        assertTrue(lost.sentence().english().endsWith("now it is not to be computed."));
        var found = new Recount(without, VIETNAM).moved(List.of(open)).getFirst();
        assertEquals(Optional.empty(), found.dueBefore());
        assertEquals(List.of(), new Recount(without, without).moved(List.of(open)));
    }

    @Test
    void a_clock_that_the_fact_does_not_start_is_a_mistake_of_the_caller() {
        var wrong = new OpenClock(
                "a",
                "appeal",
                ClockFact.INSTITUTED,
                new Start.OnDay(CULTURE_DAY),
                new Known<>(OffenceClass.VERY),
                List.of(),
                Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> CULTURE_DAY_CONFIRMED.moved(List.of(wrong)));
    }

    /** The answer is held against the plain one: count everything twice and compare. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_the_calendar_becomes_the_moved_dates_are_those_that_differ(long seed) {
        var random = new Random(seed);
        var other = VIETNAM.with(anotherCalendar(random));
        var open = new ArrayList<OpenClock>();
        for (var i = 0; i < 20; i++) {
            var start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
            List<Countable> granted = random.nextBoolean() ? List.of() : List.of(new Months(1 + random.nextInt(4)));
            open.add(investigation(Integer.toString(i), start, granted, Optional.empty()));
        }
        var moved = new Recount(VIETNAM, other).moved(open);
        for (var date : moved) {
            assertTrue(!date.dueBefore().equals(date.dueAfter()));
            assertTrue(VIETNAM.calendar().isWorked(date.dueBefore().orElseThrow()));
            assertTrue(other.calendar().isWorked(date.dueAfter().orElseThrow()));
        }
        var back = new Recount(other, VIETNAM).moved(open);
        assertEquals(
                moved.stream().map(date -> date.clock().key()).toList(),
                back.stream().map(date -> date.clock().key()).toList());
        assertEquals(List.of(), new Recount(other, other).moved(open));
    }

    static LongStream seeds() {
        return Walks.seeds();
    }

    private static WorkingCalendar anotherCalendar(Random random) {
        var calendar = VIETNAM.calendar();
        var off = new HashMap<>(calendar.daysOff());
        for (var i = 0; i < 60; i++) {
            off.put(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_400)), new Wording("nghỉ", "a day off"));
        }
        return new WorkingCalendar(
                "another",
                calendar.zone(),
                calendar.article(),
                calendar.weeklyRest(),
                calendar.years(),
                off,
                Set.of(),
                calendar.unconfirmed());
    }

    private static List<String> sentences(ClockAnswer answer) {
        return switch (answer) {
            case ClockAnswer.Runs(var running) ->
                running.counted().explanation().sentences().stream()
                        .map(Wording::english)
                        .toList();
            case ClockAnswer.NotKnown(var _, var why) -> List.of(why.english());
        };
    }

    private static OpenClock investigation(
            String key, LocalDate start, List<Countable> granted, Optional<LocalDate> statedOn) {
        return new OpenClock(
                key,
                "investigation",
                ClockFact.INSTITUTED,
                new Start.OnDay(start),
                new Known<>(OffenceClass.VERY),
                granted,
                statedOn);
    }
}
