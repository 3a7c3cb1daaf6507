package vn.liem.investigation.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.MONDAY;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.WITHOUT_REASON;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.row;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.AnnulInvestigationDecision;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.CorrectInvestigationDecision;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationAnnulled;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationConcluded;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationCorrected;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationExtended;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationOpened;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationSuspended;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationTerminated;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.ExtensionLimit.ExtensionNotAllowed;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.RecordedDecision;

class InvestigationTest {

    private static final InvestigationDecider DECIDER = new InvestigationDecider();
    private static final Alongside FIRST = Alongside.nothing();
    private static final Alongside SECOND = new Alongside(List.of(), 2);
    private static final Alongside THIRD = new Alongside(List.of(), 3);
    private static final DecisionAsked INSTITUTION = document("1/QĐ", 0, POLICE);
    private static final DecisionAsked EXTENSION = document("2/QĐ", 30, PROCURACY);
    private static final InvestigationOpened OPENED = new InvestigationOpened(recorded(INSTITUTION, 1));
    private static final InvestigationExtended EXTENDED =
            new InvestigationExtended(recorded(EXTENSION, 2), Optional.of(2));
    private static final List<Clause> SERIOUS = List.of(new Clause("357", "2"));

    private static RecordedDecision recorded(DecisionAsked asked, long order) {
        return RecordedDecision.of(asked, 1, order);
    }

    @Test
    void an_institution_opens_the_first_round() {
        given(DECIDER).when(new OpenInvestigation(INSTITUTION, FIRST)).then(OPENED);
    }

    @Test
    void an_institution_said_twice_changes_nothing() {
        given(DECIDER, OPENED).when(new OpenInvestigation(INSTITUTION, SECOND)).thenNothing();
    }

    @Test
    void a_document_that_says_another_day_is_corrected_and_not_recorded_again() {
        var otherDay = document("1/QĐ", 1, POLICE);
        given(DECIDER, OPENED)
                .when(new OpenInvestigation(otherDay, SECOND))
                .thenRefused(PartRefusal.RECORDED_OTHERWISE);
    }

    @Test
    void a_document_is_one_decision() {
        given(DECIDER, OPENED)
                .when(new ConcludeInvestigation(document("1/QĐ", 9, POLICE), SECOND))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
    }

    @Test
    void the_months_and_the_body_of_an_extension_are_kept() {
        given(DECIDER, OPENED)
                .when(new ExtendInvestigation(EXTENSION, SECOND, Optional.of(2), List.of()))
                .then(EXTENDED);
    }

    @Test
    void an_extension_in_the_system_says_for_how_long() {
        given(DECIDER, OPENED)
                .when(new ExtendInvestigation(EXTENSION, SECOND, Optional.empty(), List.of()))
                .thenRefused(InvestigationRefusal.EXTENSION_WITHOUT_LENGTH);
    }

    @Test
    void a_register_may_leave_the_months_out() {
        var asked = document("2/QĐ", 30, row("T01-VKS", 7));
        given(DECIDER, OPENED)
                .when(new ExtendInvestigation(asked, SECOND, Optional.empty(), List.of()))
                .then(new InvestigationExtended(recorded(asked, 2), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"361, 1, 3", "357, 1, 4", "353, 4, 5"})
    void an_extension_longer_than_the_law_allows_is_refused(String article, String clause, int months) {
        var charged = List.of(new Clause(article, clause));
        var decision =
                DECIDER.decide(new ExtendInvestigation(EXTENSION, SECOND, Optional.of(months), charged), opened());
        var refused = assertInstanceOf(Decision.Refused.class, decision);
        var why = assertInstanceOf(ExtensionNotAllowed.class, refused.why());
        assertEquals("CPC Art.172(1)(2)(5)", why.article());
    }

    @Test
    void one_extension_more_than_the_law_allows_is_refused() {
        var less = List.of(new Clause("361", "1"));
        var again = new ExtendInvestigation(document("3/QĐ", 60, PROCURACY), THIRD, Optional.of(1), less);
        var decision = DECIDER.decide(again, opened().after(EXTENDED));
        var refused = assertInstanceOf(Decision.Refused.class, decision);
        assertEquals("One extension too many: the law allows 1.", refused.why().english());
    }

    @Test
    void a_register_tells_of_an_extension_that_the_law_does_not_know() {
        var asked = document("3/QĐ", 60, row("T01-VKS", 8));
        given(DECIDER, OPENED, EXTENDED)
                .when(new ExtendInvestigation(asked, THIRD, Optional.of(9), SERIOUS))
                .then(new InvestigationExtended(recorded(asked, 3), Optional.of(9)));
    }

    @Test
    void a_suspension_names_its_ground() {
        var asked = document("4/QĐ", 40, POLICE);
        given(DECIDER, OPENED)
                .when(new SuspendInvestigation(asked, SECOND, Optional.of(SuspensionGround.C)))
                .then(new InvestigationSuspended(recorded(asked, 2), Optional.of(SuspensionGround.C)));
        var refused = assertInstanceOf(
                Decision.Refused.class,
                DECIDER.decide(new SuspendInvestigation(asked, SECOND, Optional.empty()), opened()));
        assertEquals("CONDITION_ONE_GROUND", refused.why().name());
        assertEquals("CPC 229", refused.why().article());
    }

    @Test
    void a_termination_for_one_accused_leaves_the_case_where_it_is() {
        var asked = document("5/QĐ", 50, POLICE).about(SOMEBODY).restingOn("157_2");
        given(DECIDER, OPENED)
                .when(new TerminateInvestigation(asked, SECOND))
                .then(new InvestigationTerminated(recorded(asked, 2)));
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(INSTITUTION, at));
        file.investigation(at -> new TerminateInvestigation(asked, at));
        assertEquals(Optional.of(CaseStage.INVESTIGATION), file.state().stage());
    }

