package vn.liem.control.contact.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.control.contact.ContactCommand;
import vn.liem.control.contact.ContactCommand.AnnulContact;
import vn.liem.control.contact.ContactCommand.RecordContact;
import vn.liem.control.contact.ContactDecider;
import vn.liem.control.contact.ContactEvent;
import vn.liem.control.contact.Contacts;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.DecisionDoor;

/** The way of what officers record of their contacts from the resources of a service to the log: one stream for each case. */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class ContactDesk {

    private static final Aggregate<ContactCommand, Contacts, ContactEvent> CONTACTS =
            Aggregate.of(new ContactDecider(), ContactEvent.class);

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final RequestAtDoor request;
    private final EventLog log;

    @Inject
    ContactDesk(DecisionDoor door, CommandDoor commands, RequestAtDoor request, EventLog log) {
        this.door = door;
        this.commands = commands;
        this.request = request;
        this.log = log;
    }

    /** Records a contact of the officer who asks; the request's key is its id. */
    public Response record(UUID caseId, ContactToRecord asked, String path) {
        return put(
                caseId,
                asked.contactedOn(),
                new RecordContact(asked.contact(request.command(), request.officer())),
                path);
    }

    /** Takes the record of an own contact back. */
    public Response annul(UUID caseId, ContactToAnnul asked, String path) {
        return put(
                caseId,
                commands.today(),
                new AnnulContact(asked.contact(), request.officer().subject(), asked.correction()),
                path);
    }

    /** The contacts of a case, for those who watch over the proceedings. */
    public ContactsShown list(UUID caseId) {
        door.permit(Act.READ_CONTROL, caseId);
        Contacts contacts = Contacts.none();
        for (StoredEvent event : log.reader().stream(stream(caseId))) {
            contacts = contacts.after(CONTACTS.eventOf(event));
        }
        return ContactsShown.of(contacts);
    }

    private Response put(UUID caseId, LocalDate day, ContactCommand command, String path) {
        door.permit(Act.RECORD_CONTACT, caseId);
        return door.answer(
                caseId,
                day,
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(Act.RECORD_CONTACT, caseId);
                    return session.decide(CONTACTS, at.following(command, stream(caseId)));
                },
                path);
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("contacts", caseId);
    }
}
