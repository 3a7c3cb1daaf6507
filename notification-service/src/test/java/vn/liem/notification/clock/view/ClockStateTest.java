package vn.liem.notification.clock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockStateTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 5);
    private static final Optional<LocalDate> NOT_YET = Optional.empty();

    @Test
    void a_clock_runs_through_its_last_day() {
        assertEquals(ClockState.RUNNING, ClockState.on(DUE, false, Optional.of(DUE), NOT_YET, false));
        assertEquals(ClockState.OVERDUE, ClockState.on(DUE.plusDays(1), false, Optional.of(DUE), NOT_YET, false));
    }

    @Test
    void what_ended_it_counts_from_its_legal_day_on() {
        Optional<LocalDate> met = Optional.of(DUE.plusDays(2));
        assertEquals(ClockState.OVERDUE, ClockState.on(DUE.plusDays(1), false, Optional.of(DUE), met, false));
        assertEquals(ClockState.MET_LATE, ClockState.on(DUE.plusDays(2), false, Optional.of(DUE), met, false));
        assertEquals(ClockState.MET, ClockState.on(DUE.plusDays(2), false, Optional.of(DUE), Optional.of(DUE), false));
    }

    @Test
    void a_right_lapses() {
        assertEquals(ClockState.LAPSED, ClockState.on(DUE.plusDays(1), true, Optional.of(DUE), NOT_YET, false));
        assertEquals(
                ClockState.LAPSED,
                ClockState.on(DUE.plusDays(9), true, Optional.of(DUE), Optional.of(DUE.plusDays(5)), false));
    }

    @Test
    void an_end_that_cannot_be_computed_is_said() {
        assertEquals(ClockState.NOT_KNOWN, ClockState.on(DUE, false, Optional.empty(), NOT_YET, false));
        assertEquals(ClockState.MET, ClockState.on(DUE, false, Optional.empty(), Optional.of(DUE), false));
    }

    @Test
    void what_rests_is_neither_met_nor_over() {
        Optional<LocalDate> stopped = Optional.of(DUE.minusDays(2));
        assertEquals(ClockState.RUNNING, ClockState.on(DUE.minusDays(3), false, Optional.of(DUE), stopped, true));
        assertEquals(ClockState.STOPPED, ClockState.on(DUE.plusDays(9), false, Optional.of(DUE), stopped, true));
    }
}
