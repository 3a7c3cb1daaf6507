package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.bench.EvidenceFigures.OfLog;

class EvidenceFiguresTest {

    @Test
    void what_is_on_its_gate_is_not_missed() {
        assertEquals(List.of(), figures(8_192, 50, 3).missed());
    }

    @Test
    void each_gate_is_missed_by_itself() {
        assertEquals(
                List.of("bundleBytes is 8193.00 and must be at most 8192.00"),
                figures(8_193, 50, 3).missed());
        assertEquals(
                List.of("bundleMedianMs is 50.50 and must be at most 50.00"),
                figures(8_192, 50.5, 3).missed());
        assertEquals(
                List.of("logCheckedOverHashed is 3.10 and must be at most 3.00"),
                figures(8_192, 50, 3.1).missed());
    }

    @Test
    void one_slow_round_is_the_worst_and_not_the_median() {
        OfLog log = new OfLog(10, 100, List.of(1.0, 1.0, 2.0), List.of(2.0, 9.0, 4.0), List.of(5.0, 5.0, 5.0));
        assertEquals(4, log.checkedOverHashed(), 1e-9);
        assertEquals(9, log.worst(), 1e-9);
        assertEquals(5, log.fromTablesOverHashed(), 1e-9);
    }

    private static EvidenceFigures figures(long bytes, double ms, double ratio) {
        return new EvidenceFigures(
                bytes, List.of(ms - 1, ms, ms + 900), new OfLog(1, 1, List.of(1.0), List.of(ratio), List.of(100.0)));
    }
}
