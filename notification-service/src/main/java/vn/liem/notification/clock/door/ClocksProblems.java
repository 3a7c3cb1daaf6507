package vn.liem.notification.clock.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.notification.clock.ClocksRefusal;
import vn.liem.service.door.RulesInWords;

/** The rules of clocks for the page of problems. */
public final class ClocksProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(ClocksRefusal.class);
    }
}
