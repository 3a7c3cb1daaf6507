package vn.liem.cases.source.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.source.SourceRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of information sources on the page of problems. */
final class SourceProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(SourceRefusal.class);
    }
}
