package vn.liem.monitoring.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.chart.Drawing;
import vn.liem.monitoring.chart.Drawing.Ink;
import vn.liem.monitoring.chart.Drawing.Shape;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.FactVersion;
import vn.liem.monitoring.fact.FactVersions;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.timeline.Entry.Changed;
import vn.liem.monitoring.timeline.Entry.Mark;
import vn.liem.monitoring.timeline.Happening.Kind;

/** What was recorded late, said otherwise before, or taken back, by any day of recording. */
class EntryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void what_is_recorded_within_a_week_is_not_late() {
        assertEquals(Mark.NONE, one(charged(DAY), DAY.plusDays(7)).mark());
        Entry late = one(charged(DAY), DAY.plusDays(8));
        assertEquals(Mark.LATE, late.mark());
        assertEquals(8, late.daysLate());
        assertEquals(DAY.plusDays(8), late.recordedOn());
    }

    @Test
    void a_corrected_day_stands_with_the_day_before_and_when_it_was_corrected() {
        FactVersions versions = new FactVersions(List.of(
                version(charged(DAY), DAY.plusDays(1), Optional.of(DAY.plusDays(5))),
                version(charged(DAY.plusDays(2)), DAY.plusDays(5), Optional.empty())));
        Entry now = Entry.of(versions, Optional.empty(), Law.vietnam()).getFirst();
        assertEquals(Mark.CHANGED, now.mark());
        assertEquals(Optional.of(new Changed(DAY, DAY.plusDays(5))), now.changed());
        assertEquals(DAY.plusDays(1), now.recordedOn(), "it was known since");
        Entry then =
                Entry.of(versions, Optional.of(DAY.plusDays(4)), Law.vietnam()).getFirst();
        assertEquals(Mark.NONE, then.mark());
        assertEquals(DAY, then.happening().on());
        assertEquals(List.of(), Entry.of(versions, Optional.of(DAY), Law.vietnam()));
    }

    @Test
    void what_was_taken_back_is_seen_with_both_days() {
        FactVersions versions = new FactVersions(List.of(
                version(charged(DAY), DAY, Optional.of(DAY.plusDays(3))),
                new FactVersion(
                        "f", "investigation-service/1", DAY.plusDays(3), Optional.empty(), false, charged(DAY))));
        Entry gone = Entry.of(versions, Optional.empty(), Law.vietnam()).getFirst();
        assertEquals(Mark.TAKEN_BACK, gone.mark());
        assertEquals(Optional.of(DAY.plusDays(3)), gone.takenBackOn());
    }

    @Test
    void what_is_told_of_another_case_now_tells_nothing_here() {
        FactVersions versions = new FactVersions(List.of(version(charged(DAY), DAY, Optional.of(DAY.plusDays(3)))));
        assertEquals(List.of(), Entry.of(versions, Optional.empty(), Law.vietnam()));
        assertEquals(1, Entry.of(versions, Optional.of(DAY), Law.vietnam()).size());
    }

    @Test
    void a_part_that_came_later_was_recorded_when_it_came() {
        SupervisionFact item = new SupervisionFact("s", "c1", "province", "x", DAY, Optional.empty(), List.of());
        FactVersions versions = new FactVersions(List.of(
                version(item, DAY, Optional.of(DAY.plusDays(60))),
                version(item.delistedOn(DAY.plusDays(50)), DAY.plusDays(60), Optional.empty())));
        List<Entry> entries = Entry.of(versions, Optional.empty(), Law.vietnam());
        assertEquals(
                List.of(Mark.NONE, Mark.LATE), entries.stream().map(Entry::mark).toList());
    }

    @Test
    void the_last_day_of_a_time_limit_is_never_late_but_may_have_moved() {
        FactVersions versions = new FactVersions(List.of(
                version(clock(DAY), DAY.minusDays(40), Optional.of(DAY.minusDays(1))),
                version(clock(DAY.plusDays(90)), DAY.minusDays(1), Optional.empty())));
        Entry due = Entry.of(versions, Optional.empty(), Law.vietnam()).getFirst();
        assertEquals(Kind.DEADLINE, due.happening().kind());
        assertEquals(Optional.of(new Changed(DAY, DAY.minusDays(1))), due.changed());
        assertEquals(Mark.NONE, one(clock(DAY), DAY.plusDays(90)).mark());
    }

    @Test
    void the_axis_has_a_lane_for_each_kind_and_red_marks_for_what_was_corrected() {
        Drawing drawing = Lanes.of(
                "t", List.of(one(charged(DAY), DAY), one(clock(DAY), DAY)), Kind::english, LocalDate::toString);
        assertEquals(2, count(drawing, Ink.CHART_1));
        Drawing marked =
                Lanes.of("t", List.of(one(charged(DAY), DAY.plusDays(30))), Kind::english, LocalDate::toString);
        assertEquals(1, count(marked, Ink.TARGET));
        assertEquals(
                drawing,
                Lanes.of(
                        "t",
                        List.of(one(charged(DAY), DAY), one(clock(DAY), DAY)),
                        Kind::english,
                        LocalDate::toString));
    }

    private static long count(Drawing drawing, Ink ink) {
        return drawing.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.ink() == ink)
                .count();
    }

    private static Entry one(Fact fact, LocalDate recordedOn) {
        return Entry.of(
                        new FactVersions(List.of(version(fact, recordedOn, Optional.empty()))),
                        Optional.empty(),
                        Law.vietnam())
                .getFirst();
    }

    private static FactVersion version(Fact fact, LocalDate from, Optional<LocalDate> until) {
        return new FactVersion("f", "investigation-service/1", from, until, true, fact);
    }

    private static AccusedFact charged(LocalDate on) {
        return new AccusedFact("c1", "p1", on, false, false, Optional.empty());
    }

    private static ClockFact clock(LocalDate due) {
        return new ClockFact(
                "case:c1",
                "investigation",
                DAY.minusDays(90),
                Optional.of(due),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
