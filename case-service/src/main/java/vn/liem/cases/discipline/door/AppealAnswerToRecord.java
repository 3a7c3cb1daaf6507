package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.AppealAnswer;
import vn.liem.cases.discipline.AppealOutcome;
import vn.liem.cases.discipline.DisciplineForm;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What is sent of the answer to an appeal.
 *
 * @param form the new form, where it was changed
 * @param by the body that answered, the own one where none is named
 */
public record AppealAnswerToRecord(
        @HasForm(Document.NUMBER) String decisionNo,
        @HasForm(Document.NUMBER) String documentNo,
        AppealOutcome outcome,
        Optional<DisciplineForm> form,
        LocalDate answeredOn,
        @HasForm(Document.UNIT) Optional<String> by) {

    AppealAnswer answer(String own) {
        return new AppealAnswer(decisionNo, documentNo, outcome, form, answeredOn, by.orElse(own));
    }
}
