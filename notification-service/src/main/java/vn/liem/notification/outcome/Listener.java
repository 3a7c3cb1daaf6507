package vn.liem.notification.outcome;

import java.time.LocalDate;

/**
 * A body that learns what becomes of a source, since a finding of its own led to it.
 *
 * @param body its unit code
 * @param inspection the inspection, {@code inspection:…}
 * @param finding the number of the finding
 * @param recordedOn the day on which the body recorded the transfer
 */
public record Listener(String body, String inspection, int finding, LocalDate recordedOn) {

    /** Whether it is told of the decision: what was decided before the transfer was recorded is of the past. */
    boolean isToldOf(SourceDecision decision) {
        return !decision.decidedOn().isBefore(recordedOn);
    }

    /** Whether a notice to the one is a notice to the other: two findings of one inspection may lead to one source. */
    boolean hearsWith(Listener other) {
        return body.equals(other.body()) && inspection.equals(other.inspection());
    }
}
