package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.kernel.PersonKey;

/**
 * A measure on a person ended by a document: cancelled (hủy bỏ), replaced (thay thế), or the person was released (trả tự do).
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param measure the number of the order that ended
 * @param occurredOn the last day on which the person was under it
 */
public record NotedMeasureEnd(UUID event, String reference, PersonKey person, String measure, LocalDate occurredOn)
        implements Noted {

    @Override
    public NotedMeasureEnd recordedOn(LocalDate day) {
        return this;
    }

    @Override
    public NotedMeasureEnd restated(UUID by, LocalDate on) {
        return new NotedMeasureEnd(by, reference, person, measure, on);
    }
}
