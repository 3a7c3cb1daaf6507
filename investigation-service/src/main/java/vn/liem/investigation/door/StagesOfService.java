package vn.liem.investigation.door;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.ServicePart;
import vn.liem.service.Localities;
import vn.liem.service.directory.BodiesToldOrMet;
import vn.liem.service.directory.Directory;
import vn.liem.service.part.PartOfCase;
import vn.liem.service.part.UnitsByCode;
import vn.liem.service.part.view.StageList;
import vn.liem.service.part.view.StageTable;

/** Keeps the list of cases of this service, knows bodies by it, and where a case stands by its part of the machine. */
public final class StagesOfService {

    @Produces
    @Singleton
    StageTable stages(@All List<PartOfCase<?, ?, ?>> parts) {
        return new StageTable(OwningService.INVESTIGATION, parts);
    }

    @Produces
    @Singleton
    ServicePart part() {
        return ServicePart.of(OwningService.INVESTIGATION);
    }

    @Produces
    @Singleton
    Localities localities(Directory directory, StageList cases) {
        return new BodiesToldOrMet(directory, new UnitsByCode(cases::bodies));
    }
}
