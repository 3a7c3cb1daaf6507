package vn.liem.procedure.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Walks;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.ExtensionTerm.Runs;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.Hours;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.MonthsBefore;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.Limit.WorkingDays;
import vn.liem.procedure.law.Limit.Years;

/** What holds for every row and every case of the profile, from whatever day it starts. */
class EveryRowWalksTest {

    private static final Profile VIETNAM = Profile.vietnam();
    private static final DayCounting COUNTING = VIETNAM.counting();
    private static final WorkingCalendar CALENDAR = VIETNAM.calendar();
    private static final ZoneId ZONE = CALENDAR.zone();
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS_OF_TWELVE_YEARS = 4_383;
    private static final List<Way> WAYS = VIETNAM.deadlines().values().stream()
            .flatMap(EveryRowWalksTest::ways)
            .toList();

    /** One length of a row: its own, or that of a case. */
    private record Way(DeadlineRow row, Countable length, boolean moved, Ground ground) {}

    private static Stream<Way> ways(DeadlineRow row) {
        var day = row.validity().from().orElseThrow();
        var own = row.limit() instanceof Countable length
                ? Stream.of(new Way(row, length, row.terms().moved(), Ground.of(row, day)))
                : Stream.<Way>empty();
        var cases = row.terms().cases().stream()
                .map(one -> new Way(row, one.length(), one.moved(), Ground.of(row, one, day)));
        return Stream.concat(own, cases);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_row_is_due_on_a_day_off_unless_it_does_not_move(long seed) {
        var random = new Random(seed);
        for (var way : WAYS) {
            var start = anyDay(random);
            var counted = COUNTING.count(way.length(), new Start.OnDay(start), way.ground());
            switch (way.length()) {
                case Days _, Months _, Years _ -> {
                    if (way.moved()) {
                        assertMovedOnToTheNextWorkingDay(counted);
                    } else {
                        assertEquals(counted.nominal(), counted.due(), way.row().id());
                    }
                }
                case WorkingDays _ ->
                    assertTrue(CALENDAR.isWorked(counted.due()), way.row().id());
                case DaysBefore _, MonthsBefore _ -> {
                    assertTrue(CALENDAR.isWorked(counted.due()), way.row().id());
                    assertFalse(
                            counted.due().isAfter(counted.nominal()), way.row().id());
                }
                case ThirtyDayMonths _ ->
                    assertEquals(counted.nominal(), counted.due(), way.row().id());
                case Hours(var hours) ->
                    assertEquals(
                            start.plusDays(1).atStartOfDay(ZONE).toInstant().plus(Duration.ofHours(hours)),
                            counted.endsAt());
            }
        }
    }

    private static void assertMovedOnToTheNextWorkingDay(Counted counted) {
        assertTrue(CALENDAR.isWorked(counted.due()));
        assertFalse(counted.due().isBefore(counted.nominal()));
        counted.nominal().datesUntil(counted.due()).forEach(day -> assertFalse(CALENDAR.isWorked(day)));
        assertEquals(
                counted.nominal().datesUntil(counted.due()).toList(),
                counted.explanation().skipped().stream().map(SkippedDay::day).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_nominal_end_is_that_of_plain_arithmetic(long seed) {
        var random = new Random(seed);
        for (var way : WAYS) {
            var start = anyDay(random);
            var nominal = COUNTING.count(way.length(), new Start.OnDay(start), way.ground())
                    .nominal();
            switch (way.length()) {
                case Days(var n) -> assertEquals(start.plusDays(n), nominal);
                case DaysBefore(var n) -> assertEquals(start.minusDays(n), nominal);
                case Months(var n) -> assertEquals(sameDayOrLast(start, n), nominal);
                case MonthsBefore(var n) -> assertEquals(sameDayOrLast(start, -n), nominal);
                case Years(var n) -> assertEquals(sameDayOrLast(start, 12 * n), nominal);
                case ThirtyDayMonths(var n) -> assertEquals(start.plusDays(30L * n - 1), nominal);
                case WorkingDays _, Hours _ -> {
                    // They have no nominal end.
                }
            }
        }
    }

    /** Counted by hand: the month after so many months, and in it the same day or the last. */
    private static LocalDate sameDayOrLast(LocalDate start, int months) {
        var month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        var first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        return first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_extension_of_every_row_runs_from_the_nominal_end(long seed) {
        var random = new Random(seed);
        for (var row : VIETNAM.deadlines().values()) {
            if (row.limit() instanceof Countable length) {
                var ground = Ground.of(row, row.validity().from().orElseThrow());
                var counted = COUNTING.count(length, new Start.OnDay(anyDay(random)), ground);
                for (var term : row.terms().extensions()) {
                    if (term.runs() == Runs.AFTER) {
                        var extended = COUNTING.extend(counted, term.most(), ground);
                        assertEquals(nominalAfter(counted.nominal(), term.most()), extended.nominal(), row.id());
                        counted = extended;
                    }
                }
            }
        }
    }

    private static LocalDate nominalAfter(LocalDate nominal, Countable most) {
        return switch (most) {
            case Days(var n) -> nominal.plusDays(n);
            case Months(var n) -> sameDayOrLast(nominal, n);
            case ThirtyDayMonths(var n) -> nominal.plusDays(30L * n);
            case Years(var n) -> sameDayOrLast(nominal, 12 * n);
            case Hours _, WorkingDays _, DaysBefore _, MonthsBefore _ ->
                throw new AssertionError("no row is lengthened by " + most);
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_year_without_known_holidays_is_told_wherever_the_calendar_was_asked(long seed) {
        var random = new Random(seed);
        for (var way : WAYS) {
            var counted = COUNTING.count(way.length(), new Start.OnDay(anyDay(random)), way.ground());
            var asked = way.moved() || way.length().runsBack() || way.length() instanceof WorkingDays;
            var year = counted.due().getYear();
            var told = counted.explanation().caveats().stream()
                    .anyMatch(caveat ->
                            caveat.english().startsWith("The holidays of %d are not in the profile".formatted(year)));
            assertEquals(asked && !CALENDAR.covers(year), told, way.row().id());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_count_names_its_row_and_article_and_what_is_not_confirmed(long seed) {
        var random = new Random(seed);
        for (var row : VIETNAM.deadlines().values()) {
            if (row.limit() instanceof Countable length) {
                var start = anyDay(random);
                var explanation = COUNTING.count(length, new Start.OnDay(start), Ground.of(row, start))
                        .explanation();
                var first = explanation.steps().getFirst();
                assertTrue(first.english().contains(row.id()) && first.english().contains(row.article()));
                assertTrue(first.vietnamese().contains(row.id()));
                var marked = explanation.caveats().stream()
                        .anyMatch(
                                caveat -> caveat.vietnamese().startsWith("Dòng %s chưa đối chiếu".formatted(row.id())));
                assertEquals(row.limitConfidence().on(start).mark().isPresent(), marked, row.id());
                assertEquals(CALENDAR.version(), explanation.calendarVersion());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hours_from_a_moment_run_exactly_and_end_on_the_day_they_end_in(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++) {
            var at = anyDay(random).atStartOfDay(ZONE).toInstant().plusSeconds(random.nextInt(86_400));
            var hours = 1 + random.nextInt(72);
            var counted = COUNTING.count(new Limit.Hours(hours), new Start.AtMoment(at), Ground.asked(false));
            assertEquals(Duration.ofHours(hours), Duration.between(at, counted.endsAt()));
            assertFalse(counted.isOverdueAt(counted.endsAt()));
            assertTrue(counted.isOverdueAt(counted.endsAt().plusNanos(1)));
            var dayAfter = counted.due().plusDays(1).atStartOfDay(ZONE).toInstant();
            assertFalse(counted.endsAt().isAfter(dayAfter));
            assertTrue(counted.endsAt().isAfter(counted.due().atStartOfDay(ZONE).toInstant()));
        }
    }

    static LongStream seeds() {
        return Walks.seeds().limit(MOST_WALKS_HERE);
    }

    // Each walk goes over all rows, so that a tenth of the usual number is as many counts.
    private static final long MOST_WALKS_HERE = Math.max(20, Integer.getInteger("liem.walks", 200) / 10);

    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS_OF_TWELVE_YEARS));
    }
}
