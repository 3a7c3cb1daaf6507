package vn.liem.trial.door;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import vn.liem.procedure.journey.OwningService;
import vn.liem.service.Localities;
import vn.liem.service.directory.BodiesToldOrMet;
import vn.liem.service.directory.Directory;
import vn.liem.service.part.PartOfCase;
import vn.liem.service.part.UnitsByCode;
import vn.liem.service.part.view.StageList;
import vn.liem.service.part.view.StageTable;

/** Keeps the list of cases of this service, and knows bodies by it. */
public final class StagesOfService {

    @Produces
    @Singleton
    StageTable stages(@All List<PartOfCase<?, ?, ?>> parts) {
        return new StageTable(OwningService.TRIAL, parts);
    }

    @Produces
    @Singleton
    Localities localities(Directory directory, StageList cases) {
        return new BodiesToldOrMet(directory, new UnitsByCode(cases::bodies));
    }
}
