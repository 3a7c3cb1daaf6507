package vn.liem.cases.registry.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.registry.CaseRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of the case registry on the page of problems. */
final class CaseProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(CaseRefusal.class);
    }
}
