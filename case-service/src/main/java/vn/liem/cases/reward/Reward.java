package vn.liem.cases.reward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.reward.RewardEvent.RewardApproved;
import vn.liem.cases.reward.RewardEvent.RewardDeclined;
import vn.liem.cases.reward.RewardEvent.RewardPaid;
import vn.liem.cases.reward.RewardEvent.RewardProposed;
import vn.liem.cases.reward.RewardEvent.RewardRecordWithdrawn;

/** Where a reward stands. */
public sealed interface Reward {

    /** Nobody has proposed it. */
    record NotProposed() implements Reward {}

    /** It was proposed; what followed, in whatever order it was recorded. */
    record Proposed(
            RewardDetails details,
            Optional<RewardApproval> approval,
            Optional<RewardDecline> decline,
            List<RewardPayment> payments)
            implements Reward {

        public Proposed {
            payments = payments.stream()
                    .sorted(Comparator.comparing(RewardPayment::paidOn).thenComparing(RewardPayment::receiptNo))
                    .toList();
        }

        static Proposed of(RewardDetails details) {
            return new Proposed(details, Optional.empty(), Optional.empty(), List.of());
        }

        /** How much has been paid, in đồng. */
        public long paidVnd() {
            return payments.stream()
                    .mapToLong(one -> one.amountVnd().amountVnd())
                    .sum();
        }

        /** Where it stands: an approved reward without money is paid with nothing. */
        public RewardStanding standing() {
            if (decline.isPresent()) {
                return RewardStanding.DECLINED;
            }
            if (approval.isEmpty()) {
                return RewardStanding.PROPOSED;
            }
            if (payments.isEmpty()) {
                return RewardStanding.APPROVED;
            }
            return paidVnd() == approval.get().amountVnd().amountVnd() ? RewardStanding.PAID : RewardStanding.PART_PAID;
        }

        Optional<RewardPayment> payment(String receiptNo) {
            return payments.stream()
                    .filter(one -> one.receiptNo().equals(receiptNo))
                    .findFirst();
        }

        /** The rule that its papers break together, where they break one. */
        Optional<RewardRefusal> brokenRule() {
            if (approval.isPresent() && decline.isPresent()) {
                return Optional.of(RewardRefusal.APPROVED_AND_DECLINED);
            }
            boolean early = approval.filter(one -> one.approvedOn().isBefore(details.proposedOn()))
                            .isPresent()
                    || decline.filter(one -> one.declinedOn().isBefore(details.proposedOn()))
                            .isPresent();
            return early
                    ? Optional.of(RewardRefusal.DECIDED_BEFORE_PROPOSAL)
                    : approval.flatMap(this::brokenByPayments);
        }

        private Optional<RewardRefusal> brokenByPayments(RewardApproval approved) {
            if (payments.stream().anyMatch(one -> one.paidOn().isBefore(approved.approvedOn()))) {
                return Optional.of(RewardRefusal.PAID_BEFORE_APPROVAL);
            }
            return paidVnd() > approved.amountVnd().amountVnd()
                    ? Optional.of(RewardRefusal.PAID_MORE_THAN_APPROVED)
                    : Optional.empty();
        }

        Proposed with(RewardApproval one) {
            return new Proposed(details, Optional.of(one), decline, payments);
        }

        Proposed with(RewardDecline one) {
            return new Proposed(details, approval, Optional.of(one), payments);
        }

        Proposed with(RewardPayment one) {
            List<RewardPayment> more = new ArrayList<>(withoutPayment(one.receiptNo()));
            more.add(one);
            return new Proposed(details, approval, decline, more);
        }

        /** Without what stands under the number. */
        Proposed without(String number) {
            return new Proposed(
                    details,
                    approval.filter(one -> !one.decisionNo().equals(number)),
                    decline.filter(one -> !one.decisionNo().equals(number)),
                    withoutPayment(number));
        }

        private List<RewardPayment> withoutPayment(String number) {
            return payments.stream()
                    .filter(one -> !one.receiptNo().equals(number))
                    .toList();
        }

        private Proposed folded(RewardEvent event) {
            return switch (event) {
                case RewardProposed(var other) -> new Proposed(other, approval, decline, payments);
                case RewardApproved(var one) -> with(one);
                case RewardDeclined(var one) -> with(one);
                case RewardPaid(var one) -> with(one);
                case RewardRecordWithdrawn(var number, var _) -> without(number);
            };
        }
    }

    /** Where the event leads; what it says of a reward that nobody proposed changes nothing. */
    default Reward after(RewardEvent event) {
        return switch (this) {
            case Proposed known -> known.folded(event);
            case NotProposed none ->
                switch (event) {
                    case RewardProposed(var details) -> Proposed.of(details);
                    case RewardApproved _, RewardDeclined _, RewardPaid _, RewardRecordWithdrawn _ -> none;
                };
        };
    }
}
