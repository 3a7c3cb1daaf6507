package vn.liem.cases.petition.door;

import java.time.LocalDate;

/** What a body sends of a step of which the day says all. */
public record DayOfStep(LocalDate on) {}
