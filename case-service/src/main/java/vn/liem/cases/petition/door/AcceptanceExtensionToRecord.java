package vn.liem.cases.petition.door;

import java.time.LocalDate;

/** What a body sends to extend the time to decide on accepting a petition. */
public record AcceptanceExtensionToRecord(LocalDate on, int workingDays) {

    /** The most working days that one extension may have; the law sets the limit below it. */
    static final int WORKING_DAYS_MAX = 100;
}
