package vn.liem.cases.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.liem.cases.discipline.DisciplinePapers.DECIDER;
import static vn.liem.cases.discipline.DisciplinePapers.KEPT;
import static vn.liem.cases.discipline.DisciplinePapers.KEPT_OF_ORGANISATION;
import static vn.liem.cases.discipline.DisciplinePapers.MONDAY;
import static vn.liem.cases.discipline.DisciplinePapers.OFFICIAL;
import static vn.liem.cases.discipline.DisciplinePapers.PARTY_CELL;
import static vn.liem.cases.discipline.DisciplinePapers.REASON;
import static vn.liem.cases.discipline.DisciplinePapers.TUESDAY;
import static vn.liem.cases.discipline.DisciplinePapers.WEDNESDAY;
import static vn.liem.cases.discipline.DisciplinePapers.after;
import static vn.liem.cases.discipline.DisciplinePapers.decided;
import static vn.liem.cases.discipline.DisciplinePapers.decision;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.cases.discipline.DisciplineCommand.AnnulDecision;
import vn.liem.cases.discipline.DisciplineCommand.AnswerAppeal;
import vn.liem.cases.discipline.DisciplineCommand.AppealDecision;
import vn.liem.cases.discipline.DisciplineCommand.CloseWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.CorrectDecision;
import vn.liem.cases.discipline.DisciplineCommand.DecideDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.MakeFinal;
import vn.liem.cases.discipline.DisciplineCommand.OpenTrack;
import vn.liem.cases.discipline.DisciplineCommand.ProposeDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.RegisterMatter;
import vn.liem.cases.discipline.DisciplineCommand.TellDecision;
import vn.liem.cases.discipline.DisciplineCommand.WithdrawRecord;
import vn.liem.cases.discipline.DisciplineEvent.AppealWasAnswered;
import vn.liem.cases.discipline.DisciplineEvent.ClosedWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineEvent.DecisionAnnulled;
import vn.liem.cases.discipline.DisciplineEvent.DecisionAppealed;
import vn.liem.cases.discipline.DisciplineEvent.DecisionBecameFinal;
import vn.liem.cases.discipline.DisciplineEvent.DecisionCorrected;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineDecided;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineProposed;
import vn.liem.cases.discipline.DisciplineEvent.RecordWithdrawn;
import vn.liem.cases.discipline.DisciplineEvent.TrackOpened;
import vn.liem.cases.discipline.DisciplineMatter.Registered;

class DisciplineTest {

    private static final DisciplineDecided WARNED =
            decided("12-QĐ/UBKT", DisciplineTrack.PARTY, DisciplineForm.WARNING, TUESDAY);
    private static final DisciplineAppeal APPEAL = new DisciplineAppeal("12-QĐ/UBKT", WEDNESDAY);
    private static final AppealAnswer UPHELD = answer(AppealOutcome.UPHELD, Optional.empty(), WEDNESDAY);

    @Test
    void a_matter_is_kept_once_and_nothing_is_recorded_in_one_that_is_not_kept() {
        given(DECIDER).when(new RegisterMatter(OFFICIAL)).then(KEPT);
        given(DECIDER, KEPT).when(new RegisterMatter(OFFICIAL)).thenNothing();
        DisciplineDetails byOthers = new DisciplineDetails(
                OFFICIAL.person(), OFFICIAL.organisation(), OFFICIAL.caseId(), "T01-H1", "T01-NC");
        given(DECIDER, KEPT).when(new RegisterMatter(byOthers)).thenNothing();
        given(DECIDER, KEPT).when(new RegisterMatter(PARTY_CELL)).thenRefused(DisciplineRefusal.REGISTERED_OTHERWISE);
        given(DECIDER).when(new DecideDiscipline(WARNED.decision())).thenRefused(DisciplineRefusal.NOT_REGISTERED);
        assertThrows(
                IllegalArgumentException.class,
                () -> new DisciplineDetails(Optional.empty(), Optional.empty(), Optional.empty(), "T01", "T01-NC"));
    }

