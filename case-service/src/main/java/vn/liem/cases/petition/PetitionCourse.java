package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionCrimeSignFound;
import vn.liem.cases.petition.PetitionEvent.PetitionDueDayStated;
import vn.liem.cases.petition.PetitionEvent.PetitionDutyDone;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSettledWithoutResult;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.due.SettlementLimit;

/**
 * The way of a petition through its steps, by their legal days: where it stands, until when it is to be settled, and which
 * steps break a rule. A step that breaks one has been taken all the same, and the way goes on from it.
 */
public final class PetitionCourse {

    private static final List<PetitionStanding> BEFORE_ACCEPTANCE =
            List.of(PetitionStanding.RECEIVED, PetitionStanding.CLASSIFIED, PetitionStanding.REOPENED);
    private static final List<PetitionStanding> UNDER_WAY = List.of(
            PetitionStanding.RECEIVED,
            PetitionStanding.CLASSIFIED,
            PetitionStanding.REOPENED,
            PetitionStanding.ACCEPTED,
            PetitionStanding.SUSPENDED);

    private final Received petition;
    private final List<Misfit> misfits = new ArrayList<>();
    private final Set<PetitionDuty> owed = EnumSet.noneOf(PetitionDuty.class);
    private PetitionStanding standing;
    private AcceptanceLimit acceptance;
    private Optional<SettlementLimit> limit = Optional.empty();
    private Optional<LocalDate> suspendedOn = Optional.empty();
    private Optional<LocalDate> closedOn = Optional.empty();
    private boolean beyondLevel;
    private boolean crimeSign;

    /** A step that breaks a rule; the classification is no step and has no code. */
    record Misfit(Optional<PetitionStepCode> step, LocalDate on, Refusal why) {}

    private PetitionCourse(Received petition) {
        this.petition = petition;
        this.standing = PetitionStanding.RECEIVED;
        this.acceptance = AcceptanceLimit.of(petition);
    }

    /** The way of a petition. */
    public static PetitionCourse of(Received petition) {
        PetitionCourse course = new PetitionCourse(petition);
        petition.details().sentOnBy().ifPresent(_ -> course.owed.add(PetitionDuty.SENDER_INFORMED));
        petition.classification().ifPresent(course::checkClassification);
        for (Step step : petition.steps()) {
            course.whyNot(step)
                    .ifPresent(why -> course.misfits.add(new Misfit(Optional.of(step.code()), step.on(), why)));
            course.take(step);
        }
        return course;
    }

    /** Where the petition stands. */
    public PetitionStanding standing() {
        return standing == PetitionStanding.RECEIVED
                        && petition.classification().isPresent()
                ? PetitionStanding.CLASSIFIED
                : standing;
    }

    /** The time to settle it, once it was accepted or a register stated it. */
    public Optional<SettlementLimit> limit() {
        return limit;
    }

    /** The day on which it was settled or left the body, where it did. */
    public Optional<LocalDate> closedOn() {
        return closedOn;
    }

    /** Whether it was addressed above the competent level. */
    public boolean isBeyondLevel() {
        return beyondLevel;
    }

    /** Whether a sign of crime was found. */
    public boolean showsCrime() {
        return crimeSign;
    }

    /**
     * Whether it is prolonged on a day (đơn kéo dài): open, not suspended, and past the last day to which the law, the
     * acceptance or a register lets it be settled. It is asked anew each time and stored nowhere.
     */
    public boolean isProlongedOn(LocalDate day) {
        return standing().isOpen()
                && standing() != PetitionStanding.SUSPENDED
                && limit.flatMap(SettlementLimit::lastDay).filter(day::isAfter).isPresent();
    }

    /** The steps that break a rule, in their order. */
    List<Misfit> misfits() {
        return List.copyOf(misfits);
    }

    private void checkClassification(Classification classification) {
        LocalDate receivedOn = petition.details().receivedOn();
        if (classification.classifiedOn().isBefore(receivedOn)) {
            misfits.add(new Misfit(
                    Optional.empty(),
                    classification.classifiedOn(),
                    PetitionRefusal.BEFORE_RECEIPT.against(receivedOn)));
        }
    }

    private Optional<Refusal> whyNot(Step step) {
        LocalDate receivedOn = petition.details().receivedOn();
        return step.on().isBefore(receivedOn)
                ? Optional.of(PetitionRefusal.BEFORE_RECEIPT.against(receivedOn))
                : ruleAgainst(step);
    }

