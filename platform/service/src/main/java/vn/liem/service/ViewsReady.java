package vn.liem.service;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import vn.liem.eventstore.Projector;
import vn.liem.eventstore.View;

/**
 * Says how far each view has read. A view that stands still takes no command from the service, so it stays ready: what
 * tells of the view is the watch, and a page that reads it is marked stale.
 */
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
        for (Map.Entry<Class<? extends View>, Projector> view : views.all().entrySet()) {
            Projector projector = view.getValue();
            boolean stands = projector.failure().isPresent();
            String where = projector.positions() + (stands ? " stands still" : "");
            answer.withData(view.getKey().getSimpleName(), where);
        }
        return answer.up().build();
    }
}
