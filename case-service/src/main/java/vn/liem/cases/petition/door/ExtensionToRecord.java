package vn.liem.cases.petition.door;

import java.time.LocalDate;

/** What a body sends when it has extended the time to settle a petition. */
public record ExtensionToRecord(LocalDate on, int days) {

    /** No extension is longer, in days: whatever the law allows of it is judged after that. */
    static final int DAYS_MAX = 366;
}
