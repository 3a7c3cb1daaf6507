package vn.liem.monitoring.casepage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.casepage.ClockShown.State;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.ClockFact.Explained;

class ClockShownTest {

    private static final LocalDate STARTED = LocalDate.of(2024, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 5, 2);
    private static final CaseFact CASE = new CaseFact(
            "1",
            "VA-00001",
            "case",
            "T01",
            "land",
            "corruption",
            STARTED,
            Optional.of(STARTED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final Law VIETNAM = Law.vietnam();

    @Test
    void a_limit_runs_on_where_nothing_is_recorded() {
        ClockShown clock = shown(running(false), DUE.plusDays(3));
        assertEquals(State.OVERDUE, clock.state());
        assertEquals(3, clock.daysOver());
        assertTrue(clock.isRunning());
    }

    @Test
    void its_last_day_is_still_a_day_for_it() {
        assertEquals(State.SOON, shown(running(false), DUE).state());
        assertEquals(Optional.of(0L), shown(running(false), DUE).daysLeft());
    }

    @Test
    void it_is_soon_by_as_many_days_as_the_profile_has_for_its_clock() {
        assertEquals(State.SOON, shown(running(false), DUE.minusDays(15)).state());
        assertEquals(State.RUNNING, shown(running(false), DUE.minusDays(16)).state());
        assertEquals(
                State.SOON,
                shown(running("detention", false), DUE.minusDays(20)).state());
        assertEquals(
                State.RUNNING,
                shown(running("custody", false), DUE.minusDays(4)).state());
    }

    @Test
    void the_time_of_a_right_lapses_and_is_never_overdue() {
        ClockShown clock = shown(running(true), DUE.plusDays(1));
        assertEquals(State.LAPSED, clock.state());
        assertFalse(clock.isRunning());
        assertEquals(State.SOON, shown(running(true), DUE).state());
    }

    @Test
    void what_was_done_in_time_or_late_says_so() {
        assertEquals(
                State.MET, shown(running(false).metOn(DUE), DUE.plusDays(9)).state());
        assertEquals(
                State.MET_LATE,
                shown(running(false).passed().metOn(DUE.plusDays(1)), DUE.plusDays(9))
                        .state());
    }

    @Test
    void days_are_counted_only_where_it_was_late() {
        assertEquals(0, shown(running(false).metOn(DUE), DUE.plusDays(9)).daysLate());
        assertEquals(
                4,
                shown(running(false).passed().metOn(DUE.plusDays(4)), DUE.plusDays(9))
                        .daysLate());
    }

    @Test
    void what_came_after_the_time_of_a_right_did_not_use_it() {
        assertEquals(
                State.LAPSED,
                shown(running(true).metOn(DUE.plusDays(1)), DUE.plusDays(9)).state());
        assertEquals(State.MET, shown(running(true).metOn(DUE), DUE.plusDays(9)).state());
    }

    private static ClockShown shown(ClockFact clock, LocalDate today) {
        return ClockShown.of(dossier(clock), VIETNAM, today).getFirst();
    }

    private static ClockFact running(boolean right) {
        return running("investigation", right);
    }

    private static ClockFact running(String clock, boolean right) {
        return new ClockFact(
                "case:1",
                clock,
                STARTED,
                Optional.of(DUE),
                Optional.empty(),
                Optional.of(
                        new Explained("instituted", right, Optional.empty(), Optional.empty(), List.of(), List.of())),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Dossier dossier(ClockFact clock) {
        return new Dossier(
                CASE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(clock), List.of(), List.of());
    }
}
