package vn.liem.cases.unit.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.unit.UnitRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of bodies on the page of problems. */
final class UnitProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(UnitRefusal.class);
    }
}
