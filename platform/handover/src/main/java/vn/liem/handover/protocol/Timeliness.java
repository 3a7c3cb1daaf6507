package vn.liem.handover.protocol;

/** Whether an answer came within its term; a late one counts all the same. */
public enum Timeliness {
    IN_TIME,
    LATE
}
