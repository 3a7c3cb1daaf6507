package vn.liem.service.looking;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liem.security.Caller;
import vn.liem.security.looking.LookingEvent.Looked;
import vn.liem.security.looking.LookingKind;
import vn.liem.security.looking.LookingRules;
import vn.liem.security.looking.Purpose;
import vn.liem.security.looking.Things;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.door.Page;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Writes down who looks, for every door of the service: no door asks for it, and none can do without. An answer that is close to
 * people does not leave before its entry stands, nor without a purpose where the policy asks for one.
 */
@Provider
public final class LookingFilter implements ContainerResponseFilter {

    /** The header that says what for. */
    public static final String PURPOSE = "Liem-Purpose";

    private static final String LOOKED = "liem.looked";
    private static final int NOT_FOUND = 404;
    private static final int REFUSALS = 400;

    private final LookingLog log;
    private final LookingOfRequest looking;
    private final CurrentCaller current;
    private final RequestAtDoor atDoor;
    private final RefusedAccess refused;

    @Context
    @SuppressWarnings("NullAway.Init") // Set for each request by JAX-RS.
    ResourceInfo resource;

    @Inject
    LookingFilter(
            LookingLog log,
            LookingOfRequest looking,
            CurrentCaller current,
            RequestAtDoor atDoor,
            RefusedAccess refused) {
        this.log = log;
        this.looking = looking;
        this.current = current;
        this.atDoor = atDoor;
        this.refused = refused;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method door = resource.getResourceMethod();
        if (door == null || request.getProperty(LOOKED) != null || !DoorsThatShow.shows(door)) {
            return;
        }
        if (!isLook(response.getStatus(), looking.isRefused())) {
            return; // Nothing was shown; what was refused by a rule is recorded where it is refused.
        }
        current.caller().ifPresent(caller -> {
            // Should the answer be refused here, the refusal comes by again.
            request.setProperty(LOOKED, true);
            record(caller, door, request, response);
        });
    }

    /**
     * Whether somebody looked: they were shown something, though more of what they asked for may have been refused, or were told
     * that there is nothing.
     */
    static boolean isLook(int status, boolean refused) {
        return status < REFUSALS || (status == NOT_FOUND && !refused);
    }

    private void record(
            Caller caller, Method door, ContainerRequestContext request, ContainerResponseContext response) {
        boolean shown = response.getStatus() < REFUSALS;
        Looked looked = looked(caller, door, request, response, shown);
        if (shown && looked.purpose().isEmpty() && looking.acts().stream().anyMatch(LookingRules::asksPurpose)) {
            refused.record(caller, looked.operation(), RequestRefusal.PURPOSE_MISSING, atDoor.traceId());
            throw purposeMissing();
        }
        String about =
                looked.things().isEmpty() ? looked.operation() : looked.things().getFirst();
        LookingEntry entry = log.entry(caller, about, looked);
        if (shown && isClose(looked)) {
            log.writeFirst(entry);
        } else if (BlockingOperationControl.isBlockingAllowed()) {
            log.writeSoon(entry);
        } else {
            var _ = log.take(entry);
        }
    }

    private boolean isClose(Looked looked) {
        return switch (looked.kind()) {
            case OPENED, EXPORTED, OPERATED -> true;
            case READ, LISTED, SEARCHED, REFUSED -> looking.acts().stream().anyMatch(LookingRules::isRecordedFirst);
        };
    }

    private Looked looked(
            Caller caller,
            Method door,
            ContainerRequestContext request,
            ContainerResponseContext response,
            boolean shown) {
        var asked = request.getUriInfo().getQueryParameters();
        List<String> named = request.getUriInfo().getPathParameters().values().stream()
                .flatMap(Collection::stream)
                .toList();
        List<String> filters = Things.filters(asked.keySet());
        List<String> values =
                asked.values().stream().flatMap(Collection::stream).toList();
        List<String> things = Things.and(Things.of(named, values, shown), looking.things());
        LookingKind kind = LookingKind.of(
                door.isAnnotationPresent(Opens.class),
                DoorsThatShow.isFile(door, response.getMediaType(), response.getHeaders()),
                !named.isEmpty(),
                !filters.isEmpty());
        return new Looked(
                kind,
                DoorsThatShow.operationOf(door),
                things,
                filters,
                rowsOf(response.getEntity()),
                looking.acts().stream()
                        .map(act -> act.name().toLowerCase(Locale.ROOT))
                        .toList(),
                looking.purpose().or(() -> purposeOf(request)),
                LookingEntry.rolesOf(caller),
                response.getStatus(),
                log.now(),
                atDoor.traceId());
    }

    private static Optional<Purpose> purposeOf(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(PURPOSE)).flatMap(said -> Purpose.ofCode(said.strip()));
    }

    /** How many rows are shown, where the answer is a list. */
    private static Optional<Integer> rowsOf(@Nullable Object shown) {
        if (shown instanceof Page<?> page) {
            return Optional.of(page.items().size());
        }
        return shown instanceof Collection<?> rows ? Optional.of(rows.size()) : Optional.empty();
    }

    private static RequestRefused purposeMissing() {
        String codes = Arrays.stream(Purpose.values()).map(Purpose::code).collect(Collectors.joining(", "));
        return new RequestRefused(Problem.of(RequestRefusal.PURPOSE_MISSING)
                .saying(
                        "Say what for in the header %s: %s.".formatted(PURPOSE, codes),
                        "Hãy nêu mục đích trong tiêu đề %s: %s.".formatted(PURPOSE, codes)));
    }
}
