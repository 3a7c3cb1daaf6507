package vn.liem.cases.protection.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.protection.ProtectionRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of protection on the page of problems. */
final class ProtectionProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(ProtectionRefusal.class);
    }
}