    @Test
    void a_track_is_opened_then_proposed_then_decided() {
        DisciplineOpening opening = new DisciplineOpening("1-KH/UBKT", DisciplineTrack.PARTY, MONDAY, "T01-UBKT");
        DisciplineProposal proposal = proposal("2-TTr/UBKT", MONDAY, Optional.of("1-KH/UBKT"));
        given(DECIDER, KEPT).when(new OpenTrack(opening)).then(new TrackOpened(opening));
        given(DECIDER, KEPT, new TrackOpened(opening))
                .when(new ProposeDiscipline(proposal))
                .then(new DisciplineProposed(proposal));
        assertEquals(TrackStanding.NOT_OPENED, standing(KEPT));
        assertEquals(TrackStanding.OPENED, standing(KEPT, new TrackOpened(opening)));
        assertEquals(
                TrackStanding.PROPOSED, standing(KEPT, new TrackOpened(opening), new DisciplineProposed(proposal)));
        DisciplineDecision resting = new DisciplineDecision(
                "3-QĐ",
                DisciplineTrack.PARTY,
                DisciplineForm.WARNING,
                MONDAY,
                Optional.of("2-TTr/UBKT"),
                Optional.empty());
        given(DECIDER, KEPT, new TrackOpened(opening), new DisciplineProposed(proposal))
                .when(new DecideDiscipline(resting))
                .then(new DisciplineDecided(resting));
        assertEquals(TrackStanding.DECIDED, standing(KEPT, WARNED));
    }

    @Test
    void what_a_paper_rests_on_is_recorded_in_its_track_and_not_later() {
        DisciplineOpening opening = new DisciplineOpening("1-KH", DisciplineTrack.ADMINISTRATIVE, TUESDAY, "T01-UBKT");
        given(DECIDER, KEPT)
                .when(new ProposeDiscipline(proposal("2-TTr", MONDAY, Optional.of("1-KH"))))
                .thenRefused(DisciplineRefusal.RESTS_ON_NOTHING_HERE);
        given(DECIDER, KEPT, new TrackOpened(opening))
                .when(new ProposeDiscipline(proposal("2-TTr", WEDNESDAY, Optional.of("1-KH"))))
                .thenRefused(DisciplineRefusal.RESTS_ON_NOTHING_HERE);
        DisciplineDecision early = new DisciplineDecision(
                "3-QĐ",
                DisciplineTrack.ADMINISTRATIVE,
                DisciplineForm.DEMOTION,
                MONDAY,
                Optional.of("1-KH"),
                Optional.empty());
        given(DECIDER, KEPT, new TrackOpened(opening))
                .when(new DecideDiscipline(early))
                .thenRefused(DisciplineRefusal.BEFORE_WHAT_IT_RESTS_ON);
    }

    @Test
    void a_form_fits_its_track_and_whom_it_is_about() {
        fits(DisciplineTrack.PARTY, "REPRIMAND WARNING REMOVAL EXPULSION", DisciplineRefusal.FORM_NOT_OF_PARTY_MEMBERS);
        fits(
                DisciplineTrack.ADMINISTRATIVE,
                "REPRIMAND WARNING DEMOTION REMOVAL DISMISSAL",
                DisciplineRefusal.FORM_NOT_ADMINISTRATIVE);
        fits(DisciplineTrack.HEAD_RESPONSIBILITY, "REPRIMAND WARNING REMOVAL", DisciplineRefusal.FORM_NOT_OF_HEADS);
        given(DECIDER, KEPT_OF_ORGANISATION)
                .when(new DecideDiscipline(decision("1-QĐ", DisciplineTrack.PARTY, DisciplineForm.DISSOLUTION, MONDAY)))
                .then(decided("1-QĐ", DisciplineTrack.PARTY, DisciplineForm.DISSOLUTION, MONDAY));
        given(DECIDER, KEPT_OF_ORGANISATION)
                .when(new DecideDiscipline(decision("1-QĐ", DisciplineTrack.PARTY, DisciplineForm.REMOVAL, MONDAY)))
                .thenRefused(DisciplineRefusal.FORM_NOT_OF_PARTY_ORGANISATIONS);
        given(DECIDER, KEPT_OF_ORGANISATION)
                .when(new OpenTrack(new DisciplineOpening("1-KH", DisciplineTrack.ADMINISTRATIVE, MONDAY, "T01-NV")))
                .thenRefused(DisciplineRefusal.TRACK_NOT_OF_ORGANISATIONS);
    }

