package vn.liem.procedure.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Walks;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.NetTime.Bound;
import vn.liem.procedure.due.NetTime.Wait;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;

class NetTimeTest {

    private static final NetTime NET = new NetTime(Profile.vietnam());

    @ParameterizedTest(name = "{0} {1} received {2}, waits {3}: due {4}")
    @CsvSource({
        // Version by the day of receipt: three months until 30 April 2026, two from 1 May 2026.
        "EXP-03, '', 2024-03-04, '', 2024-06-04",
        "EXP-03, '', 2026-04-30, '', 2026-07-30",
        "EXP-03, '', 2026-05-01, '', 2026-07-01",
        "EXP-03, complex, 2024-03-04, '', 2024-07-04",
        "EXP-02, other_compulsory, 2024-03-04, '', 2024-03-13",
        "EXP-02, mental_state, 2024-03-04, '', 2024-06-04",
        // Ten days are waited, and the nominal end moves by as many; 14 June 2024 is a Friday.
        "EXP-03, '', 2024-03-04, 2024-04-01>2024-04-11, 2024-06-14",
        // One day more ends on a Saturday and moves to Monday.
        "EXP-03, '', 2024-03-04, 2024-04-01>2024-04-12, 2024-06-17",
        // The nominal end is on a Saturday: the waiting goes on from there and not from the Monday it moved to.
        "EXP-03, '', 2024-03-15, 2024-04-01>2024-04-04, 2024-06-18",
        // With that waiting it ended on Tuesday the 18th: what is asked for on Wednesday came after it.
        "EXP-03, '', 2024-03-15, 2024-04-01>2024-04-04 2024-06-19>2024-06-21, 2024-06-18",
        // Days in which two things were awaited count once.
        "EXP-03, '', 2024-03-04, 2024-04-01>2024-04-08 2024-04-05>2024-04-11, 2024-06-14",
        // Asked for on the very day on which the time runs out.
        "EXP-03, '', 2024-03-04, 2024-06-04>2024-06-06, 2024-06-06",
        // Asked for a day later: the time had run out.
        "EXP-03, '', 2024-03-04, 2024-06-05>2024-06-20, 2024-06-04",
        // Within the days that an earlier wait gave.
        "EXP-03, '', 2024-03-04, 2024-04-01>2024-04-11 2024-06-10>2024-06-12, 2024-06-17"
    })
    void the_end_moves_by_the_days_of_waiting(
            String rule, String inCase, LocalDate received, String waits, LocalDate due) {
        assertEquals(
                due,
                due(question(rule, inCase, received), List.of(), waits(waits))
                        .counted()
                        .due());
    }

    @Test
    void the_waiting_and_a_wait_that_comes_too_late_are_told() {
        var due = due(
                question("EXP-03", "", LocalDate.of(2024, 3, 4)),
                List.of(),
                waits("2024-04-01>2024-04-11 2024-07-01>2024-07-03"));
        var sentences = due.sentences().toString();
        assertTrue(sentences.contains("10 days of waiting are not counted"), sentences);
        assertTrue(sentences.contains("Không tính 10 ngày chờ"), sentences);
        assertTrue(sentences.contains("on 01/07/2024 was asked for after the time had run out"), sentences);
    }

    @Test
    void an_extension_runs_from_the_end_before_it_and_then_come_the_days_of_waiting() {
        var asked = question("EXP-03", "complex", LocalDate.of(2024, 3, 4));
        assertEquals(
                LocalDate.of(2024, 9, 9),
                due(asked, List.of(new Months(2)), waits("2024-04-01>2024-04-06"))
                        .counted()
                        .due());
        assertEquals(
                LocalDate.of(2024, 7, 15),
                due(asked, List.of(new Days(11)), List.of()).counted().due());
    }

