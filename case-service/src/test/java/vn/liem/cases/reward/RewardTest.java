package vn.liem.cases.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
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
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.testsupport.RandomWalk;

class RewardTest {

    private static final RewardDecider DECIDER = new RewardDecider();
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final SealedText REASON = new SealedText("s1.k.AAAA");
    private static final RewardDetails DETAILS = new RewardDetails(
            "KT-7Q2M5XK09TZD", Optional.empty(), RewardForm.MONEY, new Vnd("50000000"), TUESDAY, "T01-TT", "T01");
    private static final RewardProposed PROPOSED = new RewardProposed(DETAILS);
    private static final RewardApproval APPROVAL = approval("3/QĐ-KT", "40000000", TUESDAY);
    private static final RewardApproved APPROVED = new RewardApproved(APPROVAL);

    @Test
    void it_is_proposed_approved_and_paid() {
        given(DECIDER).when(new ProposeReward(DETAILS)).then(PROPOSED);
        given(DECIDER, PROPOSED).when(new ProposeReward(DETAILS)).thenNothing();
        given(DECIDER, PROPOSED).when(new ApproveReward(APPROVAL)).then(APPROVED);
        RewardPayment half = payment("1/PC", "20000000", WEDNESDAY);
        given(DECIDER, PROPOSED, APPROVED).when(new PayReward(half)).then(new RewardPaid(half));
        assertEquals(RewardStanding.PROPOSED, after(PROPOSED).standing());
        assertEquals(RewardStanding.APPROVED, after(PROPOSED, APPROVED).standing());
        assertEquals(
                RewardStanding.PART_PAID,
                after(PROPOSED, APPROVED, new RewardPaid(half)).standing());
        Proposed paid =
                after(PROPOSED, APPROVED, new RewardPaid(half), new RewardPaid(payment("2/PC", "20000000", WEDNESDAY)));
        assertEquals(RewardStanding.PAID, paid.standing());
        assertEquals(40_000_000, paid.paidVnd());
    }

    @Test
    void nothing_is_paid_before_it_is_approved_and_no_more_than_was_approved() {
        given(DECIDER).when(new ApproveReward(APPROVAL)).thenRefused(RewardRefusal.NOT_PROPOSED);
        given(DECIDER, PROPOSED)
                .when(new PayReward(payment("1/PC", "1", WEDNESDAY)))
                .thenRefused(RewardRefusal.NOT_APPROVED);
        given(DECIDER, PROPOSED, APPROVED)
                .when(new PayReward(payment("1/PC", "40000001", WEDNESDAY)))
                .thenRefused(RewardRefusal.PAID_MORE_THAN_APPROVED);
        given(DECIDER, PROPOSED, APPROVED)
                .when(new PayReward(payment("1/PC", "40000000", MONDAY)))
                .thenRefused(RewardRefusal.PAID_BEFORE_APPROVAL);
        given(DECIDER, PROPOSED, APPROVED)
                .when(new PayReward(payment("1/PC", "0", WEDNESDAY)))
                .thenRefused(RewardRefusal.PAID_NOTHING);
        given(DECIDER, PROPOSED)
                .when(new ApproveReward(approval("3/QĐ-KT", "1", MONDAY)))
                .thenRefused(RewardRefusal.DECIDED_BEFORE_PROPOSAL);
        assertThrows(IllegalArgumentException.class, () -> new Vnd("1.000"));
    }

    @Test
    void it_is_approved_or_declined() {
        RewardDecline decline = new RewardDecline("4/TB-KT", WEDNESDAY);
        given(DECIDER, PROPOSED).when(new DeclineReward(decline)).then(new RewardDeclined(decline));
        given(DECIDER, PROPOSED, APPROVED)
                .when(new DeclineReward(decline))
                .thenRefused(RewardRefusal.APPROVED_AND_DECLINED);
        given(DECIDER, PROPOSED)
                .when(new DeclineReward(new RewardDecline("4/TB-KT", MONDAY)))
                .thenRefused(RewardRefusal.DECIDED_BEFORE_PROPOSAL);
        assertEquals(
                RewardStanding.DECLINED,
                after(PROPOSED, new RewardDeclined(decline)).standing());
    }

