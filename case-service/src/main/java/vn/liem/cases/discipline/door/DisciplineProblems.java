package vn.liem.cases.discipline.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.discipline.DisciplineRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of discipline on the page of problems. */
final class DisciplineProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(DisciplineRefusal.class);
    }
}
