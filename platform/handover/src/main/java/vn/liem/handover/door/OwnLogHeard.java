package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the service hears its own log. */
@Readiness
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class OwnLogHeard implements HealthCheck {

    private final HandoverWork work;

    @Inject
    OwnLogHeard(HandoverWork work) {
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("own log heard")
                .status(work.failure().isEmpty())
                .build();
    }
}
