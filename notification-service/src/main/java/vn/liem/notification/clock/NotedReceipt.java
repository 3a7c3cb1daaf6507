package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A body received the file of a case; which receipt it is follows from the decision before it.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day of the receipt
 * @param body the body whose turn it is from then on, where it was told
 * @param recordedOn the day on which its owner recorded it, where it was told
 */
public record NotedReceipt(
        UUID event, String reference, LocalDate occurredOn, Optional<String> body, Optional<LocalDate> recordedOn)
        implements Noted {

    /** A receipt of which no more is known. */
    public NotedReceipt(UUID event, String reference, LocalDate occurredOn) {
        this(event, reference, occurredOn, Optional.empty(), Optional.empty());
    }

    @Override
    public NotedReceipt recordedOn(LocalDate day) {
        return new NotedReceipt(event, reference, occurredOn, body, Optional.of(day));
    }

    @Override
    public NotedReceipt restated(UUID by, LocalDate on) {
        return new NotedReceipt(by, reference, on, body, recordedOn);
    }
}
