package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.ClosingGround;
import vn.liem.cases.steering.MonitoringFinding;
import vn.liem.cases.steering.ProposalEnding;
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
import vn.liem.cases.steering.SupervisionStepCode;

/**
 * What was recorded of an item on a legal day, beside its words.
 *
 * @param member the seat of who proposed, or was put in charge
 * @param documentNo the number of the paper
 * @param goal which goal of the plan was reached
 * @param earlier the item under which the case stood on the list before
 */
public record SupervisionStepShown(
        SupervisionStepCode step,
        LocalDate on,
        Optional<String> member,
        Optional<String> documentNo,
        Optional<Integer> goal,
        Optional<UUID> earlier,
        Optional<ProposalEnding> ending,
        Optional<MonitoringFinding> finding,
        Optional<ClosingGround> ground) {

    static SupervisionStepShown of(Step step) {
        SupervisionStepShown bare = new SupervisionStepShown(
                step.code(),
                step.on(),
                Optional.empty(),
                Optional.empty(),
                step.goalNumber(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return switch (step) {
            case ItemProposed(var proposal) -> bare.with(proposal.member(), Optional.empty());
            case MemberAssigned(var _, var member) -> bare.with(Optional.of(member), Optional.empty());
            case AssignedFromCentral(var _, var number) -> bare.with(Optional.empty(), Optional.of(number));
            case HandlingPlanSet(var plan) -> bare.with(Optional.empty(), plan.documentNo());
            case ItemPutBack(var earlier, var _, var _) -> bare.with(Optional.of(earlier));
            case ProposalEnded(var _, var how, var _) ->
                bare.with(Optional.of(how), Optional.empty(), Optional.empty());
            case ItemMonitored(var _, var finding, var _) ->
                bare.with(Optional.empty(), Optional.of(finding), Optional.empty());
            case ClosingProposed(var _, var ground, var _) ->
                bare.with(Optional.empty(), Optional.empty(), Optional.of(ground));
            case PlanGoalMet _, ClosingDeclined _ -> bare;
        };
    }

    private SupervisionStepShown with(Optional<String> who, Optional<String> paper) {
        return new SupervisionStepShown(step, on, who, paper, goal, earlier, ending, finding, ground);
    }

    private SupervisionStepShown with(Optional<UUID> before) {
        return new SupervisionStepShown(step, on, member, documentNo, goal, before, ending, finding, ground);
    }

    private SupervisionStepShown with(
            Optional<ProposalEnding> how, Optional<MonitoringFinding> found, Optional<ClosingGround> why) {
        return new SupervisionStepShown(step, on, member, documentNo, goal, earlier, how, found, why);
    }
}
