package vn.liem.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.procedure.machine.DecidingBody.APPELLATE_COURT;
import static vn.liem.procedure.machine.DecidingBody.CASSATION_COUNCIL;
import static vn.liem.procedure.machine.DecidingBody.CHIEF_JUDGE;
import static vn.liem.procedure.machine.DecidingBody.COURT;
import static vn.liem.procedure.machine.DecidingBody.HEAD_OF_COURT;
import static vn.liem.procedure.machine.DecidingBody.PANEL;
import static vn.liem.procedure.machine.DecidingBody.PARTY;
import static vn.liem.procedure.machine.DecidingBody.PRESIDING_JUDGE;
import static vn.liem.trial.Asking.ask;
import static vn.liem.trial.CaseFile.outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.ServicePart;
import vn.liem.procedure.part.StepSaid;
import vn.liem.trial.appeal.AppealCommand.AnnulAppealDecision;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.appeal.AppealCommand.TakeAppealStep;
import vn.liem.trial.execution.ExecutionCommand.TakeExecutionStep;
import vn.liem.trial.trial.Indictments;
import vn.liem.trial.trial.TrialCommand.CorrectTrialDecision;
import vn.liem.trial.trial.TrialCommand.TakeTrialStep;

/** The decisions of trial, appeal, cassation and execution that registers do not tell, and those on one accused alone. */
class StepsOfLawTest {

    private static final PersonKey A = new PersonKey(new UUID(7, 1));
    private static final PersonKey B = new PersonKey(new UUID(7, 2));
    private static final ServicePart PART = ServicePart.of(OwningService.TRIAL);

    private final CaseFile file = new CaseFile();
    private int documents;

    @Test
    void a_suspended_case_is_not_tried_until_it_is_resumed() {
        on(0, "accept");
        assertEquals("accepted", outcome(trial(1, StepSaid.of("trial_suspended", PRESIDING_JUDGE))));
        assertEquals("NOT_IN_THIS_STATE", outcome(ask(file, "try", 2, CaseFile.COURT)));
        assertEquals("accepted", outcome(trial(3, StepSaid.of("trial_resumed", PRESIDING_JUDGE))));
        assertEquals("accepted", outcome(ask(file, "try", 4, CaseFile.COURT)));
    }

    @Test
    void a_hearing_is_paused_for_five_days_at_most() {
        on(0, "accept", "try");
        assertEquals("NOT_IN_THIS_STATE", outcome(trial(2, paused(5))));
        assertEquals("accepted", outcome(trial(2, StepSaid.of("hearing_opened", PANEL))));
        assertEquals("CONDITION_DAYS_AT_MOST", outcome(trial(3, paused(6))));
        assertEquals("accepted", outcome(trial(3, paused(5))));
        assertEquals("accepted", outcome(ask(file, "judge", 8, CaseFile.COURT)));
    }

    @Test
    void a_court_terminates_on_a_ground_and_resumes_what_it_terminated() {
        on(0, "accept");
        assertEquals("CONDITION_ONE_GROUND", outcome(trial(1, StepSaid.of("trial_terminated", PRESIDING_JUDGE))));
        assertEquals(
                "CONDITION_ONE_GROUND", outcome(trial(1, on("trial_terminated", PRESIDING_JUDGE, "guilt_not_proved"))));
        assertEquals("accepted", outcome(trial(1, on("trial_terminated", PRESIDING_JUDGE, "all_charges_withdrawn"))));
        assertEquals(Optional.of(CaseStage.TERMINATED), file.state().stage());
        assertEquals(
                "accepted", outcome(trial(9, stating("terminated_trial_resumed", CHIEF_JUDGE, "not_time_barred"))));
        assertEquals(Optional.of(CaseStage.TRIAL), file.state().stage());
    }

    @Test
    void what_nobody_appealed_takes_effect_and_the_rest_waits_for_the_appellate_court() {
        on(0, "accept", "try", "judge");
        assertEquals("accepted", outcome(appeal(10, A, by("appealed", PARTY, "victim"))));
        assertEquals(Optional.of(CaseStage.JUDGED), file.state().stage());
        assertEquals("APPEAL_PENDING", stateOf(A));
        assertEquals("accepted", outcome(ask(file, "in-force", 40, CaseFile.COURT)));
        assertEquals("EFFECTIVE", stateOf(B));
        assertEquals("APPEAL_PENDING", stateOf(A));
        assertEquals("accepted", outcome(execution(41, B, StepSaid.of("execution_ordered", CHIEF_JUDGE))));
        assertEquals("NOT_IN_THIS_STATE", outcome(execution(41, A, StepSaid.of("execution_ordered", CHIEF_JUDGE))));
        assertEquals("accepted", outcome(appeal(80, A, StepSaid.of("appellate_hearing_opened", APPELLATE_COURT))));
        assertEquals("accepted", outcome(appeal(81, A, StepSaid.of("quashed_for_retrial", APPELLATE_COURT))));
        assertEquals("TRIAL_PREP", stateOf(A));
        assertEquals("EXECUTING", stateOf(B));
        assertEquals(Optional.of(CaseStage.IN_FORCE), file.state().stage());
    }