    @Test
    void a_stated_day_is_the_end_and_is_lengthened_from_there_and_never_moved() {
        var asked = stated("VAL-02", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 4, 6));
        assertEquals(
                LocalDate.of(2024, 4, 6),
                due(asked, List.of(), List.of()).counted().due());
        assertEquals(
                LocalDate.of(2024, 4, 14),
                due(asked, List.of(new Days(5)), waits("2024-03-10>2024-03-13"))
                        .counted()
                        .due());
    }

    @Test
    void an_extension_is_bound_by_its_case_where_the_row_has_a_number() {
        var complex = question("EXP-03", "complex", LocalDate.of(2024, 3, 4));
        assertInstanceOf(Bound.Fits.class, NET.bound(complex, List.of()));
        assertInstanceOf(Bound.Fits.class, NET.bound(complex, List.of(new Months(2))));
        assertInstanceOf(Bound.Fits.class, NET.bound(complex, List.of(new Days(62))));
        var tooLong = assertInstanceOf(Bound.TooLong.class, NET.bound(complex, List.of(new Days(63))));
        assertEquals(LocalDate.of(2024, 9, 4), tooLong.most().nominal());
        var tooMany = assertInstanceOf(Bound.OneTooMany.class, NET.bound(complex, List.of(new Days(1), new Days(1))));
        assertEquals(1, tooMany.allowed());
    }

    @Test
    void where_the_row_has_none_the_sentence_of_the_row_is_told() {
        var ordinary = question("EXP-03", "", LocalDate.of(2024, 3, 4));
        var bound = assertInstanceOf(Bound.NotInProfile.class, NET.bound(ordinary, List.of(new Months(1))));
        assertTrue(bound.why().english().contains("<=1/2 of max"), bound.why().english());
        var before = question("EXP-03", "", LocalDate.of(2020, 3, 4));
        assertInstanceOf(Bound.NotInProfile.class, NET.bound(before, List.of(new Months(1))));
        assertInstanceOf(DueAnswer.NoDate.class, NET.answer(before, List.of(), List.of()));
        assertInstanceOf(
                DueAnswer.Wrong.class,
                NET.answer(question("EXP-03", "nothing", LocalDate.of(2024, 3, 4)), List.of(), List.of()));
    }

    @Test
    void a_wait_cannot_end_before_it_begins() {
        assertThrows(
                IllegalArgumentException.class, () -> new Wait(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 3)));
        assertEquals(0, new Wait(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4)).days());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void waits_in_any_order_end_on_the_same_worked_day_and_none_makes_it_earlier(long seed) {
        var random = new Random(seed);
        var received = LocalDate.of(2021, 1, 4).plusDays(random.nextInt(2_500));
        var asked = question("EXP-03", random.nextBoolean() ? "" : "complex", received);
        var waits = new ArrayList<Wait>();
        var before = due(asked, List.of(), waits).counted().due();
        for (var i = 0; i < 4; i++) {
            var from = received.plusDays(random.nextInt(100));
            waits.add(new Wait(from, from.plusDays(random.nextInt(20))));
            var now = due(asked, List.of(), waits).counted().due();
            assertFalse(now.isBefore(before), waits::toString);
            assertTrue(Profile.vietnam().calendar().whyOff(now).isEmpty(), () -> now + " is a day off");
            before = now;
        }
        Collections.shuffle(waits, random);
        assertEquals(before, due(asked, List.of(), waits).counted().due());
    }

    static LongStream seeds() {
        return Walks.seeds();
    }

    private static Due due(DueQuestion question, List<Countable> extensions, List<Wait> waits) {
        return assertInstanceOf(Due.class, NET.answer(question, extensions, waits));
    }

    private static DueQuestion question(String rule, String inCase, LocalDate received) {
        var plain = DueQuestion.of(rule, new Start.OnDay(received));
        return inCase.isEmpty() ? plain : plain.inCase(inCase);
    }

    private static DueQuestion stated(String rule, LocalDate received, LocalDate end) {
        return new DueQuestion(
                rule,
                new Start.OnDay(received),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                Optional.of(end));
    }

    private static List<Wait> waits(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" "))
                        .map(one -> one.split(">"))
                        .map(days -> new Wait(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList();
    }
}
