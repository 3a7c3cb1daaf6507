package vn.liem.monitoring.fact;

import java.time.LocalDate;

/**
 * A time during which one body holds a file (thời gian giữ hồ sơ); that with the highest epoch is the one that counts.
 *
 * @param since the legal day on which it began
 */
public record CustodyFact(HandOverFact.Subject subject, long epoch, String holder, LocalDate since, Beginning beginning)
        implements Fact {

    /** How it began. */
    public enum Beginning {
        /** The file was opened there. */
        OPENED,
        /** An import took the body of the last decision for the holder: no hand-over tells it. */
        TAKEN_FROM_REGISTER,
        /** The body accepted the file. */
        ACCEPTED,
        /** It had been offered, and came back. */
        TAKEN_BACK
    }
}
