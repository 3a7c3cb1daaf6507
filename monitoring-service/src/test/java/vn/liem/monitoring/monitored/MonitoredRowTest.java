package vn.liem.monitoring.monitored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.CustodyFact.Beginning;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact.Kind;
import vn.liem.monitoring.fact.HandOverFact.Subject;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.SupervisionFact.InCharge;
import vn.liem.monitoring.fact.Territory;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

/** How an item of the list stands on a day: by what had happened by then, and by nothing later. */
class MonitoredRowTest {

    private static final Law LAW = Law.vietnam();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate LISTED = FIRST.plusDays(10);
    private static final String POLICE = "T01-CQDT";
    private static final String PROCURACY = "T01-VKS";
    private static final Fact SUSPENDED = decision(ProceduralDecision.INVESTIGATION_SUSPENDED, 40, POLICE, 2);
    private static final Fact CONCLUDED = decision(ProceduralDecision.INVESTIGATION_CONCLUDED, 60, POLICE, 3);

    @Test
    void it_is_on_the_list_from_the_day_it_was_put_there_until_the_day_it_left() {
        SupervisionFact left = listed().delistedOn(FIRST.plusDays(50));
        assertEquals(List.of(), on(9, registered(), left));
        assertEquals(1, on(10, registered(), left).size());
        assertEquals(1, on(49, registered(), left).size());
        assertEquals(List.of(), on(50, registered(), left));
        assertEquals(List.of(), on(20, listed()), "a case that nobody has registered is not shown");
    }

    @Test
    void a_case_that_is_registered_later_is_on_no_earlier_day_unless_it_was_instituted_by_then() {
        SupervisionFact early = new SupervisionFact(
                "s1", "c1", "province", "complex", FIRST.minusDays(20), Optional.empty(), List.of());
        assertEquals(List.of(), on(-5, registered("case"), early));
        CaseFact begun = registered("case").institutedOn(FIRST.minusDays(10), Optional.empty());
        MonitoredRow row = only(on(-5, begun, early));
        assertTrue(row.isCase());
        assertEquals(FIRST.minusDays(10), row.movedOn(), "its registration lies in the future, and moved nothing yet");
        assertEquals(List.of(), on(-11, begun, early));
    }

    @Test
    void it_stands_where_its_decisions_of_that_day_led_it() {
        Fact[] told = {registered(), instituted(), SUSPENDED, listed()};
        MonitoredRow before = only(on(30, told));
        assertEquals(CaseStage.INVESTIGATION, before.stage());
        assertEquals(30, before.days());
        MonitoredRow after = only(on(45, told));
        assertEquals(CaseStage.INVESTIGATION_SUSPENDED, after.stage());
        assertEquals(FIRST.plusDays(40), after.since());
        assertEquals(5, after.days());
        assertTrue(after.risks().contains(Risk.SUSPENDED));
        assertFalse(before.risks().contains(Risk.SUSPENDED));
    }

    @Test
    void a_matter_is_a_case_from_its_institution_on() {
        CaseFact matter = registered("matter").institutedOn(FIRST.plusDays(20), Optional.empty());
        assertFalse(only(on(19, matter, listed())).isCase());
        assertTrue(only(on(20, matter, listed())).isCase());
        assertEquals(CaseStage.MATTER, only(on(19, matter, listed())).stage());
    }

    @Test
    void the_time_limit_that_ends_first_counts_and_what_was_met_does_not() {
        ClockFact early = clock("investigation", 50);
        ClockFact late = clock("detention", 70);
        MonitoredRow both = only(on(45, registered(), instituted(), listed(), late, early));
        assertEquals(Optional.of("investigation"), both.next().map(ClockFact::clock));
        assertEquals(Optional.of(5L), both.daysLeft());
        assertTrue(both.risks().contains(Risk.DUE_SOON));
        MonitoredRow over = only(on(52, registered(), instituted(), listed(), late, early));
        assertEquals(Optional.of(-2L), over.daysLeft());
        assertTrue(over.risks().contains(Risk.OVERDUE_CLOCK));
        ClockFact met = early.metOn(FIRST.plusDays(48));
        assertEquals(
                Optional.of("investigation"),
                only(on(47, registered(), instituted(), listed(), late, met))
                        .next()
                        .map(ClockFact::clock),
                "it was met later");
        assertEquals(
                Optional.of("detention"),
                only(on(48, registered(), instituted(), listed(), late, met))
                        .next()
                        .map(ClockFact::clock));
    }

