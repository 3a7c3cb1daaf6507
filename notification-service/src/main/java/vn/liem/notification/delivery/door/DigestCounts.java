package vn.liem.notification.delivery.door;

import java.util.Optional;

/**
 * How many notices of each kind a body has not acknowledged: all that a mail says.
 *
 * @param dueSoon of dates that are near
 * @param dueToday of dates that end on their day
 * @param overdue of dates that have passed
 * @param reasonAsked that ask why a date was missed
 * @param recounted of dates that were counted anew
 * @param upTo how far the log was read for it; what comes behind is new to the next mail
 */
record DigestCounts(long dueSoon, long dueToday, long overdue, long reasonAsked, Optional<Long> recounted, long upTo) {

    long all() {
        return dueSoon + dueToday + overdue + reasonAsked + recounted.orElse(0L);
    }
}
