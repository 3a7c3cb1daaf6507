package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The subject is no longer for those who had it: a case was joined into another (nhập vụ án), a source was sent to the
 * competent body (chuyển nguồn tin). Its running clocks end.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day
 */
public record NotedPassingOn(UUID event, String reference, LocalDate occurredOn) implements Noted {

    @Override
    public NotedPassingOn recordedOn(LocalDate day) {
        return this;
    }

    @Override
    public NotedPassingOn restated(UUID by, LocalDate on) {
        return new NotedPassingOn(by, reference, on);
    }
}
