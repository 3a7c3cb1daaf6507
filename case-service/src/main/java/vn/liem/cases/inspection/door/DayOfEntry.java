package vn.liem.cases.inspection.door;

import java.time.LocalDate;

/** What a body sends of what the day says all of. */
public record DayOfEntry(LocalDate on) {}
