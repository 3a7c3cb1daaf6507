package vn.liem.cases.reward.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.reward.RewardForm;
import vn.liem.cases.reward.Vnd;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.TakesNoIdentity;
import vn.liem.service.part.Document;

/** What is sent of a proposal; a person is not named, a body that is rewarded is. */
@TakesNoIdentity
public record RewardToPropose(
        @HasForm(Document.UNIT) Optional<String> rewardedBody,
        RewardForm form,
        @HasForm(Vnd.FORM) String amountVnd,
        LocalDate proposedOn) {}
