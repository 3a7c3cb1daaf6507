package vn.liem.cases.steering;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.steering.Supervision.Delisted;
import vn.liem.cases.steering.Supervision.Listed;
import vn.liem.cases.steering.Supervision.NotListed;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionCommand.PutItemBack;
import vn.liem.cases.steering.SupervisionCommand.TakeBackSupervisionStep;
import vn.liem.cases.steering.SupervisionCommand.TakeSupervisionStep;
import vn.liem.cases.steering.SupervisionCommand.WithdrawItemStatement;
import vn.liem.cases.steering.SupervisionCourse.Misfit;
import vn.liem.cases.steering.SupervisionEvent.HandlingPlanSet;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.ItemPutBack;
import vn.liem.cases.steering.SupervisionEvent.ItemStatementWithdrawn;
import vn.liem.cases.steering.SupervisionEvent.ProposalEnded;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.cases.steering.SupervisionEvent.SupervisionStepTakenBack;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.RegisterLine;

/**
 * What may be done with an item of the list; listing changes no procedural state of the case. Facts come late: what people record
 * is decided against everything that is recorded, and is refused where a step would break a rule that it kept before.
 */
public final class SupervisionDecider implements Decider<SupervisionCommand, Supervision, SupervisionEvent> {

    @Override
    public Supervision initial() {
        return new NotListed(SupervisionSteps.none());
    }

    @Override
    public Decision<SupervisionEvent> decide(SupervisionCommand command, Supervision state) {
        return switch (command) {
            case ListItem(var details, var registeredOn) -> list(details, registeredOn, state);
            case PutItemBack back -> putBack(back, state);
            case DelistItem(var delisting) -> delist(delisting, state);
            case CorrectItem correction -> correct(correction, state);
            case TakeSupervisionStep(var step) -> take(step, state);
            case TakeBackSupervisionStep back -> takeBack(back, state);
            case WithdrawItemStatement(var line) -> withdraw(line, state);
        };
    }

    @Override
    public Supervision evolve(Supervision state, SupervisionEvent event) {
        return state.after(event);
    }

    private static Decision<SupervisionEvent> list(
            SupervisionDetails details, LocalDate registeredOn, Supervision state) {
        return switch (state) {
            case NotListed _
            when details.listedOn().isBefore(registeredOn) -> refuse(SupervisionRefusal.LISTED_BEFORE_REGISTRATION);
            case NotListed(var steps)
            when !steps.of(ProposalEnded.class).isEmpty() -> refuse(SupervisionRefusal.PROPOSAL_ENDED);
            case NotListed _ -> fitting(state, new ItemListed(details));
            // The register and the standing agency both tell of it: the second telling changes nothing.
            case Listed(var known, var _) when known.equals(details) -> nothing();
            case Listed _, Delisted _ -> refuse(SupervisionRefusal.LISTED_ALREADY);
        };
    }

    private static Decision<SupervisionEvent> withdraw(RegisterLine line, Supervision state) {
        return switch (state) {
            case NotListed _ -> nothing();
            case Listed(var details, var _) -> accept(withdrawn(details, line));
            case Delisted(var details, var _, var _) -> accept(withdrawn(details, line));
        };
    }

    private static ItemStatementWithdrawn withdrawn(SupervisionDetails details, RegisterLine line) {
        return new ItemStatementWithdrawn(details.caseId(), details.listedOn(), line);
    }

    private static Decision<SupervisionEvent> putBack(PutItemBack back, Supervision state) {
        LocalDate on = back.details().listedOn();
        if (back.earlierLeftOn().isEmpty()) {
            return refuse(SupervisionRefusal.STILL_ON_THE_LIST);
        } else if (back.earlierLeftOn().filter(on::isBefore).isPresent()) {
            return refuse(SupervisionRefusal.PUT_BACK_BEFORE_LEAVING);
        }
        return switch (list(back.details(), back.registeredOn(), state)) {
            case Decision.Refused<SupervisionEvent> refused -> refused;
            case Decision.Accepted<SupervisionEvent>(var events) when events.isEmpty() -> nothing();
            case Decision.Accepted<SupervisionEvent>(var events) ->
                new Decision.Accepted<>(List.of(events.getFirst(), new ItemPutBack(back.earlier(), on, back.reason())));
        };
    }

