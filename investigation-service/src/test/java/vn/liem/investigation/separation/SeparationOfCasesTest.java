package vn.liem.investigation.separation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.outcome;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.accused.AccusedCommand.AnnulCharge;
import vn.liem.investigation.accused.AccusedCommand.ApproveCharge;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectCharge;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SeparateAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.Approval;
import vn.liem.investigation.accused.Charge;
import vn.liem.investigation.accused.ManagedBy;
import vn.liem.investigation.accused.Parting;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

class SeparationOfCasesTest {

    private static final List<String> FACTS = List.of("necessary", "truth_not_affected", "procuracy_agrees");
    private static final Charge BRIBE =
            new Charge(Optional.of("354"), Optional.of("2"), true, false, ManagedBy.PROVINCE, Optional.empty());

    @Test
    void the_new_case_begins_where_the_old_one_stands_and_the_accused_is_decided_on_there_alone() {
        TwoCases cases = separated(charged(), 10);
        assertEquals(Optional.of(CaseStage.INVESTIGATION), cases.into().state().stage());
        assertEquals(1, cases.into().state().round());
        DecisionAsked ended = document("5/ĐC", 20, POLICE).about(SOMEBODY).restingOn("157_7");
        assertEquals(
                "SEPARATED_INTO_ANOTHER",
                outcome(cases.from().investigation(at -> new TerminateInvestigation(ended, at))));
        assertEquals("accepted", outcome(cases.into().investigation(at -> new TerminateInvestigation(ended, at))));
        assertEquals("accepted", outcome(cases.into().accused(at -> new TerminateForAccused(ended, at))));
        assertEquals(
                "accepted",
                outcome(cases.from().investigation(at -> new ConcludeInvestigation(document("9/KL", 30, POLICE), at))));
    }

    @Test
    void the_law_is_asked_in_both_cases_and_one_refusal_records_nothing() {
        CaseFile charged = charged();
        DecisionAsked asked = document("18/TVA", 10, POLICE);
        var notAgreed = new TwoCases(charged, new CaseFile())
                .separate(SeparatingBody.INVESTIGATION_AGENCY, asked, Optional.empty(), List.of("necessary"));
        assertEquals("CONDITION_STATED", notAgreed.outcome());
        CaseFile underway = charged();
        var begun = new TwoCases(charged, underway)
                .separate(SeparatingBody.INVESTIGATION_AGENCY, asked, Optional.empty(), FACTS);
        assertEquals("NOT_IN_THIS_STATE", begun.outcome());
        var nobody = new TwoCases(opened(), new CaseFile())
                .separate(SeparatingBody.INVESTIGATION_AGENCY, asked, Optional.empty(), FACTS);
        assertEquals("NOT_CHARGED", nobody.outcome());
        assertEquals(2, charged.entries().size() + underway.entries().size());
    }

    @Test
    void who_was_suspended_comes_suspended_and_is_taken_up_again_in_the_new_case() {
        CaseFile from = charged();
        DecisionAsked halted = document("4/TĐC", 5, POLICE).about(SOMEBODY);
        from.investigation(at -> new SuspendInvestigation(halted, at, Optional.of(SuspensionGround.A)));
        from.accused(at -> new SuspendForAccused(halted, at));
        TwoCases cases = separated(from, 10);
        assertEquals(AccusedStanding.SUSPENDED, cases.into().standing());
        assertEquals(Optional.of(CaseStage.INVESTIGATION), cases.into().state().stage());
        DecisionAsked goesOn = document("6/PH", 20, POLICE).about(SOMEBODY);
        assertEquals("accepted", outcome(cases.into().investigation(at -> new ResumeInvestigation(goesOn, at))));
        assertEquals("accepted", outcome(cases.into().accused(at -> new ResumeForAccused(goesOn, at))));
        assertEquals(AccusedStanding.UNDERWAY, cases.into().standing());
        var byHand = SeparatingBody.INVESTIGATION_AGENCY.begins(List.of());
        assertEquals(
                "NOT_IN_THIS_STATE",
                outcome(cases.into()
                        .investigation(at -> new TakeInvestigationStep(document("7/TVA", 21, POLICE), at, byHand))));
    }