    @Test
    void what_is_recorded_is_withdrawn_where_no_payment_rests_on_it() {
        RewardPaid paid = new RewardPaid(payment("1/PC", "20000000", WEDNESDAY));
        given(DECIDER, PROPOSED, APPROVED)
                .when(new ApproveReward(approval("9/QĐ-KT", "1", TUESDAY)))
                .thenRefused(RewardRefusal.RECORDED_OTHERWISE);
        given(DECIDER, PROPOSED, APPROVED, paid)
                .when(new WithdrawRewardRecord("3/QĐ-KT", REASON))
                .thenRefused(RewardRefusal.PAYMENTS_REST_ON_IT);
        given(DECIDER, PROPOSED, APPROVED, paid)
                .when(new WithdrawRewardRecord("1/PC", REASON))
                .then(new RewardRecordWithdrawn("1/PC", REASON));
        given(DECIDER, PROPOSED)
                .when(new WithdrawRewardRecord("1/PC", REASON))
                .thenRefused(RewardRefusal.NO_SUCH_RECORD);
        assertEquals(
                after(PROPOSED, APPROVED), after(PROPOSED, APPROVED, paid, new RewardRecordWithdrawn("1/PC", REASON)));
        assertEquals(DECIDER.initial(), DECIDER.evolve(DECIDER.initial(), APPROVED));
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_lawful_state(long seed) {
        RandomGenerator random = random(seed);
        List<RewardCommand> accepted = new ArrayList<>();
        Reward end = after(PROPOSED);
        for (int step = 0; step < 15; step++) {
            RewardCommand command = command(random, step);
            Optional<Reward> next = next(command, end);
            if (next.isPresent()) {
                accepted.add(command);
                end = next.get();
            }
        }
        assertEquals(Optional.empty(), ((Proposed) end).brokenRule());
        for (int i = 0; i < 8; i++) {
            List<RewardCommand> order = new ArrayList<>(accepted);
            Collections.shuffle(order, Random.from(random));
            Optional<Reward> other = Optional.of(after(PROPOSED));
            for (RewardCommand command : order) {
                other = other.flatMap(state -> next(command, state));
            }
            Reward reached = end;
            other.ifPresent(state -> assertEquals(reached, state, order::toString));
        }
    }

    @Test
    void enough_walks_get_somewhere() {
        int paid = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = random(seed);
            Reward state = after(PROPOSED);
            for (int step = 0; step < 15; step++) {
                state = next(command(random, step), state).orElse(state);
            }
            paid += ((Proposed) state).payments().isEmpty() ? 0 : 1;
        }
        assertTrue(paid > 20, "%d of 100 walks were paid".formatted(paid));
    }

    private static Optional<Reward> next(RewardCommand command, Reward state) {
        return switch (DECIDER.decide(command, state)) {
            case Decision.Refused<RewardEvent> _ -> Optional.empty();
            case Decision.Accepted<RewardEvent>(var events) -> {
                Reward after = state;
                for (RewardEvent event : events) {
                    after = DECIDER.evolve(after, event);
                }
                yield Optional.of(after);
            }
        };
    }

    private static RewardCommand command(RandomGenerator random, int step) {
        LocalDate on = MONDAY.plusDays(random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> new ApproveReward(approval(step + "/QĐ-KT", "40000000", on));
            case 1 -> new DeclineReward(new RewardDecline(step + "/TB-KT", on));
            default -> new PayReward(payment(step + "/PC", Integer.toString(random.nextInt(15_000_000)), on));
        };
    }

    private static RewardApproval approval(String number, String amountVnd, LocalDate on) {
        return new RewardApproval(number, new Vnd(amountVnd), on);
    }

    private static RewardPayment payment(String number, String amountVnd, LocalDate on) {
        return new RewardPayment(number, new Vnd(amountVnd), on);
    }

    private static Proposed after(RewardEvent... events) {
        Reward state = DECIDER.initial();
        for (RewardEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return (Proposed) state;
    }
}
