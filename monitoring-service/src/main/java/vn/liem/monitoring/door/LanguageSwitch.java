package vn.liem.monitoring.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.word.Language;

/** Changes the language of the pages and goes back to the page that was open. */
@Path("/language")
public final class LanguageSwitch {

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Response change(@FormParam("to") @Nullable String to, @FormParam("back") @Nullable String back) {
        Language language = Language.ofCode(to == null ? "" : to).orElse(Language.VIETNAMESE);
        return ChosenLook.kept(LanguageOfRequest.COOKIE, language.code(), back);
    }
}