    @Test
    void the_same_document_may_end_the_proceedings_for_several_accused() {
        var one = document("5/QĐ", 50, POLICE).about(SOMEBODY).restingOn("157_2");
        var other = document("5/QĐ", 50, POLICE)
                .about(new PersonKey(new UUID(8, 8)))
                .restingOn("157_2");
        given(DECIDER, OPENED, new InvestigationTerminated(recorded(one, 2)))
                .when(new TerminateInvestigation(other, THIRD))
                .then(new InvestigationTerminated(recorded(other, 3)));
    }

    @Test
    void a_correction_keeps_the_number_and_says_what_was_wrong() {
        var asked = document("2/QĐ", 30, PROCURACY);
        given(DECIDER, OPENED, EXTENDED)
                .when(new CorrectInvestigationDecision(asked, THIRD, Optional.of("1"), BY_DECISION))
                .then(new InvestigationCorrected(recorded(asked, 2), Optional.of("1"), BY_DECISION));
    }

    @Test
    void a_correction_that_says_the_same_changes_nothing() {
        given(DECIDER, OPENED, EXTENDED)
                .when(new CorrectInvestigationDecision(EXTENSION, THIRD, Optional.of("2"), BY_DECISION))
                .thenNothing();
    }

    @Test
    void a_correction_needs_reason_and_document() {
        given(DECIDER, OPENED, EXTENDED)
                .when(new CorrectInvestigationDecision(EXTENSION, THIRD, Optional.of("1"), WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    @Test
    void what_was_never_recorded_cannot_be_corrected() {
        given(DECIDER, OPENED)
                .when(new CorrectInvestigationDecision(EXTENSION, SECOND, Optional.of("1"), BY_DECISION))
                .thenRefused(PartRefusal.NO_SUCH_DECISION);
    }

    @Test
    void a_correction_that_a_later_decision_would_not_survive_is_refused() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(INSTITUTION, at));
        file.investigation(at -> new ConcludeInvestigation(document("6/QĐ", 60, POLICE), at));
        var after = document("1/QĐ", 61, POLICE);
        assertEquals(
                "LATER_DECISION_WOULD_NOT_FIT",
                CaseFile.outcome(file.investigation(
                        at -> new CorrectInvestigationDecision(after, at, Optional.empty(), BY_DECISION))));
    }

    @Test
    void a_decision_that_nothing_rests_on_can_be_taken_back() {
        given(DECIDER, OPENED, EXTENDED)
                .when(new AnnulInvestigationDecision(EXTENSION.key(), THIRD, BY_DECISION))
                .then(new InvestigationAnnulled(EXTENSION.key(), BY_DECISION));
        given(DECIDER, OPENED)
                .when(new AnnulInvestigationDecision(EXTENSION.key(), SECOND, BY_DECISION))
                .thenNothing();
        given(DECIDER, OPENED, EXTENDED)
                .when(new AnnulInvestigationDecision(EXTENSION.key(), THIRD, WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    @Test
    void an_institution_on_which_a_conclusion_rests_cannot_be_taken_back() {
        var conclusion = new InvestigationConcluded(recorded(document("6/QĐ", 60, POLICE), 2));
        var refused = assertInstanceOf(
                Decision.Refused.class,
                DECIDER.decide(
                        new AnnulInvestigationDecision(INSTITUTION.key(), THIRD, BY_DECISION),
                        opened().after(conclusion)));
        assertEquals("LATER_DECISION_WOULD_NOT_FIT", refused.why().name());
    }

    @Test
    void a_reopened_investigation_keeps_the_body_that_caused_it() {
        var file = new CaseFile();
        Basis importer = row("T01", 3);
        file.investigation(at -> new OpenInvestigation(INSTITUTION, at));
        file.investigation(at -> new ConcludeInvestigation(document("6/QĐ", 60, POLICE), at));
        file.prosecution(at -> new Indict(document("7/CT", 70, PROCURACY), at));
        var cause = new Cause(
                ProceduralDecision.QUASHED_FOR_REINVESTIGATION,
                Optional.empty(),
                "8/PT",
                "T01-TAND",
                MONDAY.plusDays(200));
        file.investigation(at -> new ReopenInvestigation(cause, importer, at));
        var last = file.entries().get(2).decision();
        assertEquals("T01-TAND", last.unit());
        assertEquals(2, last.round());
        assertEquals(2, file.state().round());
    }

    private static Investigation opened() {
        return Investigation.notOpened().after(OPENED);
    }
}
