package vn.liem.cases.inspection.door;

import java.time.LocalDate;

/** Which finding shows a sign of crime. */
public record CrimeSignToFlag(int finding, LocalDate on) {}
