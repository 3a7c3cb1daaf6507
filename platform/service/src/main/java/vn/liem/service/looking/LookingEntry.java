package vn.liem.service.looking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.NewEvent;
import vn.liem.eventstore.StreamWrite;
import vn.liem.kernel.EventTypes;
import vn.liem.kernel.LegalDay;
import vn.liem.kernel.StreamId;
import vn.liem.security.Caller;
import vn.liem.security.Officer;
import vn.liem.security.Role;
import vn.liem.security.looking.LookingEvent;

/**
 * An entry on its way into the log. It is a stream of its own with one event, so that writing it twice, where nobody knows
 * whether it was written, writes it once.
 *
 * @param id of the entry
 * @param actor the subject id of who looked
 * @param body the body that they serve, or the service
 * @param about what the entry is found by: the first thing, or what was asked for
 * @param event what is to be kept
 */
record LookingEntry(UUID id, String actor, String body, String about, Instant at, LookingEvent event) {

    private static final EventTypes<LookingEvent> TYPES = EventTypes.of(LookingEvent.class);

    static LookingEntry of(UUID id, Caller caller, String about, Instant at, LookingEvent event) {
        return new LookingEntry(id, caller.subject(), bodyOf(caller), about, at, event);
    }

    /** The body of an officer, the name of a service. */
    static String bodyOf(Caller caller) {
        return switch (caller) {
            case Officer officer -> officer.agency();
            case Caller.Service service -> service.name();
        };
    }

    /** The codes of the roles of an officer; a service has none. */
    static List<String> rolesOf(Caller caller) {
        return switch (caller) {
            case Officer officer ->
                officer.roles().stream().map(Role::code).sorted().toList();
            case Caller.Service _ -> List.of();
        };
    }

    Append append() {
        return append(StreamId.of("looking", id), 0);
    }

    /** The same as a further event of a stream that stands at a version. */
    Append append(StreamId stream, long version) {
        Authorship by = new Authorship(actor, Optional.of(body), id, id, Optional.empty());
        LocalDate day = LocalDate.ofInstant(at, LegalDay.ZONE);
        NewEvent kept = new NewEvent(id, TYPES.nameOf(event.getClass()), day, BodyCodec.encode(event));
        return Append.of(StreamWrite.of(by, stream, about, version, kept));
    }
}
