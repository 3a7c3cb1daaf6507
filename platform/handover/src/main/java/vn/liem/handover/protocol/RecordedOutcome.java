package vn.liem.handover.protocol;

/** How a recorded hand-over ended. */
public enum RecordedOutcome {
    /** The receiving body took the file (tiếp nhận). */
    ACCEPTED,
    /** The receiving body sent it back (trả lại). */
    RETURNED
}
