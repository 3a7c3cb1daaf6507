package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineDecision;
import vn.liem.cases.discipline.DisciplineForm;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What is sent of a decision.
 *
 * @param restsOn the number of the proposal or opening that it follows
 * @param by the body that decided, where it is known
 */
public record DecisionToRecord(
        @HasForm(Document.NUMBER) String decisionNo,
        DisciplineTrack track,
        DisciplineForm form,
        LocalDate decidedOn,
        @HasForm(Document.NUMBER) Optional<String> restsOn,
        @HasForm(Document.UNIT) Optional<String> by) {

    DisciplineDecision decision() {
        return new DisciplineDecision(decisionNo, track, form, decidedOn, restsOn, by);
    }
}
