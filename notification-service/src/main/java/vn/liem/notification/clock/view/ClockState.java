package vn.liem.notification.clock.view;

import java.time.LocalDate;
import java.util.Optional;

/** How a clock stands on a day. */
public enum ClockState {
    /** Còn hạn. */
    RUNNING("not (%s) and dueOn >= :asOf"),
    /** Quá hạn. */
    OVERDUE("not (%s) and dueOn < :asOf and lapses = false"),
    /** Hoàn thành đúng hạn. */
    MET("(%s) and (stopped = false or lapses = true) and (dueOn is null or metOn <= dueOn)"),
    /** Hoàn thành quá hạn. */
    MET_LATE("(%s) and stopped = false and metOn > dueOn and lapses = false"),
    /** Dừng: tạm đình chỉ, nhập vụ án hoặc chuyển cho cơ quan khác. */
    STOPPED("(%s) and stopped = true and lapses = false"),
    /** Hết thời hạn thực hiện quyền. */
    LAPSED("((not (%s) and dueOn < :asOf) or (dueOn is not null and metOn > dueOn)) and lapses = true"),
    /** Không tính được. */
    NOT_KNOWN("not (%s) and dueOn is null");

    /** The condition for a row that runs on {@code :asOf}; a right that was not used in time runs no longer. */
    static final String RUNS = "not (metOn is not null and metOn <= :asOf) and (lapses = false or dueOn >= :asOf)";

    private static final String ENDED = "metOn is not null and metOn <= :asOf";

    private final String condition;

    ClockState(String condition) {
        this.condition = condition;
    }

    /** The condition for a row, with the day as {@code :asOf}. */
    String condition() {
        return "(" + condition.formatted(ENDED) + ")";
    }

    /**
     * How a clock stands.
     *
     * @param lapses whether it is the time of a right
     * @param stopped whether what ended it only stopped it
     */
    static ClockState on(
            LocalDate day, boolean lapses, Optional<LocalDate> dueOn, Optional<LocalDate> metOn, boolean stopped) {
        Optional<LocalDate> ended = metOn.filter(met -> !met.isAfter(day));
        if (stopped && ended.isPresent() && !lapses) {
            return STOPPED;
        }
        if (dueOn.isEmpty()) {
            return ended.isPresent() ? MET : NOT_KNOWN;
        }
        boolean inTime = !ended.orElse(day).isAfter(dueOn.get());
        if (inTime) {
            return ended.isPresent() ? MET : RUNNING;
        }
        if (lapses) {
            return LAPSED;
        }
        return ended.isPresent() ? MET_LATE : OVERDUE;
    }
}
