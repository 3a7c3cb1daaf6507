package vn.liem.investigation.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.WITHOUT_REASON;
import static vn.liem.investigation.CaseFile.outcome;
import static vn.liem.investigation.appraisal.AppraisalFixtures.ASKED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.COMPLEX;
import static vn.liem.investigation.appraisal.AppraisalFixtures.CONCLUDED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.DECIDER;
import static vn.liem.investigation.appraisal.AppraisalFixtures.DOCUMENTS_ASKED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.EXPERTISE;
import static vn.liem.investigation.appraisal.AppraisalFixtures.EXPERTS;
import static vn.liem.investigation.appraisal.AppraisalFixtures.LINE;
import static vn.liem.investigation.appraisal.AppraisalFixtures.MONDAY;
import static vn.liem.investigation.appraisal.AppraisalFixtures.RECEIVED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.REQUESTED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.SEALED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.VALUATION;
import static vn.liem.investigation.appraisal.AppraisalFixtures.annuls;
import static vn.liem.investigation.appraisal.AppraisalFixtures.asked;
import static vn.liem.investigation.appraisal.AppraisalFixtures.asks;
import static vn.liem.investigation.appraisal.AppraisalFixtures.extension;
import static vn.liem.investigation.appraisal.AppraisalFixtures.opened;
import static vn.liem.investigation.appraisal.AppraisalFixtures.provision;
import static vn.liem.investigation.appraisal.AppraisalFixtures.state;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.appraisal.AppraisalCommand.AskForDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ConcludeAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.CorrectRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.DeclineRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.ExplainDelay;
import vn.liem.investigation.appraisal.AppraisalCommand.ExtendAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.ProvideDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ReceiveRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.RequestAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.TellWaiting;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDeclined;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDelayExplained;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsProvided;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalExtended;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRecordAnnulled;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequestCorrected;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequested;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalWaitingTold;
import vn.liem.investigation.appraisal.FollowsRequest.How;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.SuspensionGround;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartRefusal;

class AppraisalTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @Test
    void a_body_is_asked_and_the_same_request_said_twice_changes_nothing() {
        given(DECIDER).when(asks(EXPERTISE)).then(REQUESTED);
        assertEquals("nothing", outcome(DECIDER.decide(asks(EXPERTISE), state(REQUESTED))));
        given(DECIDER, REQUESTED).when(asks(COMPLEX)).thenRefused(PartRefusal.RECORDED_OTHERWISE);
    }

    @Test
    void a_valuation_states_its_day_and_has_no_matter_of_an_expertise() {
        given(DECIDER).when(asks(VALUATION)).then(new AppraisalRequested(VALUATION));
        given(DECIDER)
                .when(asks(AppraisalFixtures.request(AppraisalKind.VALUATION, Optional.empty(), Optional.empty())))
                .thenRefused(AppraisalRefusal.VALUATION_STATES_ITS_DAY);
        given(DECIDER)
                .when(asks(AppraisalFixtures.request(
                        AppraisalKind.VALUATION, Optional.of(ExpertiseMatter.COMPLEX), Optional.of(APRIL))))
                .thenRefused(AppraisalRefusal.MATTER_OF_AN_EXPERTISE);
        given(DECIDER)
                .when(asks(AppraisalFixtures.request(
                        AppraisalKind.VALUATION, Optional.empty(), Optional.of(ASKED.minusDays(1)))))
                .thenRefused(AppraisalRefusal.DUE_BEFORE_ITS_DAY);
    }

    @Test
    void no_body_asks_itself_and_nobody_is_asked_while_the_case_is_suspended() {
        var itself = new AppraisalRequest(
                "15/TC",
                AppraisalKind.EXPERTISE,
                ASKED,
                EXPERTS,
                EXPERTS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(SEALED),
                Optional.empty(),
                Optional.empty());
        given(DECIDER).when(asks(itself)).thenRefused(AppraisalRefusal.ASKS_ITSELF);
        var file = opened();
        file.investigation(at -> new SuspendInvestigation(
                DecisionAsked.onCase("2/TDC", ASKED.minusDays(1), POLICE), at, Optional.of(SuspensionGround.A)));
        var suspended = new RequestAppraisal(EXPERTISE, Optional.empty(), new Alongside(file.entries(), 3));
        given(DECIDER).when(suspended).thenRefused(AppraisalRefusal.NOT_IN_THIS_STAGE);
        var verified = new RequestAppraisal(EXPERTISE, Optional.empty(), Alongside.nothing());
        given(DECIDER).when(verified).then(REQUESTED);
    }

    @Test
    void only_the_body_that_was_asked_answers_and_not_before_it_was_asked() {
        var byOthers = new RequestReceipt("7/BB", MONDAY, "T01-VKS", Optional.empty());
        given(DECIDER, REQUESTED).when(new ReceiveRequest(byOthers)).thenRefused(AppraisalRefusal.OF_ANOTHER_BODY);
        var before = new RequestReceipt("7/BB", ASKED.minusDays(1), EXPERTS, Optional.empty());
        given(DECIDER, REQUESTED).when(new ReceiveRequest(before)).thenRefused(AppraisalRefusal.BEFORE_ITS_REQUEST);
        given(DECIDER).when(new ReceiveRequest(RECEIVED.receipt())).thenRefused(AppraisalRefusal.NO_SUCH_REQUEST);
        given(DECIDER, REQUESTED).when(new ReceiveRequest(RECEIVED.receipt())).then(RECEIVED);
    }

    @Test
    void nothing_is_asked_for_or_concluded_before_the_complete_file_is_there() {
        given(DECIDER, REQUESTED)
                .when(new ConcludeAppraisal(CONCLUDED.conclusion()))
                .thenRefused(AppraisalRefusal.NOT_RECEIVED_BY_THEN);
        given(DECIDER, REQUESTED, RECEIVED)
                .when(new AskForDocuments(asked("9/CV", MONDAY.minusDays(1)).asking()))
                .thenRefused(AppraisalRefusal.NOT_RECEIVED_BY_THEN);
        given(DECIDER, REQUESTED, RECEIVED)
                .when(new AskForDocuments(DOCUMENTS_ASKED.asking()))
                .then(DOCUMENTS_ASKED);
    }

    @Test
    void documents_come_for_a_letter_that_asked_for_them() {
        var came = provision("31/BB", "9/CV", APRIL.plusDays(10));
        given(DECIDER, REQUESTED, RECEIVED)
                .when(new ProvideDocuments(came))
                .thenRefused(AppraisalRefusal.NO_SUCH_ASKING);
        given(DECIDER, REQUESTED, RECEIVED, DOCUMENTS_ASKED)
                .when(new ProvideDocuments(provision("31/BB", "9/CV", APRIL.minusDays(1))))
                .thenRefused(AppraisalRefusal.PROVIDED_BEFORE_ASKED);
        given(DECIDER, REQUESTED, RECEIVED, DOCUMENTS_ASKED)
                .when(new ProvideDocuments(came))
                .then(new AppraisalDocumentsProvided(came));
    }

    @Test
    void after_the_conclusion_nothing_is_asked_for_or_lengthened_and_what_came_late_names_the_conclusion() {
        given(DECIDER, REQUESTED, RECEIVED, CONCLUDED)
                .when(new AskForDocuments(
                        asked("9/CV", LocalDate.of(2024, 6, 4)).asking()))
                .thenRefused(AppraisalRefusal.OVER_BY_THEN);
        given(DECIDER, REQUESTED, RECEIVED, CONCLUDED)
                .when(new AskForDocuments(DOCUMENTS_ASKED.asking()))
                .then(DOCUMENTS_ASKED);
        var early = AppraisalFixtures.concluded(APRIL.minusDays(1)).conclusion();
        var decision = DECIDER.decide(new ConcludeAppraisal(early), state(REQUESTED, RECEIVED, DOCUMENTS_ASKED));
        assertEquals("OTHER_DOCUMENT_WOULD_NOT_FIT", outcome(decision));
        assertTrue(english(decision).contains("Document 9/CV"), english(decision));
        assertTrue(english(decision).contains("had concluded or refused"), english(decision));
    }

    @Test
    void a_body_refuses_or_concludes_and_not_both() {
        var declining = new Declining("8/CV", APRIL, DecliningReason.BEYOND_COMPETENCE, Optional.of(SEALED), EXPERTS);
        given(DECIDER, REQUESTED).when(new DeclineRequest(declining)).then(new AppraisalDeclined(declining));
        given(DECIDER, REQUESTED, RECEIVED, CONCLUDED)
                .when(new DeclineRequest(declining))
                .thenRefused(AppraisalRefusal.CONCLUDED_ALREADY);
        given(DECIDER, REQUESTED, RECEIVED, new AppraisalDeclined(declining))
                .when(new ConcludeAppraisal(CONCLUDED.conclusion()))
                .thenRefused(AppraisalRefusal.DECLINED_ALREADY);
    }

    @Test
    void a_complex_expertise_is_lengthened_once_by_half_and_an_ordinary_one_as_the_profile_knows_no_number() {
        var complex = new AppraisalRequested(COMPLEX);
        var two = extension("44/GH", LocalDate.of(2024, 6, 20), 2, LengthUnit.MONTHS);
        given(DECIDER, complex, RECEIVED).when(new ExtendAppraisal(two)).then(new AppraisalExtended(two));
        var three = DECIDER.decide(
                new ExtendAppraisal(extension("44/GH", LocalDate.of(2024, 6, 20), 3, LengthUnit.MONTHS)),
                state(complex, RECEIVED));
        assertEquals("EXTENSION_LONGER_THAN_ALLOWED", outcome(three));
        assertTrue(english(three).contains("until 04/09/2024 at the latest (EXP-03a)"), english(three));
        var again = DECIDER.decide(
                new ExtendAppraisal(extension("45/GH", LocalDate.of(2024, 8, 20), 1, LengthUnit.DAYS)),
                state(complex, RECEIVED, new AppraisalExtended(two)));
        assertEquals("EXPERTISE_EXTENDED_TOO_OFTEN", outcome(again));
        given(DECIDER, REQUESTED, RECEIVED).when(new ExtendAppraisal(two)).then(new AppraisalExtended(two));
        given(DECIDER, REQUESTED).when(new ExtendAppraisal(two)).thenRefused(AppraisalRefusal.NOT_RECEIVED_BY_THEN);
        given(DECIDER, REQUESTED, RECEIVED)
                .when(new ExtendAppraisal(extension("44/GH", APRIL, 0, LengthUnit.DAYS)))
                .thenRefused(AppraisalRefusal.LENGTHENED_BY_NOTHING);
    }

    @Test
    void a_delay_is_that_of_one_of_the_two() {
        var delay = delay(EXPERTS, ASKED);
        given(DECIDER, REQUESTED).when(new ExplainDelay(delay)).then(new AppraisalDelayExplained(delay));
        given(DECIDER, REQUESTED)
                .when(new ExplainDelay(delay("T01-TA", ASKED)))
                .thenRefused(AppraisalRefusal.DELAY_OF_A_THIRD_BODY);
        given(DECIDER, REQUESTED)
                .when(new ExplainDelay(delay(EXPERTS, ASKED.minusDays(1))))
                .thenRefused(AppraisalRefusal.BEFORE_ITS_REQUEST);
    }

    @Test
    void a_supplement_or_a_repetition_follows_a_conclusion_of_the_same_kind() {
        var again = new AppraisalRequest(
                "18/TC",
                AppraisalKind.EXPERTISE,
                LocalDate.of(2024, 6, 3),
                "T01-CQDT",
                EXPERTS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(SEALED),
                Optional.of(new FollowsRequest(new UUID(1, 1), How.REPEAT)),
                Optional.empty());
        given(DECIDER)
                .when(following(again, state(REQUESTED, RECEIVED, CONCLUDED)))
                .then(new AppraisalRequested(again));
        given(DECIDER)
                .when(following(again, state(REQUESTED, RECEIVED)))
                .thenRefused(AppraisalRefusal.FIRST_NOT_CONCLUDED);
        given(DECIDER)
                .when(following(
                        again, state(REQUESTED, RECEIVED, AppraisalFixtures.concluded(LocalDate.of(2024, 6, 4)))))
                .thenRefused(AppraisalRefusal.FIRST_NOT_CONCLUDED);
        given(DECIDER)
                .when(following(again, state(new AppraisalRequested(VALUATION), RECEIVED, CONCLUDED)))
                .thenRefused(AppraisalRefusal.FIRST_OF_ANOTHER_KIND);
        given(DECIDER).when(asks(again)).thenRefused(AppraisalRefusal.NO_SUCH_REQUEST);
    }

    @Test
    void a_request_is_corrected_with_its_reason_and_another_body_only_before_the_first_answered() {
        given(DECIDER, REQUESTED)
                .when(new CorrectRequest(COMPLEX, Optional.empty(), BY_DECISION))
                .then(new AppraisalRequestCorrected(COMPLEX, BY_DECISION));
        given(DECIDER, REQUESTED)
                .when(new CorrectRequest(COMPLEX, Optional.empty(), WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        assertEquals(
                "nothing",
                outcome(DECIDER.decide(
                        new CorrectRequest(EXPERTISE, Optional.empty(), BY_DECISION), state(REQUESTED))));
        var elsewhere = ofBody("T01-GD2", ASKED);
        given(DECIDER, REQUESTED)
                .when(new CorrectRequest(elsewhere, Optional.empty(), BY_DECISION))
                .then(new AppraisalRequestCorrected(elsewhere, BY_DECISION));
        given(DECIDER, REQUESTED, RECEIVED)
                .when(new CorrectRequest(elsewhere, Optional.empty(), BY_DECISION))
                .thenRefused(AppraisalRefusal.ANSWERED_ALREADY);
        var later = DECIDER.decide(
                new CorrectRequest(ofBody(EXPERTS, MONDAY.plusDays(1)), Optional.empty(), BY_DECISION),
                state(REQUESTED, RECEIVED));
        assertEquals("OTHER_DOCUMENT_WOULD_NOT_FIT", outcome(later));
    }

    @Test
    void what_was_recorded_is_taken_back_unless_others_rest_on_it() {
        given(DECIDER, REQUESTED, RECEIVED)
                .when(annuls(AppraisalDocument.RECEIPT, "7/BB"))
                .then(new AppraisalRecordAnnulled(new Recorded(AppraisalDocument.RECEIPT, "7/BB"), BY_DECISION));
        given(DECIDER, REQUESTED, RECEIVED)
                .when(annuls(AppraisalDocument.RECEIPT, "8/BB"))
                .thenRefused(AppraisalRefusal.NOT_RECORDED);
        assertEquals(
                "OTHER_DOCUMENT_WOULD_NOT_FIT",
                outcome(DECIDER.decide(
                        annuls(AppraisalDocument.RECEIPT, "7/BB"), state(REQUESTED, RECEIVED, DOCUMENTS_ASKED))));
        given(DECIDER, REQUESTED, RECEIVED)
                .when(annuls(AppraisalDocument.REQUEST, "15/TC"))
                .thenRefused(AppraisalRefusal.ANSWERED_ALREADY);
        var gone = new AppraisalRecordAnnulled(new Recorded(AppraisalDocument.REQUEST, "15/TC"), BY_DECISION);
        given(DECIDER, REQUESTED)
                .when(annuls(AppraisalDocument.REQUEST, "15/TC"))
                .then(gone);
        given(DECIDER, REQUESTED, gone).when(asks(EXPERTISE)).then(REQUESTED);
    }

    @Test
    void what_a_register_tells_is_taken_as_it_tells_it() {
        var told = new AppraisalRequest(
                "GD-00001",
                AppraisalKind.VALUATION,
                ASKED,
                "T01-CQDT",
                EXPERTS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LINE));
        given(DECIDER)
                .when(new RequestAppraisal(told, Optional.empty(), Alongside.nothing()))
                .then(new AppraisalRequested(told));
        var conclusion = new AppraisalConclusion("GD-00001", APRIL, EXPERTS, Optional.of(LINE));
        var delay = new Delay(
                "GD-00001",
                ASKED,
                DelayReason.MISSING_DOCUMENTS,
                Optional.empty(),
                "T01-CQDT",
                Optional.empty(),
                Optional.of(LINE));
        var waiting = new WaitingTold(30, LINE, Optional.empty());
        given(DECIDER, new AppraisalRequested(told))
                .when(new ConcludeAppraisal(conclusion))
                .then(new AppraisalEvent.AppraisalConcluded(conclusion));
        given(DECIDER, new AppraisalRequested(told))
                .when(new ExplainDelay(delay))
                .then(new AppraisalDelayExplained(delay));
        given(DECIDER, new AppraisalRequested(told))
                .when(new TellWaiting(waiting))
                .then(new AppraisalWaitingTold(waiting));
    }

    private static RequestAppraisal following(AppraisalRequest request, Appraisal first) {
        return new RequestAppraisal(request, Optional.of(first), AppraisalFixtures.underInvestigation());
    }

    private static AppraisalRequest ofBody(String body, LocalDate day) {
        return new AppraisalRequest(
                "15/TC",
                AppraisalKind.EXPERTISE,
                day,
                "T01-CQDT",
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.of(SEALED),
                Optional.empty(),
                Optional.empty());
    }

    private static Delay delay(String by, LocalDate day) {
        return new Delay(
                "45/CV",
                day,
                DelayReason.AVOIDANCE,
                Optional.of(SEALED),
                "T01-CQDT",
                Optional.of(by),
                Optional.empty());
    }

    private static String english(Decision<AppraisalEvent> decision) {
        return decision instanceof Decision.Refused<AppraisalEvent>(var why) ? why.english() : "accepted";
    }
}
