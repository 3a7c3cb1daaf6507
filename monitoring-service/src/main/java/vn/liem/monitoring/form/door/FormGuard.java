package vn.liem.monitoring.form.door;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.form.FormRefusal;
import vn.liem.monitoring.form.door.FormSeal.FormFor;
import vn.liem.security.Officer;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.looking.RefusedAccess;

/** Takes a form only from a page that this service drew for the same person in the same session; what it refuses is recorded. */
@RequestScoped
public class FormGuard {

    static final String COMMAND = "command";
    static final String SEAL = "seal";

    private static final String SAME_ORIGIN = "same-origin";
    private static final int FORBIDDEN = 403;
    private static final Pattern KEY =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final SecurityIdentity identity;
    private final CurrentCaller caller;
    private final RequestAtDoor request;
    private final RefusedAccess refused;
    private final FormSeal seals;
    private final HttpHeaders headers;
    private final UriInfo uri;

    @Inject
    FormGuard(
            SecurityIdentity identity,
            CurrentCaller caller,
            RequestAtDoor request,
            RefusedAccess refused,
            FormSeal seals,
            HttpHeaders headers,
            UriInfo uri) {
        this.identity = identity;
        this.caller = caller;
        this.request = request;
        this.refused = refused;
        this.seals = seals;
        this.headers = headers;
        this.uri = uri;
    }

    /** The key of a command that nobody has given yet. */
    String newCommand() {
        return UUID.randomUUID().toString();
    }

    /** The seal of a form that is being drawn. */
    String seal(String action, String command) {
        return seals.of(drawnFor(caller.officer(), action, command));
    }

    /** What came with a form at this address, or the end of the request. */
    Typed taken(String action, byte[] body) {
        Officer officer = caller.officer();
        if (!isFromHere()) {
            throw refused(officer, action, FormRefusal.FORM_FROM_ELSEWHERE);
        }
        Typed typed = Typed.of(body).orElseThrow(() -> refused(officer, action, FormRefusal.FORM_NOT_READABLE));
        boolean isOurs = KEY.matcher(typed.of(COMMAND)).matches()
                && seals.fits(drawnFor(officer, action, typed.of(COMMAND)), typed.of(SEAL));
        if (!isOurs) {
            throw refused(officer, action, FormRefusal.FORM_OF_ANOTHER_SESSION);
        }
        return typed;
    }

    /** Every browser of today says where a form comes from; one that says nothing is not taken. */
    private boolean isFromHere() {
        String site = headers.getHeaderString("Sec-Fetch-Site");
        String origin = headers.getHeaderString("Origin");
        boolean isSiteOwn = site == null || site.equals(SAME_ORIGIN);
        boolean isOriginOwn = origin == null || isOwn(origin);
        return isSiteOwn && isOriginOwn && (site != null || origin != null);
    }

    /** By host and port: behind a proxy that ends TLS the scheme is not the one that the browser sees. */
    private boolean isOwn(String origin) {
        @Nullable String host = headers.getHeaderString(HttpHeaders.HOST);
        String own = host == null ? uri.getRequestUri().getAuthority() : host;
        try {
            return own.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private FormFor drawnFor(Officer officer, String action, String command) {
        return new FormFor(officer.subject(), session(officer, action), action, command);
    }

    /** The session of the sign-in, which outlives the tokens of it; without one no form is drawn and none is taken. */
    private String session(Officer officer, String action) {
        String session = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("sid") : null;
        if (session == null || session.isEmpty()) {
            throw refused(officer, action, FormRefusal.FORM_OF_ANOTHER_SESSION);
        }
        return session;
    }

    private RequestRefused refused(Officer officer, String action, FormRefusal rule) {
        int query = action.indexOf('?');
        refused.record(officer, query < 0 ? action : action.substring(0, query), rule, request.traceId());
        return new RequestRefused(Problem.of(FORBIDDEN, rule));
    }
}
