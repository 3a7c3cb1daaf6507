package vn.liem.trial.trial;

import static vn.liem.testsupport.Given.given;
import static vn.liem.trial.CaseFile.BY_DECISION;
import static vn.liem.trial.CaseFile.COURT;
import static vn.liem.trial.CaseFile.MONDAY;
import static vn.liem.trial.CaseFile.WITHOUT_REASON;
import static vn.liem.trial.CaseFile.document;
import static vn.liem.trial.CaseFile.heard;
import static vn.liem.trial.CaseFile.indictment;
import static vn.liem.trial.CaseFile.row;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.AnnulTrialDecision;
import vn.liem.trial.trial.TrialCommand.CorrectTrialDecision;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;
import vn.liem.trial.trial.TrialCommand.ReturnFile;
import vn.liem.trial.trial.TrialEvent.CaseAccepted;
import vn.liem.trial.trial.TrialEvent.FileReturned;
import vn.liem.trial.trial.TrialEvent.Judged;
import vn.liem.trial.trial.TrialEvent.TrialAnnulled;
import vn.liem.trial.trial.TrialEvent.TrialCorrected;
import vn.liem.trial.trial.TrialEvent.TrialDecided;

class TrialTest {

    private static final TrialDecider DECIDER = new TrialDecider();
    private static final Alongside FIRST = Alongside.nothing();
    private static final Alongside SECOND = new Alongside(List.of(), 2);
    private static final Alongside THIRD = new Alongside(List.of(), 3);
    private static final DecisionAsked ACCEPTANCE = document("1/TLST", 10, COURT);
    private static final Cause INDICTMENT = indictment(5);
    private static final Indictments HEARD = heard(INDICTMENT);
    private static final CaseAccepted ACCEPTED = new CaseAccepted(recorded(ACCEPTANCE, 1), INDICTMENT);
    private static final DecisionAsked HEARING = document("2/QĐXX", 20, COURT);
    private static final TrialDecided DECIDED = new TrialDecided(recorded(HEARING, 2));

    private static RecordedDecision recorded(DecisionAsked asked, long order) {
        return RecordedDecision.of(asked, 1, order);
    }

    @Test
    void a_court_takes_a_case_in_on_an_indictment() {
        given(DECIDER)
                .when(new AcceptCase(ACCEPTANCE, FIRST, INDICTMENT, HEARD))
                .then(ACCEPTED);
        given(DECIDER, ACCEPTED)
                .when(new AcceptCase(ACCEPTANCE, SECOND, INDICTMENT, Indictments.none()))
                .thenNothing();
    }

    @Test
    void not_on_anything_else() {
        var conclusion =
                new Cause(ProceduralDecision.INVESTIGATION_CONCLUDED, Optional.empty(), "9/KL", "T01-CQDT", MONDAY);
        given(DECIDER)
                .when(new AcceptCase(ACCEPTANCE, FIRST, conclusion, HEARD))
                .thenRefused(TrialRefusal.ACCEPTED_WITHOUT_INDICTMENT);
    }

    @Test
    void nothing_is_accepted_before_it_was_indicted() {
        given(DECIDER)
                .when(new AcceptCase(ACCEPTANCE, FIRST, indictment(11), heard(indictment(11))))
                .thenRefused(PartRefusal.CAUSE_AFTER_DECISION);
    }

    @Test
    void a_court_names_an_indictment_that_the_procuracy_recorded() {
        given(DECIDER)
                .when(new AcceptCase(ACCEPTANCE, FIRST, INDICTMENT, Indictments.none()))
                .thenRefused(NotIndicted.unknown(INDICTMENT, List.of()));
        Cause other = indictment(4);
        given(DECIDER)
                .when(new AcceptCase(ACCEPTANCE, FIRST, INDICTMENT, heard(other)))
                .thenRefused(NotIndicted.unknown(INDICTMENT, List.of(RecordedDecision.of(other.asked(COURT), 1, 1))));
    }

    @Test
    void a_register_tells_an_acceptance_whatever_was_heard_of_its_indictment() {
        var told = document("1/TLST", 10, row("T01-TA", 4));
        given(DECIDER)
                .when(new AcceptCase(told, FIRST, INDICTMENT, Indictments.none()))
                .then(new CaseAccepted(recorded(told, 1), INDICTMENT));
    }

