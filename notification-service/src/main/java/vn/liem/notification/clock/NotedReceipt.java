package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A body received the file of a case; which receipt it is follows from the decision before it.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day of the receipt
 */
public record NotedReceipt(UUID event, String reference, LocalDate occurredOn) implements Noted {

    @Override
    public NotedReceipt restated(UUID by, LocalDate on) {
        return new NotedReceipt(by, reference, on);
    }
}
