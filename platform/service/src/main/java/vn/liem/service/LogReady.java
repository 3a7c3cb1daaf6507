package vn.liem.service;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventLog;

/** Ready while the log can be read. */
@Readiness
public final class LogReady implements HealthCheck {

    private final EventLog log;

    @Inject
    LogReady(EventLog log) {
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("log " + log.name())
                    .up()
                    .withData("position", log.reader().lastPos())
                    .withData("takesIn", log.stopped().isEmpty())
                    .build();
        } catch (DatabaseFailed e) {
            // The cause is the database's own and goes to its log; whoever asks for health needs the fact.
            return HealthCheckResponse.named("log " + log.name()).down().build();
        }
    }
}
