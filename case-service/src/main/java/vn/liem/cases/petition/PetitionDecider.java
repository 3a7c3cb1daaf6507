package vn.liem.cases.petition;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.petition.Petition.NotReceived;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCommand.ClassifyPetition;
import vn.liem.cases.petition.PetitionCommand.CorrectPetition;
import vn.liem.cases.petition.PetitionCommand.ReceivePetition;
import vn.liem.cases.petition.PetitionCommand.TakeBackStep;
import vn.liem.cases.petition.PetitionCommand.TakeStep;
import vn.liem.cases.petition.PetitionCommand.TellDetails;
import vn.liem.cases.petition.PetitionCommand.TellStep;
import vn.liem.cases.petition.PetitionCommand.TellStepNoMore;
import vn.liem.cases.petition.PetitionCommand.WithdrawPetitionStatement;
import vn.liem.cases.petition.PetitionCourse.Misfit;
import vn.liem.cases.petition.PetitionEvent.PetitionClassified;
import vn.liem.cases.petition.PetitionEvent.PetitionCorrected;
import vn.liem.cases.petition.PetitionEvent.PetitionReceived;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionStatementWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionEvent.StepTakenBack;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;

/**
 * Who may say what of a petition, and when. Facts come late: each is decided against everything that is recorded, with
 * itself in its place, and is refused where a step would break a rule that it kept before.
 */
public final class PetitionDecider implements Decider<PetitionCommand, Petition, PetitionEvent> {

    @Override
    public Petition initial() {
        return new NotReceived();
    }

    @Override
    public Petition evolve(Petition state, PetitionEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<PetitionEvent> decide(PetitionCommand command, Petition state) {
        return switch (state) {
            case NotReceived _ -> first(command);
            case Received petition -> further(command, petition);
        };
    }

    private static Decision<PetitionEvent> first(PetitionCommand command) {
        return switch (command) {
            case ReceivePetition(var key, var details) -> accept(new PetitionReceived(key, details));
            case WithdrawPetitionStatement _ -> nothing();
            case ClassifyPetition _,
                    TakeStep _,
                    CorrectPetition _,
                    TakeBackStep _,
                    TellStep _,
                    TellDetails _,
                    TellStepNoMore _ -> refuse(PetitionRefusal.NOT_RECEIVED);
        };
    }

    private static Decision<PetitionEvent> further(PetitionCommand command, Received petition) {
        return switch (command) {
            case ReceivePetition _ -> refuse(PetitionRefusal.RECEIVED_ALREADY);
            case ClassifyPetition(var classification) -> classify(classification, petition);
            case TakeStep(var step) -> take(step, petition);
            case CorrectPetition correction -> correct(correction, petition);
            case TakeBackStep back -> takeBack(back, petition);
            case TellStep(var step) -> tell(step, petition);
            case TellDetails(var details, var reason) -> tell(details, reason, petition);
            case TellStepNoMore noMore -> tellNoMore(noMore, petition);
            case WithdrawPetitionStatement(var line) ->
                accept(new PetitionStatementWithdrawn(petition.details().number(), line));
        };
    }

    private static Decision<PetitionEvent> classify(Classification classification, Received petition) {
        if (petition.classification().isPresent()) {
            return petition.classification().get().equals(classification)
                    ? nothing()
                    : refuse(PetitionRefusal.CLASSIFIED_ALREADY);
        }
        return fitting(petition, Optional.empty(), new PetitionClassified(classification));
    }

    private static Decision<PetitionEvent> take(Step step, Received petition) {
        Optional<Step> known = petition.step(step.code(), step.on());
        if (known.isPresent()) {
            return known.get().equals(step) ? nothing() : refuse(PetitionRefusal.ONE_A_DAY.against(step.on()));
        }
        return fitting(petition, Optional.of(step), step);
    }

    /** What was passed on as a source may have been so before the petition was written into the register. */
    private static Decision<PetitionEvent> tell(Step step, Received petition) {
        LocalDate receivedOn = petition.details().receivedOn();
        if (step.on().isBefore(receivedOn) && !(step instanceof PetitionSourceSent)) {
            return refuse(PetitionRefusal.BEFORE_RECEIPT.against(receivedOn));
        }
        return petition.step(step.code(), step.on())
                .map(known -> known.equals(step)
                        ? Decision.<PetitionEvent>nothing()
                        : Decision.<PetitionEvent>refuse(PetitionRefusal.ONE_A_DAY.against(step.on())))
                .orElseGet(() -> accept(step));
    }

    private static Decision<PetitionEvent> tell(PetitionDetails details, SealedText reason, Received petition) {
        PetitionDetails whole = details.and(petition.details());
        if (!whole.number().equals(petition.details().number())) {
            return refuse(PetitionRefusal.CORRECTION_CHANGES_NUMBER);
        }
        return whole.equals(petition.details())
                ? nothing()
                : accept(new PetitionCorrected(whole, petition.classification(), reason));
    }

    /** Where people took it back in the system, the register says nothing new. */
    private static Decision<PetitionEvent> tellNoMore(TellStepNoMore told, Received petition) {
        return petition.step(told.step(), told.takenOn()).isEmpty()
                ? nothing()
                : accept(new StepTakenBack(told.step(), told.takenOn(), told.reason()));
    }

    private static Decision<PetitionEvent> correct(CorrectPetition correction, Received petition) {
        if (!correction.details().number().equals(petition.details().number())) {
            return refuse(PetitionRefusal.CORRECTION_CHANGES_NUMBER);
        }
        boolean same = correction.details().equals(petition.details())
                && correction.classification().equals(petition.classification());
        return same
                ? nothing()
                : fitting(
                        petition,
                        Optional.empty(),
                        new PetitionCorrected(correction.details(), correction.classification(), correction.reason()));
    }

    private static Decision<PetitionEvent> takeBack(TakeBackStep back, Received petition) {
        return petition.step(back.step(), back.takenOn()).isEmpty()
                ? refuse(PetitionRefusal.NO_SUCH_STEP)
                : fitting(petition, Optional.empty(), new StepTakenBack(back.step(), back.takenOn(), back.reason()));
    }

    /** Accepts what makes no step break a rule that it kept before; another one that would is named. */
    private static Decision<PetitionEvent> fitting(Received petition, Optional<Step> own, PetitionEvent event) {
        Set<Misfit> before = Set.copyOf(PetitionCourse.of(petition).misfits());
        Received after = switch (petition.after(event)) {
            case Received next -> next;
            case NotReceived _ -> petition;
        };
        return PetitionCourse.of(after).misfits().stream()
                .filter(misfit -> isNew(misfit, before))
                .findFirst()
                .map(misfit ->
                        isOf(misfit, own, event) ? misfit.why() : PetitionRefusal.later(misfit.on(), misfit.why()))
                .<Decision<PetitionEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static boolean isNew(Misfit misfit, Set<Misfit> before) {
        return before.stream()
                .noneMatch(known ->
                        known.step().equals(misfit.step()) && known.on().equals(misfit.on()));
    }

    private static boolean isOf(Misfit misfit, Optional<Step> own, PetitionEvent event) {
        return own.map(step -> misfit.step().equals(Optional.of(step.code()))
                        && misfit.on().equals(step.on()))
                .orElse(misfit.step().isEmpty() && event instanceof PetitionClassified);
    }
}
