package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.kernel.PersonKey;

/**
 * A measure on a person was extended (gia hạn) to the day that the document states.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param measure the number of the order that is extended
 * @param documentNo the number of the extension
 * @param occurredOn the legal day of the extension
 * @param endsOn the last day, as the extension states it
 */
public record NotedMeasureExtension(
        UUID event,
        String reference,
        PersonKey person,
        String measure,
        String documentNo,
        LocalDate occurredOn,
        LocalDate endsOn)
        implements Noted {

    @Override
    public NotedMeasureExtension recordedOn(LocalDate day) {
        return this;
    }

    @Override
    public NotedMeasureExtension restated(UUID by, LocalDate on) {
        return new NotedMeasureExtension(by, reference, person, measure, documentNo, on, endsOn);
    }
}
