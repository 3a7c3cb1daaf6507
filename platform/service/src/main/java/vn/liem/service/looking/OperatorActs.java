package vn.liem.service.looking;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import vn.liem.security.Caller;
import vn.liem.security.looking.LookingEvent.Operated;
import vn.liem.security.looking.Things;
import vn.liem.service.door.RequestAtDoor;

/**
 * The record of what those who run the system do to it by acts that leave no event in the log of facts: filling a view anew,
 * publishing a log again, setting a mailbox. It stands in the log of looking, where they can neither change nor end it.
 */
@Singleton
public final class OperatorActs {

    private final LookingLog log;
    private final RequestAtDoor request;

    @Inject
    OperatorActs(LookingLog log, RequestAtDoor request) {
        this.log = log;
        this.request = request;
    }

    /**
     * Records an act before it is done, or ends the request with {@code looking_not_recorded}: nothing is done then.
     *
     * @param operation the act, as the API names it
     * @param things ids and codes of what it is done to, known to the service; at most {@link Things#MAX}, and no typed text
     */
    public void begins(String operation, String... things) {
        Caller caller = request.caller();
        Operated operated = new Operated(
                operation, Things.named(List.of(things)), LookingEntry.rolesOf(caller), log.now(), request.traceId());
        String about =
                operated.things().isEmpty() ? operation : operated.things().getFirst();
        log.writeFirst(log.entry(caller, about, operated));
    }
}
