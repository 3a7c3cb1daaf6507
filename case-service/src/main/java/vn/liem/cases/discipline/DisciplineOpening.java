package vn.liem.cases.discipline;

import java.time.LocalDate;

/**
 * A track was opened (xem xét kỷ luật).
 *
 * @param by the body that opened it
 */
public record DisciplineOpening(String documentNo, DisciplineTrack track, LocalDate openedOn, String by) {}
