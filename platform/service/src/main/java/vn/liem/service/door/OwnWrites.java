package vn.liem.service.door;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.View;
import vn.liem.service.Position;
import vn.liem.service.Views;

/**
 * People read what they have just written: a query with {@code ?position=} waits a moment for its view, and says in a
 * header where the view has not come that far.
 */
@Provider
public final class OwnWrites implements ContainerRequestFilter, ContainerResponseFilter {

    /** How long a query waits. */
    public static final Duration WAIT_MAX = Duration.ofSeconds(2);

    /** The header of an answer whose view was behind. */
    public static final String STALE = "Liem-Stale";

    private final Views views;

    @Context
    @SuppressWarnings("NullAway.Init") // Set for each request by JAX-RS.
    ResourceInfo resource;

    @Inject
    OwnWrites(Views views) {
        this.views = views;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> asked = request.getUriInfo().getQueryParameters().getOrDefault("position", List.of());
        Optional<Class<? extends View>> view = shown();
        if (asked.isEmpty() || view.isEmpty()) {
            return;
        }
        Position position = Position.parse(asked.getFirst())
                .filter(known -> views.projector(view.get()).positions().containsKey(known.log()))
                .orElseThrow(() -> new RequestRefused(Problem.of(
                        RequestRefusal.QUERY_NOT_READABLE,
                        List.of(FieldError.of("?position", FieldRefusal.BAD_FORM)))));
        if (!views.await(view.get(), position, WAIT_MAX)) {
            request.setProperty(STALE, "true");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STALE) != null) {
            response.getHeaders().putSingle(STALE, "true");
        }
    }

    private Optional<Class<? extends View>> shown() {
        if (resource.getResourceMethod() == null) {
            return Optional.empty();
        }
        Shows onMethod = resource.getResourceMethod().getAnnotation(Shows.class);
        Shows shows = onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(Shows.class);
        return Optional.ofNullable(shows).map(Shows::value);
    }
}
