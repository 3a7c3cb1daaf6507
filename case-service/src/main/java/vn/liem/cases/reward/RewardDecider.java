package vn.liem.cases.reward;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.cases.reward.Reward.NotProposed;
import vn.liem.cases.reward.Reward.Proposed;
import vn.liem.cases.reward.RewardCommand.ApproveReward;
import vn.liem.cases.reward.RewardCommand.DeclineReward;
import vn.liem.cases.reward.RewardCommand.PayReward;
import vn.liem.cases.reward.RewardCommand.ProposeReward;
import vn.liem.cases.reward.RewardCommand.WithdrawRewardRecord;
import vn.liem.cases.reward.RewardEvent.RewardApproved;
import vn.liem.cases.reward.RewardEvent.RewardDeclined;
import vn.liem.cases.reward.RewardEvent.RewardPaid;
import vn.liem.cases.reward.RewardEvent.RewardProposed;
import vn.liem.cases.reward.RewardEvent.RewardRecordWithdrawn;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** How a reward is proposed, approved or declined, and paid. */
public final class RewardDecider implements Decider<RewardCommand, Reward, RewardEvent> {

    @Override
    public Reward initial() {
        return new NotProposed();
    }

    @Override
    public Reward evolve(Reward state, RewardEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<RewardEvent> decide(RewardCommand command, Reward state) {
        return switch (state) {
            case Proposed known -> decide(command, known);
            case NotProposed _ ->
                command instanceof ProposeReward(var details)
                        ? accept(new RewardProposed(details))
                        : refuse(RewardRefusal.NOT_PROPOSED);
        };
    }

    private static Decision<RewardEvent> decide(RewardCommand command, Proposed state) {
        return switch (command) {
            case ProposeReward(var details) -> again(Optional.of(state.details()), details);
            case ApproveReward(var one) ->
                state.approval().isPresent()
                        ? again(state.approval(), one)
                        : fitting(state.with(one), new RewardApproved(one));
            case DeclineReward(var one) ->
                state.decline().isPresent()
                        ? again(state.decline(), one)
                        : fitting(state.with(one), new RewardDeclined(one));
            case PayReward(var one) -> pay(one, state);
            case WithdrawRewardRecord withdrawal -> withdraw(withdrawal, state);
        };
    }

    private static Decision<RewardEvent> pay(RewardPayment payment, Proposed state) {
        Optional<RewardPayment> known = state.payment(payment.receiptNo());
        if (known.isPresent()) {
            return again(known, payment);
        }
        if (state.approval().isEmpty()) {
            return refuse(RewardRefusal.NOT_APPROVED);
        }
        return payment.amountVnd().amountVnd() == 0
                ? refuse(RewardRefusal.PAID_NOTHING)
                : fitting(state.with(payment), new RewardPaid(payment));
    }

    private static Decision<RewardEvent> withdraw(WithdrawRewardRecord withdrawal, Proposed state) {
        Proposed without = state.without(withdrawal.number());
        if (without.equals(state)) {
            return refuse(RewardRefusal.NO_SUCH_RECORD);
        }
        return without.approval().isEmpty() && !without.payments().isEmpty()
                ? refuse(RewardRefusal.PAYMENTS_REST_ON_IT)
                : accept(new RewardRecordWithdrawn(withdrawal.number(), withdrawal.reason()));
    }

    private static Decision<RewardEvent> fitting(Proposed after, RewardEvent event) {
        return after.brokenRule().<Decision<RewardEvent>>map(Decision::refuse).orElseGet(() -> accept(event));
    }

    private static <P> Decision<RewardEvent> again(Optional<P> known, P told) {
        return known.equals(Optional.of(told)) ? nothing() : refuse(RewardRefusal.RECORDED_OTHERWISE);
    }
}
