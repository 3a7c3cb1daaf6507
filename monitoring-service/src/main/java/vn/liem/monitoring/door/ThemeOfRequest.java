package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The colours that somebody chose, kept in a cookie; those of the machine before they choose. */
@RequestScoped
public class ThemeOfRequest {

    static final String COOKIE = "liem-theme";

    private final HttpHeaders headers;

    @Inject
    ThemeOfRequest(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The colours. */
    public Theme theme() {
        return Optional.ofNullable(headers.getCookies().get(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Theme::ofCode)
                .orElse(Theme.AUTO);
    }
}
