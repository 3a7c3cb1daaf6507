package vn.liem.service.looking;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.EventLog;

/** Opens the log of looking of the service with the service, and closes it with it. */
public final class LookingBeans {

    private static final int FIRST = 1;

    /** The connections of the log, held together with it. */
    record Place(AgroalDataSource database) {}

    @Produces
    @Singleton
    Place place(Config config) {
        return new Place(LookingDatabase.open(config));
    }

    @Produces
    @Singleton
    LookingLog log(Place place, EventLog facts, Clock clock) {
        EventLog log = EventLog.openBeside(place.database(), nameBeside(facts.name()), clock);
        return new LookingLog(log, clock, place.database()::close);
    }

    @Produces
    @Singleton
    LookingSearch search(Place place, LookingLog log) {
        return new LookingSearch(place.database(), log.name());
    }

    void close(@Disposes LookingLog log) {
        log.close();
    }

    void begin(@Observes @Priority(FIRST) StartupEvent event, LookingLog log) {
        log.begin();
    }

    /** The log of looking of the service that owns a log, {@code case-service/looking/1}. */
    static String nameBeside(String log) {
        return LiemService.ownerOf(log)
                .map(LiemService::lookingLog)
                .orElseGet(() -> log.substring(0, log.indexOf('/')) + "/looking/1");
    }
}
