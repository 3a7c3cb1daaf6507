package vn.liem.cases.steering.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.steering.SupervisionRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of the committee's list on the page of problems. */
final class SupervisionProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(SupervisionRefusal.class);
    }
}
