package vn.liem.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.TakeProsecutionStep;
import vn.liem.investigation.prosecution.ProsecutionCommand.TerminateProsecution;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.StepSaid;

/** The decisions of investigation and prosecution that registers do not tell. */
class StepsOfLawTest {

    private final CaseFile file = new CaseFile();
    private int documents;

    @Test
    void the_procuracy_annuls_a_groundless_institution() {
        open();
        assertEquals(
                "CONDITION_STATED", outcome(investigation(3, said("institution_annulled", DecidingBody.PROCURACY))));
        assertEquals(
                "accepted",
                outcome(investigation(3, said("institution_annulled", DecidingBody.PROCURACY, "groundless"))));
        assertEquals(Optional.of(CaseStage.MATTER), file.state().stage());
    }

    @Test
    void an_annulled_termination_leads_back_to_the_investigation_or_on_to_the_procuracy() {
        open();
        file.investigation(
                at -> new TerminateInvestigation(document("2/ĐC", 10, POLICE).restingOn("157_2"), at));
        assertEquals(
                "NOT_THIS_BODY",
                outcome(investigation(12, said("termination_annulled", DecidingBody.INVESTIGATION_AGENCY))));
        assertEquals("accepted", outcome(investigation(12, said("termination_annulled", DecidingBody.PROCURACY))));
        assertEquals(Optional.of(CaseStage.INVESTIGATION), file.state().stage());
        file.investigation(
                at -> new TerminateInvestigation(document("3/ĐC", 20, POLICE).restingOn("157_2"), at));
        assertEquals(
                "accepted",
                outcome(investigation(22, said("termination_annulled_to_prosecute", DecidingBody.PROCURACY))));
        assertEquals(Optional.of(CaseStage.PROSECUTION), file.state().stage());
    }

