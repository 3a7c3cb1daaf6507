package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;

/** What has happened to an item on the committee's list. */
public sealed interface SupervisionEvent {

    /** It was put under supervision. */
    @EventType("supervision.listed.v1")
    record ItemListed(SupervisionDetails details) implements SupervisionEvent {}

    /** It was taken off the list. */
    @EventType("supervision.delisted.v1")
    record ItemDelisted(Delisting delisting) implements SupervisionEvent {}

    /**
     * What a register told of it is taken back, since its import was undone (đã hủy lần nhập sổ): it was never listed then. The
     * earlier events stay.
     *
     * @param line where it stood
     */
    @EventType("supervision.statement-withdrawn.v1")
    record ItemStatementWithdrawn(UUID caseId, LocalDate listedOn, RegisterLine line) implements SupervisionEvent {}

    /** What was recorded was wrong: this is how it was. The earlier events stay. */
    @EventType("supervision.corrected.v1")
    record ItemCorrected(SupervisionDetails details, Optional<Delisting> delisting, Optional<SealedText> reason)
            implements SupervisionEvent {}

    /**
     * A step was recorded that was not taken, or not on that day.
     *
     * @param goal which goal was said to be met, where it is that step
     */
    @EventType("supervision.step-taken-back.v1")
    record SupervisionStepTakenBack(
            SupervisionStepCode step, LocalDate takenOn, Optional<Integer> goal, SealedText reason)
            implements SupervisionEvent {}

    /** What is recorded beside listing and delisting, on a legal day. */
    sealed interface Step extends SupervisionEvent {

        /** The legal day. */
        LocalDate on();

        /** Which step it is; of each there is one a day, of goals that are met one for each goal. */
        SupervisionStepCode code();

        /** The goal that it speaks of, where it speaks of one. */
        default Optional<Integer> goalNumber() {
            return Optional.empty();
        }
    }

    /** The standing agency or a member proposed to put it under supervision (đề xuất đưa vào diện). */
    @EventType("supervision.proposed.v1")
    record ItemProposed(SupervisionProposal proposal) implements Step {
        @Override
        public LocalDate on() {
            return proposal.proposedOn();
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.PROPOSED;
        }
    }

    /** The proposal led to no listing of this item (không đưa vào diện). */
    @EventType("supervision.proposal-ended.v1")
    record ProposalEnded(LocalDate endedOn, ProposalEnding how, Optional<SealedText> reason) implements Step {
        @Override
        public LocalDate on() {
            return endedOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.PROPOSAL_ENDED;
        }
    }

    /**
     * It was put back after it had left the list (đưa trở lại diện theo dõi, chỉ đạo).
     *
     * @param earlier the item under which it stood on the list before
     */
    @EventType("supervision.put-back.v1")
    record ItemPutBack(UUID earlier, LocalDate putBackOn, Optional<SealedText> reason) implements Step {
        @Override
        public LocalDate on() {
            return putBackOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.PUT_BACK;
        }
    }

    /**
     * The Central Steering Committee assigned it to the locality (Ban Chỉ đạo Trung ương giao).
     *
     * @param assignedOn the day of the paper
     * @param documentNo the number of the paper
     */
    @EventType("supervision.assigned-from-central.v1")
    record AssignedFromCentral(LocalDate assignedOn, String documentNo) implements Step {
        @Override
        public LocalDate on() {
            return assignedOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.ASSIGNED_FROM_CENTRAL;
        }
    }

    /**
     * A member of the committee was put in charge of it, from that day on (phân công thành viên phụ trách).
     *
     * @param member the code of the seat, never a name
     */
    @EventType("supervision.member-assigned.v1")
    record MemberAssigned(LocalDate assignedOn, String member) implements Step {
        @Override
        public LocalDate on() {
            return assignedOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.MEMBER_ASSIGNED;
        }
    }

    /** How it is to be handled, and until when, was set or set anew (kế hoạch chỉ đạo, xử lý). */
    @EventType("supervision.plan-set.v1")
    record HandlingPlanSet(HandlingPlan plan) implements Step {
        @Override
        public LocalDate on() {
            return plan.plannedOn();
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.PLAN_SET;
        }
    }

    /** The standing agency found that a goal of the plan is reached (hoàn thành mục tiêu của kế hoạch). */
    @EventType("supervision.goal-met.v1")
    record PlanGoalMet(LocalDate metOn, int goal, Optional<SealedText> words) implements Step {
        @Override
        public LocalDate on() {
            return metOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.GOAL_MET;
        }

        @Override
        public Optional<Integer> goalNumber() {
            return Optional.of(goal);
        }
    }

    /** It was looked at how it goes (theo dõi). */
    @EventType("supervision.monitored.v1")
    record ItemMonitored(LocalDate monitoredOn, MonitoringFinding finding, Optional<SealedText> words) implements Step {
        @Override
        public LocalDate on() {
            return monitoredOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.MONITORED;
        }
    }

    /** It was proposed to take it off the list (đề xuất đưa ra khỏi diện). */
    @EventType("supervision.closing-proposed.v1")
    record ClosingProposed(LocalDate proposedOn, ClosingGround ground, Optional<SealedText> words) implements Step {
        @Override
        public LocalDate on() {
            return proposedOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.CLOSING_PROPOSED;
        }
    }

    /** The committee keeps it on the list (không đồng ý đưa ra khỏi diện). */
    @EventType("supervision.closing-declined.v1")
    record ClosingDeclined(LocalDate declinedOn, SealedText reason) implements Step {
        @Override
        public LocalDate on() {
            return declinedOn;
        }

        @Override
        public SupervisionStepCode code() {
            return SupervisionStepCode.CLOSING_DECLINED;
        }
    }
}
