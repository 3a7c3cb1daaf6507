package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.bench.AppendRounds.Subject;

class AppendGatesTest {

    private static final Traces CLEAN = new Traces(1_000_000, 0, 0, 0);

    @Test
    void a_run_that_reaches_every_gate_misses_none() {
        assertEquals(List.of(), AppendGates.missed(rounds(1.5, 3.0, 0.9), CLEAN));
    }

    @Test
    void each_gate_is_missed_by_itself() {
        assertEquals(
                List.of("appendOverRows64 is 1.40 and must be at least 1.50"),
                AppendGates.missed(rounds(1.4, 3.0, 0.9), CLEAN));
        assertEquals(
                List.of("appendOverRows256 is 2.90 and must be at least 3.00"),
                AppendGates.missed(rounds(1.5, 2.9, 0.9), CLEAN));
        assertEquals(
                List.of("withEvidenceOverWithout is 0.89 and must be at least 0.90"),
                AppendGates.missed(rounds(1.5, 3.0, 0.89), CLEAN));
        assertEquals(
                List.of("updates is 1 and must be 0", "deletes is 2 and must be 0", "deadTuples is 3 and must be 0"),
                AppendGates.missed(rounds(1.5, 3.0, 0.9), new Traces(1_000_000, 1, 2, 3)));
    }

    @Test
    void the_median_is_of_rates_and_the_worst_of_rounds() {
        AppendRounds rounds = new AppendRounds();
        List.of(100.0, 200.0, 400.0).forEach(rate -> rounds.add(Subject.SINGLE_ROWS, rate));
        List.of(300.0, 300.0, 300.0).forEach(rate -> rounds.add(Subject.PROVEN_64, rate));
        assertEquals(1.5, rounds.ratio(Subject.PROVEN_64, Subject.SINGLE_ROWS));
        assertEquals(0.75, rounds.worst(Subject.PROVEN_64, Subject.SINGLE_ROWS));
    }

    private static AppendRounds rounds(double over64, double over256, double evidence) {
        AppendRounds rounds = new AppendRounds();
        for (int round = 0; round < 5; round++) {
            rounds.add(Subject.SINGLE_ROWS, 1_000);
            rounds.add(Subject.PROVEN_64, 1_000 * over64);
            rounds.add(Subject.BARE_64, 1_000 * over64 / evidence);
            rounds.add(Subject.PROVEN_256, 1_000 * over256);
            rounds.add(Subject.BARE_256, 1_000 * over256);
        }
        return rounds;
    }
}
