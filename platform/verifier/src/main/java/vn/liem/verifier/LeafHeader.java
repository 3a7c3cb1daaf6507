package vn.liem.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/**
 * The header H of one event: everything its leaf commits to. The leaf is SHA-256(0x00 ‖ H), H being the RFC 8785 JSON of
 * these members; a member without a value is left out. The body stands in it by its hash, so that a proof can speak of
 * an event without showing it.
 *
 * @param log name and epoch of the log, {@code case-service/1}
 * @param pos dense position in the log, from 1
 * @param stream the stream's name
 * @param version dense version in the stream, from 1
 * @param subject what the event speaks of (case, source, directive …); also its key in Kafka
 * @param id the event's id
 * @param type the stored name, {@code source.registered.v1}
 * @param schema the version of the stored name
 * @param occurredOn the legal day of the fact
 * @param recordedAt when it was recorded, UTC, cut to microseconds
 * @param actor the subject id of who recorded it, never a user's name
 * @param onBehalfOf the unit for whom, if another
 * @param command the command that caused it
 * @param correlation what runs through everything that one act set off
 * @param causation the event that caused the command, if one did
 * @param prevLeaf the leaf of the stream's previous version; none at version 1
 * @param body SHA-256 of the body's bytes
 */
public record LeafHeader(
        String log,
        long pos,
        String stream,
        long version,
        String subject,
        UUID id,
        String type,
        int schema,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        Optional<String> onBehalfOf,
        UUID command,
        UUID correlation,
        Optional<UUID> causation,
        Optional<Hash> prevLeaf,
        Hash body) {

    /** The byte before a leaf's content (RFC 6962, 2.1). */
    private static final byte LEAF_TAG = 0x00;

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private record Written(Instant at, String text) {}

    private static volatile Written lastWritten = new Written(Instant.EPOCH, MICROSECONDS.format(Instant.EPOCH));

    public LeafHeader {
        if (pos < 1 || version < 1 || version > pos) {
            throw new IllegalArgumentException("version %d cannot stand at position %d".formatted(version, pos));
        }
        if (prevLeaf.isPresent() != (version > 1)) {
            throw new IllegalArgumentException(
                    "version %d %s a previous leaf".formatted(version, prevLeaf.isPresent() ? "cannot have" : "needs"));
        }
    }

    /** The bytes of H: RFC 8785, members in the order of their names. */
    public byte[] canonical() {
        StringBuilder json = new StringBuilder(512).append('{');
        member(json, "actor", actor);
        plain(json, "body", body.hex());
        causation.ifPresent(id -> plain(json, "causation", id.toString()));
        plain(json, "command", command.toString());
        plain(json, "correlation", correlation.toString());
        plain(json, "id", id.toString());
        member(json, "log", log);
        plain(json, "occurredOn", occurredOn.toString());
        onBehalfOf.ifPresent(unit -> member(json, "onBehalfOf", unit));
        number(json, "pos", pos);
        prevLeaf.ifPresent(leaf -> plain(json, "prevLeaf", leaf.hex()));
        plain(json, "recordedAt", written(recordedAt));
        number(json, "schema", schema);
        member(json, "stream", stream);
        member(json, "subject", subject);
        member(json, "type", type);
        number(json, "version", version);
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The leaf: what the tree holds and what the next version of the stream names. */
    public Hash leaf() {
        return leafOf(canonical());
    }

    /** The leaf over the bytes of a header. */
    public static Hash leafOf(byte[] canonical) {
        return new Hash(Sha256.tagged(LEAF_TAG, canonical));
    }

    /** All events of an append have one instant, so the last one is kept as it was written. */
    private static String written(Instant at) {
        Written last = lastWritten;
        if (!last.at.equals(at)) {
            last = new Written(at, MICROSECONDS.format(at));
            lastWritten = last;
        }
        return last.text;
    }

    /** A member whose value has nothing to escape: ids, hashes and dates. */
    private static void plain(StringBuilder json, String name, String value) {
        separate(json).append('"').append(name).append("\":\"").append(value).append('"');
    }

    private static void member(StringBuilder json, String name, String value) {
        separate(json).append('"').append(name).append("\":");
        CanonicalText.quote(json, value);
    }

    private static void number(StringBuilder json, String name, long value) {
        separate(json).append('"').append(name).append("\":").append(value);
    }

    private static StringBuilder separate(StringBuilder json) {
        return json.length() > 1 ? json.append(',') : json;
    }
}
