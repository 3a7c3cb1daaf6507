package vn.liem.cases.protection.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.IdentityInText;
import vn.liem.cases.door.RandomNumber;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.protection.Protection;
import vn.liem.cases.protection.Protection.NotRequested;
import vn.liem.cases.protection.Protection.Requested;
import vn.liem.cases.protection.ProtectionCommand;
import vn.liem.cases.protection.ProtectionCommand.RequestProtection;
import vn.liem.cases.protection.ProtectionDecider;
import vn.liem.cases.protection.ProtectionDetails;
import vn.liem.cases.protection.ProtectionEvent;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The way of what is recorded of a protection to the log. Whoever may not know of it is told that there is none. */
@Singleton
public final class ProtectionDesk {

    /** The form of a decision's number: signs in capitals, so that no name is written into it. */
    static final String DECISION_NUMBER = "[0-9]{1,6}/[A-ZĐ0-9./-]{1,40}";

    /** The kind of the streams, which are not published. */
    static final String KIND = "protection";

    private static final String NUMBER_SCOPE = "protection-number";
    private static final String PREFIX = "BV-";
    private static final Aggregate<ProtectionCommand, Protection, ProtectionEvent> PROTECTIONS =
            Aggregate.of(new ProtectionDecider(), ProtectionEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;
    private final SealTexts texts;
    private final RequestAtDoor request;

    @Inject
    ProtectionDesk(Gate gate, CommandDoor door, Localities units, SealTexts texts, RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.texts = texts;
        this.request = request;
    }

    /** Keeps a request of the officer's body under a new random number. */
    Response request(RequestToRecord asked) {
        Officer officer = request.officer();
        gate.permitOrHide(Act.PROTECT, CaseFacts.heldBy(officer.agency(), units.chainOf(officer.jurisdiction())));
        checks().day("/requestedOn", asked.requestedOn()).pass();
        UUID id = door.newId();
        String number = RandomNumber.after(PREFIX);
        ProtectionDetails details = new ProtectionDetails(
                number,
                officer.agency(),
                officer.jurisdiction(),
                asked.interests(),
                asked.requestedOn(),
                note(id, "protection.requested.v1", asked.note()));
        return door.answer(
                PROTECTIONS,
                door.<ProtectionCommand>instruction(new RequestProtection(details), streamOf(id), asked.requestedOn())
                        .claiming(new UniqueKey(NUMBER_SCOPE, number)),
                ProtectionResource.PATH + "/");
    }

    /** Records what happened on a day. */
    Response record(UUID id, String pointer, LocalDate on, ProtectionCommand command) {
        permitted(id, Act.PROTECT);
        checks().day(pointer, on).pass();
        return door.answer(PROTECTIONS, door.instruction(command, streamOf(id), on), ProtectionResource.PATH + "/");
    }

    /** Takes a record back, at the version that the caller has seen. */
    Response takeBack(UUID id, ProtectionCommand command) {
        permitted(id, Act.PROTECT);
        return door.answer(
                PROTECTIONS,
                door.atSeenVersion(door.instruction(command, streamOf(id), door.today())),
                ProtectionResource.PATH + "/");
    }

    /** A note, sealed under the key of the protection. */
    Optional<SealedText> note(UUID id, String event, Optional<String> note) {
        return note.map(text -> sealed(id, event + "/note", "/note", text));
    }

    /** A text, sealed under the key of the protection; one by which a person can be found is refused. */
    SealedText sealed(UUID id, String place, String pointer, String text) {
        if (IdentityInText.isIn(text)) {
            throw RequestRefused.because(FieldError.of(pointer, FieldRefusal.IDENTITY_IN_TEXT));
        }
        return texts.seal(streamOf(id), place, text);
    }

    /** The protection, for somebody who may take the act on it; for everybody else there is none. */
    Requested permitted(UUID id, Act act) {
        return switch (door.standing(PROTECTIONS, streamOf(id)).state()) {
            case NotRequested _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Requested found -> {
                permit(act, found.details().body(), found.details().locality());
                yield found;
            }
        };
    }

    /** Lets pass who may take the act on a protection of the body; everybody else is told that there is none. */
    void permit(Act act, String body, String locality) {
        gate.permitOrHide(act, CaseFacts.heldBy(body, units.chainOf(locality)));
    }

    /** The stream of a protection. */
    static StreamId streamOf(UUID id) {
        return StreamId.of(KIND, id);
    }

    private FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }
}
