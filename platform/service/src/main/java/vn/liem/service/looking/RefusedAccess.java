package vn.liem.service.looking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
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
        List<String> named = uri.getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .toList();
        List<String> things = Things.of(named, false);
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
}
