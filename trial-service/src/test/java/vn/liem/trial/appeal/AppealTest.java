package vn.liem.trial.appeal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.trial.CaseFile.BY_DECISION;
import static vn.liem.trial.CaseFile.COURT;
import static vn.liem.trial.CaseFile.document;
import static vn.liem.trial.CaseFile.heard;
import static vn.liem.trial.CaseFile.indictment;
import static vn.liem.trial.CaseFile.outcome;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.trial.CaseFile;
import vn.liem.trial.appeal.AppealCommand.AnnulAppealDecision;
import vn.liem.trial.appeal.AppealCommand.CorrectAppealDecision;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.appeal.AppealCommand.QuashForReinvestigation;
import vn.liem.trial.appeal.AppealCommand.Uphold;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.AnnulTrialDecision;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;

class AppealTest {

    private final CaseFile file = new CaseFile();

    @BeforeEach
    void a_judged_case() {
        file.trial(at -> new AcceptCase(document("1/TLST", 0, COURT), at, indictment(0), heard(indictment(0))));
        file.trial(at -> new DecideToTry(document("1/QĐXX", 5, COURT), at));
        file.trial(at -> new Judge(document("2/HSST", 10, COURT).restingOn("convicted"), at));
    }

    @Test
    void several_people_appeal_under_one_number() {
        var lodged = document("3/KC", 12, COURT);
        for (int person = 1; person <= 2; person++) {
            var one = lodged.about(new PersonKey(new UUID(0, person)));
            assertEquals("accepted", outcome(file.appeal(at -> new LodgeAppeal(one, at))));
            assertEquals("nothing", outcome(file.appeal(at -> new LodgeAppeal(one, at))));
        }
        assertEquals(Optional.of(CaseStage.APPEAL), file.state().stage());
    }

    @Test
    void a_quashing_begins_the_next_round() {
        file.appeal(at -> new LodgeAppeal(document("3/KC", 12, COURT), at));
        file.appeal(at -> new QuashForReinvestigation(document("4/HSPT", 60, COURT), at));
        assertEquals(2, file.state().round());
        assertEquals(Optional.of(CaseStage.INVESTIGATION), file.state().stage());
    }

    @Test
    void a_judgment_under_appeal_cannot_be_taken_back() {
        file.appeal(at -> new LodgeAppeal(document("3/KC", 12, COURT), at));
        var key = document("2/HSST", 10, COURT).key();
        assertEquals(
                "LATER_DECISION_WOULD_NOT_FIT",
                outcome(file.trial(at -> new AnnulTrialDecision(key, at, BY_DECISION))));
    }

    @Test
    void an_appeal_that_was_decided_on_cannot_be_moved_behind_the_decision() {
        file.appeal(at -> new LodgeAppeal(document("3/KC", 12, COURT), at));
        file.appeal(at -> new Uphold(document("4/HSPT", 60, COURT), at));
        var moved = document("3/KC", 61, COURT);
        assertEquals("WRONG_STAGE", outcome(file.appeal(at -> new Uphold(document("5/HSPT", 61, COURT), at))));
        assertEquals(
                "LATER_DECISION_WOULD_NOT_FIT",
                outcome(file.appeal(at -> new CorrectAppealDecision(moved, at, Optional.empty(), BY_DECISION))));
    }

    @Test
    void one_of_two_appeals_can_be_taken_back() {
        file.appeal(at -> new LodgeAppeal(document("3/KC", 12, COURT), at));
        file.appeal(at -> new LodgeAppeal(document("4/KC", 13, COURT), at));
        file.appeal(at -> new Uphold(document("5/HSPT", 60, COURT), at));
        assertEquals("accepted", outcome(annul("3/KC")));
        assertEquals("LATER_DECISION_WOULD_NOT_FIT", outcome(annul("4/KC")));
    }

    private vn.liem.kernel.Decision<AppealEvent> annul(String number) {
        var key = document(number, 0, COURT).key();
        return file.appeal(at -> new AnnulAppealDecision(key, at, BY_DECISION));
    }
}
