package vn.liem.cases.reward.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.reward.RewardRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of rewards on the page of problems. */
final class RewardProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(RewardRefusal.class);
    }
}
