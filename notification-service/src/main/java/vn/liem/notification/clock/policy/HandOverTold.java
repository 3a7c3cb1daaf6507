package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is read of a hand-over, whichever of its steps an event tells, live or recorded from a register.
 *
 * @param offerId the offer, where it is a live one
 * @param recordedId the recorded hand-over, where it is one
 */
public record HandOverTold(
        Optional<String> offerId,
        Optional<String> recordedId,
        Optional<String> from,
        Optional<String> to,
        Optional<LocalDate> offeredOn,
        Optional<LocalDate> receivedOn,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> rejectedOn,
        Optional<LocalDate> grantedOn,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> answeredOn,
        Optional<String> outcome,
        Optional<Statement> statement,
        Optional<Answer> answered) {

    /** How a recorded hand-over was answered in the system before its register was brought in again. */
    public record Answer(String outcome, LocalDate answeredOn) {}

    /** What a register states of a hand-over of the past. */
    public record Statement(
            String from,
            String to,
            LocalDate sentOn,
            Optional<LocalDate> receivedOn,
            Optional<String> outcome,
            Optional<LocalDate> outcomeOn) {}
}
