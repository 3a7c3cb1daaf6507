package vn.liem.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/**
 * A record's form on the wire: CloudEvents 1.0 in binary mode, with the log's own header H beside it, so that whoever
 * reads can compute the leaf. The value is the body as it was hashed; the key is the subject.
 */
public final class RecordForm {

    /** H as it was hashed. */
    public static final String HEADER = "liem_header";

    /** The position of the record published before. */
    public static final String PREV = "liem_prev";

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordForm() {}

    /** The headers of a record: CloudEvents attributes, H and prev. */
    public static Map<String, byte[]> headersOf(PublishedRecord record) {
        StoredEvent event = record.event();
        Map<String, byte[]> headers = new LinkedHashMap<>();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id().toString());
        put(headers, "ce_source", "/liem/" + record.source());
        put(headers, "ce_type", event.type());
        put(headers, "ce_subject", event.subject());
        put(headers, "ce_time", event.recordedAt().toString());
        put(headers, "content-type", "application/json");
        headers.put(HEADER, event.header(record.source()).canonical());
        put(headers, PREV, Long.toString(record.prev()));
        return headers;
    }

    /** Reads a record; refuses one whose header is no canonical H or whose body is another than H names. */
    public static PublishedRecord read(byte[] header, long prev, byte[] body) throws BadRecord {
        try {
            EventBody content = new EventBody(body);
            LeafHeader h = headerOf(JSON.readTree(header));
            if (!Arrays.equals(h.canonical(), header)) {
                throw new BadRecord("the header is not in its canonical form");
            }
            if (!h.body().equals(content.hash())) {
                throw new BadRecord("the body is not the one that the header names");
            }
            return new PublishedRecord(h.log(), prev, eventOf(h, content));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new BadRecord("the header or the body has a form that no record has");
        } catch (java.io.IOException e) {
            throw new BadRecord("the header cannot be read");
        }
    }

    private static StoredEvent eventOf(LeafHeader h, EventBody content) {
        return new StoredEvent(
                h.pos(),
                new StreamId(h.stream()),
                h.version(),
                h.subject(),
                h.id(),
                h.type(),
                h.schema(),
                h.occurredOn(),
                h.recordedAt(),
                new Authorship(h.actor(), h.onBehalfOf(), h.command(), h.correlation(), h.causation()),
                content,
                h.leaf(),
                h.prevLeaf());
    }

    private static LeafHeader headerOf(JsonNode h) throws BadRecord {
        return new LeafHeader(
                text(h, "log"),
                number(h, "pos"),
                text(h, "stream"),
                number(h, "version"),
                text(h, "subject"),
                UUID.fromString(text(h, "id")),
                text(h, "type"),
                schema(h),
                LocalDate.parse(text(h, "occurredOn")),
                Instant.parse(text(h, "recordedAt")),
                text(h, "actor"),
                optional(h, "onBehalfOf"),
                UUID.fromString(text(h, "command")),
                UUID.fromString(text(h, "correlation")),
                optional(h, "causation").map(UUID::fromString),
                optional(h, "prevLeaf").map(Hash::ofHex),
                Hash.ofHex(text(h, "body")));
    }

    private static String text(JsonNode h, String member) throws BadRecord {
        return optional(h, member).orElseThrow(() -> new BadRecord("the header lacks " + member));
    }

    private static Optional<String> optional(JsonNode h, String member) {
        return Optional.ofNullable(h.get(member)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    private static long number(JsonNode h, String member) throws BadRecord {
        JsonNode value = h.get(member);
        if (value == null || !value.canConvertToLong()) {
            throw new BadRecord("the header lacks " + member);
        }
        return value.longValue();
    }

    private static int schema(JsonNode h) throws BadRecord {
        long schema = number(h, "schema");
        if (schema != (int) schema) {
            throw new BadRecord("the header lacks schema");
        }
        return (int) schema;
    }

    private static void put(Map<String, byte[]> headers, String name, String value) {
        headers.put(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
