package vn.liem.monitoring.directives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.directives.DirectiveRow.State;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DirectiveFact.Step;
import vn.liem.monitoring.fact.DirectiveFact.Told;

/** How a directive stands on a day: by what had happened by then, and by nothing later. */
class DirectiveRowTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 8);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 1);

    @Test
    void it_is_under_way_then_near_then_overdue() {
        DirectiveFact directive = directive();
        assertEquals(State.OPEN, on(directive, DUE.minusDays(16)).state());
        assertEquals(State.DUE_SOON, on(directive, DUE.minusDays(15)).state());
        assertEquals(State.DUE_SOON, on(directive, DUE).state());
        assertEquals(State.OVERDUE, on(directive, DUE.plusDays(1)).state());
        assertEquals(Optional.of(-1L), on(directive, DUE.plusDays(1)).daysLeft());
    }

    @Test
    void an_extension_counts_from_the_day_on_which_it_was_given() {
        DirectiveFact directive = directive(new Step("extended", DUE.plusDays(3), Optional.of(DUE.plusDays(30))));
        assertEquals(State.OVERDUE, on(directive, DUE.plusDays(2)).state());
        assertEquals(
                Optional.of(DUE.plusDays(30)), on(directive, DUE.plusDays(3)).dueOn());
        assertEquals(State.OPEN, on(directive, DUE.plusDays(3)).state());
    }

    @Test
    void a_report_waits_until_it_is_verified_or_rejected() {
        DirectiveFact directive = directive(
                step("reported_done", 20),
                step("rejected_as_not_done", 22),
                step("reported_done", 30),
                step("verified_done", 40));
        assertEquals(State.REPORTED, on(directive, ISSUED.plusDays(21)).state());
        assertEquals(State.OPEN, on(directive, ISSUED.plusDays(22)).state());
        assertEquals(State.REPORTED, on(directive, ISSUED.plusDays(30)).state());
        assertEquals(1, on(directive, ISSUED.plusDays(30)).rejections());
        assertEquals(State.VERIFIED, on(directive, ISSUED.plusDays(40)).state());
        assertEquals(Optional.empty(), on(directive, DUE.plusDays(40)).daysLeft());
    }

    @Test
    void urges_are_counted_and_what_is_cancelled_is_over() {
        DirectiveFact directive = directive(step("urged", 10), step("urged", 12), step("cancelled", 14));
        assertEquals(1, on(directive, ISSUED.plusDays(11)).urges());
        assertEquals(2, on(directive, ISSUED.plusDays(13)).urges());
        assertEquals(State.CANCELLED, on(directive, ISSUED.plusDays(14)).state());
    }

    private static Step step(String code, int days) {
        return new Step(code, ISSUED.plusDays(days), Optional.empty());
    }

    private static DirectiveFact directive(Step... steps) {
        return new DirectiveFact(
                "1",
                "1-CĐ",
                ISSUED,
                "T01-NC",
                "T01-CQDT",
                Optional.empty(),
                Optional.of(DUE),
                Told.nothing(),
                List.of(steps));
    }

    private static DirectiveRow on(DirectiveFact directive, LocalDate day) {
        return DirectiveRow.on(directive, day);
    }
}
