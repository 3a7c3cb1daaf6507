package vn.liem.monitoring.process;

import java.util.Locale;

/** How an act moves an activity on, in the words of the standard life cycle of XES (IEEE 1849). */
public enum Transition {
    SCHEDULE,
    START,
    SUSPEND,
    RESUME,
    WITHDRAW,
    ATE_ABORT,
    COMPLETE;

    /** The word, {@code ate_abort}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