    @Test
    void before_the_procuracy_only_who_is_suspended_goes() {
        CaseFile from = charged();
        from.investigation(at -> new ConcludeInvestigation(document("2/KL", 8, POLICE), at));
        DecisionAsked asked = document("18/TVA", 20, PROCURACY);
        List<String> facts = List.of("truth_not_affected");
        TwoCases before = new TwoCases(from, new CaseFile());
        assertEquals(
                "CONDITION_PEOPLE_STAND",
                before.separate(SeparatingBody.PROCURACY, asked, Optional.of("fled"), facts)
                        .outcome());
        DecisionAsked halted = document("3/TĐC", 12, PROCURACY).about(SOMEBODY).restingOn("247_1_b");
        from.prosecution(at -> new SuspendProsecution(halted, at));
        from.accused(at -> new SuspendForAccused(halted, at));
        assertEquals(
                "CONDITION_ONE_GROUND",
                before.separate(SeparatingBody.PROCURACY, asked, Optional.empty(), facts)
                        .outcome());
        TwoCases cases = before.separate(SeparatingBody.PROCURACY, asked, Optional.of("fled"), facts)
                .next()
                .orElseThrow();
        assertEquals(Optional.of(CaseStage.PROSECUTION), cases.into().state().stage());
        assertEquals(AccusedStanding.SUSPENDED, cases.into().standing());
        DecisionAsked goesOn = document("6/PH", 30, PROCURACY).about(SOMEBODY);
        assertEquals("accepted", outcome(cases.into().prosecution(at -> new ResumeProsecution(goesOn, at))));
    }

    @Test
    void who_went_is_left_as_he_was_and_his_charge_is_said_otherwise_where_it_was_recorded() {
        TwoCases cases = separated(charged(), 10);
        DecisionAsked late = document("4/TĐC", 5, POLICE).about(SOMEBODY);
        assertEquals("STANDING_WENT_ALONG", outcome(cases.from().accused(at -> new SuspendForAccused(late, at))));
        assertEquals("WENT_INTO_ANOTHER_CASE", outcome(cases.from().accused(at -> new AnnulCharge(at, BY_DECISION))));
        assertEquals("CHARGED_OTHERWISE", outcome(cases.into().accused(at -> charge(at, 20))));
        assertEquals("CHARGE_STANDS_IN_OTHER_CASE", outcome(cases.into().accused(at -> corrected(at, 1))));
        assertEquals("accepted", outcome(cases.from().accused(at -> corrected(at, 2))));
        assertEquals("CHARGED_AFTER_SEPARATION", outcome(cases.from().accused(at -> corrected(at, 11))));
        var late10 = new Approval("11/PC", CaseFile.MONDAY.plusDays(11), "T01-VKS");
        assertEquals("WENT_INTO_ANOTHER_CASE", outcome(cases.from().accused(at -> new ApproveCharge(late10, at))));
        assertEquals("accepted", outcome(cases.into().accused(at -> new ApproveCharge(late10, at))));
        assertEquals("accepted", outcome(cases.into().accused(at -> new AnnulCharge(at, BY_DECISION))));
    }

    @Test
    void nobody_goes_before_his_charge_or_after_his_termination_or_into_two_cases() {
        CaseFile file = charged();
        assertEquals("CHARGED_AFTER_SEPARATION", outcome(file.accused(at -> goes(at, 0))));
        DecisionAsked ended = document("5/ĐC", 20, POLICE).about(SOMEBODY).restingOn("157_7");
        file.accused(at -> new TerminateForAccused(ended, at));
        assertEquals("PROCEEDINGS_ENDED", outcome(file.accused(at -> goes(at, 30))));
        CaseFile other = charged();
        assertEquals("accepted", outcome(other.accused(at -> goes(at, 30))));
        assertEquals("nothing", outcome(other.accused(at -> goes(at, 30))));
        assertEquals("WENT_INTO_ANOTHER_CASE", outcome(other.accused(at -> goes(at, 31))));
    }

    private static SeparateAccused goes(Alongside at, int day) {
        return new SeparateAccused(new Parting(TwoCases.INTO, "18/TVA", CaseFile.MONDAY.plusDays(day)), at);
    }

    private static TwoCases separated(CaseFile from, int day) {
        return new TwoCases(from, new CaseFile())
                .separate(SeparatingBody.INVESTIGATION_AGENCY, document("18/TVA", day, POLICE), Optional.empty(), FACTS)
                .next()
                .orElseThrow();
    }

    private static CaseFile opened() {
        CaseFile file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(document("1/KT", 0, POLICE), at));
        return file;
    }

    private static CaseFile charged() {
        CaseFile file = opened();
        file.accused(at -> charge(at, 1));
        return file;
    }

    private static ChargeAccused charge(Alongside at, int day) {
        return new ChargeAccused(Optional.of("10/QĐ"), CaseFile.MONDAY.plusDays(day), POLICE, at, BRIBE);
    }

    private static CorrectCharge corrected(Alongside at, int day) {
        return new CorrectCharge(Optional.of("10/QĐ"), CaseFile.MONDAY.plusDays(day), POLICE, at, BRIBE, BY_DECISION);
    }
}
