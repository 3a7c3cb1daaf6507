package vn.liem.monitoring.form.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.monitoring.form.FormRefusal;
import vn.liem.service.door.RulesInWords;

/** Puts the rules of forms on the page of problems. */
final class FormProblems {

    @Produces
    @Singleton
    RulesInWords rules() {
        return RulesInWords.of(FormRefusal.class);
    }
}
