package vn.liem.monitoring.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.service.looking.NotLookedAt;

/** The addresses that the sign-in comes back to. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@NotLookedAt("the addresses of the sign-in")
public final class SignedOutPage {

    private final Frames frames;

    @Inject
    SignedOutPage(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "pages/signed-out", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame);
    }

    @GET
    @Path("signed-out")
    @PermitAll
    @Operation(hidden = true)
    public TemplateInstance signedOut() {
        return Templates.page(frames.open()).setLocale(frames.language().locale());
    }

    /** Comes here only with a session and without a page to return to. */
    @GET
    @Path("signed-in")
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn() {
        return Response.seeOther(URI.create("/")).build();
    }
}
