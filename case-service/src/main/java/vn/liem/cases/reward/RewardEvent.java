package vn.liem.cases.reward;

import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to a reward; nothing of it leaves the service. */
public sealed interface RewardEvent {

    /** A reward was proposed. */
    @EventType("reward.proposed.v1")
    record RewardProposed(RewardDetails details) implements RewardEvent {}

    /** It was approved. */
    @EventType("reward.approved.v1")
    record RewardApproved(RewardApproval approval) implements RewardEvent {}

    /** It was not approved. */
    @EventType("reward.declined.v1")
    record RewardDeclined(RewardDecline decline) implements RewardEvent {}

    /** Money of it was handed over. */
    @EventType("reward.paid.v1")
    record RewardPaid(RewardPayment payment) implements RewardEvent {}

    /** What was recorded under the number of a decision or receipt had not happened. */
    @EventType("reward.record-withdrawn.v1")
    record RewardRecordWithdrawn(String number, SealedText reason) implements RewardEvent {}
}