    private static Decision<SupervisionEvent> delist(Delisting delisting, Supervision state) {
        return switch (state) {
            case NotListed _ -> refuse(SupervisionRefusal.NOT_LISTED);
            case Listed(var details, var _)
            when delisting.delistedOn().isBefore(details.listedOn()) ->
                refuse(SupervisionRefusal.DELISTED_BEFORE_LISTING);
            case Listed _ -> fitting(state, new ItemDelisted(delisting));
            case Delisted(var _, var known, var _) when known.equals(delisting) -> nothing();
            case Delisted _ -> refuse(SupervisionRefusal.DELISTED_ALREADY);
        };
    }

    private static Decision<SupervisionEvent> correct(CorrectItem correction, Supervision state) {
        return state.listedAs()
                .map(before -> correct(correction, before, state))
                .orElseGet(() -> refuse(SupervisionRefusal.NOT_LISTED));
    }

    private static Decision<SupervisionEvent> correct(
            CorrectItem correction, SupervisionDetails before, Supervision state) {
        SupervisionDetails after = correction.details();
        if (!after.caseId().equals(before.caseId()) || !after.listedOn().equals(before.listedOn())) {
            return refuse(SupervisionRefusal.CORRECTION_CHANGES_KEY);
        } else if (after.listedOn().isBefore(correction.registeredOn())) {
            return refuse(SupervisionRefusal.LISTED_BEFORE_REGISTRATION);
        } else if (leavesTooEarly(after, correction.delisting())) {
            return refuse(SupervisionRefusal.DELISTED_BEFORE_LISTING);
        } else if (Supervision.of(after, correction.delisting(), state.steps()).equals(state)) {
            return nothing();
        }
        ItemCorrected corrected = new ItemCorrected(after, correction.delisting(), correction.reason());
        // A register is taken as it stands; steps of people that no longer fit beside it stay, and are shown.
        return correction.reason().isEmpty() ? accept(corrected) : fitting(state, corrected);
    }

    private static boolean leavesTooEarly(SupervisionDetails details, Optional<Delisting> delisting) {
        return delisting
                .filter(off -> off.delistedOn().isBefore(details.listedOn()))
                .isPresent();
    }

    private static Decision<SupervisionEvent> take(Step step, Supervision state) {
        Optional<Step> known = state.steps().find(step.code(), step.on(), step.goalNumber());
        if (known.isPresent()) {
            return known.get().equals(step) ? nothing() : refuse(SupervisionRefusal.ONE_A_DAY.against(step.on()));
        } else if (step instanceof HandlingPlanSet(var plan) && !plan.isNumberedWell()) {
            return refuse(SupervisionRefusal.GOALS_NUMBERED_BADLY);
        }
        return fitting(state, step);
    }

    private static Decision<SupervisionEvent> takeBack(TakeBackSupervisionStep back, Supervision state) {
        if (state.steps().find(back.step(), back.takenOn(), back.goal()).isEmpty()) {
            return refuse(SupervisionRefusal.NO_SUCH_STEP);
        } else if (back.step() == SupervisionStepCode.PROPOSED
                && state.listedAs().isEmpty()) {
            return refuse(SupervisionRefusal.PROPOSAL_IS_ALL_THERE_IS);
        }
        return fitting(state, new SupervisionStepTakenBack(back.step(), back.takenOn(), back.goal(), back.reason()));
    }

    /** Accepts what makes no step break a rule that it kept before; another one that would is named. */
    private static Decision<SupervisionEvent> fitting(Supervision state, SupervisionEvent event) {
        List<Misfit> before = SupervisionCourse.of(state).misfits();
        return SupervisionCourse.of(state.after(event)).misfits().stream()
                .filter(misfit -> before.stream().noneMatch(misfit::isWhere))
                .findFirst()
                .map(misfit -> event instanceof Step step && misfit.isOf(step)
                        ? misfit.why()
                        : SupervisionRefusal.later(misfit.on(), misfit.why()))
                .<Decision<SupervisionEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }
}
