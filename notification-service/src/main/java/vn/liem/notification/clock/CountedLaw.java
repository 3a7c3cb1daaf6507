package vn.liem.notification.clock;

import java.util.Optional;

/**
 * By which version of the calendar and the law the clocks of a subject are counted.
 *
 * @param version the version; none where it was never told
 * @param changed whether it became another one while clocks ran
 */
record CountedLaw(Optional<String> version, boolean changed) {

    static final CountedLaw NONE = new CountedLaw(Optional.empty(), false);

    /** The law of a clock that was set; one that was set before versions were told says nothing. */
    CountedLaw by(Optional<String> told) {
        return told.isPresent() ? new CountedLaw(told, changed) : this;
    }

    CountedLaw changedTo(String another) {
        return new CountedLaw(Optional.of(another), true);
    }
}
