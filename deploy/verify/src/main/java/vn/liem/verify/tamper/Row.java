package vn.liem.verify.tamper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.LogRows.EventRow;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/** One row of {@code event} as somebody changes it who may write to the table what he likes. */
final class Row {

    private static final int DAYS_MAX = 400;

    private Row() {}

    static EventRow of(StoredEvent event) {
        return new EventRow(event.pos(), Optional.of(event));
    }

    /** Another value in one column that says what happened, by whom, for whom, and of what. */
    static StoredEvent edited(StoredEvent one, RandomGenerator random) {
        Authorship by = one.by();
        return switch (random.nextInt(8)) {
            case 0 -> written(one, one.subject(), one.type(), one.occurredOn(), withActor(by), one.body());
            case 1 -> written(one, one.subject(), one.type(), one.occurredOn(), forAnother(by), one.body());
            case 2 -> written(one, one.subject(), one.type(), earlier(one.occurredOn(), random), by, one.body());
            case 3 -> written(one, one.subject(), one.type(), one.occurredOn(), by, another(one.body(), random));
            case 4 -> written(one, one.subject() + "x", one.type(), one.occurredOn(), by, one.body());
            case 5 -> written(one, one.subject(), "case.terminated.v1", one.occurredOn(), by, one.body());
            case 6 -> written(one, one.subject(), one.type(), one.occurredOn(), underAnother(by), one.body());
            case 7 -> written(one, one.subject(), one.type(), one.occurredOn().plusDays(1), by, one.body());
            default -> throw new IllegalStateException("a die with eight sides");
        };
    }

    static StoredEvent dayBack(StoredEvent one, RandomGenerator random) {
        return written(one, one.subject(), one.type(), earlier(one.occurredOn(), random), one.by(), one.body());
    }

    static StoredEvent recordedBack(StoredEvent one, RandomGenerator random) {
        return recorded(one, one.recordedAt().minusSeconds(1 + random.nextInt(DAYS_MAX * 86_400)));
    }

    static StoredEvent recorded(StoredEvent one, Instant at) {
        return at(one, one.pos(), one.stream(), one.version(), at, one.leaf(), one.prevLeaf());
    }

    /** The row with the leaf that it would have had. */
    static StoredEvent withOwnLeaf(StoredEvent one, String log) {
        Hash leaf = one.header(log).leaf();
        return at(one, one.pos(), one.stream(), one.version(), one.recordedAt(), leaf, one.prevLeaf());
    }

    static StoredEvent moved(StoredEvent one, long pos) {
        return at(one, pos, one.stream(), one.version(), one.recordedAt(), one.leaf(), one.prevLeaf());
    }

    /** The row at another place of the log and of its stream; its leaf is still the old one. */
    static StoredEvent chained(StoredEvent one, long pos, long version, Optional<Hash> before) {
        return at(one, pos, one.stream(), version, one.recordedAt(), one.leaf(), before);
    }

    /** An event that never was, beside another: recorded with it, in a stream of its own. */
    static StoredEvent invented(StoredEvent beside, long pos, String type, EventBody body, RandomGenerator random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new StoredEvent(
                pos,
                StreamId.of("case", id),
                1,
                id.toString(),
                new UUID(random.nextLong(), random.nextLong()),
                type,
                Character.digit(type.charAt(type.length() - 1), 10),
                beside.occurredOn(),
                beside.recordedAt(),
                new Authorship("officer-9", Optional.empty(), id, id, Optional.empty()),
                body,
                beside.leaf(),
                Optional.empty());
    }

    private static StoredEvent at(
            StoredEvent one,
            long pos,
            StreamId stream,
            long version,
            Instant recordedAt,
            Hash leaf,
            Optional<Hash> before) {
        return new StoredEvent(
                pos,
                stream,
                version,
                one.subject(),
                one.id(),
                one.type(),
                one.schema(),
                one.occurredOn(),
                recordedAt,
                one.by(),
                one.body(),
                leaf,
                before);
    }

    private static StoredEvent written(
            StoredEvent one, String subject, String type, LocalDate occurredOn, Authorship by, EventBody body) {
        return new StoredEvent(
                one.pos(),
                one.stream(),
                one.version(),
                subject,
                one.id(),
                type,
                one.schema(),
                occurredOn,
                one.recordedAt(),
                by,
                body,
                one.leaf(),
                one.prevLeaf());
    }

    private static LocalDate earlier(LocalDate day, RandomGenerator random) {
        return day.minusDays(1 + random.nextInt(DAYS_MAX));
    }

    private static EventBody another(EventBody body, RandomGenerator random) {
        return BodyCodec.canonical("{\"amountVnd\":\"%d\",\"was\":%d}"
                .formatted(random.nextLong(1_000_000_000_000L), body.bytes().length));
    }

    private static Authorship withActor(Authorship by) {
        return new Authorship(by.actor() + "x", by.onBehalfOf(), by.command(), by.correlation(), by.causation());
    }

    private static Authorship forAnother(Authorship by) {
        Optional<String> other = by.onBehalfOf().isPresent() ? Optional.empty() : Optional.of("T99-CQDT");
        return new Authorship(by.actor(), other, by.command(), by.correlation(), by.causation());
    }

    private static Authorship underAnother(Authorship by) {
        UUID other =
                new UUID(by.command().getMostSignificantBits(), ~by.command().getLeastSignificantBits());
        return new Authorship(by.actor(), by.onBehalfOf(), other, by.correlation(), by.causation());
    }

    /** The rows with their positions counted anew from one on. */
    static void renumber(List<EventRow> rows, int from) {
        for (int i = from; i < rows.size(); i++) {
            rows.set(i, of(moved(rows.get(i).event().orElseThrow(), i + 1L)));
        }
    }
}
