package vn.liem.cases.reward.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.reward.Reward.Proposed;
import vn.liem.cases.reward.RewardApproval;
import vn.liem.cases.reward.RewardDecline;
import vn.liem.cases.reward.RewardDetails;
import vn.liem.cases.reward.RewardForm;
import vn.liem.cases.reward.RewardPayment;
import vn.liem.cases.reward.RewardStanding;
import vn.liem.procedure.Wording;

/** A reward as the body that proposed it and the standing agency see it. */
public record RewardShown(
        UUID id,
        long version,
        String number,
        String body,
        String locality,
        RewardStanding standing,
        Optional<String> rewardedBody,
        RewardForm form,
        Wording formName,
        String proposedVnd,
        LocalDate proposedOn,
        Optional<RewardApproval> approval,
        Optional<RewardDecline> decline,
        List<RewardPayment> payments,
        String paidVnd) {

    static RewardShown of(UUID id, long version, Proposed known) {
        RewardDetails details = known.details();
        return new RewardShown(
                id,
                version,
                details.number(),
                details.body(),
                details.locality(),
                known.standing(),
                details.rewardedBody(),
                details.form(),
                new Wording(details.form().vietnamese(), details.form().english()),
                details.amountVnd().value(),
                details.proposedOn(),
                known.approval(),
                known.decline(),
                known.payments(),
                Long.toString(known.paidVnd()));
    }
}