    @Test
    void a_return_belongs_to_the_round_that_it_opens() {
        given(DECIDER, ACCEPTED)
                .when(new ReturnFile(HEARING, SECOND, ReturningBody.JUDGE))
                .then(new FileReturned(RecordedDecision.of(HEARING, 2, 2), ReturningBody.JUDGE));
    }

    @Test
    void a_return_by_the_procuracy_is_none_of_the_court() {
        given(DECIDER, ACCEPTED)
                .when(new ReturnFile(HEARING, SECOND, ReturningBody.PROCURACY))
                .thenRefused(TrialRefusal.RETURNED_BY_PROCURACY);
    }

    @Test
    void a_case_is_brought_to_trial_and_judged() {
        given(DECIDER, ACCEPTED).when(new DecideToTry(HEARING, SECOND)).then(DECIDED);
        var judgment = document("3/HSST", 40, COURT).restingOn("convicted");
        given(DECIDER, ACCEPTED, DECIDED).when(new Judge(judgment, THIRD)).then(new Judged(recorded(judgment, 3)));
    }

    @Test
    void a_document_is_one_decision() {
        given(DECIDER, ACCEPTED)
                .when(new Judge(document("1/TLST", 40, COURT), SECOND))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        given(DECIDER, ACCEPTED, DECIDED)
                .when(new DecideToTry(document("2/QĐXX", 21, COURT), THIRD))
                .thenRefused(PartRefusal.RECORDED_OTHERWISE);
    }

    @Test
    void a_decision_is_corrected_and_taken_back_for_a_reason() {
        var otherDay = document("2/QĐXX", 21, COURT);
        given(DECIDER, ACCEPTED, DECIDED)
                .when(new CorrectTrialDecision(otherDay, THIRD, Optional.empty(), BY_DECISION, Indictments.none()))
                .then(new TrialCorrected(recorded(otherDay, 3), Optional.empty(), BY_DECISION));
        given(DECIDER, ACCEPTED, DECIDED)
                .when(new AnnulTrialDecision(HEARING.key(), THIRD, BY_DECISION))
                .then(new TrialAnnulled(HEARING.key(), BY_DECISION));
        given(DECIDER, ACCEPTED, DECIDED)
                .when(new AnnulTrialDecision(HEARING.key(), THIRD, WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    @Test
    void an_acceptance_is_moved_to_no_day_before_its_indictment() {
        given(DECIDER, ACCEPTED).when(movedTo(4, heard(INDICTMENT))).thenRefused(PartRefusal.CAUSE_AFTER_DECISION);
        var onItsDay = document("1/TLST", 5, COURT);
        given(DECIDER, ACCEPTED)
                .when(movedTo(5, heard(INDICTMENT)))
                .then(new TrialCorrected(recorded(onItsDay, 2), Optional.empty(), BY_DECISION));
    }

    @Test
    void an_acceptance_is_moved_to_no_day_on_which_its_indictment_does_not_stand() {
        var withdrawal = RecordedDecision.of(document("RUT", 12, COURT), 1, 2);
        Indictments withdrawn =
                HEARD.step(withdrawal, StepSaid.of(Indictments.WITHDRAWN, DecidingBody.SUPERIOR_PROCURACY));
        given(DECIDER, ACCEPTED)
                .when(movedTo(13, withdrawn))
                .thenRefused(NotIndicted.withdrawn(INDICTMENT, MONDAY.plusDays(12)));
        var before = document("1/TLST", 11, COURT);
        given(DECIDER, ACCEPTED)
                .when(movedTo(11, withdrawn))
                .then(new TrialCorrected(recorded(before, 2), Optional.empty(), BY_DECISION));
    }

    @Test
    void what_a_register_told_of_an_acceptance_is_moved_with_its_rows() {
        var told = new CaseAccepted(recorded(document("1/TLST", 10, row("T01-TA", 4)), 1), INDICTMENT);
        var moved = document("1/TLST", 8, row("T01-TA", 4));
        given(DECIDER, told)
                .when(new CorrectTrialDecision(moved, SECOND, Optional.empty(), BY_DECISION, Indictments.none()))
                .then(new TrialCorrected(recorded(moved, 2), Optional.empty(), BY_DECISION));
    }

    private static CorrectTrialDecision movedTo(int day, Indictments heard) {
        return new CorrectTrialDecision(document("1/TLST", day, COURT), SECOND, Optional.empty(), BY_DECISION, heard);
    }
}
