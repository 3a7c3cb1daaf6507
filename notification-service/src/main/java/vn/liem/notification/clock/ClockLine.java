package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How one clock stands.
 *
 * @param key which clock
 * @param startedOn the legal day it runs from
 * @param rowId the row of the profile; empty where the end cannot be computed
 * @param nominalOn the nominal last day
 * @param dueOn the last day; empty where the end cannot be computed
 * @param notKnown why the end cannot be computed, in Vietnamese and English, where it cannot
 * @param explained why it runs and how its end was counted
 * @param metOn the legal day of the fact that ended it, where one did
 * @param metBy the event that reports that fact
 */
record ClockLine(
        ClockKey key,
        LocalDate startedOn,
        Optional<String> rowId,
        Optional<LocalDate> nominalOn,
        Optional<LocalDate> dueOn,
        Optional<Sentence> notKnown,
        Explained explained,
        Optional<LocalDate> metOn,
        Optional<UUID> metBy) {

    /** Whether it ended after its last day; a right that was not used has lapsed. */
    boolean wasMetLate() {
        return !explained.right()
                && metOn.isPresent()
                && dueOn.isPresent()
                && metOn.get().isAfter(dueOn.get());
    }

    /** Whether it is still running after its last day. */
    boolean isOverdueOn(LocalDate day) {
        return !explained.right() && metOn.isEmpty() && dueOn.isPresent() && day.isAfter(dueOn.get());
    }

    /** The same clock, ended. */
    ClockLine met(LocalDate on, UUID by) {
        return ended(Optional.of(on), Optional.of(by));
    }

    /** The same clock as it was before anything ended it. */
    ClockLine running() {
        return ended(Optional.empty(), Optional.empty());
    }

    private ClockLine ended(Optional<LocalDate> on, Optional<UUID> by) {
        return new ClockLine(key, startedOn, rowId, nominalOn, dueOn, notKnown, explained, on, by);
    }
}
