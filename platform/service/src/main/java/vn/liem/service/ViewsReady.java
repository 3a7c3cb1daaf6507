package vn.liem.service;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import vn.liem.eventstore.Projector;
import vn.liem.eventstore.View;

/** Ready while no view stands still; says how far each has read. */
@Readiness
public final class ViewsReady implements HealthCheck {

    private final Views views;

    @Inject
    ViewsReady(Views views) {
        this.views = views;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("views");
        boolean up = true;
        for (Map.Entry<Class<? extends View>, Projector> view : views.all().entrySet()) {
            Projector projector = view.getValue();
            boolean stands = projector.failure().isPresent();
            up &= !stands;
            String where = projector.positions() + (stands ? " stands still" : "");
            answer.withData(view.getKey().getSimpleName(), where);
        }
        return answer.status(up).build();
    }
}
