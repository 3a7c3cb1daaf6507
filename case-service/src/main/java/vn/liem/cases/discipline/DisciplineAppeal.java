package vn.liem.cases.discipline;

import java.time.LocalDate;

/** The one who was disciplined appeals against a decision (khiếu nại kỷ luật). */
public record DisciplineAppeal(String decisionNo, LocalDate appealedOn) {}
