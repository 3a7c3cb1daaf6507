package vn.liem.service.testing;

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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;
import vn.liem.service.Position;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** The log of another service, as far as a test tells it; the samples of its owner's tests are told as they stand. */
public final class Told {

    private static final Path ROOT = Path.of(System.getProperty("liem.root"));
    private static final List<String> OWNERS = List.of(
            "case-service",
            "investigation-service",
            "trial-service",
            "recovery-service",
            "notification-service",
            "platform/handover",
            "platform/control");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 13);
    private static final UUID ID = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000ff");

    private final String log;
    private final List<PublishedRecord> records = new ArrayList<>();
    private final Map<String, StoredEvent> last = new HashMap<>();

    /** A log without an event, {@code case-service/1}. */
    public Told(String log) {
        this.log = log;
    }

    /** Everything that is told. */
    public List<PublishedRecord> records() {
        return List.copyOf(records);
    }

    /** The last position. */
    public long pos() {
        return records.size();
    }

    /** The last position, as a query waits for it. */
    public Position position() {
        return new Position(log, pos());
    }

    /** The owner's sample of an event, on a stream. */
    public Told sample(String stream, String subject, String type) {
        return event(stream, subject, type, sampleOf(type));
    }

    /** An event with this body. */
    public Told event(String stream, String subject, String type, String json) {
        return event(stream, subject, type, DAY, json);
    }

    /** An event with this body and this legal day. */
    public Told event(String stream, String subject, String type, LocalDate occurredOn, String json) {
        return event(stream, subject, type, occurredOn, Instant.parse("2024-05-13T01:00:00Z"), json);
    }

    /** An event with this body and this legal day, recorded at this moment. */
    public Told event(
            String stream, String subject, String type, LocalDate occurredOn, Instant recordedAt, String json) {
        Optional<StoredEvent> before = Optional.ofNullable(last.get(stream));
        EventBody body = BodyCodec.canonical(json);
        Authorship by = new Authorship("someone", Optional.of("T01-CQDT"), ID, ID, Optional.empty());
        LeafHeader header = new LeafHeader(
                log,
                pos() + 1,
                stream,
                before.map(StoredEvent::version).orElse(0L) + 1,
                subject,
                new UUID(log.hashCode(), pos() + 1),
                type,
                1,
                occurredOn,
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
                occurredOn,
                header.recordedAt(),
                by,
                body,
                header.leaf(),
                header.prevLeaf());
        records.add(new PublishedRecord(log, pos(), event));
        last.put(stream, event);
        return this;
    }

    /** Everything as one page of the topic, whose name begins with the prefix. */
    public ConsumerRecords<String, byte[]> page(String topicPrefix) {
        return page(topicPrefix, records);
    }

    /** Some of it as a page of the topic, in the order given. */
    public ConsumerRecords<String, byte[]> page(String topicPrefix, List<PublishedRecord> some) {
        String topic = topicPrefix + LiemService.ownerOf(log).orElseThrow().topic();
        List<ConsumerRecord<String, byte[]>> page =
                some.stream().map(published -> record(topic, published)).toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), page), Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(String topic, PublishedRecord published) {
        RecordHeaders headers = new RecordHeaders();
        RecordForm.headersOf(published).forEach(headers::add);
        byte[] body = published.event().body().bytes();
        return new ConsumerRecord<>(
                topic,
                0,
                published.pos(),
                0,
                TimestampType.CREATE_TIME,
                0,
                body.length,
                published.event().subject(),
                body,
                headers,
                Optional.empty());
    }

    private static String sampleOf(String type) {
        return OWNERS.stream()
                .map(owner ->
                        ROOT.resolve(owner).resolve("src/test/resources/events").resolve(type + ".json"))
                .filter(Files::exists)
                .findFirst()
                .map(Told::text)
                .orElseThrow(() -> new IllegalArgumentException("nobody has a sample of " + type));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
