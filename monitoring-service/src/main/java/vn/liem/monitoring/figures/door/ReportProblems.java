package vn.liem.monitoring.figures.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.monitoring.figures.PeriodicReportRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of periodic reports on the page of problems. */
final class ReportProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(PeriodicReportRefusal.class);
    }
}
