package vn.liem.monitoring.administration.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.messaging.Alarm;
import vn.liem.messaging.Hold;
import vn.liem.monitoring.administration.TableShown;
import vn.liem.monitoring.administration.TableShown.Line;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.procedure.Profile;
import vn.liem.security.Act;
import vn.liem.service.evidence.Witness;
import vn.liem.service.watch.ExchangeState;

/** The tables of administration say what the profile, the policy and the watch say, in both languages. */
class AdministrationTablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @EnumSource
    void every_limit_stands_with_its_days_and_how_sure_it_is(Language language) {
        TableShown limits = rules(language).limits();
        Profile profile = Profile.vietnam();
        assertEquals(profile.deadlines().size(), limits.lines().size());
        Map<String, Line> byId = limits.lines().stream()
                .collect(Collectors.toMap(line -> line.cells().getFirst().text(), line -> line));
        profile.deadlines().values().forEach(row -> {
            List<Cell> cells = byId.get(row.id()).cells();
            assertEquals(
                    row.validity().from().map(language::day).orElse(""),
                    cells.get(3).text(),
                    row.id());
            assertEquals(
                    language.of(
                            row.limitConfidence().on(TODAY).vietnamese(),
                            row.limitConfidence().on(TODAY).english()),
                    cells.get(6).text(),
                    row.id());
            assertEquals(
                    row.validity().includes(TODAY) ? Tone.GOOD : Tone.PLAIN,
                    cells.get(5).tone(),
                    row.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_calendar_says_its_version_and_every_day_that_is_not_as_its_week_has_it(Language language) {
        TableShown calendar = rules(language).calendar();
        var known = Profile.vietnam().calendar();
        assertTrue(calendar.help().contains(known.version()), calendar.help());
        assertEquals(
                known.daysOff().size()
                        + known.workedRestDays().size()
                        + known.unconfirmed().keySet().stream()
                                .filter(day -> !known.daysOff().containsKey(day))
                                .count(),
                calendar.lines().size());
    }

    @ParameterizedTest
    @EnumSource
    void every_act_stands_with_the_roles_that_have_it(Language language) {
        TableShown roles = rules(language).roles();
        assertEquals(Act.values().length, roles.lines().size());
        Line protection = roles.lines().get(Act.READ_PROTECTION.ordinal());
        assertTrue(
                protection
                        .cells()
                        .getLast()
                        .text()
                        .contains(language.of("Ban Chỉ đạo (JURISDICTION)", "Standing agency (JURISDICTION)")),
                protection.toString());
        assertFalse(protection.cells().getLast().text().contains(language.of("Quản trị", "Administrator")));
    }

    @Test
    void units_and_periods_stand_as_they_are_known() {
        TableShown units = rules(Language.VIETNAMESE)
                .units(List.of(
                        new UnitFact("T01-H1", "Huyện", "District", Optional.of("T01")),
                        new UnitFact("T01", "Tỉnh", "Province", Optional.of("TW"))));
        assertEquals(List.of("T01", "Tỉnh", "TW"), texts(units.lines().getFirst()));
        assertEquals(List.of("T01-H1", "Huyện", "Tỉnh"), texts(units.lines().getLast()));
        TableShown periods = rules(Language.VIETNAMESE).periods();
        assertEquals(PeriodScheme.all().size(), periods.lines().size());
        assertEquals("01/01/2026", texts(periods.lines().getFirst()).get(1));
    }

    @Test
    void a_source_that_is_behind_and_a_forked_log_are_marked() {
        StateShown state = new StateShown(Language.VIETNAMESE, state());
        List<Line> logs = state.logs(Map.of("case-service/1", 1234L)).lines();
        assertEquals(5, logs.size(), "every log but the own");
        assertEquals("1.234", texts(logs.getFirst()).get(2));
        assertEquals(
                Set.of("chưa cập nhật kịp", "đã cập nhật"),
                logs.stream().map(line -> texts(line).getLast()).collect(Collectors.toSet()));
        Line alarm = state.alarms().lines().getFirst();
        assertEquals(Tone.BAD, alarm.cells().get(2).tone());
        assertTrue(texts(alarm).get(2).contains("có hai lịch sử"), alarm.toString());
        assertTrue(StateShown.isFork(state().alarms().getFirst()));
        assertFalse(StateShown.isFork(state().alarms().getLast()));
        assertEquals("15:00 30/11/2026", texts(alarm).getLast());
    }

    @Test
    void an_alarm_stands_in_the_language_of_its_reader_with_the_code_that_it_ends_with() {
        Line vietnamese =
                new StateShown(Language.VIETNAMESE, state()).alarms().lines().getLast();
        assertEquals(
                "sự kiện của nguồn không thể có hiệu lực: unreadable",
                texts(vietnamese).get(2));
        Line english =
                new StateShown(Language.ENGLISH, state()).alarms().lines().getLast();
        assertEquals(
                "the event of the source cannot take effect: unreadable",
                texts(english).get(2));
    }

    @Test
    void a_hold_says_from_where_and_why_and_not_about_what() {
        TableShown holds = new StateShown(Language.VIETNAMESE, state()).holds();
        assertEquals("7", texts(holds.lines().getFirst()).get(1));
        assertFalse(holds.toString().contains("0000000000c1"), "the case is nobody's here");
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_titles() {
        Line line = Line.of(Cell.text("one"));
        assertThrows(IllegalArgumentException.class, () -> new TableShown(List.of("a", "b"), List.of(line), ""));
    }

    private static ExchangeState state() {
        Instant seen = Instant.parse("2026-11-30T08:00:00Z");
        return new ExchangeState(
                0,
                Optional.empty(),
                List.of(),
                List.of("trial-service/1"),
                List.of(new Hold(
                        "case-service/1",
                        "case:0199b0a4-7c1e-7000-8000-0000000000c1",
                        7,
                        "source_silent",
                        seen,
                        2,
                        seen,
                        Optional.empty())),
                List.of(
                        new Alarm("case-service/1", 9, Witness.NOT_CONTINUED, seen),
                        new Alarm("case-service/1", 8, "the log is shorter than what it has signed", seen),
                        new Alarm(
                                "case-service/1", 7, "the event of the source cannot take effect: unreadable", seen)));
    }

    private static RulesShown rules(Language language) {
        return new RulesShown(language, Profile.vietnam(), TODAY);
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }
}
