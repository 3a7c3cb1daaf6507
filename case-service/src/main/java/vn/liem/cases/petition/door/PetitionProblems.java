package vn.liem.cases.petition.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.petition.PetitionRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of petitions on the page of problems. */
final class PetitionProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(PetitionRefusal.class);
    }
}
