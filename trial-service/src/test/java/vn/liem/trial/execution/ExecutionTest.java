package vn.liem.trial.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.trial.CaseFile.BY_DECISION;
import static vn.liem.trial.CaseFile.COURT;
import static vn.liem.trial.CaseFile.WITHOUT_REASON;
import static vn.liem.trial.CaseFile.document;
import static vn.liem.trial.CaseFile.heard;
import static vn.liem.trial.CaseFile.indictment;
import static vn.liem.trial.CaseFile.outcome;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.trial.CaseFile;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.execution.ExecutionCommand.AnnulExecutionDecision;
import vn.liem.trial.execution.ExecutionCommand.CompleteExecution;
import vn.liem.trial.execution.ExecutionCommand.CorrectExecutionDecision;
import vn.liem.trial.execution.ExecutionCommand.OrderExecution;
import vn.liem.trial.execution.ExecutionCommand.PutJudgmentInForce;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;

class ExecutionTest {

    private final CaseFile file = new CaseFile();

    @BeforeEach
    void a_judgment_in_force() {
        file.trial(at -> new AcceptCase(document("1/TLST", 0, COURT), at, indictment(0), heard(indictment(0))));
        file.trial(at -> new DecideToTry(document("1/QĐXX", 5, COURT), at));
        file.trial(at -> new Judge(document("2/HSST", 10, COURT).restingOn("convicted"), at));
        file.execution(at -> new PutJudgmentInForce(document("2/HSST-HL", 41, COURT), at));
    }

    @Test
    void a_judgment_that_was_executed_closes_the_case() {
        file.execution(at -> new OrderExecution(document("3/THA", 41, COURT), at));
        file.execution(at -> new CompleteExecution(document("4/GCN", 400, COURT).restingOn("served"), at));
        assertEquals(Optional.of(CaseStage.CLOSED), file.state().stage());
    }

    @Test
    void an_appeal_in_time_that_is_told_late_would_undo_what_is_in_force() {
        assertEquals(
                "LATER_DECISION_WOULD_NOT_FIT",
                outcome(file.appeal(at -> new LodgeAppeal(document("5/KC", 20, COURT), at))));
    }

    @Test
    void an_order_is_corrected_and_taken_back_for_a_reason() {
        file.execution(at -> new OrderExecution(document("3/THA", 41, COURT), at));
        var otherDay = document("3/THA", 42, COURT);
        assertEquals(
                "CORRECTION_WITHOUT_REASON",
                outcome(file.execution(
                        at -> new CorrectExecutionDecision(otherDay, at, Optional.empty(), WITHOUT_REASON))));
        assertEquals(
                "accepted",
                outcome(file.execution(
                        at -> new CorrectExecutionDecision(otherDay, at, Optional.empty(), BY_DECISION))));
        assertEquals(
                "accepted", outcome(file.execution(at -> new AnnulExecutionDecision(otherDay.key(), at, BY_DECISION))));
        assertEquals(Optional.of(CaseStage.IN_FORCE), file.state().stage());
    }
}
