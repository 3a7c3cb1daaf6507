package vn.liem.notification.clock.door;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.liem.notification.clock.view.SubjectList;
import vn.liem.service.Localities;
import vn.liem.service.directory.BodiesToldOrMet;
import vn.liem.service.directory.Directory;
import vn.liem.service.part.UnitsByCode;

/** Knows bodies as case-service has told them, or else by the subjects that belong to them. */
public final class PlacesOfSubjects {

    @Produces
    @Singleton
    Localities localities(Directory directory, SubjectList subjects) {
        return new BodiesToldOrMet(directory, new UnitsByCode(subjects::localities));
    }
}
