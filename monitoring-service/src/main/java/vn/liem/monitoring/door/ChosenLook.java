package vn.liem.monitoring.door;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody chose of the look of the pages, and goes back to the page that was open. */
final class ChosenLook {

    private static final int KEPT_SECONDS = 365 * 24 * 60 * 60;

    /** A path of this service: no second slash, which would name another host, and no percent sign that codes nothing. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=:@?/-]++|%[0-9A-Fa-f]{2})*");

    private static final int PATH_MAX = 1_000;

    private ChosenLook() {}

    static Response kept(String cookie, String value, @Nullable String back) {
        NewCookie chosen = new NewCookie.Builder(cookie)
                .value(value)
                .path("/")
                .maxAge(KEPT_SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(ownPath(back))).cookie(chosen).build();
    }

    static String ownPath(@Nullable String back) {
        String path = back == null || back.length() > PATH_MAX ? "/" : back;
        return OWN_PATH.matcher(path).matches() ? path : "/";
    }
}
