package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to a directive that moves or ends its last day.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param occurredOn its legal day; of an extension that a register tells without one, the day to which it goes
 * @param step what happened
 * @param until the day to which it was extended
 * @param recordedOn the day on which it was recorded, where that was told
 */
public record NotedDirectiveStep(
        UUID event,
        String reference,
        LocalDate occurredOn,
        Step step,
        Optional<LocalDate> until,
        Optional<LocalDate> recordedOn)
        implements Noted {

    /** What touches the clock of a directive; that its owner calls it done does not. */
    public enum Step {
        /** Gia hạn theo sổ, không rõ ngày: it counts from the beginning. */
        EXTENDED_BY_REGISTER,
        /** Gia hạn. */
        EXTENDED,
        /** Xác nhận đã thực hiện xong. */
        VERIFIED,
        /** Hủy, thu hồi. */
        CANCELLED
    }

    @Override
    public NotedDirectiveStep recordedOn(LocalDate day) {
        return new NotedDirectiveStep(event, reference, occurredOn, step, until, Optional.of(day));
    }

    @Override
    public NotedDirectiveStep restated(UUID by, LocalDate on) {
        return new NotedDirectiveStep(by, reference, on, step, until, recordedOn);
    }
}
