package vn.liem.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.AppendOutcome.AnsweredBefore;
import vn.liem.eventstore.AppendOutcome.Appended;
import vn.liem.eventstore.AppendOutcome.KeyTaken;
import vn.liem.eventstore.AppendOutcome.MarkedBefore;
import vn.liem.eventstore.AppendOutcome.Stale;
import vn.liem.eventstore.Head.Tip;
import vn.liem.kernel.EventTypes;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/**
 * One batch, decided in memory: which appends win, what each event's place and leaf are. Appends of one batch see one
 * another in the order in which they came.
 */
final class Batch {

    private final String log;
    private final Evidence evidence;
    private final Instant before;
    private final Instant recordedAt;
    private final Map<StreamId, Tip> streams;
    private final Map<UniqueKey, String> keys;
    private final Map<java.util.UUID, StoredAnswer> answers;
    private final Map<String, Long> marks;

    private final List<AppendOutcome> outcomes = new ArrayList<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<UniqueKey, String> newKeys = new LinkedHashMap<>();
    private final List<StoredAnswer> newAnswers = new ArrayList<>();
    private final List<InboxMark> newMarks = new ArrayList<>();
    private long pos;

    Batch(String log, Evidence evidence, Head head, Instant recordedAt) {
        this.log = log;
        this.evidence = evidence;
        this.before = head.lastRecordedAt();
        this.recordedAt = recordedAt;
        this.streams = new HashMap<>(head.streams());
        this.keys = new HashMap<>(head.keys());
        this.answers = new HashMap<>(head.answers());
        this.marks = new HashMap<>(head.marks());
        this.pos = head.pos();
    }

    /** Takes in what is committed; what is known from the batch before this one came after it. */
    void learn(Head committed) {
        committed.streams().forEach(streams::putIfAbsent);
        committed.keys().forEach(keys::putIfAbsent);
        committed.answers().forEach(answers::putIfAbsent);
        committed.marks().forEach(marks::putIfAbsent);
    }

    /** Where the log stands once this batch does: what it adds, as everything else can be read by then. */
    Head end() {
        Map<StreamId, Tip> tips = new HashMap<>();
        events.forEach(event -> tips.put(event.stream(), new Tip(event.version(), Optional.of(event.leaf()))));
        Map<java.util.UUID, StoredAnswer> added = new HashMap<>();
        newAnswers.forEach(answer -> added.put(answer.command(), answer));
        Map<String, Long> marked = new HashMap<>();
        newMarks.forEach(mark -> marked.merge(mark.source(), mark.pos(), Math::max));
        return new Head(pos, events.isEmpty() ? before : recordedAt, tips, newKeys, added, marked);
    }

    /** Decides the next append. */
    void add(Append append) {
        outcomes.add(loses(append).orElseGet(() -> place(append)));
    }

    /** What became of each append, in the order in which they came. */
    List<AppendOutcome> outcomes() {
        return outcomes;
    }

    List<StoredEvent> events() {
        return events;
    }

    Map<UniqueKey, String> newKeys() {
        return newKeys;
    }

    List<StoredAnswer> newAnswers() {
        return newAnswers;
    }

    List<InboxMark> newMarks() {
        return newMarks;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Whether nothing of the batch is to be written. */
    boolean isEmpty() {
        return events.isEmpty() && newMarks.isEmpty();
    }

    private Optional<AppendOutcome> loses(Append append) {
        Optional<StoredAnswer> before = append.answer().map(answer -> answers.get(answer.command()));
        if (before.isPresent()) {
            return before.map(AnsweredBefore::new);
        }
        return marked(append).or(() -> stale(append)).or(() -> taken(append));
    }

    private Optional<AppendOutcome> marked(Append append) {
        for (InboxMark mark : append.marks()) {
            if (mark.pos() <= marks.getOrDefault(mark.source(), 0L)) {
                return Optional.of(new MarkedBefore(mark));
            }
        }
        return Optional.empty();
    }

    private Optional<AppendOutcome> stale(Append append) {
        for (StreamRead read : append.reads()) {
            long actual = streams.getOrDefault(read.stream(), Tip.NONE).version();
            if (actual != read.version()) {
                return Optional.of(new Stale(read.stream(), read.version(), actual));
            }
        }
        Map<StreamId, Long> reached = new HashMap<>();
        for (StreamWrite write : append.writes()) {
            long actual = reached.getOrDefault(
                    write.stream(),
                    streams.getOrDefault(write.stream(), Tip.NONE).version());
            if (actual != write.expectedVersion()) {
                return Optional.of(new Stale(write.stream(), write.expectedVersion(), actual));
            }
            reached.put(write.stream(), actual + write.events().size());
        }
        return Optional.empty();
    }

    private Optional<AppendOutcome> taken(Append append) {
        Map<UniqueKey, String> claimed = new HashMap<>();
        for (StreamWrite write : append.writes()) {
            for (UniqueKey key : write.keys()) {
                String holder = keys.getOrDefault(key, claimed.get(key));
                if (holder != null) {
                    return Optional.of(new KeyTaken(key, holder));
                }
                claimed.put(key, write.stream().value());
            }
        }
        return Optional.empty();
    }

    private AppendOutcome place(Append append) {
        long first = append.writes().isEmpty() ? 0 : pos + 1;
        for (StreamWrite write : append.writes()) {
            for (NewEvent event : write.events()) {
                place(write, event);
            }
            for (UniqueKey key : write.keys()) {
                keys.put(key, write.stream().value());
                newKeys.put(key, write.stream().value());
            }
        }
        append.answer().ifPresent(answer -> {
            answers.put(answer.command(), answer);
            newAnswers.add(answer);
        });
        for (InboxMark mark : append.marks()) {
            marks.merge(mark.source(), mark.pos(), Math::max);
            newMarks.add(mark);
        }
        return new Appended(first, first == 0 ? 0 : pos);
    }

    private void place(StreamWrite write, NewEvent event) {
        Tip tip = streams.getOrDefault(write.stream(), Tip.NONE);
        pos++;
        long at = pos;
        int schema = EventTypes.versionOf(event.type());
        Hash leaf = evidence.leafOf(() -> header(at, tip, write, event, schema));
        streams.put(write.stream(), new Tip(tip.version() + 1, Optional.of(leaf)));
        events.add(new StoredEvent(
                at,
                write.stream(),
                tip.version() + 1,
                write.subject(),
                event.id(),
                event.type(),
                schema,
                event.occurredOn(),
                recordedAt,
                write.by(),
                event.body(),
                leaf,
                tip.leaf()));
    }

    private LeafHeader header(long at, Tip tip, StreamWrite write, NewEvent event, int schema) {
        Authorship by = write.by();
        return new LeafHeader(
                log,
                at,
                write.stream().value(),
                tip.version() + 1,
                write.subject(),
                event.id(),
                event.type(),
                schema,
                event.occurredOn(),
                recordedAt,
                by.actor(),
                by.onBehalfOf(),
                by.command(),
                by.correlation(),
                by.causation(),
                tip.leaf(),
                event.body().hash());
    }
}
