package vn.liem.investigation.prosecution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.PROCURACY;
import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.WITHOUT_REASON;
import static vn.liem.investigation.CaseFile.document;
import static vn.liem.investigation.CaseFile.row;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.AnnulProsecutionDecision;
import vn.liem.investigation.prosecution.ProsecutionCommand.CorrectProsecutionDecision;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.TerminateProsecution;
import vn.liem.investigation.prosecution.ProsecutionEvent.Indicted;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionAnnulled;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionCorrected;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionTerminated;
import vn.liem.investigation.prosecution.ProsecutionEvent.ReturnedForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionEvent.ReviewExtended;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.RecordedDecision;

class ProsecutionTest {

    private static final ProsecutionDecider DECIDER = new ProsecutionDecider();
    private static final Alongside CONCLUDED = concludedCase();
    private static final DecisionAsked EXTENSION = document("5/QĐ", 20, PROCURACY);
    private static final ReviewExtended EXTENDED = new ReviewExtended(recorded(EXTENSION), Optional.of(10));
    private static final List<Clause> VERY_SERIOUS = List.of(new Clause("357", "3"));

    private static Alongside concludedCase() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(document("1/QĐ", 0, POLICE), at));
        file.investigation(at -> new ConcludeInvestigation(document("2/KL", 10, POLICE), at));
        return new Alongside(file.entries(), 3);
    }

    private static RecordedDecision recorded(DecisionAsked asked) {
        return RecordedDecision.of(asked, 1, 3);
    }

    @Test
    void a_concluded_case_is_indicted() {
        var asked = document("6/CT", 25, PROCURACY);
        given(DECIDER).when(new Indict(asked, CONCLUDED)).then(new Indicted(recorded(asked)));
        given(DECIDER, new Indicted(recorded(asked)))
                .when(new Indict(asked, CONCLUDED))
                .thenNothing();
    }

    @Test
    void a_return_belongs_to_the_round_that_it_opens() {
        var asked = document("6/TR", 25, PROCURACY);
        given(DECIDER)
                .when(new ReturnForFurtherInvestigation(asked, CONCLUDED))
                .then(new ReturnedForFurtherInvestigation(RecordedDecision.of(asked, 2, 3)));
    }

    @Test
    void the_period_is_lengthened_once_by_as_much_as_the_class_of_the_crime_allows() {
        given(DECIDER)
                .when(new ExtendReview(EXTENSION, CONCLUDED, Optional.of(10), VERY_SERIOUS))
                .then(EXTENDED);
        refusedAs(
                "EXTENSION_NOT_ALLOWED",
                "CPC Art.240(1)",
                DECIDER.decide(
                        new ExtendReview(EXTENSION, CONCLUDED, Optional.of(16), VERY_SERIOUS), DECIDER.initial()));
        var again = document("7/QĐ", 30, PROCURACY);
        refusedAs(
                "CONDITION_AT_MOST",
                "CPC 240(1)",
                DECIDER.decide(
                        new ExtendReview(again, CONCLUDED, Optional.of(5), VERY_SERIOUS),
                        DECIDER.evolve(DECIDER.initial(), EXTENDED)));
    }

    @Test
    void an_extension_in_the_system_says_for_how_long_and_a_register_need_not() {
        given(DECIDER)
                .when(new ExtendReview(EXTENSION, CONCLUDED, Optional.empty(), VERY_SERIOUS))
                .thenRefused(ProsecutionRefusal.EXTENSION_WITHOUT_LENGTH);
        var told = document("5/QĐ", 20, row("T01-VKS", 9));
        given(DECIDER)
                .when(new ExtendReview(told, CONCLUDED, Optional.empty(), VERY_SERIOUS))
                .then(new ReviewExtended(recorded(told), Optional.empty()));
    }

    @Test
    void a_termination_for_one_accused_leaves_the_case_with_the_procuracy() {
        var asked = document("8/QĐ", 22, PROCURACY).about(SOMEBODY).restingOn("157_2");
        given(DECIDER)
                .when(new TerminateProsecution(asked, CONCLUDED))
                .then(new ProsecutionTerminated(recorded(asked)));
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(document("1/QĐ", 0, POLICE), at));
        file.investigation(at -> new ConcludeInvestigation(document("2/KL", 10, POLICE), at));
        file.prosecution(at -> new TerminateProsecution(asked, at));
        assertEquals(Optional.of(CaseStage.PROSECUTION), file.state().stage());
    }

    @Test
    void a_document_number_of_the_investigation_is_taken() {
        given(DECIDER)
                .when(new Indict(document("2/KL", 25, PROCURACY), CONCLUDED))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
    }

    @Test
    void a_correction_of_a_return_keeps_the_body_that_returned() {
        var asked = document("6/TR", 25, PROCURACY);
        var returned = new ReturnedForFurtherInvestigation(RecordedDecision.of(asked, 2, 3));
        var earlier = document("6/TR", 24, PROCURACY);
        var corrected = new ProsecutionCorrected(RecordedDecision.of(earlier, 2, 3), Optional.empty(), BY_DECISION);
        given(DECIDER, returned)
                .when(new CorrectProsecutionDecision(earlier, CONCLUDED, Optional.empty(), BY_DECISION))
                .then(corrected);
        var entry = DECIDER.evolve(DECIDER.evolve(DECIDER.initial(), returned), corrected)
                .recorded()
                .entries()
                .getFirst();
        assertEquals(Optional.of("procuracy"), entry.detail());
    }

    @Test
    void a_decision_that_nothing_rests_on_can_be_taken_back() {
        given(DECIDER, EXTENDED)
                .when(new AnnulProsecutionDecision(EXTENSION.key(), CONCLUDED, BY_DECISION))
                .then(new ProsecutionAnnulled(EXTENSION.key(), BY_DECISION));
        given(DECIDER, EXTENDED)
                .when(new AnnulProsecutionDecision(EXTENSION.key(), CONCLUDED, WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    private static void refusedAs(String name, String article, Decision<ProsecutionEvent> decision) {
        var refused = assertInstanceOf(Decision.Refused.class, decision);
        assertEquals(name, refused.why().name());
        assertEquals(article, refused.why().article());
    }
}
