package vn.liem.cases.reward.door;

import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent to take back what did not happen. */
@TakesNoIdentity
public record RewardRecordToWithdraw(
        @HasForm(RewardDesk.DECISION_NUMBER) String number,
        @MaxLength(2_000) String reason) {}
