package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is read of a petition: its receipt, its classification, a step, or its correction.
 */
public record PetitionTold(
        Optional<Details> details,
        Optional<Classification> classification,
        Optional<LocalDate> linkedOn,
        Optional<LocalDate> acceptanceExtendedOn,
        Optional<Integer> workingDays,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> forwardedOn,
        Optional<String> forwardedTo,
        Optional<LocalDate> returnedOn,
        Optional<LocalDate> extendedOn,
        Optional<Integer> days,
        Optional<LocalDate> suspendedOn,
        Optional<LocalDate> resumedOn,
        Optional<LocalDate> concludedOn,
        Optional<LocalDate> withdrawnOn,
        Optional<LocalDate> foundOn,
        Optional<LocalDate> sentOn,
        Optional<String> duty,
        Optional<LocalDate> doneOn,
        Optional<String> competentBody,
        Optional<String> step,
        Optional<LocalDate> takenOn) {

    /** What was received. */
    public record Details(String kind, String receivedBy, LocalDate receivedOn, Optional<String> sentOnBy) {}

    /** How it was classified. */
    public record Classification(LocalDate classifiedOn, String kind, boolean competent, String turn, boolean remote) {}
}
