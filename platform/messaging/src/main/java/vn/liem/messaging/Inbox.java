package vn.liem.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes in what others published, whatever the network made of it: a record that was applied is dropped, one with
 * another leaf raises the alarm, one after a hole waits until the source was asked for what is missing.
 */
public final class Inbox {

    private final Effect effect;
    private final FetchRecords fetch;
    private final Alarms alarms;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /** An inbox with an effect. */
    public Inbox(Effect effect, FetchRecords fetch, Alarms alarms) {
        this.effect = effect;
        this.fetch = fetch;
        this.alarms = alarms;
    }

    /** Takes in records in the order in which they came; returns when each has taken effect or is held. */
    public void receive(List<PublishedRecord> records) {
        Map<String, List<PublishedRecord>> bySource = new java.util.LinkedHashMap<>();
        records.forEach(record -> bySource.computeIfAbsent(record.source(), _ -> new ArrayList<>())
                .add(record));
        bySource.forEach(this::receive);
    }

    /** Asks a source for everything it has published since the last record that took effect here. */
    public void catchUp(String source) {
        synchronized (lockOf(source)) {
            long before;
            do {
                before = effect.applied(source);
                apply(source, fetch.after(source, before, Optional.empty()));
            } while (effect.applied(source) > before);
        }
    }

    /** Does something while nothing of a source is being applied: a held case is let go. */
    public void between(String source, Runnable work) {
        synchronized (lockOf(source)) {
            work.run();
        }
    }

    private void receive(String source, List<PublishedRecord> records) {
        synchronized (lockOf(source)) {
            apply(source, records);
        }
    }

    /** One at a time for a source: order is what an inbox is for. */
    private Object lockOf(String source) {
        return locks.computeIfAbsent(source, _ -> new Object());
    }

    private void apply(String source, List<PublishedRecord> records) {
        List<PublishedRecord> next = new ArrayList<>();
        long reached = effect.applied(source);
        for (PublishedRecord record : records) {
            if (record.pos() <= reached) {
                compare(next, record);
            } else if (record.prev() == reached) {
                next.add(record);
                reached = record.pos();
            } else if (record.prev() < reached) {
                alarms.raise(source, record.pos(), "a record claims to follow one that others have followed");
            } else {
                apply(source, next, reached);
                next = new ArrayList<>();
                fill(source, record);
                reached = effect.applied(source);
                if (record.pos() > reached) {
                    next.add(record);
                    reached = record.pos();
                }
            }
        }
        apply(source, next, reached);
    }

    private void apply(String source, List<PublishedRecord> next, long reached) {
        if (!next.isEmpty()) {
            effect.apply(source, List.copyOf(next));
            if (effect.applied(source) < reached) {
                throw new IllegalStateException("records up to %d of %s took no effect".formatted(reached, source));
            }
        }
    }

    /** Asks for what is missing before a record, until it can follow. */
    private void fill(String source, PublishedRecord record) {
        while (effect.applied(source) < record.prev()) {
            long from = effect.applied(source);
            List<PublishedRecord> missing = fetch.after(source, from, Optional.empty()).stream()
                    .filter(found -> found.pos() <= record.prev())
                    .toList();
            if (missing.isEmpty() || missing.getFirst().prev() != from) {
                alarms.raise(source, record.pos(), "the source cannot fill the hole before this record");
                throw new HoleInSource(source, from, record.prev());
            }
            effect.apply(source, missing);
        }
    }

    private void compare(List<PublishedRecord> next, PublishedRecord record) {
        boolean same = next.stream()
                .filter(other -> other.pos() == record.pos())
                .findFirst()
                .map(other -> other.event().leaf())
                .or(() -> effect.leafAt(record.source(), record.pos()))
                .filter(leaf -> leaf.equals(record.event().leaf()))
                .isPresent();
        if (!same) {
            alarms.raise(record.source(), record.pos(), "another event stands where one was already applied");
        }
    }
}
