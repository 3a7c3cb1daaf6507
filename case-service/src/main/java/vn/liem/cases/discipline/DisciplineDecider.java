package vn.liem.cases.discipline;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineCommand.AnnulDecision;
import vn.liem.cases.discipline.DisciplineCommand.AnswerAppeal;
import vn.liem.cases.discipline.DisciplineCommand.AppealDecision;
import vn.liem.cases.discipline.DisciplineCommand.CloseWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.CorrectDecision;
import vn.liem.cases.discipline.DisciplineCommand.DecideDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.DetectGap;
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
import vn.liem.cases.discipline.DisciplineEvent.MatterRegistered;
import vn.liem.cases.discipline.DisciplineEvent.RecordWithdrawn;
import vn.liem.cases.discipline.DisciplineEvent.SyncGapDetected;
import vn.liem.cases.discipline.DisciplineEvent.TrackOpened;
import vn.liem.cases.discipline.DisciplineMatter.NotRegistered;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * What may be recorded of discipline. Papers come late and in any order; what is asked is that a form fits its track and
 * that the days of papers that name each other fit. Whether somebody is accused is not asked: discipline comes before or
 * after, or alone.
 */
public final class DisciplineDecider implements Decider<DisciplineCommand, DisciplineMatter, DisciplineEvent> {

    @Override
    public DisciplineMatter initial() {
        return new NotRegistered();
    }

