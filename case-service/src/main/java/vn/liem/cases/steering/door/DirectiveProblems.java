package vn.liem.cases.steering.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.steering.DirectiveRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of directives on the page of problems. */
final class DirectiveProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(DirectiveRefusal.class);
    }
}
