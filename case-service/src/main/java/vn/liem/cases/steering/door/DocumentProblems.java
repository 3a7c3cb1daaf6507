package vn.liem.cases.steering.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.steering.DocumentRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of steering documents on the page of problems. */
final class DocumentProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(DocumentRefusal.class);
    }
}
