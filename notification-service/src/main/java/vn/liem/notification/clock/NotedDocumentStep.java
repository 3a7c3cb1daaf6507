package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to a paper that bodies are to answer, which moves or ends their last day.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn its legal day
 * @param step what happened
 * @param unit the body that answered, where one did
 * @param until the day to which the time was moved, where it was
 * @param recordedOn the day on which it was recorded, where that was told
 */
public record NotedDocumentStep(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Step step,
        Optional<String> unit,
        Optional<LocalDate> until,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** What touches the clocks of a paper, in the order in which it happens where one day has several. */
    public enum Step {
        /** Gia hạn trả lời. */
        DUE_MOVED,
        /** Trả lời, gửi kế hoạch, kết quả. */
        ANSWERED,
        /** Kết thúc theo dõi. */
        CLOSED
    }

    @Override
    public NotedDocumentStep recordedOn(LocalDate day) {
        return new NotedDocumentStep(event, reference, occurredOn, step, unit, until, Optional.of(day));
    }

    @Override
    public NotedDocumentStep restated(UUID by, LocalDate on) {
        return new NotedDocumentStep(by, reference, on, step, unit, until, recordedOn);
    }
}
