package vn.liem.monitoring.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Changes the colours of the pages and goes back to the page that was open. */
@Path("/theme")
public final class ThemeSwitch {

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Response change(@FormParam("to") @Nullable String to, @FormParam("back") @Nullable String back) {
        Theme theme = Theme.ofCode(to == null ? "" : to).orElse(Theme.AUTO);
        return ChosenLook.kept(ThemeOfRequest.COOKIE, theme.code(), back);
    }
}
