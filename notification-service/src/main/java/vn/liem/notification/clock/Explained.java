package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.clock.ClockFact;

/**
 * Why a clock runs, and how its last day was counted, so that a person can check it by hand.
 *
 * @param name what must be done in time
 * @param startedBy the fact that set it
 * @param right whether it is the time of a right, which lapses and is not missed
 * @param article the article that the length follows from, where it is known
 * @param steps the counting, sentence by sentence
 * @param passedOver the days that the counting passed over
 */
public record Explained(
        Sentence name,
        ClockFact startedBy,
        boolean right,
        Optional<Sentence> article,
        List<Sentence> steps,
        List<PassedOver> passedOver) {

    public Explained {
        steps = List.copyOf(steps);
        passedOver = List.copyOf(passedOver);
    }

    /** A day that the counting passed over, and why. */
    public record PassedOver(LocalDate day, Sentence why) {}
}
