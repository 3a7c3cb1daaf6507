package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

/** Where a matter of discipline stands. */
public sealed interface DisciplineMatter {

    /** It is not kept here. */
    record NotRegistered() implements DisciplineMatter {}

    /** It is kept here, with its papers by their legal days, in whatever order they were recorded. */
    record Registered(
            DisciplineDetails details,
            List<DisciplineOpening> openings,
            List<DisciplineProposal> proposals,
            List<NoDiscipline> closings,
            List<DecisionCourse> decisions,
            List<GapDetected> gaps)
            implements DisciplineMatter {

        public Registered {
            openings = sorted(openings, DisciplineOpening::openedOn, DisciplineOpening::documentNo);
            proposals = sorted(proposals, DisciplineProposal::proposedOn, DisciplineProposal::documentNo);
            closings = sorted(closings, NoDiscipline::decidedOn, NoDiscipline::documentNo);
            decisions = sorted(decisions, one -> one.decision().decidedOn(), DecisionCourse::decisionNo);
            gaps = sorted(gaps, GapDetected::gapOn, GapDetected::decisionNo);
        }

        static Registered of(DisciplineDetails details) {
            return new Registered(details, List.of(), List.of(), List.of(), List.of(), List.of());
        }

        /** The opening with this number. */
        Optional<DisciplineOpening> opening(String number) {
            return openings.stream()
                    .filter(one -> one.documentNo().equals(number))
                    .findFirst();
        }

        /** The proposal with this number. */
        Optional<DisciplineProposal> proposal(String number) {
            return proposals.stream()
                    .filter(one -> one.documentNo().equals(number))
                    .findFirst();
        }

        /** The end without discipline with this number. */
        Optional<NoDiscipline> closing(String number) {
            return closings.stream()
                    .filter(one -> one.documentNo().equals(number))
                    .findFirst();
        }

        /** The decision with this number. */
        public Optional<DecisionCourse> decision(String number) {
            return decisions.stream()
                    .filter(one -> one.decisionNo().equals(number))
                    .findFirst();
        }

        /** Whether the number stands for an opening, a proposal, an end without discipline or a decision. */
        boolean has(String number) {
            return opening(number).isPresent()
                    || proposal(number).isPresent()
                    || closing(number).isPresent()
                    || decision(number).isPresent();
        }

        /** The day of the opening or proposal of the track with this number. */
        Optional<LocalDate> dayOfBasis(DisciplineTrack track, String number) {
            return opening(number)
                    .filter(one -> one.track() == track)
                    .map(DisciplineOpening::openedOn)
                    .or(() ->
                            proposal(number).filter(one -> one.track() == track).map(DisciplineProposal::proposedOn));
        }

        /** Whether another paper names this number as what it rests on. */
        boolean isRestedOn(String number) {
            return Stream.concat(
                            proposals.stream().map(DisciplineProposal::restsOn),
                            decisions.stream().map(one -> one.decision().restsOn()))
                    .anyMatch(Optional.of(number)::equals);
        }

        /** The decisions of the track that stand, by their days. */
        public List<DecisionCourse> standing(DisciplineTrack track) {
            return decisions.stream()
                    .filter(one -> one.decision().track() == track)
                    .filter(DecisionCourse::stands)
                    .toList();
        }

        /** Where the track stands: by its latest decision that stands, or else by what went before a decision. */
        public TrackStanding standingOf(DisciplineTrack track) {
            List<DecisionCourse> standing = standing(track);
            if (!standing.isEmpty()) {
                return switch (standing.getLast().standing()) {
                    case DECIDED -> TrackStanding.DECIDED;
                    case APPEALED -> TrackStanding.APPEALED;
                    case FINAL -> TrackStanding.FINAL;
                    case CANCELLED, ANNULLED ->
                        throw new IllegalStateException("a decision that stands is not cancelled");
                };
            }
            if (closings.stream().anyMatch(one -> one.track() == track)) {
                return TrackStanding.CLOSED_WITHOUT_DISCIPLINE;
            }
            if (proposals.stream().anyMatch(one -> one.track() == track)) {
                return TrackStanding.PROPOSED;
            }
            return openings.stream().anyMatch(one -> one.track() == track)
                    ? TrackStanding.OPENED
                    : TrackStanding.NOT_OPENED;
        }

        /** Whether the gap has been told of. */
        public boolean hasTold(DisciplineGap gap) {
            return gaps.stream().anyMatch(told -> told.isOf(gap));
        }

        private Registered with(GapDetected told) {
            List<GapDetected> more = new ArrayList<>(gaps);
            more.add(told);
            return new Registered(details, openings, proposals, closings, decisions, more);
        }

        private Registered with(DisciplineDetails other) {
            return new Registered(other, openings, proposals, closings, decisions, gaps);
        }

        private Registered withOpenings(List<DisciplineOpening> others) {
            return new Registered(details, others, proposals, closings, decisions, gaps);
        }

        private Registered withProposals(List<DisciplineProposal> others) {
            return new Registered(details, openings, others, closings, decisions, gaps);
        }

        private Registered withClosings(List<NoDiscipline> others) {
            return new Registered(details, openings, proposals, others, decisions, gaps);
        }

        private Registered withDecisions(List<DecisionCourse> others) {
            return new Registered(details, openings, proposals, closings, others, gaps);
        }

        Registered changed(String decisionNo, UnaryOperator<DecisionCourse> change) {
            return withDecisions(decisions.stream()
                    .map(one -> one.decisionNo().equals(decisionNo) ? change.apply(one) : one)
                    .toList());
        }

        private Registered without(DisciplinePaper paper, String number) {
            return switch (paper) {
                case OPENING -> withOpenings(without(openings, DisciplineOpening::documentNo, number));
                case PROPOSAL -> withProposals(without(proposals, DisciplineProposal::documentNo, number));
                case NO_DISCIPLINE -> withClosings(without(closings, NoDiscipline::documentNo, number));
                case DECISION -> withDecisions(without(decisions, DecisionCourse::decisionNo, number));
                case APPEAL, APPEAL_ANSWER, FINALITY, ANNULMENT -> changed(number, one -> one.without(paper));
            };
        }

        private static <P> List<P> without(List<P> papers, Function<P, String> numberOf, String number) {
            return papers.stream()
                    .filter(one -> !numberOf.apply(one).equals(number))
                    .toList();
        }

        private static <P> List<P> sorted(List<P> papers, Function<P, LocalDate> dayOf, Function<P, String> numberOf) {
            return papers.stream()
                    .sorted(Comparator.comparing(dayOf).thenComparing(numberOf))
                    .toList();
        }

        private static <P> List<P> with(List<P> papers, P paper, Function<P, String> numberOf) {
            List<P> more = new ArrayList<>(without(papers, numberOf, numberOf.apply(paper)));
            more.add(paper);
            return more;
        }

        private Registered folded(DisciplineEvent event) {
            return switch (event) {
                case MatterRegistered(var other) -> with(other);
                case TrackOpened(var opening) -> withOpenings(with(openings, opening, DisciplineOpening::documentNo));
                case DisciplineProposed(var proposal) ->
                    withProposals(with(proposals, proposal, DisciplineProposal::documentNo));
                case ClosedWithoutDiscipline(var closing) ->
                    withClosings(with(closings, closing, NoDiscipline::documentNo));
                case DisciplineDecided(var decision) ->
                    withDecisions(with(decisions, DecisionCourse.of(decision), DecisionCourse::decisionNo));
                case DecisionAppealed(var appeal) -> changed(appeal.decisionNo(), one -> one.appealed(appeal));
                case AppealWasAnswered(var answer) -> changed(answer.decisionNo(), one -> one.answered(answer));
                case DecisionBecameFinal(var finality) ->
                    changed(finality.decisionNo(), one -> one.madeFinal(finality));
                case DecisionAnnulled(var annulment) -> changed(annulment.decisionNo(), one -> one.annulled(annulment));
                case DecisionCorrected(var right, var _) -> changed(right.decisionNo(), one -> one.corrected(right));
                case SyncGapDetected(var told) -> with(told);
                case RecordWithdrawn(var paper, var number, var _) -> without(paper, number);
            };
        }
    }

    /** Where the event leads; what it says of a matter that is not kept changes nothing. */
    default DisciplineMatter after(DisciplineEvent event) {
        return switch (this) {
            case Registered known -> known.folded(event);
            case NotRegistered none ->
                switch (event) {
                    case MatterRegistered(var details) -> Registered.of(details);
                    case TrackOpened _,
                            DisciplineProposed _,
                            ClosedWithoutDiscipline _,
                            DisciplineDecided _,
                            DecisionAppealed _,
                            AppealWasAnswered _,
                            DecisionBecameFinal _,
                            DecisionAnnulled _,
                            DecisionCorrected _,
                            SyncGapDetected _,
                            RecordWithdrawn _ -> none;
                };
        };
    }
}
