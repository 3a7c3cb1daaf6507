package vn.liem.verify.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.liem.verify.tamper.Tally.Count;

class TamperReportTest {

    private static final Count FOUND_EXACTLY = new Count(1, 1, 1, 0, 0, 0);
    private static final Count MISSED = new Count(1, 0, 0, 0, 0, 0);
    private static final Count FOUND_ELSEWHERE = new Count(1, 1, 0, 0, 0, 0);
    private static final Count YOUNGER_NOT_FOUND = new Count(0, 0, 0, 0, 1, 0);

    @Test
    void what_was_all_found_holds_and_younger_changes_are_counted_apart() {
        TamperReport report = of(0, true, 0, FOUND_EXACTLY, YOUNGER_NOT_FOUND);
        assertTrue(report.holds());
        assertTrue(report.text().contains("Every change was found."), report.text());
        assertTrue(report.json().contains("\"younger\" : 1"), report.json());
    }

    @Test
    void one_missed_change_fails_the_whole() {
        TamperReport report = of(0, true, 0, FOUND_EXACTLY, MISSED);
        assertFalse(report.holds());
        assertTrue(report.text().contains("NOT EVERY CHANGE WAS FOUND."), report.text());
        assertTrue(report.json().contains("\"missed\" : 1"), report.json());
    }

    @Test
    void a_change_found_at_a_place_where_it_is_not_fails_the_whole() {
        assertFalse(of(0, true, 0, FOUND_ELSEWHERE).holds());
    }

    @Test
    void a_false_alarm_fails_the_whole() {
        assertFalse(of(0, false, 0, FOUND_EXACTLY).holds());
        assertFalse(of(0, true, 1, FOUND_EXACTLY).holds());
    }

    @Test
    void tables_that_are_judged_otherwise_than_their_copy_fail_the_whole() {
        assertFalse(of(1, true, 0, FOUND_EXACTLY).holds());
    }

    @Test
    void counts_add_up() {
        Tally tally = new Tally();
        tally.add(Kind.EDIT, FOUND_EXACTLY);
        tally.add(Kind.EDIT, FOUND_EXACTLY);
        tally.add(Kind.SWAP, MISSED);
        assertEquals(2, tally.of(Kind.EDIT).exact());
        assertEquals(0, tally.of(Kind.EDIT).missed());
        assertEquals(1, tally.all().missed());
        assertEquals(3, tally.all().trials());
    }

    private static TamperReport of(int tablesDiffer, boolean silent, long falseAlarms, Count... counts) {
        Tally tally = new Tally();
        for (Count count : counts) {
            tally.add(Kind.EDIT, count);
        }
        return new TamperReport(
                new TamperReport.Events(2_000, 200),
                1_980,
                7,
                tally,
                18,
                tablesDiffer,
                silent,
                new RandomProofs.Result(10, 10, 2, falseAlarms),
                1.5);
    }
}
