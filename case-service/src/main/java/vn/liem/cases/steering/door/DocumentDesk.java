package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.steering.DocumentCommand;
import vn.liem.cases.steering.DocumentCommand.RecordOfDocument;
import vn.liem.cases.steering.DocumentDecider;
import vn.liem.cases.steering.DocumentEvent;
import vn.liem.cases.steering.DocumentEvent.Entry;
import vn.liem.cases.steering.SteeringDocument;
import vn.liem.cases.steering.SteeringDocument.Issued;
import vn.liem.cases.steering.SteeringDocument.NotIssued;
import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** How the doors of steering documents look one up, judge who may act on it, and put what is recorded. */
@Singleton
final class DocumentDesk {

    static final String PATH = "/api/v1/steering-documents";

    /** What one number of a body may stand for only once. */
    static final String NUMBER_SCOPE = "steering-document-number";

    static final Aggregate<DocumentCommand, SteeringDocument, DocumentEvent> DOCUMENTS =
            Aggregate.of(new DocumentDecider(), DocumentEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;
    private final RequestAtDoor request;

    @Inject
    DocumentDesk(Gate gate, CommandDoor door, Localities units, RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.request = request;
    }

    /** The stream of a document. */
    static StreamId stream(UUID id) {
        return StreamId.of("steering-document", id);
    }

    /** The document with this id, or the end of the request. */
    Issued issued(UUID id) {
        return switch (door.standing(DOCUMENTS, stream(id)).state()) {
            case NotIssued _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Issued document -> document;
        };
    }

    /** Whether the document is recorded, where one is named. */
    boolean has(Optional<UUID> named) {
        return named.map(id -> door.known(DOCUMENTS, stream(id)).isPresent()).orElse(true);
    }

    /** Lets the officer say what a body does: those who steer there, and the body itself; or ends the request. */
    void permitFor(String unit) {
        CaseFacts facts = CaseFacts.heldBy(unit, units.chainOf(unit));
        gate.permit(steers(request.officer()) ? Act.DIRECT : Act.REPORT_ON_DIRECTIVE, facts);
    }

    /** Lets the officer direct these bodies, or ends the request. */
    void permitDirecting(List<String> addressees) {
        addressees.forEach(unit -> gate.permit(Act.DIRECT, CaseFacts.heldBy(unit, units.chainOf(unit))));
    }

    /** Lets the officer read what goes to these bodies, or ends the request. */
    void permitReading(List<String> addressees, List<String> parties) {
        String place = addressees.getFirst();
        gate.permit(
                Act.READ_DIRECTIVE,
                CaseFacts.heldBy(place, units.chainOf(place)).withFormerHolders(Set.copyOf(parties)));
    }

    /** Checks of fields against the bodies and the day. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    /** Checks of a document that is issued or corrected. */
    FieldChecks checks(String at, DocumentToIssue asked) {
        FieldChecks checks = checks().day(at + "/issuedOn", asked.issuedOn())
                .unit(at + "/issuedBy", asked.issuedBy())
                .must(at + "/parent", FieldRefusal.UNKNOWN_REFERENCE, has(asked.parent()));
        for (int i = 0; i < asked.addressees().size(); i++) {
            checks.unit(at + "/addressees/" + i, asked.addressees().get(i));
        }
        return checks;
    }

    /** Puts what is recorded of a document on its day. */
    Response enter(UUID id, String dayAt, Entry entry) {
        checks().day(dayAt, entry.on()).pass();
        return put(id, entry.on(), new RecordOfDocument(entry));
    }

    /** Puts a command that says in If-Match which version was looked at. */
    Response put(UUID id, LocalDate on, DocumentCommand command) {
        return door.answer(DOCUMENTS, door.atSeenVersion(door.instruction(command, stream(id), on)), PATH + "/");
    }

    private static boolean steers(Officer officer) {
        return officer.roles().stream().anyMatch(Act.DIRECT.grants()::containsKey);
    }
}
