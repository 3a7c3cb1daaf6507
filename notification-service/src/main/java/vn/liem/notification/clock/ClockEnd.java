package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What ended a clock.
 *
 * @param on its legal day
 * @param by the event that reports it
 * @param how what it did to the clock
 */
record ClockEnd(LocalDate on, UUID by, How how) {

    /** In which way a clock ends. */
    enum How {
        /** What it was set for has been done. */
        MET,
        /** The proceedings were suspended or the subject passed on: what it was set for need not be done for now. */
        STOPPED
    }
}
