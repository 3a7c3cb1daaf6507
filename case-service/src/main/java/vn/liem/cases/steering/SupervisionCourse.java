package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.cases.steering.SupervisionEvent.AssignedFromCentral;
import vn.liem.cases.steering.SupervisionEvent.ClosingDeclined;
import vn.liem.cases.steering.SupervisionEvent.ClosingProposed;
import vn.liem.cases.steering.SupervisionEvent.HandlingPlanSet;
import vn.liem.cases.steering.SupervisionEvent.ItemMonitored;
import vn.liem.cases.steering.SupervisionEvent.ItemProposed;
import vn.liem.cases.steering.SupervisionEvent.ItemPutBack;
import vn.liem.cases.steering.SupervisionEvent.MemberAssigned;
import vn.liem.cases.steering.SupervisionEvent.PlanGoalMet;
import vn.liem.cases.steering.SupervisionEvent.ProposalEnded;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.kernel.Refusal;

/**
 * The way of an item through what was recorded of it, by the legal days: where it stands, who is in charge, what is planned, and
 * which steps break a rule. Listing and delisting are as the register has them, and are held to no step.
 */
public final class SupervisionCourse {

    private final Supervision item;
    private final SupervisionSteps steps;
    private final Optional<LocalDate> listedOn;
    private final Optional<LocalDate> leftOn;

    /** A step that breaks a rule. */
    record Misfit(SupervisionStepCode step, LocalDate on, Optional<Integer> goal, Refusal why) {

        boolean isOf(Step other) {
            return step == other.code() && on.equals(other.on()) && goal.equals(other.goalNumber());
        }

        boolean isWhere(Misfit other) {
            return step == other.step() && on.equals(other.on()) && goal.equals(other.goal());
        }
    }

    /**
     * A goal of the plan that stands, and when it was reached.
     *
     * @param metOn empty while it is not
     */
    public record Goal(PlanGoal goal, Optional<LocalDate> metOn) {

        /** Whether it is past its day and not reached, or was reached too late. */
        public boolean isLateOn(LocalDate day) {
            return metOn.orElse(day).isAfter(goal.dueOn());
        }
    }

    private SupervisionCourse(Supervision item) {
        this.item = item;
        this.steps = item.steps();
        this.listedOn = item.listedAs().map(SupervisionDetails::listedOn);
        this.leftOn = item.leftAs().map(Delisting::delistedOn);
    }

    /** The way of an item. */
    public static SupervisionCourse of(Supervision item) {
        return new SupervisionCourse(item);
    }

    /** How far it has come. */
    public SupervisionStanding standing() {
        if (leftOn.isPresent()) {
            return SupervisionStanding.DELISTED;
        } else if (listedOn.isEmpty()) {
            return steps.of(ProposalEnded.class).isEmpty()
                    ? SupervisionStanding.PROPOSED
                    : SupervisionStanding.NOT_TAKEN_UP;
        }
        return isClosingProposedBy(LocalDate.MAX) ? SupervisionStanding.CLOSING_PROPOSED : onTheList();
    }

    private SupervisionStanding onTheList() {
        return steps.lastBy(LocalDate.MAX, ItemMonitored.class)
                .map(last -> switch (last.finding()) {
                    case ON_COURSE, BEHIND -> SupervisionStanding.MONITORED;
                    case NEEDS_DIRECTION -> SupervisionStanding.DIRECTION_NEEDED;
                })
                .orElse(SupervisionStanding.LISTED);
    }

    /** The seat of the member in charge: the last one assigned, else the one of the listing. */
    public Optional<String> memberInCharge() {
        return steps.lastBy(LocalDate.MAX, MemberAssigned.class)
                .map(MemberAssigned::member)
                .or(() -> item.listedAs().flatMap(SupervisionDetails::member));
    }

    /** On whose list it stands now: a paper of the centre puts it on that one. */
    public Optional<SupervisionLevel> level() {
        return centralPaper()
                .map(_ -> SupervisionLevel.CENTRAL_ASSIGNED)
                .or(() -> item.listedAs()
                        .map(SupervisionDetails::level)
                        .or(() -> steps.proposal().map(SupervisionProposal::level)));
    }

    /** The paper with which the centre assigned it. */
    public Optional<AssignedFromCentral> centralPaper() {
        return steps.lastBy(LocalDate.MAX, AssignedFromCentral.class);
    }

    /** The plan that stands. */
    public Optional<HandlingPlan> plan() {
        return planBy(LocalDate.MAX);
    }

    /** The goals of the plan that stands. */
    public List<Goal> goals() {
        return plan().map(HandlingPlan::goals).orElse(List.of()).stream()
                .map(goal -> new Goal(goal, metOn(goal.number())))
                .toList();
    }