    @Override
    public DisciplineMatter evolve(DisciplineMatter state, DisciplineEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<DisciplineEvent> decide(DisciplineCommand command, DisciplineMatter state) {
        return switch (state) {
            case Registered known -> decide(command, known);
            case NotRegistered _ ->
                command instanceof RegisterMatter(var details)
                        ? accept(new MatterRegistered(details))
                        : refuse(DisciplineRefusal.NOT_REGISTERED);
        };
    }

    private static Decision<DisciplineEvent> decide(DisciplineCommand command, Registered state) {
        return switch (command) {
            case RegisterMatter(var details) ->
                // Whoever asks second is told of the same matter, whichever body opened it.
                details.about().equals(state.details().about())
                        ? nothing()
                        : refuse(DisciplineRefusal.REGISTERED_OTHERWISE);
            case OpenTrack(var opening) -> open(opening, state);
            case ProposeDiscipline(var proposal) -> propose(proposal, state);
            case DecideDiscipline(var decision) -> decideOn(decision, state);
            case TellDecision(var decision) -> tell(decision, state);
            case CloseWithoutDiscipline(var closing) -> close(closing, state);
            case AppealDecision(var appeal) -> appeal(appeal, state);
            case AnswerAppeal(var answer) -> answer(answer, state);
            case MakeFinal(var finality) -> makeFinal(finality, state);
            case AnnulDecision(var annulment) -> annul(annulment, state);
            case CorrectDecision correction -> correct(correction, state);
            case DetectGap detection -> detect(detection, state);
            case WithdrawRecord withdrawal -> withdraw(withdrawal, state);
        };
    }

    private static Decision<DisciplineEvent> open(DisciplineOpening opening, Registered state) {
        if (state.has(opening.documentNo())) {
            return again(state.opening(opening.documentNo()), opening);
        }
        return FormsOfTracks.against(state.details(), opening.track())
                .<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new TrackOpened(opening)));
    }

    private static Decision<DisciplineEvent> propose(DisciplineProposal proposal, Registered state) {
        if (state.has(proposal.documentNo())) {
            return again(state.proposal(proposal.documentNo()), proposal);
        }
        return FormsOfTracks.against(state.details(), proposal.track(), proposal.form())
                .or(() -> basis(proposal.restsOn(), proposal.track(), proposal.proposedOn(), state))
                .<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new DisciplineProposed(proposal)));
    }

    private static Decision<DisciplineEvent> decideOn(DisciplineDecision decision, Registered state) {
        if (state.has(decision.decisionNo())) {
            return again(state.decision(decision.decisionNo()).map(DecisionCourse::decision), decision);
        }
        return against(decision, state)
                .<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new DisciplineDecided(decision)));
    }

    private static Optional<DisciplineRefusal> against(DisciplineDecision decision, Registered state) {
        return FormsOfTracks.against(state.details(), decision.track(), decision.form())
                .or(() -> basis(decision.restsOn(), decision.track(), decision.decidedOn(), state));
    }

    private static Decision<DisciplineEvent> tell(DisciplineDecision decision, Registered state) {
        return state.has(decision.decisionNo())
                ? again(state.decision(decision.decisionNo()).map(DecisionCourse::decision), decision)
                : accept(new DisciplineDecided(decision));
    }

    private static Decision<DisciplineEvent> close(NoDiscipline closing, Registered state) {
        if (state.has(closing.documentNo())) {
            return again(state.closing(closing.documentNo()), closing);
        }
        return FormsOfTracks.against(state.details(), closing.track())
                .<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new ClosedWithoutDiscipline(closing)));
    }

    private static Optional<DisciplineRefusal> basis(
            Optional<String> restsOn, DisciplineTrack track, LocalDate on, Registered state) {
        if (restsOn.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> basis = state.dayOfBasis(track, restsOn.get());
        if (basis.isEmpty()) {
            return Optional.of(DisciplineRefusal.RESTS_ON_NOTHING_HERE);
        }
        return basis.filter(on::isBefore).map(_ -> DisciplineRefusal.BEFORE_WHAT_IT_RESTS_ON);
    }

    private static Decision<DisciplineEvent> appeal(DisciplineAppeal appeal, Registered state) {
        Optional<DecisionCourse> found = state.decision(appeal.decisionNo());
        if (found.isEmpty()) {
            return refuse(DisciplineRefusal.NO_SUCH_DECISION);
        }
        return found.get().appeal().isPresent()
                ? again(found.get().appeal(), appeal)
                : fitting(found.get().appealed(appeal), new DecisionAppealed(appeal));
    }

    private static Decision<DisciplineEvent> answer(AppealAnswer answer, Registered state) {
        Optional<DecisionCourse> found = state.decision(answer.decisionNo());
        if (found.isEmpty()) {
            return refuse(DisciplineRefusal.NO_SUCH_DECISION);
        }
        DecisionCourse course = found.get();
        if (course.answer().isPresent()) {
            return again(course.answer(), answer);
        }
        if (course.appeal().isEmpty()) {
            return refuse(DisciplineRefusal.NOT_APPEALED);
        }
        if ((answer.outcome() == AppealOutcome.FORM_CHANGED) != answer.form().isPresent()) {
            return refuse(DisciplineRefusal.CHANGED_TO_NO_FORM);
        }
        return answer.form()
                .flatMap(form ->
                        FormsOfTracks.against(state.details(), course.decision().track(), form))
                .<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(() -> fitting(course.answered(answer), new AppealWasAnswered(answer)));
    }

    private static Decision<DisciplineEvent> makeFinal(DisciplineFinality finality, Registered state) {
        Optional<DecisionCourse> found = state.decision(finality.decisionNo());
        if (found.isEmpty()) {
            return refuse(DisciplineRefusal.NO_SUCH_DECISION);
        }
        return found.get().finality().isPresent()
                ? again(found.get().finality(), finality)
                : fitting(found.get().madeFinal(finality), new DecisionBecameFinal(finality));
    }

    private static Decision<DisciplineEvent> annul(DisciplineAnnulment annulment, Registered state) {
        Optional<DecisionCourse> found = state.decision(annulment.decisionNo());
        if (found.isEmpty()) {
            return refuse(DisciplineRefusal.NO_SUCH_DECISION);
        }
        return found.get().annulment().isPresent()
                ? again(found.get().annulment(), annulment)
                : fitting(found.get().annulled(annulment), new DecisionAnnulled(annulment));
    }

    private static Decision<DisciplineEvent> correct(CorrectDecision correction, Registered state) {
        DisciplineDecision right = correction.decision();
        Optional<DecisionCourse> found = state.decision(right.decisionNo());
        if (found.isEmpty()) {
            return refuse(DisciplineRefusal.NO_SUCH_DECISION);
        }
        if (found.get().decision().equals(right)) {
            return nothing();
        }
        // A register that is brought in again gives no reason, and is taken as it stands.
        Optional<DisciplineRefusal> broken = correction.reason().isPresent() ? against(right, state) : Optional.empty();
        return broken.<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(
                        () -> fitting(found.get().corrected(right), new DecisionCorrected(right, correction.reason())));
    }

    /** Nothing of it is refused: a machine looks, and a gap that is closed or told already is left. */
    private static Decision<DisciplineEvent> detect(DetectGap detection, Registered state) {
        return DisciplineGap.of(state).stream()
                .filter(gap -> gap.rule() == detection.rule())
                .filter(gap -> gap.decisionNo().equals(detection.decisionNo()))
                .filter(gap -> gap.isOpenOn(detection.day()) && !state.hasTold(gap))
                .findFirst()
                .map(gap -> new GapDetected(
                        gap.rule(),
                        gap.decisionNo(),
                        gap.gapOn().orElseThrow(),
                        state.details().locality()))
                .map(found -> accept((DisciplineEvent) new SyncGapDetected(found)))
                .orElseGet(Decision::nothing);
    }

    private static Decision<DisciplineEvent> withdraw(WithdrawRecord withdrawal, Registered state) {
        DisciplinePaper paper = withdrawal.paper();
        String number = withdrawal.number();
        Optional<DecisionCourse> decision = state.decision(number);
        boolean there = switch (paper) {
            case OPENING -> state.opening(number).isPresent();
            case PROPOSAL -> state.proposal(number).isPresent();
            case NO_DISCIPLINE -> state.closing(number).isPresent();
            case DECISION -> decision.isPresent();
            case APPEAL, APPEAL_ANSWER, FINALITY, ANNULMENT ->
                decision.filter(one -> one.has(paper)).isPresent();
        };
        if (!there) {
            return refuse(DisciplineRefusal.NO_SUCH_RECORD);
        }
        boolean restedOn = switch (paper) {
            case OPENING, PROPOSAL -> state.isRestedOn(number);
            case DECISION -> decision.filter(DecisionCourse::hasPapers).isPresent();
            case APPEAL -> decision.flatMap(DecisionCourse::answer).isPresent();
            case NO_DISCIPLINE, APPEAL_ANSWER, FINALITY, ANNULMENT -> false;
        };
        return restedOn
                ? refuse(DisciplineRefusal.OTHER_PAPERS_REST_ON_IT)
                : accept(new RecordWithdrawn(paper, number, withdrawal.reason()));
    }

    private static Decision<DisciplineEvent> fitting(DecisionCourse after, DisciplineEvent event) {
        return after.brokenRule()
                .<Decision<DisciplineEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static <P> Decision<DisciplineEvent> again(Optional<P> known, P told) {
        return known.equals(Optional.of(told)) ? nothing() : refuse(DisciplineRefusal.RECORDED_OTHERWISE);
    }
}
