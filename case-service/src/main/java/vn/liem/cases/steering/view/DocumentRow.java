package vn.liem.cases.steering.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.DocumentDetails;
import vn.liem.cases.steering.DocumentEvent;
import vn.liem.cases.steering.DocumentEvent.Entry;
import vn.liem.cases.steering.DocumentKind;
import vn.liem.cases.steering.SteeringDocument;
import vn.liem.cases.steering.SteeringDocument.Issued;
import vn.liem.cases.steering.SteeringDocument.NotIssued;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.EventTypes;

/**
 * A steering document as lists show and filter it.
 *
 * @param place the first body that it goes to: where it belongs
 * @param parties the unit codes of every body that takes part in it
 * @param dueOn by when it is to be answered, with more time where that was given
 * @param pending whether a body owes an answer and it is not closed
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record DocumentRow(
        UUID id,
        long version,
        DocumentKind kind,
        String number,
        String issuedBy,
        LocalDate issuedOn,
        String place,
        List<String> parties,
        Optional<UUID> parent,
        Optional<LocalDate> dueOn,
        boolean pending,
        String whole) {

    private static final EventTypes<DocumentEvent> TYPES = EventTypes.of(DocumentEvent.class);

    /** What is known of a document, as it is kept: entries by their stored names. */
    record Kept(DocumentDetails details, List<KeptEntry> entries) {}

    /** An entry as it is kept. */
    record KeptEntry(String type, String body) {}

    /** The row after an event; none where nothing was issued. */
    static Optional<DocumentRow> after(Optional<DocumentRow> row, UUID id, long version, DocumentEvent event) {
        SteeringDocument before =
                row.<SteeringDocument>map(known -> documentOf(known.whole())).orElseGet(NotIssued::new);
        return switch (before.after(event)) {
            case NotIssued _ -> Optional.empty();
            case Issued document -> Optional.of(of(id, version, document));
        };
    }

    private static DocumentRow of(UUID id, long version, Issued document) {
        DocumentDetails details = document.details();
        return new DocumentRow(
                id,
                version,
                details.kind(),
                details.number(),
                details.issuedBy(),
                details.issuedOn(),
                details.addressees().getFirst(),
                details.parties(),
                details.parent(),
                document.dueOn(),
                document.closedOn().isEmpty() && !document.unanswered().isEmpty(),
                BodyCodec.encode(kept(document)).json());
    }

    /** The document of a kept text. */
    static Issued documentOf(String whole) {
        Kept kept = BodyCodec.decode(body(whole), Kept.class);
        return new Issued(
                kept.details(),
                kept.entries().stream()
                        .map(entry -> (Entry) BodyCodec.decode(body(entry.body()), TYPES.classOf(entry.type())))
                        .toList());
    }

    private static Kept kept(Issued document) {
        return new Kept(
                document.details(),
                document.entries().stream()
                        .map(entry -> new KeptEntry(
                                TYPES.nameOf(entry.getClass()),
                                BodyCodec.encode(entry).json()))
                        .toList());
    }

    private static EventBody body(String json) {
        return new EventBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
