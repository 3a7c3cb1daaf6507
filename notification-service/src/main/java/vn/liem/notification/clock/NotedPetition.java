package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a petition is, as it was received or as it was classified: it decides which row of the law its facts start.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day of the receipt or of the classification
 * @param kind what it is
 * @param sentOn whether another body passed it on, which is informed
 * @param classified how it was classified, where this tells the classification
 * @param body the body that received it, where this tells the receipt
 * @param recordedOn the day on which its owner recorded it, where it was told
 */
public record NotedPetition(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Kind kind,
        boolean sentOn,
        Optional<Classified> classified,
        Optional<String> body,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** Which kind, as far as the law has rows for it. */
    public enum Kind {
        /** Khiếu nại. */
        COMPLAINT,
        /** Tố cáo. */
        DENUNCIATION,
        /** Kiến nghị, phản ánh: the profile has no row for them. */
        OTHER
    }

    /**
     * How it was classified.
     *
     * @param competent whether the receiving body is competent itself
     * @param again whether it is settled for the second time (lần hai, tố cáo tiếp)
     * @param remote whether it is settled in a remote area
     */
    public record Classified(boolean competent, boolean again, boolean remote) {}

    @Override
    public NotedPetition recordedOn(LocalDate day) {
        return new NotedPetition(event, reference, occurredOn, kind, sentOn, classified, body, Optional.of(day));
    }

    /** This in place of what was told before: the same words change nothing, others keep the day of the first recording. */
    NotedPetition insteadOf(NotedPetition before) {
        NotedPetition same = new NotedPetition(
                before.event, reference, occurredOn, kind, sentOn, classified, body, before.recordedOn);
        return same.equals(before)
                ? before
                : before.recordedOn.map(this::recordedOn).orElse(this);
    }

    @Override
    public NotedPetition restated(UUID by, LocalDate on) {
        return new NotedPetition(by, reference, on, kind, sentOn, classified, body, recordedOn);
    }
}