    @Test
    void an_appeal_ends_when_its_last_party_withdraws() {
        on(0, "accept", "try", "judge");
        appeal(5, A, by("appealed", PARTY, "victim"));
        appeal(6, A, by("appealed", PARTY, "defendant"));
        assertEquals("accepted", outcome(appeal(20, A, by("appeal_withdrawn", PARTY, "victim"))));
        assertEquals("APPEAL_PENDING", stateOf(A));
        assertEquals("accepted", outcome(appeal(21, A, by("appeal_withdrawn", PARTY, "defendant"))));
        assertEquals("EFFECTIVE", stateOf(A));
    }

    @Test
    void cassation_against_the_convict_is_protested_within_a_year_and_may_lead_back_to_trial() {
        on(0, "accept", "try", "judge");
        assertEquals("accepted", outcome(ask(file, "in-force", 40, CaseFile.COURT)));
        var late = appeal(40 + 367, null, stating("cassation_protested", HEAD_OF_COURT, "against_convict"));
        assertEquals("CONDITION_WITHIN", outcome(late));
        assertTrue(((Decision.Refused<?>) late).why().vietnamese().contains("CAS-01"));
        assertEquals("accepted", outcome(appeal(40 + 367, null, StepSaid.of("cassation_protested", HEAD_OF_COURT))));
        assertEquals(
                "accepted",
                outcome(appeal(500, null, StepSaid.of("cassation_quashed_for_retrial", CASSATION_COUNCIL))));
        assertEquals(Optional.of(CaseStage.TRIAL), file.state().stage());
        assertEquals("accepted", outcome(ask(file, "try", 510, CaseFile.COURT)));
    }

    @Test
    void a_sentence_is_deferred_and_executed_for_each_convict_alone() {
        on(0, "accept", "try", "judge");
        ask(file, "in-force", 40, CaseFile.COURT);
        on(41, "execute");
        assertEquals(
                "CONDITION_NAMES_ACCUSED",
                outcome(file.execution(at -> new TakeExecutionStep(
                        document(41, Optional.empty()), at, StepSaid.of("imprisonment_postponed", COURT)))));
        assertEquals("accepted", outcome(execution(43, A, StepSaid.of("imprisonment_postponed", COURT))));
        assertEquals("EXEC_DEFERRED", stateOf(A));
        assertEquals("accepted", outcome(execution(400, A, StepSaid.of("execution_continued", COURT))));
        assertEquals("accepted", outcome(execution(900, A, on("execution_completed", COURT, "served"))));
        assertEquals("EXECUTED", stateOf(A));
    }

    @Test
    void another_body_another_part_and_an_unknown_decision_are_told_apart() {
        on(0, "accept");
        assertEquals("NOT_THIS_BODY", outcome(trial(1, StepSaid.of("trial_suspended", CASSATION_COUNCIL))));
        assertEquals("STEP_KEPT_ELSEWHERE", outcome(trial(1, StepSaid.of("cassation_protested", HEAD_OF_COURT))));
        assertEquals("NO_SUCH_STEP", outcome(trial(1, StepSaid.of("trial_forgotten", PANEL))));
        assertEquals("STEP_HAS_ITS_OWN_DOOR", outcome(trial(1, StepSaid.of("trial_decided", PRESIDING_JUDGE))));
    }

    @Test
    void the_ground_of_a_decision_is_not_corrected_and_its_day_is() {
        on(0, "accept");
        var asked = CaseFile.document("5/ĐC", 3, CaseFile.COURT);
        var terminated = on("trial_terminated", PRESIDING_JUDGE, "all_charges_withdrawn");
        file.trial(at -> new TakeTrialStep(asked, at, terminated));
        assertEquals("STEP_HAS_NO_DETAIL", outcome(corrected("5/ĐC", 3, Optional.of("157_2"))));
        assertEquals("accepted", outcome(corrected("5/ĐC", 2, Optional.empty())));
        assertEquals("nothing", outcome(corrected("5/ĐC", 2, Optional.empty())));
    }