    @Test
    void a_time_limit_is_near_from_the_day_that_the_profile_has_for_its_clock() {
        Fact[] detained = {registered(), instituted(), listed(), clock("detention", 70)};
        assertTrue(only(on(50, detained)).risks().contains(Risk.DUE_SOON));
        assertFalse(only(on(49, detained)).risks().contains(Risk.DUE_SOON));
        Fact[] investigated = {registered(), instituted(), listed(), clock("investigation", 70)};
        assertTrue(only(on(55, investigated)).risks().contains(Risk.DUE_SOON));
        assertFalse(only(on(54, investigated)).risks().contains(Risk.DUE_SOON));
    }

    @Test
    void a_moment_that_cannot_tell_its_time_limits_shows_none() {
        MonitoredRow row = only(MonitoredRow.on(
                Facts.of(List.of(registered(), instituted(), listed(), clock("investigation", 20))),
                LAW,
                new MonitoredRow.At(FIRST.plusDays(45), Optional.empty())));
        assertEquals(Optional.empty(), row.next());
        assertEquals(Optional.empty(), row.daysLeft());
        assertFalse(row.risks().contains(Risk.OVERDUE_CLOCK));
    }

    @Test
    void the_holder_is_in_charge_and_where_nobody_says_so_who_decided_last() {
        Fact[] told = {registered(), instituted(), CONCLUDED, listed()};
        assertEquals(Optional.empty(), only(on(50, told)).body(), "a register does not say who instituted it");
        assertEquals(Optional.of(POLICE), only(on(60, told)).body());
        CustodyFact taken =
                new CustodyFact(new Subject(Kind.CASE, "c1"), 2, PROCURACY, FIRST.plusDays(62), Beginning.ACCEPTED);
        assertEquals(
                Optional.of(PROCURACY),
                only(on(62, registered(), instituted(), CONCLUDED, listed(), taken))
                        .body());
        assertEquals(
                Optional.of(POLICE),
                only(on(61, registered(), instituted(), CONCLUDED, listed(), taken))
                        .body());
    }

    @Test
    void the_member_of_that_day_is_in_charge() {
        SupervisionFact item = listed().with(new InCharge("UV1", LISTED)).with(new InCharge("UV2", LISTED.plusDays(5)));
        assertEquals(Optional.of("UV1"), only(on(14, registered(), item)).member());
        assertEquals(Optional.of("UV2"), only(on(15, registered(), item)).member());
        assertEquals(Optional.empty(), only(on(15, registered(), listed())).member());
    }

    @Test
    void the_last_directive_is_shown_and_any_that_is_overdue_marks_it() {
        Fact old = directive("1-CĐ", 11, 20);
        Fact last = directive("2-CĐ", 15, 90);
        MonitoredRow row = only(on(30, registered(), instituted(), listed(), old, last));
        assertEquals(
                Optional.of("2-CĐ"),
                row.directive().map(each -> each.directive().number()));
        assertEquals(Optional.of(DirectiveRow.State.OPEN), row.directive().map(DirectiveRow::state));
        assertTrue(row.risks().contains(Risk.OVERDUE_DIRECTIVE));
        MonitoredRow before = only(on(14, registered(), instituted(), listed(), old, last));
        assertEquals(
                Optional.of("1-CĐ"),
                before.directive().map(each -> each.directive().number()));
    }

    @Test
    void what_stands_still_for_long_is_marked_unless_it_is_over() {
        Fact[] still = {registered(), instituted(), listed()};
        assertFalse(only(on(MonitoredRow.STILL_DAYS, still)).risks().contains(Risk.STILL));
        assertTrue(only(on(MonitoredRow.STILL_DAYS + 1, still)).risks().contains(Risk.STILL));
        Fact terminated = decision(ProceduralDecision.INVESTIGATION_TERMINATED, 20, POLICE, 2);
        MonitoredRow over = only(on(200, registered(), instituted(), terminated, listed()));
        assertEquals(CaseStage.TERMINATED, over.stage());
        assertFalse(over.risks().contains(Risk.STILL));
    }