    private Optional<Refusal> ruleAgainst(Step step) {
        return switch (step) {
            case PetitionMarkedBeyondLevel _ -> when(beyondLevel, PetitionRefusal.MARKED_ALREADY);
            case PetitionLinked(var _, var _, var number) ->
                in(BEFORE_ACCEPTANCE)
                        .or(() -> when(number.equals(petition.details().number()), PetitionRefusal.LINKED_TO_ITSELF));
            case PetitionAcceptanceExtended(var _, var days) ->
                in(BEFORE_ACCEPTANCE).or(() -> acceptance.against(days));
            case PetitionAccepted(var on, var _) ->
                in(BEFORE_ACCEPTANCE).or(() -> classifiedBy(on, true, PetitionRefusal.OF_ANOTHER_BODY));
            case PetitionForwarded(var on, var _) ->
                in(BEFORE_ACCEPTANCE).or(() -> classifiedBy(on, false, PetitionRefusal.OF_THIS_BODY));
            case PetitionReturned(var on, var _) -> in(BEFORE_ACCEPTANCE).or(() -> classifiedBy(on));
            case PetitionExtended(var _, var days) ->
                in(List.of(PetitionStanding.ACCEPTED))
                        .or(() -> limit.flatMap(known -> known.against(days)).map(BeyondExtension::new));
            case PetitionSuspended _ ->
                in(List.of(PetitionStanding.ACCEPTED))
                        .or(() -> when(
                                petition.kind() != PetitionKind.DENUNCIATION, PetitionRefusal.SUSPENDED_WITHOUT_LAW));
            case PetitionResumed _ -> in(List.of(PetitionStanding.SUSPENDED));
            case PetitionConcluded(var _, var result, var document) ->
                in(List.of(PetitionStanding.ACCEPTED))
                        .or(() -> when(
                                result == PetitionResult.KNOWINGLY_FALSE && document.isEmpty(),
                                PetitionRefusal.FALSE_WITHOUT_DOCUMENT));
            case PetitionWithdrawn _, PetitionSettledWithoutResult _ -> in(UNDER_WAY);
            case PetitionReopened _ -> in(List.of(PetitionStanding.CONCLUDED));
            case PetitionCrimeSignFound _ -> when(crimeSign, PetitionRefusal.CRIME_SIGN_FOUND_ALREADY);
            case PetitionDueDayStated _ -> Optional.empty();
            case PetitionSourceSent _ -> when(!crimeSign, PetitionRefusal.NO_SIGN_OF_CRIME);
            case PetitionDutyDone(var duty, var _) -> when(!owed.contains(duty), PetitionRefusal.NOTHING_OWED);
        };
    }

    private Optional<Refusal> in(List<PetitionStanding> fitting) {
        return fitting.contains(standing())
                ? Optional.empty()
                : Optional.of(PetitionRefusal.standing(standing(), fitting));
    }

    private Optional<Refusal> classifiedBy(LocalDate day) {
        return when(
                petition.classification()
                        .filter(known -> !known.classifiedOn().isAfter(day))
                        .isEmpty(),
                PetitionRefusal.NOT_CLASSIFIED);
    }

    private Optional<Refusal> classifiedBy(LocalDate day, boolean competent, PetitionRefusal otherwise) {
        return classifiedBy(day)
                .or(() -> when(
                        petition.classification()
                                .filter(known -> known.competent() == competent)
                                .isEmpty(),
                        otherwise));
    }

    private static Optional<Refusal> when(boolean broken, PetitionRefusal rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private void take(Step step) {
        switch (step) {
            case PetitionMarkedBeyondLevel _ -> beyondLevel = true;
            case PetitionLinked(var on, var _, var _) -> close(PetitionStanding.LINKED, on);
            case PetitionAcceptanceExtended(var _, var days) -> acceptance = acceptance.extended(days);
            case PetitionAccepted accepted -> {
                standing = PetitionStanding.ACCEPTED;
                limit = Optional.of(SettlementLimit.of(settled(petition), accepted.acceptedOn(), accepted.dueOn()));
                owed.add(PetitionDuty.ACCEPTANCE_NOTIFIED);
            }
            case PetitionDueDayStated(var _, var dueOn) -> limit = Optional.of(SettlementLimit.stated(dueOn));
            case PetitionForwarded(var on, var _) -> close(PetitionStanding.FORWARDED, on);
            case PetitionReturned(var on, var _) -> close(PetitionStanding.RETURNED, on);
            case PetitionExtended(var _, var days) -> limit = limit.map(known -> known.extended(days));
            case PetitionSuspended(var on) -> {
                standing = PetitionStanding.SUSPENDED;
                suspendedOn = Optional.of(on);
                owed.add(PetitionDuty.SUSPENSION_SENT);
            }
            case PetitionResumed(var on) -> {
                standing = PetitionStanding.ACCEPTED;
                suspendedOn.ifPresent(from -> limit = limit.map(known -> known.rested(from, on)));
                suspendedOn = Optional.empty();
            }
            case PetitionConcluded(var on, var _, var _) -> {
                close(PetitionStanding.CONCLUDED, on);
                owed.addAll(List.of(
                        PetitionDuty.CONCLUSION_SENT, PetitionDuty.MEASURES_TAKEN, PetitionDuty.RESULT_PUBLISHED));
            }
            case PetitionSettledWithoutResult(var on) -> close(PetitionStanding.CONCLUDED, on);
            case PetitionWithdrawn(var on) -> close(PetitionStanding.WITHDRAWN, on);
            case PetitionReopened _ -> {
                standing = PetitionStanding.REOPENED;
                limit = Optional.empty();
                closedOn = Optional.empty();
            }
            case PetitionCrimeSignFound _ -> crimeSign = true;
            case PetitionSourceSent _ -> {
                // What shows a crime is settled elsewhere; the rest of the petition is settled here.
            }
            case PetitionDutyDone(var duty, var _) -> owed.remove(duty);
        }
    }

    private void close(PetitionStanding how, LocalDate on) {
        standing = how;
        closedOn = Optional.of(on);
    }

    private static SettlementLimit.Settled settled(Received petition) {
        SettlementLimit.Kind kind = switch (petition.kind()) {
            case DENUNCIATION -> SettlementLimit.Kind.DENUNCIATION;
            case COMPLAINT -> SettlementLimit.Kind.COMPLAINT;
            case RECOMMENDATION, REFLECTION -> SettlementLimit.Kind.WITHOUT_ROW;
        };
        return new SettlementLimit.Settled(
                kind,
                petition.classification()
                        .filter(as -> as.turn() == PetitionTurn.SECOND)
                        .isPresent(),
                petition.classification().filter(Classification::remote).isPresent());
    }
}
