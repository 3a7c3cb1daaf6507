package vn.liem.procedure.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Walks;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.WorkingDays;

class DayCountingWalksTest {

    private static final DayCounting COUNTING = Profile.vietnam().counting();
    private static final WorkingCalendar CALENDAR = COUNTING.calendar();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS_OF_FOUR_YEARS = 1461;
    private static final int COUNTS_OF_A_WALK = 40;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_moved_limit_ends_on_a_working_day_with_only_days_off_before_it(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var start = anyDay(random);
            var n = 1 + random.nextInt(90);
            var counted = count(new Days(n), start);
            assertEquals(start.plusDays(n), counted.nominal());
            assertTrue(CALENDAR.isWorked(counted.due()));
            counted.nominal()
                    .datesUntil(counted.due())
                    .forEach(day -> assertFalse(CALENDAR.isWorked(day), "passed over a working day " + day));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_limit_counted_back_ends_on_a_working_day_not_after_its_nominal_day(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var counted = count(new DaysBefore(1 + random.nextInt(30)), anyDay(random));
            assertTrue(CALENDAR.isWorked(counted.due()));
            assertFalse(counted.due().isAfter(counted.nominal()));
            counted.due()
                    .plusDays(1)
                    .datesUntil(counted.nominal().plusDays(1))
                    .forEach(day -> assertFalse(CALENDAR.isWorked(day), "passed over a working day " + day));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void working_days_are_as_many_as_the_limit_says_and_the_rest_is_explained(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var start = anyDay(random);
            var n = 1 + random.nextInt(20);
            var counted = count(new WorkingDays(n), start);
            var passed = start.plusDays(1).datesUntil(counted.due().plusDays(1)).toList();
            assertEquals(n, passed.stream().filter(CALENDAR::isWorked).count());
            assertEquals(passed.size() - n, counted.explanation().skipped().size());
            assertTrue(CALENDAR.isWorked(counted.due()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void months_end_on_the_same_day_or_on_the_last_of_a_shorter_month(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var start = anyDay(random);
            var nominal = count(new Months(1 + random.nextInt(12)), start).nominal();
            assertEquals(Math.min(start.getDayOfMonth(), nominal.lengthOfMonth()), nominal.getDayOfMonth());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void who_starts_later_never_ends_earlier(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var limit = anyLimit(random);
            var start = anyDay(random);
            var later = start.plusDays(1 + random.nextInt(10));
            assertFalse(count(limit, later).due().isBefore(count(limit, start).due()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_extension_in_days_ends_where_one_longer_limit_would(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var start = anyDay(random);
            var first = 1 + random.nextInt(40);
            var second = 1 + random.nextInt(40);
            var extended = COUNTING.extend(count(new Days(first), start), new Days(second), Ground.asked(true));
            var whole = count(new Days(first + second), start);
            assertEquals(whole.nominal(), extended.nominal());
            assertEquals(whole.due(), extended.due());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_day_of_custody_makes_detention_end_a_day_earlier(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < COUNTS_OF_A_WALK; i++) {
            var start = anyDay(random);
            var months = 1 + random.nextInt(4);
            var custody = random.nextInt(10);
            var whole = COUNTING.detention(start, months, 0, 0, Ground.asked(false));
            var rest = COUNTING.detention(start, months, 0, custody, Ground.asked(false));
            assertEquals(whole.due().minusDays(custody), rest.due());
            assertEquals(whole.due(), whole.nominal());
        }
    }

    static LongStream seeds() {
        return Walks.seeds();
    }

    private static LocalDate anyDay(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS_OF_FOUR_YEARS));
    }

    private static Countable anyLimit(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Days(1 + random.nextInt(90));
            case 1 -> new WorkingDays(1 + random.nextInt(20));
            default -> new Months(1 + random.nextInt(6));
        };
    }

    private static Counted count(Countable limit, LocalDate start) {
        return COUNTING.count(limit, new Start.OnDay(start), Ground.asked(true));
    }
}