    /** The steps that break a rule, in their order. */
    List<Misfit> misfits() {
        return steps.inOrder().stream()
                .flatMap(step ->
                        ruleAgainst(step)
                                .map(why -> new Misfit(step.code(), step.on(), step.goalNumber(), why))
                                .stream())
                .toList();
    }

    private Optional<Refusal> ruleAgainst(Step step) {
        return switch (step) {
            case ItemProposed(var proposal) -> againstProposal(step, proposal);
            case ProposalEnded _ -> againstEndOfProposal(step);
            case ItemPutBack(var _, var on, var _) ->
                against(listedOn.filter(on::equals).isEmpty(), SupervisionRefusal.PUT_BACK_WITHOUT_LISTING);
            // The paper may be older than the listing that it led to.
            case AssignedFromCentral(var on, var _) ->
                listedOn.isEmpty()
                        ? Optional.of(SupervisionRefusal.NOT_LISTED)
                        : leftOn.filter(on::isAfter).map(SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY::against);
            case MemberAssigned _, HandlingPlanSet _, ItemMonitored _ -> offTheList(step);
            case PlanGoalMet(var on, var goal, var _) -> offTheList(step).or(() -> againstGoal(on, goal));
            case ClosingProposed(var on, var _, var _) ->
                offTheList(step)
                        .or(() -> against(
                                isClosingProposedBy(on.minusDays(1)), SupervisionRefusal.CLOSING_PROPOSED_ALREADY));
            case ClosingDeclined(var on, var _) ->
                offTheList(step).or(() -> against(!mayDecline(on), SupervisionRefusal.NO_CLOSING_PROPOSED));
        };
    }

    private Optional<Refusal> againstProposal(Step step, SupervisionProposal proposal) {
        Optional<SupervisionDetails> listed = item.listedAs();
        if (steps.of(ItemProposed.class).indexOf(step) > 0) {
            return Optional.of(SupervisionRefusal.PROPOSED_ALREADY);
        } else if (listed.filter(details -> !details.caseId().equals(proposal.caseId()))
                .isPresent()) {
            return Optional.of(SupervisionRefusal.PROPOSAL_OF_ANOTHER_CASE);
        }
        return listedOn.filter(proposal.proposedOn()::isAfter).map(SupervisionRefusal.PROPOSED_AFTER_LISTING::against);
    }

    private Optional<Refusal> againstEndOfProposal(Step step) {
        Predicate<SupervisionProposal> later = proposal -> proposal.proposedOn().isAfter(step.on());
        if (listedOn.isPresent()) {
            return Optional.of(SupervisionRefusal.PROPOSAL_TAKEN_UP);
        } else if (steps.proposal().filter(later.negate()).isEmpty()) {
            return Optional.of(SupervisionRefusal.NOT_PROPOSED);
        }
        return against(steps.of(ProposalEnded.class).indexOf(step) > 0, SupervisionRefusal.PROPOSAL_ENDED);
    }

    private Optional<Refusal> againstGoal(LocalDate on, int number) {
        boolean isPlanned = planBy(on).flatMap(plan -> plan.goal(number)).isPresent();
        return isPlanned
                ? against(metOn(number).filter(on::isAfter).isPresent(), SupervisionRefusal.GOAL_MET_ALREADY)
                : Optional.of(SupervisionRefusal.NO_SUCH_GOAL);
    }

    private Optional<Refusal> offTheList(Step step) {
        return listedOn.isEmpty()
                ? Optional.of(SupervisionRefusal.NOT_LISTED)
                : Stream.concat(
                                listedOn.filter(step.on()::isBefore).stream(),
                                leftOn.filter(step.on()::isAfter).stream())
                        .findFirst()
                        .map(SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY::against);
    }

    private static Optional<Refusal> against(boolean broken, SupervisionRefusal rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private Optional<HandlingPlan> planBy(LocalDate day) {
        return steps.lastBy(day, HandlingPlanSet.class).map(HandlingPlanSet::plan);
    }

    private Optional<LocalDate> metOn(int goal) {
        return steps.of(PlanGoalMet.class).stream()
                .filter(met -> met.goal() == goal)
                .map(PlanGoalMet::metOn)
                .findFirst();
    }

    /** A proposal and its refusal on one day: the refusal answers it. */
    private boolean isClosingProposedBy(LocalDate day) {
        Optional<LocalDate> proposed = steps.lastBy(day, ClosingProposed.class).map(ClosingProposed::proposedOn);
        Optional<LocalDate> declined = steps.lastBy(day, ClosingDeclined.class).map(ClosingDeclined::declinedOn);
        return proposed.filter(on -> declined.filter(off -> !off.isBefore(on)).isEmpty())
                .isPresent();
    }

    private boolean mayDecline(LocalDate on) {
        return steps.find(SupervisionStepCode.CLOSING_PROPOSED, on, Optional.empty())
                        .isPresent()
                || isClosingProposedBy(on.minusDays(1));
    }
}
