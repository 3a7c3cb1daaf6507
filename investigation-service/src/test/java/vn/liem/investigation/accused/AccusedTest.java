package vn.liem.investigation.accused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.MONDAY;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.WITHOUT_REASON;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.investigation.CaseFile.row;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.AccusedCommand.AnnulCharge;
import vn.liem.investigation.accused.AccusedCommand.AnnulDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ApproveCharge;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectCharge;
import vn.liem.investigation.accused.AccusedCommand.CorrectDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.investigation.accused.AccusedEvent.AccusedCharged;
import vn.liem.investigation.accused.AccusedEvent.ChargeAnnulled;
import vn.liem.investigation.accused.AccusedEvent.ChargeApproved;
import vn.liem.investigation.accused.AccusedEvent.ChargeCorrected;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedAnnulled;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedCorrected;
import vn.liem.investigation.accused.AccusedEvent.TerminatedForAccused;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.RecordedDecision;

class AccusedTest {

    private static final AccusedDecider DECIDER = new AccusedDecider();
    private static final Alongside NEXT = new Alongside(List.of(), 5);
    private static final Basis FROM_REGISTER = row("T01-CQDT", 4);
    private static final Charge BRIBE = charge("354", "s1.k1.cG9zdA");
    private static final AccusedCharged CHARGED =
            new AccusedCharged(Optional.of("10/QĐ"), MONDAY, "T01-CQDT", BRIBE, Optional.empty());
    private static final DecisionAsked TERMINATION =
            document("20/QĐ", 40, POLICE).about(SOMEBODY);
    private static final TerminatedForAccused TERMINATED =
            new TerminatedForAccused(RecordedDecision.of(TERMINATION, 0, 5));

    private static Charge charge(String article, String position) {
        return new Charge(
                Optional.of(article),
                Optional.of("2"),
                true,
                true,
                ManagedBy.PROVINCE,
                Optional.of(new SealedText(position)));
    }

    private static ChargeAccused chargeOn(int day, Basis basis, Alongside alongside) {
        return new ChargeAccused(Optional.of("10/QĐ"), MONDAY.plusDays(day), basis, alongside, BRIBE);
    }

