package vn.liem.service.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;

/** One thing that an event of case-service tells, read as this module's own small records of it. */
sealed interface Told {

    /** A body, as it is from this event on. */
    record OfBody(String code, String kind, Optional<String> parent) implements Told {}

    /** The public half of a file's key. */
    record OfKey(String subject, String key) implements Told {}

    /** Where a case belongs, as it is from this event on. */
    record OfPlace(String subject, String locality) implements Told {}

    /** On which day a case was joined into another, as it is from this event on; no day where it is not. */
    record OfJoinder(String subject, Optional<LocalDate> joinedOn) implements Told {}

    /** What the event tells. */
    static List<Told> by(StoredEvent event) {
        return switch (event.type()) {
            case "unit.registered.v1", "unit.corrected.v1" ->
                List.of(BodyCodec.decode(event.body(), Unit.class).details());
            case "source.registered.v1",
                    "petition.received.v1",
                    "inspection.registered.v1",
                    "directive.issued.v1",
                    "steering-document.issued.v1" -> {
                Sealed sealed = BodyCodec.decode(event.body(), Sealed.class);
                yield List.of(new OfKey(event.subject(), sealed.sealingKey()));
            }
            case "case.registered.v1" -> {
                Case registered = BodyCodec.decode(event.body(), Case.class);
                String subject = subject(registered.caseId());
                yield List.of(
                        new OfKey(subject, registered.sealingKey()),
                        new OfPlace(subject, registered.details().locality()));
            }
            case "case.corrected.v1" -> {
                CorrectedCase corrected = BodyCodec.decode(event.body(), CorrectedCase.class);
                String subject = subject(corrected.caseId());
                yield List.of(
                        new OfPlace(subject, corrected.details().locality()),
                        new OfJoinder(subject, corrected.joinder().map(Joinder::joinedOn)));
            }
            case "case.joined.v1" -> {
                JoinedCase joined = BodyCodec.decode(event.body(), JoinedCase.class);
                yield List.of(new OfJoinder(
                        subject(joined.caseId()), Optional.of(joined.joinder().joinedOn())));
            }
            case "case.joinder-annulled.v1" -> {
                JoinedCase annulled = BodyCodec.decode(event.body(), JoinedCase.class);
                yield List.of(new OfJoinder(subject(annulled.caseId()), Optional.empty()));
            }
            default -> List.of();
        };
    }

    /** A body registered or corrected. */
    record Unit(OfBody details) {}

    /** A source, a petition or an inspection registered, or a directive or a paper to many bodies issued. */
    record Sealed(String sealingKey) {}

    /** A case registered. */
    record Case(UUID caseId, String sealingKey, Place details) {}

    /** A case corrected. */
    record CorrectedCase(UUID caseId, Place details, Optional<Joinder> joinder) {}

    /** A case joined into another. */
    record JoinedCase(UUID caseId, Joinder joinder) {}

    /** When a case was joined into another. */
    record Joinder(LocalDate joinedOn) {}

    /** What the registry says of a case, as far as the directory needs it. */
    record Place(String locality) {}

    private static String subject(UUID caseId) {
        return "case:" + caseId;
    }
}
