package vn.liem.service.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Refuses addresses with a zero character: no text of the database can hold one. */
@Provider
public final class ReadableAddress implements ContainerRequestFilter {

    private static final String ZERO = "%00";

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        if (asked.toASCIIString().contains(ZERO)) {
            throw RequestRefused.because(RequestRefusal.QUERY_NOT_READABLE);
        }
    }
}
