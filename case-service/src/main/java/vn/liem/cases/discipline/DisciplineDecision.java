package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision on discipline (quyết định kỷ luật). A register tells number, track, form and day, and no more.
 *
 * @param restsOn the number of the proposal or opening that it follows, where it names one
 * @param by the body that decided, where it is known
 */
public record DisciplineDecision(
        String decisionNo,
        DisciplineTrack track,
        DisciplineForm form,
        LocalDate decidedOn,
        Optional<String> restsOn,
        Optional<String> by) {

    /** It with what a register does not tell as it is known: what it follows, and who decided. */
    public DisciplineDecision and(DisciplineDecision known) {
        return new DisciplineDecision(decisionNo, track, form, decidedOn, restsOn.or(known::restsOn), by.or(known::by));
    }
}
