package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

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
 * @param owner the body whose turn it is, where that was told
 * @param recordedOn the day on which the fact that set it was recorded, where that was told
 * @param person whom it is about, where it runs for one person alone
 * @param end what ended it, where something did
 */
record ClockLine(
        ClockKey key,
        LocalDate startedOn,
        Optional<String> rowId,
        Optional<LocalDate> nominalOn,
        Optional<LocalDate> dueOn,
        Optional<Sentence> notKnown,
        Explained explained,
        Optional<String> owner,
        Optional<LocalDate> recordedOn,
        Optional<PersonKey> person,
        Optional<ClockEnd> end) {

    /** The day on which it ended, where it did. */
    Optional<LocalDate> endedOn() {
        return end.map(ClockEnd::on);
    }

    /** Whether it ended after its last day; a right that was not used has lapsed. */
    boolean endedLate() {
        return !explained.right()
                && end.isPresent()
                && dueOn.isPresent()
                && end.get().on().isAfter(dueOn.get());
    }

    /** Whether it is still running after its last day. */
    boolean isOverdueOn(LocalDate day) {
        return !explained.right() && end.isEmpty() && dueOn.isPresent() && day.isAfter(dueOn.get());
    }

    /**
     * Whether anybody is told of it: it is no right, and its last day had not passed when the fact that set it was
     * recorded. What is brought in from the past notifies nobody.
     */
    boolean isTold() {
        return !explained.right()
                && dueOn.isPresent()
                && recordedOn.filter(day -> !day.isAfter(dueOn.get())).isPresent();
    }

    /** The same clock, ended. */
    ClockLine ended(ClockEnd by) {
        return with(Optional.of(by));
    }

    /** The same clock as it was before anything ended it. */
    ClockLine running() {
        return with(Optional.empty());
    }

    private ClockLine with(Optional<ClockEnd> by) {
        return new ClockLine(
                key, startedOn, rowId, nominalOn, dueOn, notKnown, explained, owner, recordedOn, person, by);
    }
}
