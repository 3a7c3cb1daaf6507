package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A conclusion, recommendation or direction was issued to its owner (kết luận, kiến nghị, chỉ đạo).
 *
 * @param event the event that first reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day of issue
 * @param dueOn the last day as it was set first, where one was set
 * @param issuedBy the body that issued it, which waits
 * @param owner the body that must carry it out: it is its turn
 * @param recordedOn the day on which it was first recorded, where that was told
 */
public record NotedDirective(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Optional<LocalDate> dueOn,
        String issuedBy,
        String owner,
        Optional<LocalDate> recordedOn)
        implements Noted {

    @Override
    public NotedDirective recordedOn(LocalDate day) {
        return new NotedDirective(event, reference, occurredOn, dueOn, issuedBy, owner, Optional.of(day));
    }

    @Override
    public NotedDirective restated(UUID by, LocalDate on) {
        return new NotedDirective(by, reference, on, dueOn, issuedBy, owner, recordedOn);
    }

    /** What a correction says of it; it stays what it was set by and when it was recorded, so that its clock goes on. */
    NotedDirective insteadOf(NotedDirective before) {
        return new NotedDirective(
                before.event, reference, occurredOn, dueOn, issuedBy, owner, before.recordedOn.or(() -> recordedOn));
    }
}
