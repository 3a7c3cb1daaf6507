package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liem.bench.ImportFigures.Imported;

class ImportFiguresTest {

    @Test
    void an_import_that_reaches_every_gate_misses_none() {
        assertEquals(List.of(), figures(300, 60, 480, 2_760).missed());
    }

    @Test
    void each_gate_is_missed_by_itself() {
        assertEquals(
                List.of("largeSeconds is 301.00 and must be at most 300.00"),
                figures(301, 60, 480, 2_760).missed());
        assertEquals(
                List.of("againSeconds is 61.00 and must be at most 60.00"),
                figures(300, 61, 480, 2_760).missed());
        assertEquals(
                List.of("peakOfImporting is 1.25 and must be at most 1.20"),
                figures(300, 60, 500, 2_760).missed());
        assertEquals(
                List.of("peakOfEverything is 1.30 and must be at most 1.20"),
                figures(300, 60, 480, 2_990).missed());
    }

    private static ImportFigures figures(double seconds, double again, double importing, double everything) {
        return new ImportFigures(imported(60, 400, 2_300), imported(seconds, importing, everything), again);
    }

    private static Imported imported(double seconds, double importing, double everything) {
        return new Imported(
                seconds, 100, Map.of(ImportFigures.IMPORTING, importing, ImportFigures.EVERYTHING, everything));
    }
}