    private static void fits(DisciplineTrack track, String forms, DisciplineRefusal otherwise) {
        Set<DisciplineForm> fitting = EnumSet.noneOf(DisciplineForm.class);
        for (String form : forms.split(" ", -1)) {
            fitting.add(DisciplineForm.valueOf(form));
        }
        for (DisciplineForm form : DisciplineForm.values()) {
            var then = given(DECIDER, KEPT).when(new DecideDiscipline(decision("1-QĐ", track, form, MONDAY)));
            if (fitting.contains(form)) {
                then.then(decided("1-QĐ", track, form, MONDAY));
            } else {
                then.thenRefused(otherwise);
            }
        }
    }

    @Test
    void a_register_tells_a_decision_as_it_stands() {
        DisciplineDecision odd = decision("KL-00001", DisciplineTrack.PARTY, DisciplineForm.DISMISSAL, MONDAY);
        given(DECIDER, KEPT).when(new TellDecision(odd)).then(new DisciplineDecided(odd));
        given(DECIDER, KEPT, new DisciplineDecided(odd))
                .when(new TellDecision(odd))
                .thenNothing();
        DisciplineDecision otherwise = decision("KL-00001", DisciplineTrack.PARTY, DisciplineForm.DEMOTION, MONDAY);
        given(DECIDER, KEPT, new DisciplineDecided(odd))
                .when(new TellDecision(otherwise))
                .thenRefused(DisciplineRefusal.RECORDED_OTHERWISE);
        given(DECIDER, KEPT, new DisciplineDecided(odd))
                .when(new CorrectDecision(otherwise, Optional.empty()))
                .then(new DecisionCorrected(otherwise, Optional.empty()));
        given(DECIDER, KEPT, new DisciplineDecided(odd))
                .when(new CorrectDecision(otherwise, Optional.of(REASON)))
                .thenRefused(DisciplineRefusal.FORM_NOT_OF_PARTY_MEMBERS);
    }

