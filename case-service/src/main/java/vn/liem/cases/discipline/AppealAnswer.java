package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer to an appeal; with it the decision is final, as it stands or with another form, or it is cancelled.
 *
 * @param form the form from then on, where it was changed
 * @param by the body that answered
 */
public record AppealAnswer(
        String decisionNo,
        String documentNo,
        AppealOutcome outcome,
        Optional<DisciplineForm> form,
        LocalDate answeredOn,
        String by) {}
