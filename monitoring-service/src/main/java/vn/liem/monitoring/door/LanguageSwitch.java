package vn.liem.monitoring.door;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.word.Language;

/** Changes the language of the pages and goes back to the page that was open. */
@Path("/language")
public final class LanguageSwitch {

    private static final int KEPT_SECONDS = 365 * 24 * 60 * 60;

    /** A path of this service: no second slash, which would name another host. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?:[A-Za-z0-9._~%!$&'()*+,;=:@?-][A-Za-z0-9._~%!$&'()*+,;=:@?/-]*)?");

    private static final int PATH_MAX = 1_000;

    @POST
    @PermitAll
    @Operation(hidden = true)
    public Response change(@FormParam("to") @Nullable String to, @FormParam("back") @Nullable String back) {
        Language language = Language.ofCode(to == null ? "" : to).orElse(Language.VIETNAMESE);
        NewCookie cookie = new NewCookie.Builder(LanguageOfRequest.COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(KEPT_SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(ownPath(back))).cookie(cookie).build();
    }

    private static String ownPath(@Nullable String back) {
        String path = back == null || back.length() > PATH_MAX ? "/" : back;
        return OWN_PATH.matcher(path).matches() ? path : "/";
    }
}
