package vn.liem.service.looking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.liem.kernel.Refusal;
import vn.liem.security.Caller;
import vn.liem.security.looking.LookingEvent.Refused;
import vn.liem.security.looking.Things;

/** The record of who was refused what: the act, the rule and ids, never what was typed. */
@Singleton
public final class RefusedAccess {

    private static final int ACT_MAX = 200;

    private final LookingLog log;
    private final LookingOfRequest looking;
    private final UriInfo uri;

    @Inject
    RefusedAccess(LookingLog log, LookingOfRequest looking, UriInfo uri) {
        this.log = log;
        this.looking = looking;
        this.uri = uri;
    }

    /** Records a refusal before it is told. */
    public void record(Caller caller, String act, Refusal rule, String traceId) {
        record(caller, act, rule, List.of(), traceId);
    }

    /**
     * The same of what the address does not name.
     *
     * @param about ids that the request asked for and that were refused
     */
    public void record(Caller caller, String act, Refusal rule, Collection<String> about, String traceId) {
        List<String> things = Things.of(asked(about), false);
        Refused refused = new Refused(
                act.length() > ACT_MAX ? act.substring(0, ACT_MAX) : act,
                rule.code(),
                things,
                LookingEntry.rolesOf(caller),
                log.now(),
                traceId);
        log.writeFirst(log.entry(caller, things.isEmpty() ? refused.act() : things.getFirst(), refused));
        looking.wasRefused();
    }

    /** What the path, the filters and the body name, and what the door has said that it is about. */
    private List<String> asked(Collection<String> about) {
        return Stream.of(
                        uri.getPathParameters().values().stream().flatMap(Collection::stream),
                        looking.things().stream(),
                        about.stream(),
                        uri.getQueryParameters().values().stream().flatMap(Collection::stream))
                .flatMap(each -> each)
                .toList();
    }
}
