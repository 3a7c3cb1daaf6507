package vn.liem.cases.reward;

import vn.liem.kernel.SealedText;

/** What may be asked of a reward. */
public sealed interface RewardCommand {

    /** Đề nghị khen thưởng. */
    record ProposeReward(RewardDetails details) implements RewardCommand {}

    /** Quyết định khen thưởng. */
    record ApproveReward(RewardApproval approval) implements RewardCommand {}

    /** Không khen thưởng. */
    record DeclineReward(RewardDecline decline) implements RewardCommand {}

    /** Chi thưởng. */
    record PayReward(RewardPayment payment) implements RewardCommand {}

    /** Hủy ghi nhận. */
    record WithdrawRewardRecord(String number, SealedText reason) implements RewardCommand {}
}
