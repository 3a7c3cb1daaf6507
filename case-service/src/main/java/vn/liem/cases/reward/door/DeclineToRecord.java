package vn.liem.cases.reward.door;

import java.time.LocalDate;
import vn.liem.cases.reward.RewardDecline;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a decision not to reward. */
@TakesNoIdentity
public record DeclineToRecord(
        @HasForm(RewardDesk.DECISION_NUMBER) String decisionNo, LocalDate declinedOn) {

    RewardDecline decline() {
        return new RewardDecline(decisionNo, declinedOn);
    }
}
