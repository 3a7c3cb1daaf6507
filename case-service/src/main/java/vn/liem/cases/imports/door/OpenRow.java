package vn.liem.cases.imports.door;

import java.time.Duration;
import java.time.Instant;
import vn.liem.cases.imports.Lane;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.imports.RowToCarry.Step;
import vn.liem.cases.imports.door.JobRows.Planned;
import vn.liem.registers.row.Register;

/**
 * A row without an outcome, and how often it failed by its own fault.
 *
 * @param told what the job says of its trouble, empty where it had none
 * @param isHopeless whether its last attempt was its own fault, and was one too many; one that comes again with a start and
 *     meets a service that is away has not been tried
 */
record OpenRow(
        Planned planned, RowToCarry row, Lane lane, int failures, String told, Instant notBefore, boolean isHopeless) {

    /** How often a row is tried that fails by its own fault; after that it is kept for the next start. */
    static final int MAX_FAILURES = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE_FOR_OTHERS = Duration.ofMillis(500);

    Register register() {
        return row.row().register();
    }

    /** Whether it says who holds a file, and is no row of a register besides. */
    boolean isHolder() {
        return row.step() == Step.HOLD;
    }

    boolean isDue(Instant now) {
        return !notBefore.isAfter(now);
    }

    /** The row after another attempt that failed. */
    OpenRow after(Attempt.Again attempt, Instant now) {
        return switch (attempt.blame()) {
            case OTHERS -> new OpenRow(planned, row, lane, failures, attempt.code(), now.plus(PAUSE_FOR_OTHERS), false);
            case ROW ->
                new OpenRow(
                        planned,
                        row,
                        lane,
                        failures + 1,
                        attempt.code(),
                        now.plus(pause(failures)),
                        failures + 1 >= MAX_FAILURES);
        };
    }

    /** Whether the job says something of it that it did not say of the row before. */
    boolean tellsMoreThan(OpenRow before) {
        return failures != before.failures || !told.equals(before.told);
    }

    private static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MAX_FAILURES));
        return pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause;
    }
}
