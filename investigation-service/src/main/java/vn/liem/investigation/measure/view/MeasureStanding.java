package vn.liem.investigation.measure.view;

/** How a measure stands on a day. */
public enum MeasureStanding {
    /** It is still to begin. */
    TO_COME,
    /** The person is under it. */
    IN_FORCE,
    /** Its last day is over and no document ended it: whoever is held is to be released. */
    RUN_OUT,
    /** A document ended it. */
    ENDED
}