    @Test
    void an_investigation_is_concluded_in_absentia_since_the_law_allows_it() {
        open();
        var absent = new StepSaid(
                "investigation_concluded_in_absentia",
                DecidingBody.INVESTIGATION_AGENCY,
                Optional.of("fugitive"),
                List.of("defence_counsel"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var early = investigation(100, absent);
        assertEquals("CONDITION_FROM_DAY", outcome(early));
        assertTrue(((Decision.Refused<?>) early).why().english().contains("01/07/2025"));
        assertEquals("accepted", outcome(investigation(600, absent)));
        assertEquals(Optional.of(CaseStage.PROSECUTION), file.state().stage());
    }

    @Test
    void nothing_is_decided_in_a_case_that_was_joined_into_another() {
        open();
        assertEquals(
                "accepted",
                outcome(investigation(
                        5, onGround("case_joined_into_other", DecidingBody.INVESTIGATION_AGENCY, "accomplices"))));
        var refused = file.investigation(at -> new ConcludeInvestigation(document("9/KL", 30, POLICE), at));
        assertEquals("JOINED_INTO_ANOTHER", outcome(refused));
        assertEquals(
                "accepted",
                outcome(investigation(4, said("investigation_transferred", DecidingBody.PROCURACY))),
                "of a day before the joinder");
    }

    @Test
    void a_charge_is_supplemented_and_a_case_transferred_within_the_investigation() {
        open();
        assertEquals("accepted", outcome(investigation(20, said("charge_changed", DecidingBody.INVESTIGATION_AGENCY))));
        assertEquals("accepted", outcome(investigation(21, said("investigation_transferred", DecidingBody.PROCURACY))));
        assertEquals(Optional.of(CaseStage.INVESTIGATION), file.state().stage());
    }

    @Test
    void an_accused_is_separated_before_the_procuracy_only_when_suspended() {
        open();
        file.investigation(at -> new ConcludeInvestigation(document("2/KL", 10, POLICE), at));
        assertEquals("CONDITION_PEOPLE_STAND", outcome(prosecution(11, separated())));
        file.prosecution(at -> new SuspendProsecution(
                document("3/TĐC", 12, PROCURACY).about(SOMEBODY).restingOn("247_1_b"), at));
        assertEquals("accepted", outcome(prosecution(13, separated())));
        var about = document("4/ĐC", 14, PROCURACY).about(SOMEBODY);
        assertEquals("SEPARATED_INTO_ANOTHER", outcome(file.prosecution(at -> new TerminateProsecution(about, at))));
    }

    @Test
    void the_superior_procuracy_takes_an_unlawful_indictment_back() {
        open();
        file.investigation(at -> new ConcludeInvestigation(document("2/KL", 10, POLICE), at));
        file.prosecution(at -> new Indict(document("3/CT", 20, PROCURACY), at));
        assertEquals(
                "accepted",
                outcome(prosecution(
                        22, onGround("decision_withdrawn_by_superior", DecidingBody.SUPERIOR_PROCURACY, "unlawful"))));
        assertEquals(Optional.of(CaseStage.PROSECUTION), file.state().stage());
        assertEquals("accepted", outcome(file.prosecution(at -> new Indict(document("4/CT", 23, PROCURACY), at))));
    }

    @Test
    void a_terminated_prosecution_is_resumed_on_a_ground() {
        open();
        file.investigation(at -> new ConcludeInvestigation(document("2/KL", 10, POLICE), at));
        file.prosecution(
                at -> new TerminateProsecution(document("3/ĐC", 20, PROCURACY).restingOn("157_2"), at));
        var resumed = new StepSaid(
                "terminated_case_resumed",
                DecidingBody.PROCURACY,
                Optional.of("ground_to_cancel"),
                List.of("not_time_barred"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertEquals("accepted", outcome(prosecution(30, resumed)));
        assertEquals(Optional.of(CaseStage.PROSECUTION), file.state().stage());
    }

    @Test
    void the_procuracy_keeps_its_prosecution_when_the_court_returns_the_file() {
        open();
        file.investigation(at -> new ConcludeInvestigation(document("2/KL", 10, POLICE), at));
        file.prosecution(at -> new Indict(document("3/CT", 20, PROCURACY), at));
        assertEquals("NOT_IN_THIS_STATE", outcome(prosecution(40, said("prosecution_kept", DecidingBody.PROCURACY))));
        var cause = new Cause(
                ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION,
                Optional.of(ReturningBody.JUDGE),
                "4/TR",
                "T01-TAND",
                CaseFile.MONDAY.plusDays(41));
        file.investigation(at -> new ReopenInvestigation(cause, POLICE, at));
        assertEquals("accepted", outcome(prosecution(45, said("prosecution_kept", DecidingBody.PROCURACY))));
        assertEquals(Optional.of(CaseStage.TRIAL), file.state().stage());
    }

    @Test
    void what_is_decided_on_one_accused_under_its_own_address_is_not_recorded_here() {
        open();
        var about = document("2/TĐC", 5, POLICE).about(SOMEBODY);
        var suspended = onGround("investigation_suspended", DecidingBody.INVESTIGATION_AGENCY, "229_1_b");
        assertEquals(
                "STEP_HAS_ITS_OWN_DOOR",
                outcome(file.investigation(at -> new TakeInvestigationStep(about, at, suspended))));
        assertEquals("STEP_HAS_ITS_OWN_DOOR", outcome(investigation(5, suspended)));
    }

    @Test
    void a_termination_says_its_ground_and_no_other_under_the_same_number() {
        open();
        var asked = document("2/ĐC", 10, POLICE);
        assertEquals("CONDITION_ONE_GROUND", outcome(file.investigation(at -> new TerminateInvestigation(asked, at))));
        assertEquals("CONDITION_ONE_GROUND", terminated(asked.restingOn("229_1_a")));
        assertEquals("accepted", terminated(asked.restingOn("157_2")));
        assertEquals("nothing", terminated(asked.restingOn("157_2")));
        assertEquals("RECORDED_OTHERWISE", terminated(asked.restingOn("157_7")));
    }

    @Test
    void a_register_is_not_asked_for_a_ground() {
        open();
        assertEquals("accepted", terminated(document("2/ĐC", 10, CaseFile.row("T01-CQDT", 7))));
        assertEquals(Optional.of(CaseStage.TERMINATED), file.state().stage());
    }

    private String terminated(DecisionAsked asked) {
        return outcome(file.investigation(at -> new TerminateInvestigation(asked, at)));
    }

    @Test
    void force_majeure_suspends_since_the_law_knows_it() {
        var asked = new DecisionAsked(document("1/QĐ", 0, POLICE).key(), LocalDate.of(2021, 10, 1), POLICE);
        file.investigation(at -> new OpenInvestigation(asked, at));
        var early = new DecisionAsked(document("2/TĐC", 0, POLICE).key(), LocalDate.of(2021, 11, 30), POLICE);
        var late = new DecisionAsked(document("3/TĐC", 0, POLICE).key(), LocalDate.of(2021, 12, 1), POLICE);
        assertEquals("CONDITION_ONE_GROUND", outcome(suspend(early)));
        assertEquals("accepted", outcome(suspend(late)));
    }

    private Decision<?> suspend(DecisionAsked asked) {
        return file.investigation(at -> new SuspendInvestigation(asked, at, Optional.of(SuspensionGround.D)));
    }

    private void open() {
        file.investigation(at -> new OpenInvestigation(document("1/QĐ", 0, POLICE), at));
    }

    private Decision<?> investigation(int day, StepSaid step) {
        return file.investigation(at -> new TakeInvestigationStep(next(day, POLICE), at, step));
    }

    private Decision<?> prosecution(int day, StepSaid step) {
        return file.prosecution(at -> new TakeProsecutionStep(next(day, PROCURACY), at, step));
    }

    private DecisionAsked next(int day, Basis basis) {
        return document("S" + ++documents, day, basis);
    }

    private static StepSaid separated() {
        return new StepSaid(
                "case_separated_in_prosecution",
                DecidingBody.PROCURACY,
                Optional.of("fled"),
                List.of("truth_not_affected"),
                Optional.empty(),
                Optional.empty(),
                List.<PersonKey>of(SOMEBODY));
    }

    private static StepSaid said(String code, DecidingBody by, String... facts) {
        return new StepSaid(code, by, Optional.empty(), List.of(facts), Optional.empty(), Optional.empty(), List.of());
    }

    private static StepSaid onGround(String code, DecidingBody by, String ground) {
        return new StepSaid(code, by, Optional.of(ground), List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