    @Test
    void what_missed_something_stands_before_what_stood_longer() {
        List<Fact> told = new ArrayList<>(List.of(registered(), instituted(), listed()));
        told.add(other());
        told.add(new SupervisionFact("s2", "c2", "province", "complex", LISTED, Optional.empty(), List.of()));
        told.add(new ClockFact(
                "case:c2",
                "investigation",
                FIRST,
                Optional.of(FIRST.plusDays(20)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
        List<MonitoredRow> rows = on(30, told.toArray(Fact[]::new));
        assertEquals(
                List.of("c2", "c1"), rows.stream().map(row -> row.of().id()).toList());
        assertEquals(Set.of(Risk.OVERDUE_CLOCK), rows.getFirst().risks());
    }

    @Test
    void changes_count_from_the_last_meeting_of_the_territory_that_was_held_before() {
        MeetingFact first = meeting("m1", "T01-NC", Optional.of(FIRST.plusDays(20)));
        MeetingFact second = meeting("m2", "T01-NC", Optional.of(FIRST.plusDays(40)));
        MeetingFact elsewhere = meeting("m3", "T02-NC", Optional.of(FIRST.plusDays(41)));
        MeetingFact planned = meeting("m4", "T01-NC", Optional.empty());
        Territory own = Territory.of(Set.of("T01", "T01-NC"), Facts.of(List.of()));
        List<MeetingFact> all = List.of(second, elsewhere, planned, first);
        assertEquals(FIRST.plusDays(40), Since.of(all, own, FIRST.plusDays(50)).after());
        assertEquals(FIRST.plusDays(20), Since.of(all, own, FIRST.plusDays(40)).after(), "not of the day itself");
        Since none = Since.of(all, own, FIRST.plusDays(20));
        assertEquals(Optional.empty(), none.meeting());
        assertEquals(FIRST.plusDays(13), none.after());
        assertFalse(none.isAfter(FIRST.plusDays(13)));
        assertTrue(none.isAfter(FIRST.plusDays(14)));
    }

    private static List<MonitoredRow> on(int days, Fact... told) {
        LocalDate day = FIRST.plusDays(days);
        return MonitoredRow.on(Facts.of(List.of(told)), LAW, new MonitoredRow.At(day, Optional.of(day)));
    }

    private static MonitoredRow only(List<MonitoredRow> rows) {
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private static MeetingFact meeting(String id, String by, Optional<LocalDate> heldOn) {
        return new MeetingFact(id, id, by, FIRST, heldOn);
    }

    private static SupervisionFact listed() {
        return new SupervisionFact("s1", "c1", "province", "complex", LISTED, Optional.empty(), List.of());
    }

    private static CaseFact registered() {
        return registered("case").institutedOn(FIRST, Optional.of(new Offence("353", Optional.of("1"))));
    }

    private static CaseFact other() {
        return new CaseFact(
                "c2",
                "VA-2",
                "case",
                "T01",
                "land",
                "corruption",
                FIRST.plusDays(5),
                Optional.of(FIRST.plusDays(5)),
                Optional.of(new Offence("353", Optional.of("1"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CaseFact registered(String itemType) {
        return new CaseFact(
                "c1",
                "VA-1",
                itemType,
                "T01",
                "land",
                "corruption",
                FIRST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Fact instituted() {
        return decision(ProceduralDecision.INSTITUTED, 0, "T01", 1);
    }

    private static Fact decision(ProceduralDecision what, int days, String unit, long order) {
        return new DecisionFact(
                "c1", what, order + "/QĐ", FIRST.plusDays(days), unit, Optional.empty(), Optional.empty(), 1, order);
    }

    private static ClockFact clock(String name, int days) {
        return new ClockFact(
                "case:c1",
                name,
                FIRST,
                Optional.of(FIRST.plusDays(days)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Fact directive(String number, int issued, int due) {
        return new DirectiveFact(
                number,
                number,
                FIRST.plusDays(issued),
                "T01-NC",
                POLICE,
                Optional.of("c1"),
                Optional.of(FIRST.plusDays(due)),
                DirectiveFact.Told.nothing(),
                List.of());
    }
}
