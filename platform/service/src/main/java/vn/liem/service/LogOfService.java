package vn.liem.service;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.EventLog;

/** Opens the one log of the service, named by {@code liem.log}, and closes it with the service. */
public final class LogOfService {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    EventLog log(DataSource database, Clock clock, @ConfigProperty(name = "liem.log") String name) {
        return EventLog.open(database, name, clock);
    }

    void close(@Disposes EventLog log) {
        log.close();
    }

    @Produces
    @Singleton
    CommandHandler commands(EventLog log, Clock clock) {
        return new CommandHandler(log, clock);
    }
}
