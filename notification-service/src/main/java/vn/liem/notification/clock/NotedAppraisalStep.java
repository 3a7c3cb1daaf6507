package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to a request for an expertise or a valuation.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn its legal day
 * @param step what happened
 * @param asking the number of the letter by which documents were asked for, where they were, or have come
 * @param recordedOn the day on which its owner recorded it, where it was told
 */
public record NotedAppraisalStep(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Step step,
        Optional<String> asking,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** What touches the clock of a request. */
    public enum Step {
        /** Đã nhận yêu cầu và hồ sơ đầy đủ. */
        RECEIVED,
        /** Yêu cầu bổ sung hồ sơ, tài liệu. */
        DOCUMENTS_ASKED,
        /** Đã cung cấp hồ sơ, tài liệu. */
        DOCUMENTS_PROVIDED,
        /** Từ chối. */
        DECLINED,
        /** Kết luận. */
        CONCLUDED;

        /** Whether the body that is asked did it, and so had the request. */
        boolean isOfBodyAsked() {
            return switch (this) {
                case RECEIVED, DOCUMENTS_ASKED, DECLINED, CONCLUDED -> true;
                case DOCUMENTS_PROVIDED -> false;
            };
        }
    }

    @Override
    public NotedAppraisalStep recordedOn(LocalDate day) {
        return new NotedAppraisalStep(event, reference, occurredOn, step, asking, Optional.of(day));
    }

    @Override
    public NotedAppraisalStep restated(UUID by, LocalDate on) {
        return new NotedAppraisalStep(by, reference, on, step, asking, recordedOn);
    }
}
