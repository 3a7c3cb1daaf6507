package vn.liem.cases.discipline;

import java.time.LocalDate;

/**
 * A track ends without discipline (không xử lý kỷ luật).
 *
 * @param by the body that decided so
 */
public record NoDiscipline(
        String documentNo, DisciplineTrack track, NoDisciplineGround ground, LocalDate decidedOn, String by) {}