    @Test
    void an_appeal_is_answered_once_and_its_answer_is_final() {
        given(DECIDER, KEPT, WARNED).when(new AppealDecision(APPEAL)).then(new DecisionAppealed(APPEAL));
        given(DECIDER, KEPT, WARNED)
                .when(new AppealDecision(new DisciplineAppeal("12-QĐ/UBKT", MONDAY)))
                .thenRefused(DisciplineRefusal.APPEALED_BEFORE_DECISION);
        given(DECIDER, KEPT).when(new AppealDecision(APPEAL)).thenRefused(DisciplineRefusal.NO_SUCH_DECISION);
        given(DECIDER, KEPT, WARNED).when(new AnswerAppeal(UPHELD)).thenRefused(DisciplineRefusal.NOT_APPEALED);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new AnswerAppeal(answer(AppealOutcome.UPHELD, Optional.empty(), TUESDAY)))
                .thenRefused(DisciplineRefusal.ANSWERED_BEFORE_APPEAL);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new AnswerAppeal(answer(AppealOutcome.FORM_CHANGED, Optional.empty(), WEDNESDAY)))
                .thenRefused(DisciplineRefusal.CHANGED_TO_NO_FORM);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new AnswerAppeal(answer(AppealOutcome.UPHELD, Optional.of(DisciplineForm.WARNING), WEDNESDAY)))
                .thenRefused(DisciplineRefusal.CHANGED_TO_NO_FORM);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new AnswerAppeal(
                        answer(AppealOutcome.FORM_CHANGED, Optional.of(DisciplineForm.DEMOTION), WEDNESDAY)))
                .thenRefused(DisciplineRefusal.FORM_NOT_OF_PARTY_MEMBERS);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new AnswerAppeal(UPHELD))
                .then(new AppealWasAnswered(UPHELD));
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL), new AppealWasAnswered(UPHELD))
                .when(new AnswerAppeal(UPHELD))
                .thenNothing();
        assertEquals(TrackStanding.APPEALED, standing(KEPT, WARNED, new DecisionAppealed(APPEAL)));
        assertEquals(
                TrackStanding.FINAL,
                standing(KEPT, WARNED, new DecisionAppealed(APPEAL), new AppealWasAnswered(UPHELD)));
        AppealAnswer changed = answer(AppealOutcome.FORM_CHANGED, Optional.of(DisciplineForm.REPRIMAND), WEDNESDAY);
        assertEquals(
                DisciplineForm.REPRIMAND,
                matter(KEPT, WARNED, new DecisionAppealed(APPEAL), new AppealWasAnswered(changed))
                        .standing(DisciplineTrack.PARTY)
                        .getLast()
                        .form());
        AppealAnswer cancelled = answer(AppealOutcome.CANCELLED, Optional.empty(), WEDNESDAY);
        assertEquals(
                TrackStanding.NOT_OPENED,
                standing(KEPT, WARNED, new DecisionAppealed(APPEAL), new AppealWasAnswered(cancelled)));
    }

    @Test
    void a_decision_becomes_final_where_nobody_appealed() {
        DisciplineFinality finality = new DisciplineFinality("12-QĐ/UBKT", WEDNESDAY);
        given(DECIDER, KEPT, WARNED).when(new MakeFinal(finality)).then(new DecisionBecameFinal(finality));
        given(DECIDER, KEPT, WARNED)
                .when(new MakeFinal(new DisciplineFinality("12-QĐ/UBKT", MONDAY)))
                .thenRefused(DisciplineRefusal.FINAL_BEFORE_DECISION);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new MakeFinal(finality))
                .thenRefused(DisciplineRefusal.FINAL_THOUGH_APPEALED);
        given(DECIDER, KEPT, WARNED, new DecisionBecameFinal(finality))
                .when(new AppealDecision(APPEAL))
                .thenRefused(DisciplineRefusal.FINAL_THOUGH_APPEALED);
        given(DECIDER, KEPT).when(new MakeFinal(finality)).thenRefused(DisciplineRefusal.NO_SUCH_DECISION);
        assertEquals(TrackStanding.FINAL, standing(KEPT, WARNED, new DecisionBecameFinal(finality)));
    }

    @Test
    void an_annulled_decision_stands_no_longer_and_nothing_happens_to_it_later() {
        DisciplineAnnulment annulment = new DisciplineAnnulment("12-QĐ/UBKT", "9-QĐ/TU", TUESDAY, "T01-TU");
        given(DECIDER, KEPT, WARNED).when(new AnnulDecision(annulment)).then(new DecisionAnnulled(annulment));
        given(DECIDER, KEPT, WARNED)
                .when(new AnnulDecision(new DisciplineAnnulment("12-QĐ/UBKT", "9-QĐ/TU", MONDAY, "T01-TU")))
                .thenRefused(DisciplineRefusal.ANNULLED_BEFORE_OTHER_PAPERS);
        given(DECIDER, KEPT, WARNED, new DecisionAnnulled(annulment))
                .when(new AppealDecision(APPEAL))
                .thenRefused(DisciplineRefusal.ANNULLED_BEFORE_OTHER_PAPERS);
        given(DECIDER, KEPT).when(new AnnulDecision(annulment)).thenRefused(DisciplineRefusal.NO_SUCH_DECISION);
        assertEquals(TrackStanding.NOT_OPENED, standing(KEPT, WARNED, new DecisionAnnulled(annulment)));
    }

    @Test
    void a_track_may_end_without_discipline() {
        NoDiscipline closing = new NoDiscipline(
                "5-TB", DisciplineTrack.PARTY, NoDisciplineGround.NOT_A_PARTY_MEMBER, MONDAY, "T01-UBKT");
        given(DECIDER, KEPT).when(new CloseWithoutDiscipline(closing)).then(new ClosedWithoutDiscipline(closing));
        given(DECIDER, KEPT, new ClosedWithoutDiscipline(closing))
                .when(new CloseWithoutDiscipline(closing))
                .thenNothing();
        assertEquals(TrackStanding.CLOSED_WITHOUT_DISCIPLINE, standing(KEPT, new ClosedWithoutDiscipline(closing)));
    }

    @Test
    void a_number_stands_for_one_paper() {
        given(DECIDER, KEPT, WARNED)
                .when(new DecideDiscipline(WARNED.decision()))
                .thenNothing();
        given(DECIDER, KEPT, WARNED)
                .when(new OpenTrack(new DisciplineOpening("12-QĐ/UBKT", DisciplineTrack.PARTY, MONDAY, "T01-UBKT")))
                .thenRefused(DisciplineRefusal.RECORDED_OTHERWISE);
        given(DECIDER, KEPT, WARNED)
                .when(new ProposeDiscipline(proposal("12-QĐ/UBKT", MONDAY, Optional.empty())))
                .thenRefused(DisciplineRefusal.RECORDED_OTHERWISE);
    }

    @Test
    void a_correction_keeps_the_number_and_the_days_of_the_papers_behind_it() {
        DisciplineDecision right = decision("12-QĐ/UBKT", DisciplineTrack.PARTY, DisciplineForm.REMOVAL, TUESDAY);
        given(DECIDER, KEPT, WARNED)
                .when(new CorrectDecision(right, Optional.of(REASON)))
                .then(new DecisionCorrected(right, Optional.of(REASON)));
        given(DECIDER, KEPT, WARNED)
                .when(new CorrectDecision(WARNED.decision(), Optional.of(REASON)))
                .thenNothing();
        given(DECIDER, KEPT)
                .when(new CorrectDecision(right, Optional.of(REASON)))
                .thenRefused(DisciplineRefusal.NO_SUCH_DECISION);
        DisciplineDecision later =
                decision("12-QĐ/UBKT", DisciplineTrack.PARTY, DisciplineForm.WARNING, WEDNESDAY.plusDays(1));
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(new CorrectDecision(later, Optional.of(REASON)))
                .thenRefused(DisciplineRefusal.APPEALED_BEFORE_DECISION);
    }

    @Test
    void what_was_recorded_wrongly_is_withdrawn_where_nothing_rests_on_it() {
        DisciplineOpening opening = new DisciplineOpening("1-KH", DisciplineTrack.PARTY, MONDAY, "T01-UBKT");
        given(DECIDER, KEPT, new TrackOpened(opening))
                .when(withdraw(DisciplinePaper.OPENING, "1-KH"))
                .then(new RecordWithdrawn(DisciplinePaper.OPENING, "1-KH", REASON));
        given(DECIDER, KEPT, new TrackOpened(opening), proposed(Optional.of("1-KH")))
                .when(withdraw(DisciplinePaper.OPENING, "1-KH"))
                .thenRefused(DisciplineRefusal.OTHER_PAPERS_REST_ON_IT);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL))
                .when(withdraw(DisciplinePaper.DECISION, "12-QĐ/UBKT"))
                .thenRefused(DisciplineRefusal.OTHER_PAPERS_REST_ON_IT);
        given(DECIDER, KEPT, WARNED, new DecisionAppealed(APPEAL), new AppealWasAnswered(UPHELD))
                .when(withdraw(DisciplinePaper.APPEAL, "12-QĐ/UBKT"))
                .thenRefused(DisciplineRefusal.OTHER_PAPERS_REST_ON_IT);
        for (DisciplinePaper paper : DisciplinePaper.values()) {
            given(DECIDER, KEPT).when(withdraw(paper, "1-KH")).thenRefused(DisciplineRefusal.NO_SUCH_RECORD);
        }
    }

    @Test
    void every_paper_can_be_withdrawn_and_leaves_what_was_before() {
        DisciplineFinality finality = new DisciplineFinality("12-QĐ/UBKT", WEDNESDAY);
        DisciplineAnnulment annulment = new DisciplineAnnulment("12-QĐ/UBKT", "9-QĐ/TU", WEDNESDAY, "T01-TU");
        NoDiscipline closing =
                new NoDiscipline("5-TB", DisciplineTrack.PARTY, NoDisciplineGround.EXEMPT, MONDAY, "T01-UBKT");
        leaves(DisciplinePaper.PROPOSAL, "2-TTr", List.of(KEPT), proposed(Optional.empty()));
        leaves(DisciplinePaper.NO_DISCIPLINE, "5-TB", List.of(KEPT), new ClosedWithoutDiscipline(closing));
        leaves(DisciplinePaper.DECISION, "12-QĐ/UBKT", List.of(KEPT), WARNED);
        leaves(DisciplinePaper.APPEAL, "12-QĐ/UBKT", List.of(KEPT, WARNED), new DecisionAppealed(APPEAL));
        leaves(
                DisciplinePaper.APPEAL_ANSWER,
                "12-QĐ/UBKT",
                List.of(KEPT, WARNED, new DecisionAppealed(APPEAL)),
                new AppealWasAnswered(UPHELD));
        leaves(DisciplinePaper.FINALITY, "12-QĐ/UBKT", List.of(KEPT, WARNED), new DecisionBecameFinal(finality));
        leaves(DisciplinePaper.ANNULMENT, "12-QĐ/UBKT", List.of(KEPT, WARNED), new DecisionAnnulled(annulment));
    }

    private static void leaves(
            DisciplinePaper paper, String number, List<DisciplineEvent> before, DisciplineEvent recorded) {
        DisciplineMatter without = after(before.toArray(DisciplineEvent[]::new));
        DisciplineMatter with = without.after(recorded);
        assertEquals(without, with.after(new RecordWithdrawn(paper, number, REASON)), paper::name);
    }

    @Test
    void what_is_said_of_a_matter_that_is_not_kept_changes_nothing() {
        assertEquals(DECIDER.initial(), after(WARNED, new DecisionAppealed(APPEAL)));
    }

    private static WithdrawRecord withdraw(DisciplinePaper paper, String number) {
        return new WithdrawRecord(paper, number, REASON);
    }

    private static DisciplineProposed proposed(Optional<String> restsOn) {
        return new DisciplineProposed(proposal("2-TTr", TUESDAY, restsOn));
    }

    private static DisciplineProposal proposal(String number, LocalDate on, Optional<String> restsOn) {
        return new DisciplineProposal(number, DisciplineTrack.PARTY, DisciplineForm.WARNING, on, restsOn, "T01-UBKT");
    }

    private static AppealAnswer answer(AppealOutcome outcome, Optional<DisciplineForm> form, LocalDate on) {
        return new AppealAnswer("12-QĐ/UBKT", "20-QĐ/TU", outcome, form, on, "T01-TU");
    }

    private static TrackStanding standing(DisciplineEvent... events) {
        return matter(events).standingOf(DisciplineTrack.PARTY);
    }

    private static Registered matter(DisciplineEvent... events) {
        return (Registered) after(events);
    }
}
