package vn.liem.notification.clock.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.notification.clock.view.SubjectList;
import vn.liem.service.Localities;
import vn.liem.service.part.UnitsByCode;

/** Knows bodies by the subjects that belong to them. */
public final class PlacesOfSubjects {

    @Produces
    @Singleton
    Localities localities(SubjectList subjects) {
        return new UnitsByCode(subjects::localities);
    }
}
