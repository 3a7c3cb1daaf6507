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
import java.util.regex.Pattern;
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

    private static final String TOKENS = "templates/look/tokens.css";

    private static final List<String> SHEETS = List.of(
            "templates/look/base.css",
            "templates/look/frame.css",
            "templates/look/forms.css",
            "templates/look/tables.css",
            "templates/look/charts.css",
            "templates/components/stage-badge/stage-badge.css",
            "templates/components/stage-rail/stage-rail.css",
            "templates/components/hand-over/hand-over.css",
            "templates/components/case-timeline/case-timeline.css",
            "templates/components/flow-map/flow-map.css",
            "templates/look/print.css");

    /** A browser that does not know {@code light-dark} has the light values alone. */
    private static final Pattern LIGHT_ALONE = Pattern.compile("light-dark\\((#[0-9a-f]+), #[0-9a-f]+\\)");

    private final String sheet;
    private final EntityTag tag;

    StyleSheet() {
        StringBuilder all = new StringBuilder();
        String tokens = text(TOKENS);
        all.append(LIGHT_ALONE.matcher(tokens).replaceAll("$1")).append('\n');
        all.append("@supports (color: light-dark(#000, #fff)) {\n")
                .append(tokens)
                .append("}\n");
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
