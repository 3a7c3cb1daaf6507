package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.WorkingDays;

/**
 * A limit was lengthened (gia hạn).
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param clock the clock's name in the profile
 * @param length by how much
 * @param unit of what
 * @param occurredOn the legal day of the decision
 */
public record NotedExtension(
        UUID event, String reference, String clock, int length, LengthUnit unit, LocalDate occurredOn)
        implements Noted {

    /** In what a lengthening is counted. */
    public enum LengthUnit {
        /** Ngày. */
        DAYS,
        /** Ngày làm việc. */
        WORKING_DAYS,
        /** Tháng. */
        MONTHS
    }

    @Override
    public NotedExtension recordedOn(LocalDate day) {
        return this;
    }

    @Override
    public NotedExtension restated(UUID by, LocalDate on) {
        return new NotedExtension(by, reference, clock, length, unit, on);
    }

    /** The same with another length. */
    NotedExtension by(int another) {
        return new NotedExtension(event, reference, clock, another, unit, occurredOn);
    }

    Countable granted() {
        return switch (unit) {
            case DAYS -> new Days(length);
            case WORKING_DAYS -> new WorkingDays(length);
            case MONTHS -> new Months(length);
        };
    }
}
