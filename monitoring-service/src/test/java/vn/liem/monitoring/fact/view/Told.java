package vn.liem.monitoring.fact.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.PublishedRecord;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** The log of another service, as far as a test tells it. */
public final class Told {

    /** Where the owners of events keep their samples. */
    private static final List<Path> SAMPLES = List.of(
            Path.of("../case-service/src/test/resources/events"),
            Path.of("../investigation-service/src/test/resources/events"),
            Path.of("../trial-service/src/test/resources/events"),
            Path.of("../recovery-service/src/test/resources/events"),
            Path.of("../notification-service/src/test/resources/events"),
            Path.of("../platform/handover/src/test/resources/events"),
            Path.of("../platform/control/src/test/resources/events"));

    private static final UUID ID = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000ff");

    private final String log;
    private final List<PublishedRecord> records = new ArrayList<>();
    private final Map<String, StoredEvent> last = new HashMap<>();

    private Instant recordedAt = Instant.parse("2024-05-13T01:00:00Z");

    /** A log without an event. */
    public Told(String log) {
        this.log = log;
    }

    /** Records what follows at this time. */
    public Told recordedAt(Instant time) {
        recordedAt = time;
        return this;
    }

    /** Everything that is told. */
    public List<PublishedRecord> records() {
        return List.copyOf(records);
    }

    /** The last position. */
    public long pos() {
        return records.size();
    }

    /** The owner's sample of an event, on a stream. */
    public Told sample(String stream, String subject, String type) {
        return event(stream, subject, type, sampleOf(type).orElseThrow());
    }

    /** An event with this body. */
    public Told event(String stream, String subject, String type, String json) {
        Optional<StoredEvent> before = Optional.ofNullable(last.get(stream));
        EventBody body = BodyCodec.canonical(json);
        Authorship by = new Authorship("someone", Optional.empty(), ID, ID, Optional.empty());
        LocalDate day = LocalDate.of(2024, 5, 13);
        LeafHeader header = new LeafHeader(
                log,
                pos() + 1,
                stream,
                before.map(StoredEvent::version).orElse(0L) + 1,
                subject,
                new UUID(log.hashCode(), pos() + 1),
                type,
                1,
                day,
                recordedAt,
                by.actor(),
                by.onBehalfOf(),
                by.command(),
                by.correlation(),
                by.causation(),
                before.map(StoredEvent::leaf),
                Hash.over(body.bytes()));
        StoredEvent event = new StoredEvent(
                header.pos(),
                new StreamId(stream),
                header.version(),
                subject,
                header.id(),
                type,
                header.schema(),
                header.occurredOn(),
                header.recordedAt(),
                by,
                body,
                header.leaf(),
                header.prevLeaf());
        records.add(new PublishedRecord(log, pos(), event));
        last.put(stream, event);
        return this;
    }

    static Optional<String> sampleOf(String type) {
        return SAMPLES.stream()
                .map(folder -> folder.resolve(type + ".json"))
                .filter(Files::exists)
                .findFirst()
                .map(Told::text);
    }

    static Stream<StoredEvent> events(Told told) {
        return told.records().stream().map(PublishedRecord::event);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
