package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of the law's machine as it was taken.
 *
 * @param step its code
 * @param on its legal day
 * @param accused the one accused it concerns; nobody where it is of the whole case
 * @param by the body that took it, where that is known
 */
public record StepTaken(String step, LocalDate on, Optional<String> accused, Optional<DecidingBody> by, Said said) {

    /** A decision on the whole case. */
    public static StepTaken onCase(String step, LocalDate on, Said said) {
        return new StepTaken(step, on, Optional.empty(), Optional.empty(), said);
    }

    /** The same, about one accused. */
    public StepTaken about(String person) {
        return new StepTaken(step, on, Optional.of(person), by, said);
    }

    /** The same, by a body. */
    public StepTaken by(DecidingBody body) {
        return new StepTaken(step, on, accused, Optional.of(body), said);
    }

    /** The same, saying something else. */
    public StepTaken saying(Said other) {
        return new StepTaken(step, on, accused, by, other);
    }

    /** The same, on another day. */
    public StepTaken on(LocalDate day) {
        return new StepTaken(step, day, accused, by, said);
    }
}
