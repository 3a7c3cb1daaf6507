package vn.liem.monitoring.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.service.looking.NotLookedAt;
import vn.liem.verifier.Hash;

/** The look of the pages: the sheets of the layout and of each component, as one. */
@ApplicationScoped
@Path("/assets/liem.css")
@Produces("text/css;charset=UTF-8")
@NotLookedAt("the style of the pages")
public class StyleSheet {

    private static final int CACHED_SECONDS = 600;

    private static final List<String> SHEETS = List.of(
            "templates/layout.css",
            "templates/components/stage-badge/stage-badge.css",
            "templates/components/stage-rail/stage-rail.css",
            "templates/components/hand-over/hand-over.css",
            "templates/components/case-timeline/case-timeline.css",
            "templates/components/case-row/case-row.css",
            "templates/print.css");

    private final String sheet;
    private final EntityTag tag;

    StyleSheet() {
        StringBuilder all = new StringBuilder();
        SHEETS.forEach(name -> all.append(text(name)).append('\n'));
        this.sheet = all.toString();
        this.tag =
                new EntityTag(Hash.over(sheet.getBytes(StandardCharsets.UTF_8)).hex());
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response sheet(@Context Request request) {
        CacheControl cached = new CacheControl();
        cached.setMaxAge(CACHED_SECONDS);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(sheet) : unchanged)
                .tag(tag)
                .cacheControl(cached)
                .build();
    }

    private static String text(String name) {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the sheet %s is part of the service".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
