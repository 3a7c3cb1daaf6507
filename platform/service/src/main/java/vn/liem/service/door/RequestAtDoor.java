package vn.liem.service.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.eventstore.Authorship;
import vn.liem.kernel.Ids;
import vn.liem.security.AccessRefusal;
import vn.liem.security.Caller;
import vn.liem.security.Officer;
import vn.liem.service.looking.RefusedAccess;
import vn.liem.verifier.Hash;

/** The request that is being answered: who asks, under which key, on which version, and what was sent. */
@RequestScoped
public class RequestAtDoor {

    private static final Pattern KEY =
            Pattern.compile("\"?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\"?");
    private static final Pattern VERSION = Pattern.compile("\"v(0|[1-9][0-9]{0,9})(?:-[0-9a-f-]{36})?\"");

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request method;
    private final CurrentCaller current;
    private final RefusedAccess refused;
    private String canonicalBody = "";
    private String traceId = "";

    @Inject
    RequestAtDoor(HttpHeaders headers, UriInfo uri, Request method, CurrentCaller current, RefusedAccess refused) {
        this.headers = headers;
        this.uri = uri;
        this.method = method;
        this.current = current;
        this.refused = refused;
    }

    /** Who asks; refuses somebody who has not signed in. */
    public Caller caller() {
        return current.caller()
                .orElseThrow(() -> current.refusal()
                        .map(why -> new RequestRefused(Problem.of(RequestRefusal.ACCESS_DENIED.status(), why)))
                        .orElseGet(() -> RequestRefused.because(RequestRefusal.NOT_SIGNED_IN)));
    }

    /** The officer who asks; refuses another service, which may read and decides nothing, and records that. */
    public Officer officer() {
        return switch (caller()) {
            case Officer officer -> officer;
            case Caller.Service service -> {
                AccessRefusal rule = AccessRefusal.ROLE_DOES_NOT_HAVE_THIS_ACT;
                refused.record(service, method.getMethod() + " as an officer", rule, traceId());
                throw new RequestRefused(Problem.of(RequestRefusal.ACCESS_DENIED.status(), rule));
            }
        };
    }

    /**
     * The id of the command, brought by the caller; refuses a request without one, and one in the form of ids that machines make
     * of what they carry: whoever knew the content could claim the id before it comes.
     */
    public UUID command() {
        Matcher key = KEY.matcher(header("Idempotency-Key"));
        if (!key.matches()) {
            throw RequestRefused.because(RequestRefusal.IDEMPOTENCY_KEY_MISSING);
        }
        UUID id = UUID.fromString(key.group(1));
        if (id.version() == Ids.FROM_A_NAME) {
            throw RequestRefused.because(RequestRefusal.IDEMPOTENCY_KEY_RESERVED);
        }
        return id;
    }

    /** Whether the request brings the id of a command. */
    boolean namesCommand() {
        Matcher key = KEY.matcher(header("Idempotency-Key"));
        return key.matches() && UUID.fromString(key.group(1)).version() != Ids.FROM_A_NAME;
    }

    /** The version at which the caller looked, where they name one. */
    public OptionalLong expectedVersion() {
        String given = header("If-Match");
        if (given.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher version = VERSION.matcher(given);
        if (!version.matches()) {
            throw new RequestRefused(Problem.of(RequestRefusal.HEADER_NOT_READABLE)
                    .saying("If-Match has the form \"v17\".", "If-Match có dạng \"v17\"."));
        }
        return OptionalLong.of(Long.parseLong(version.group(1)));
    }

    /** Whether the caller has already what has this ETag. */
    boolean hasAlready(String etag) {
        return header(HttpHeaders.IF_NONE_MATCH).equals(etag);
    }

    /** A version as headers name it. */
    public static String etag(long version) {
        return "\"v" + version + "\"";
    }

    /** The same of something that is shown with another thing, as {@code "v17-0199b0a4-7c1e-7000-8000-000000000001"}. */
    static String etag(long version, UUID other) {
        return "\"v" + version + "-" + other + "\"";
    }

    /** Who brings about what follows: the officer, for their body, by the command that the key names. */
    public Authorship authorship() {
        Officer asking = officer();
        return new Authorship(asking.subject(), Optional.of(asking.agency()), command(), command(), Optional.empty());
    }

    /** A hash over everything that is asked: method, path, body served and canonical JSON. */
    public Hash fingerprint() {
        String asked =
                String.join("\n", method.getMethod(), uri.getPath(), officer().agency(), canonicalBody);
        return Hash.over(asked.getBytes(StandardCharsets.UTF_8));
    }

    /** The id under which operators find this request. */
    public String traceId() {
        if (traceId.isEmpty()) {
            traceId = TraceId.of(headers.getHeaderString("traceparent"));
        }
        return traceId;
    }

    /** The path that was asked. */
    public String path() {
        return uri.getPath();
    }

    /** The body of the request in its canonical form; empty where it had none. */
    public String bodyAsSent() {
        return canonicalBody;
    }

    void body(String canonical) {
        canonicalBody = canonical;
    }

    private String header(String name) {
        String value = headers.getHeaderString(name);
        return value == null ? "" : value.strip();
    }
}
