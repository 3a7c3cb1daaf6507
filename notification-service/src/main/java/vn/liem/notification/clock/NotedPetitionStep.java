package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step of a petition; which fact of the law it is follows from what the petition is.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn its legal day
 * @param step which step
 * @param dueOn the last day to settle, as an acceptance states it, where it does
 * @param recordedOn the day on which its owner recorded it, where it was told
 */
public record NotedPetitionStep(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Step step,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** The steps that touch clocks, in the order in which they happen where one day has several. */
    public enum Step {
        LINKED,
        ACCEPTED,
        FORWARDED,
        RETURNED,
        RESUMED,
        SUSPENDED,
        CONCLUDED,
        WITHDRAWN,
        CRIME_SIGN_FOUND,
        SOURCE_SENT,
        ACCEPTANCE_NOTIFIED,
        SUSPENSION_SENT,
        CONCLUSION_SENT,
        MEASURES_TAKEN,
        RESULT_PUBLISHED,
        SENDER_INFORMED
    }

    @Override
    public NotedPetitionStep recordedOn(LocalDate day) {
        return new NotedPetitionStep(event, reference, occurredOn, step, dueOn, Optional.of(day));
    }

    @Override
    public NotedPetitionStep restated(UUID by, LocalDate on) {
        return new NotedPetitionStep(by, reference, on, step, dueOn, recordedOn);
    }
}
