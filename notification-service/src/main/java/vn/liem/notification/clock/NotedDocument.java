package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper went to bodies that are to answer it: a requirement, a programme, a plan that is due, a document passed down, a
 * supervision, a difficulty (văn bản chỉ đạo gửi nhiều cơ quan).
 *
 * @param event the event that first reports it
 * @param reference what its owner calls it by
 * @param occurredOn the legal day of issue
 * @param dueOn by when it is to be answered as it was set first, where that was set
 * @param issuedBy the body that issued it, which waits
 * @param addressees the bodies that are to answer: it is the turn of each
 * @param recordedOn the day on which it was first recorded, where that was told
 */
public record NotedDocument(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Optional<LocalDate> dueOn,
        String issuedBy,
        List<String> addressees,
        Optional<LocalDate> recordedOn)
        implements Noted {

    public NotedDocument {
        addressees = List.copyOf(addressees);
    }

    @Override
    public NotedDocument recordedOn(LocalDate day) {
        return new NotedDocument(event, reference, occurredOn, dueOn, issuedBy, addressees, Optional.of(day));
    }

    @Override
    public NotedDocument restated(UUID by, LocalDate on) {
        return new NotedDocument(by, reference, on, dueOn, issuedBy, addressees, recordedOn);
    }

    /** What a correction says of it; it stays what it was set by and when it was recorded, so that its clocks go on. */
    NotedDocument insteadOf(NotedDocument before) {
        return new NotedDocument(
                before.event,
                reference,
                occurredOn,
                dueOn,
                issuedBy,
                addressees,
                before.recordedOn.or(() -> recordedOn));
    }
}
