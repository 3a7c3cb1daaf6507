package vn.liem.cases.reward;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reward that was proposed. A person who is rewarded stands behind a random number that this system cannot resolve; a body
 * that protected people well is named.
 *
 * @param number the random number of the reward
 * @param rewardedBody the unit code of a body that is rewarded; none where it is a person
 * @param amountVnd what is proposed, 0 where no money goes with it
 * @param body the body that proposes, and keeps on paper who is meant
 * @param locality the unit code of the territory to which that body belongs
 */
public record RewardDetails(
        String number,
        Optional<String> rewardedBody,
        RewardForm form,
        Vnd amountVnd,
        LocalDate proposedOn,
        String body,
        String locality) {}
