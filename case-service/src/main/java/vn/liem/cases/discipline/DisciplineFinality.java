package vn.liem.cases.discipline;

import java.time.LocalDate;

/** A decision became final, since nobody appealed in time. */
public record DisciplineFinality(String decisionNo, LocalDate finalOn) {}
