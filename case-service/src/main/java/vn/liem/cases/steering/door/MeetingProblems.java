package vn.liem.cases.steering.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.cases.steering.MeetingRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of meetings on the page of problems. */
final class MeetingProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(MeetingRefusal.class);
    }
}
