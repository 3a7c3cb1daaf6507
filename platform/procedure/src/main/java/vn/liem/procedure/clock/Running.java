package vn.liem.procedure.clock;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.counting.Counted;
import vn.liem.procedure.law.Confidence;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.OffenceClass;

/** A clock that runs: by which rule and row, for which class, since when, until when, after how many extensions. */
public record Running(
        ClockRule rule,
        ClockCase rows,
        DeadlineRow row,
        Optional<OffenceClass> seriousness,
        LocalDate startedOn,
        Counted counted,
        int extensions) {

    /** How sure the length is, by the law of the day the clock started. */
    public Confidence confidence() {
        return row.limitConfidence().on(startedOn);
    }

    /** The same clock with another end after one more extension. */
    Running extendedTo(Counted end) {
        return new Running(rule, rows, row, seriousness, startedOn, end, extensions + 1);
    }

    /** The same clock with the end that a decision states. */
    Running statedAs(Counted end) {
        return new Running(rule, rows, row, seriousness, startedOn, end, extensions);
    }
}
