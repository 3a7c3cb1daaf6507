package vn.liem.monitoring.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import vn.liem.monitoring.word.Language;

/** The language that somebody chose, kept in a cookie; Vietnamese before they choose. */
@RequestScoped
public class LanguageOfRequest {

    static final String COOKIE = "liem-language";

    private final HttpHeaders headers;

    @Inject
    LanguageOfRequest(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The language. */
    public Language language() {
        return Optional.ofNullable(headers.getCookies().get(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofCode)
                .orElse(Language.VIETNAMESE);
    }
}
