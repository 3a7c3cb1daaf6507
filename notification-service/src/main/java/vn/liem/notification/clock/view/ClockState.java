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
    MET("(%s) and (dueOn is null or metOn <= dueOn)"),
    /** Hoàn thành quá hạn. */
    MET_LATE("(%s) and metOn > dueOn and lapses = false"),
    /** Hết thời hạn thực hiện quyền. */
    LAPSED("((not (%s) and dueOn < :asOf) or (dueOn is not null and metOn > dueOn)) and lapses = true"),
    /** Không tính được. */
    NOT_KNOWN("not (%s) and dueOn is null");

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
     */
    static ClockState on(LocalDate day, boolean lapses, Optional<LocalDate> dueOn, Optional<LocalDate> metOn) {
        Optional<LocalDate> ended = metOn.filter(met -> !met.isAfter(day));
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