    @Test
    void a_recorded_decision_that_a_later_row_makes_unlawful_still_leads_where_it_says() {
        on(0, "accept");
        assertEquals("accepted", outcome(trial(5, StepSaid.of("trial_suspended", PRESIDING_JUDGE))));
        assertEquals("accepted", outcome(ask(file, "try", 3, CaseFile.row("T01-TAND", 8))));
        assertEquals("accepted", outcome(ask(file, "judge", 4, CaseFile.row("T01-TAND", 9))));
        assertEquals("NOT_IN_THIS_STATE", outcome(trial(5, StepSaid.of("trial_suspended", PRESIDING_JUDGE))));
        assertEquals(
                "TRI_SUSPENDED", PART.standing(file.entries()).law().whole().state());
        assertEquals(Optional.of(CaseStage.TRIAL), file.state().stage());
    }

    @Test
    void an_appeal_that_moves_the_stage_of_the_case_is_of_the_case() {
        on(0, "accept", "try", "judge");
        var asked = CaseFile.document("5/KC", 10, CaseFile.COURT).about(A);
        assertEquals("accepted", outcome(file.appeal(at -> new LodgeAppeal(asked, at))));
        assertEquals("APPEAL_PENDING", stateOf(B));
        assertEquals("accepted", outcome(ask(file, "uphold", 40, CaseFile.COURT)));
        assertEquals("accepted", outcome(ask(file, "execute", 41, CaseFile.COURT)));
    }

    private Decision<?> corrected(String document, int day, Optional<String> detail) {
        var asked = CaseFile.document(document, day, CaseFile.COURT);
        return file.trial(at -> new CorrectTrialDecision(asked, at, detail, CaseFile.BY_DECISION, Indictments.none()));
    }

    @Test
    void a_decision_said_twice_changes_nothing_and_one_that_others_rest_on_stays() {
        on(0, "accept", "try", "judge");
        ask(file, "in-force", 40, CaseFile.COURT);
        var asked = CaseFile.document("77/KN", 60, CaseFile.COURT);
        var protest = StepSaid.of("cassation_protested", HEAD_OF_COURT);
        assertEquals("accepted", outcome(file.appeal(at -> new TakeAppealStep(asked, at, protest))));
        assertEquals("nothing", outcome(file.appeal(at -> new TakeAppealStep(asked, at, protest))));
        appeal(90, null, StepSaid.of("cassation_rejected", CASSATION_COUNCIL));
        assertEquals(
                "LATER_DECISION_WOULD_NOT_FIT",
                outcome(file.appeal(at -> new AnnulAppealDecision(asked.key(), at, CaseFile.BY_DECISION))));
    }

    private void on(int day, String... decisions) {
        for (int i = 0; i < decisions.length; i++) {
            assertEquals("accepted", outcome(ask(file, decisions[i], day + i, CaseFile.COURT)));
        }
    }

    private Decision<?> trial(int day, StepSaid step) {
        return file.trial(at -> new TakeTrialStep(document(day, Optional.empty()), at, step));
    }

    private Decision<?> appeal(int day, @Nullable PersonKey person, StepSaid step) {
        var asked = document(day, Optional.ofNullable(person));
        return file.appeal(at -> new TakeAppealStep(asked, at, step));
    }

    private Decision<?> execution(int day, PersonKey person, StepSaid step) {
        var asked = document(day, Optional.of(person));
        return file.execution(at -> new TakeExecutionStep(asked, at, step));
    }

    private DecisionAsked document(int day, Optional<PersonKey> person) {
        var asked = CaseFile.document("S" + ++documents, day, CaseFile.COURT);
        return person.map(asked::about).orElse(asked);
    }

    private String stateOf(PersonKey person) {
        return PART.standing(file.entries()).law().of(person.toString()).state();
    }

    private static StepSaid on(String code, DecidingBody by, String ground) {
        return new StepSaid(code, by, Optional.of(ground), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    private static StepSaid stating(String code, DecidingBody by, String fact) {
        return new StepSaid(code, by, Optional.empty(), List.of(fact), Optional.empty(), Optional.empty(), List.of());
    }

    private static StepSaid by(String code, DecidingBody by, String party) {
        return new StepSaid(code, by, Optional.empty(), List.of(), Optional.empty(), Optional.of(party), List.of());
    }

    private static StepSaid paused(int days) {
        return new StepSaid(
                "hearing_paused", PANEL, Optional.empty(), List.of(), Optional.of(days), Optional.empty(), List.of());
    }
}
