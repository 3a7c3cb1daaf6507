package vn.liem.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.liem.bench.AppendRounds.Subject;

/** What the append path must reach, as ratios of one run. */
final class AppendGates {

    /** Durable, proven appends of 64 callers over single-row inserts. */
    static final double OVER_ROWS_64 = 1.5;

    /** The same of 256 callers. */
    static final double OVER_ROWS_256 = 3.0;

    /** Appends with all evidence over appends without any. */
    static final double EVIDENCE = 0.90;

    /** Rows that the append path may change or leave dead. */
    static final long CHANGED_ROWS = 0;

    private AppendGates() {}

    /** The gates that were missed, a sentence each. */
    static List<String> missed(AppendRounds rounds, Traces traces) {
        List<String> missed = new ArrayList<>();
        atLeast(missed, "appendOverRows64", rounds.ratio(Subject.PROVEN_64, Subject.SINGLE_ROWS), OVER_ROWS_64);
        atLeast(missed, "appendOverRows256", rounds.ratio(Subject.PROVEN_256, Subject.SINGLE_ROWS), OVER_ROWS_256);
        atLeast(missed, "withEvidenceOverWithout", rounds.withEvidenceOverWithout(), EVIDENCE);
        atMost(missed, "updates", traces.updates());
        atMost(missed, "deletes", traces.deletes());
        atMost(missed, "deadTuples", traces.deadTuples());
        return missed;
    }

    private static void atLeast(List<String> missed, String what, double reached, double gate) {
        if (!(reached >= gate)) {
            missed.add(String.format(Locale.ROOT, "%s is %.2f and must be at least %.2f", what, reached, gate));
        }
    }

    private static void atMost(List<String> missed, String what, long reached) {
        if (reached > CHANGED_ROWS) {
            missed.add("%s is %d and must be %d".formatted(what, reached, CHANGED_ROWS));
        }
    }
}
