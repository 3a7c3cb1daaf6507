package vn.liem.cases.reward.door;

import java.time.LocalDate;
import vn.liem.cases.reward.RewardApproval;
import vn.liem.cases.reward.Vnd;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a decision to reward. */
@TakesNoIdentity
public record ApprovalToRecord(
        @HasForm(RewardDesk.DECISION_NUMBER) String decisionNo,
        @HasForm(Vnd.FORM) String amountVnd,
        LocalDate approvedOn) {

    RewardApproval approval() {
        return new RewardApproval(decisionNo, new Vnd(amountVnd), approvedOn);
    }
}
