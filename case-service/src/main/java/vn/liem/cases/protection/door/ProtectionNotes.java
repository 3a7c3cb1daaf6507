package vn.liem.cases.protection.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.door.OpenedTexts;
import vn.liem.cases.person.door.SealedAt;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.cases.protection.ProtectionEvent;
import vn.liem.cases.protection.ProtectionEvent.ProtectionEnded;
import vn.liem.cases.protection.ProtectionEvent.ProtectionExtended;
import vn.liem.cases.protection.ProtectionEvent.ProtectionGranted;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRecordWithdrawn;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRefused;
import vn.liem.cases.protection.ProtectionEvent.ProtectionRequested;
import vn.liem.cases.protection.ProtectionEvent.RequestAssessed;
import vn.liem.cases.protection.door.NotesShown.Note;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.EventTypes;
import vn.liem.kernel.SealedText;
import vn.liem.security.Officer;

/** Opens the notes of a protection under its own key; who opened them is recorded first. */
@Singleton
public final class ProtectionNotes {

    private static final EventTypes<ProtectionEvent> TYPES = EventTypes.of(ProtectionEvent.class);

    private final EventLog log;
    private final SubjectKeys keys;

    @Inject
    ProtectionNotes(EventLog log, SubjectKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    /** The notes, for an officer who may read them. */
    NotesShown of(UUID id, Officer officer) {
        OpenedTexts opened = new OpenedTexts(
                keys,
                new LookUp(
                        officer.subject(),
                        officer.agency(),
                        LookUp.Purpose.PROTECTION,
                        Optional.of(ProtectionDesk.streamOf(id))));
        Map<StoredEvent, SealedAt> sealed = new LinkedHashMap<>();
        log.reader().stream(ProtectionDesk.streamOf(id))
                .forEach(event -> sealedIn(event).ifPresent(text -> sealed.put(event, text)));
        sealed.values().forEach(opened::want);
        opened.open();
        List<Note> notes = sealed.entrySet().stream()
                .flatMap(entry -> opened
                        .textOf(entry.getValue())
                        .map(text ->
                                new Note(entry.getKey().type(), entry.getKey().occurredOn(), text))
                        .stream())
                .toList();
        return new NotesShown(notes);
    }

    private static Optional<SealedAt> sealedIn(StoredEvent event) {
        return Stream.of(BodyCodec.decode(event.body(), TYPES.classOf(event.type())))
                .flatMap(body -> noteOf(body).stream())
                .map(text -> new SealedAt(
                        text,
                        event.type() + (event.type().equals("protection.record-withdrawn.v1") ? "/reason" : "/note")))
                .findFirst();
    }

    private static Optional<SealedText> noteOf(ProtectionEvent event) {
        return switch (event) {
            case ProtectionRequested(var details) -> details.note();
            case RequestAssessed(var assessment) -> assessment.note();
            case ProtectionGranted(var grant) -> grant.note();
            case ProtectionRefused(var denial) -> denial.note();
            case ProtectionExtended _, ProtectionEnded _ -> Optional.empty();
            case ProtectionRecordWithdrawn(var _, var _, var reason) -> Optional.of(reason);
        };
    }
}