    @ParameterizedTest(name = "on day {0} it is {1}")
    @CsvSource({
        "-1, NOT_UNDER_INVESTIGATION",
        "0, accepted",
        "9, accepted",
        "11, accepted",
        "12, NOT_UNDER_INVESTIGATION",
        "19, NOT_UNDER_INVESTIGATION"
    })
    void a_person_is_charged_while_the_case_is_open(int day, String expected) {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(document("1/QĐ", 0, POLICE), at));
        file.investigation(
                at -> new SuspendInvestigation(document("2/QĐ", 11, POLICE), at, Optional.of(SuspensionGround.B)));
        assertEquals(expected, outcome(file.accused(at -> chargeOn(day, POLICE, at))));
    }

    @Test
    void a_person_may_still_be_charged_on_the_day_of_the_conclusion_and_by_the_procuracy() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(document("1/QĐ", 0, POLICE), at));
        file.investigation(at -> new ConcludeInvestigation(document("2/QĐ", 10, POLICE), at));
        assertEquals("accepted", outcome(file.accused(at -> chargeOn(10, POLICE, at))));
    }

    @Test
    void a_register_tells_of_a_charge_whenever_it_was() {
        var asked = chargeOn(0, FROM_REGISTER, NEXT);
        given(DECIDER)
                .when(asked)
                .then(new AccusedCharged(
                        Optional.of("10/QĐ"), MONDAY, "T01-CQDT", BRIBE, FROM_REGISTER.registerLine()));
    }

    @Test
    void a_charge_in_the_system_has_a_number() {
        given(DECIDER)
                .when(new ChargeAccused(Optional.empty(), MONDAY, POLICE, NEXT, BRIBE))
                .thenRefused(AccusedRefusal.CHARGE_WITHOUT_DOCUMENT);
    }

    @Test
    void a_charge_said_twice_changes_nothing_even_when_sealed_anew() {
        var again = new ChargeAccused(Optional.of("10/QĐ"), MONDAY, POLICE, NEXT, charge("354", "s1.k1.b3RoZXI"));
        given(DECIDER, CHARGED).when(again).thenNothing();
    }

    @Test
    void the_procuracy_approves_a_charge_once() {
        var approval = new Approval("44/QĐ-PC", MONDAY.plusDays(2), "T01-VKS");
        var approved = new ChargeApproved(approval);
        given(DECIDER).when(new ApproveCharge(approval, NEXT)).thenRefused(AccusedRefusal.NOT_CHARGED);
        given(DECIDER, CHARGED).when(new ApproveCharge(approval, NEXT)).then(approved);
        given(DECIDER, CHARGED, approved)
                .when(new ApproveCharge(approval, NEXT))
                .thenNothing();
        given(DECIDER, CHARGED, approved)
                .when(new ApproveCharge(new Approval("45/QĐ-PC", MONDAY.plusDays(3), "T01-VKS"), NEXT))
                .thenRefused(AccusedRefusal.APPROVED_OTHERWISE);
        given(DECIDER, CHARGED)
                .when(new ApproveCharge(new Approval("43/QĐ-PC", MONDAY.minusDays(1), "T01-VKS"), NEXT))
                .thenRefused(AccusedRefusal.APPROVED_BEFORE_CHARGE);
    }

    @Test
    void a_charge_of_another_crime_is_approved_anew() {
        var approval = new Approval("44/QĐ-PC", MONDAY.plusDays(2), "T01-VKS");
        var other = new ChargeCorrected(
                Optional.of("10/QĐ"), MONDAY, "T01-CQDT", charge("353", "s1.k1.cG9zdA"), BY_DECISION);
        var again = new Approval("50/QĐ-PC", MONDAY.plusDays(9), "T01-VKS");
        given(DECIDER, CHARGED, new ChargeApproved(approval), other)
                .when(new ApproveCharge(again, NEXT))
                .then(new ChargeApproved(again));
    }

    @Test
    void another_charge_is_a_correction() {
        var other = new ChargeAccused(Optional.of("10/QĐ"), MONDAY, POLICE, NEXT, charge("353", "s1.k1.cG9zdA"));
        given(DECIDER, CHARGED).when(other).thenRefused(AccusedRefusal.CHARGED_OTHERWISE);
        given(DECIDER, CHARGED)
                .when(new CorrectCharge(
                        other.documentNo(), other.chargedOn(), POLICE, NEXT, other.charge(), BY_DECISION))
                .then(new ChargeCorrected(
                        other.documentNo(), other.chargedOn(), "T01-CQDT", other.charge(), BY_DECISION));
    }

    @Test
    void a_correction_of_the_charge_says_why_and_something_else() {
        given(DECIDER, CHARGED)
                .when(new CorrectCharge(Optional.of("10/QĐ"), MONDAY, POLICE, NEXT, BRIBE, BY_DECISION))
                .thenNothing();
        given(DECIDER, CHARGED)
                .when(new CorrectCharge(Optional.of("11/QĐ"), MONDAY, POLICE, NEXT, BRIBE, WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    @Test
    void nothing_is_decided_on_a_person_who_is_not_charged() {
        given(DECIDER).when(new SuspendForAccused(TERMINATION, NEXT)).thenRefused(AccusedRefusal.NOT_CHARGED);
        given(DECIDER).when(new ResumeForAccused(TERMINATION, NEXT)).thenRefused(AccusedRefusal.NOT_CHARGED);
        given(DECIDER).when(new TerminateForAccused(TERMINATION, NEXT)).thenRefused(AccusedRefusal.NOT_CHARGED);
        given(DECIDER, CHARGED, new ChargeAnnulled(BY_DECISION))
                .when(new TerminateForAccused(TERMINATION, NEXT))
                .thenRefused(AccusedRefusal.NOT_CHARGED);
    }

    @Test
    void the_proceedings_end_for_one_person() {
        given(DECIDER, CHARGED).when(new TerminateForAccused(TERMINATION, NEXT)).then(TERMINATED);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new TerminateForAccused(TERMINATION, NEXT))
                .thenNothing();
        assertEquals(AccusedStanding.TERMINATED, standing(CHARGED, TERMINATED));
    }

    @Test
    void they_end_once_unless_they_were_taken_up_again() {
        var again = document("30/QĐ", 50, POLICE).about(SOMEBODY);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new TerminateForAccused(again, NEXT))
                .thenRefused(AccusedRefusal.NOT_FITTING_THIS_PERSON);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new SuspendForAccused(again, NEXT))
                .thenRefused(AccusedRefusal.NOT_FITTING_THIS_PERSON);
        given(DECIDER, CHARGED)
                .when(new ResumeForAccused(again, NEXT))
                .thenRefused(AccusedRefusal.NOT_FITTING_THIS_PERSON);
        var resumed = new AccusedEvent.ResumedForAccused(RecordedDecision.of(again, 0, 5));
        given(DECIDER, CHARGED, TERMINATED)
                .when(new ResumeForAccused(again, NEXT))
                .then(resumed);
        assertEquals(AccusedStanding.UNDERWAY, standing(CHARGED, TERMINATED, resumed));
    }

    @Test
    void a_late_decision_that_a_later_one_would_not_survive_is_refused() {
        var before = document("15/QĐ", 30, POLICE).about(SOMEBODY);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new TerminateForAccused(before, NEXT))
                .thenRefused(AccusedRefusal.LATER_DECISION_ON_PERSON_WOULD_NOT_FIT);
    }

    @Test
    void a_register_is_not_refused_what_does_not_fit_one_person() {
        var again = document("30/QĐ", 50, FROM_REGISTER).about(SOMEBODY);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new TerminateForAccused(again, NEXT))
                .then(new TerminatedForAccused(RecordedDecision.of(again, 0, 5)));
    }

    @Test
    void a_decision_on_a_person_can_be_corrected_and_taken_back() {
        var otherDay = document("20/QĐ", 41, POLICE).about(SOMEBODY);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new CorrectDecisionOnAccused(otherDay, NEXT, BY_DECISION))
                .then(new DecisionOnAccusedCorrected(RecordedDecision.of(otherDay, 0, 5), BY_DECISION));
        given(DECIDER, CHARGED, TERMINATED)
                .when(new CorrectDecisionOnAccused(otherDay, NEXT, WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        given(DECIDER, CHARGED)
                .when(new CorrectDecisionOnAccused(otherDay, NEXT, BY_DECISION))
                .thenRefused(PartRefusal.NO_SUCH_DECISION);
        given(DECIDER, CHARGED, TERMINATED)
                .when(new AnnulDecisionOnAccused(TERMINATION.key(), NEXT, BY_DECISION))
                .then(new DecisionOnAccusedAnnulled(TERMINATION.key(), BY_DECISION));
        assertEquals(
                AccusedStanding.UNDERWAY,
                standing(CHARGED, TERMINATED, new DecisionOnAccusedAnnulled(TERMINATION.key(), BY_DECISION)));
    }

    @Test
    void a_charge_on_which_decisions_rest_stays() {
        given(DECIDER, CHARGED, TERMINATED)
                .when(new AnnulCharge(NEXT, BY_DECISION))
                .thenRefused(AccusedRefusal.DECISIONS_REST_ON_CHARGE);
        given(DECIDER, CHARGED).when(new AnnulCharge(NEXT, BY_DECISION)).then(new ChargeAnnulled(BY_DECISION));
        given(DECIDER, CHARGED)
                .when(new AnnulCharge(NEXT, WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        given(DECIDER).when(new AnnulCharge(NEXT, BY_DECISION)).thenNothing();
    }

    @Test
    void a_row_of_a_register_takes_a_charge_back_before_what_rests_on_it() {
        var byRow = new Correction(Optional.empty(), Optional.empty(), FROM_REGISTER.registerLine());
        given(DECIDER, CHARGED, TERMINATED).when(new AnnulCharge(NEXT, byRow)).then(new ChargeAnnulled(byRow));
        given(DECIDER, CHARGED, TERMINATED, new ChargeAnnulled(byRow))
                .when(new AnnulDecisionOnAccused(TERMINATION.key(), NEXT, byRow))
                .thenNothing();
    }

    @Test
    void a_register_that_names_no_document_tells_of_a_known_charge_again() {
        given(DECIDER, CHARGED)
                .when(new ChargeAccused(Optional.empty(), MONDAY, FROM_REGISTER, NEXT, BRIBE))
                .thenNothing();
    }

    private static AccusedStanding standing(AccusedEvent... events) {
        Accused state = DECIDER.initial();
        for (AccusedEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return ((Charged) state).standing();
    }
}
