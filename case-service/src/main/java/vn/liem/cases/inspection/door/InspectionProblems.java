package vn.liem.cases.inspection.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.inspection.InspectionRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of inspections on the page of problems. */
final class InspectionProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(InspectionRefusal.class);
    }
}
