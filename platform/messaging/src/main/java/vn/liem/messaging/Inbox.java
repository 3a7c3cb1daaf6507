package vn.liem.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes in what others published, whatever the network made of it: a record that was applied is dropped, one after a hole
 * waits until the source was asked for what is missing. Where two events claim one place the source is asked which one it
 * holds, and the alarm is raised; that one takes effect, also if another came first. An event that another service owns raises the
 * alarm and has no effect; where its source holds it, its place is passed.
 */
public final class Inbox {

    /** What is said of an event of a type that its source does not own. */
    static final String OF_ANOTHER = "an event tells of what another service owns";

    private final Effect effect;
    private final FetchRecords fetch;
    private final Alarms alarms;
    private final Runnable corrected;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /** An inbox with an effect. */
    public Inbox(Effect effect, FetchRecords fetch, Alarms alarms) {
        this(effect, fetch, alarms, () -> {});
    }

    /**
     * An inbox with an effect.
     *
     * @param corrected what is to be done after an event took effect where another had: views hold the other
     */
    public Inbox(Effect effect, FetchRecords fetch, Alarms alarms, Runnable corrected) {
        this.effect = effect;
        this.fetch = fetch;
        this.alarms = alarms;
        this.corrected = corrected;
    }

    /** Takes in records in the order in which they came; returns when each has taken effect or is held. */
    public void receive(List<PublishedRecord> records) {
        Map<String, List<PublishedRecord>> bySource = new java.util.LinkedHashMap<>();
        records.forEach(record -> bySource.computeIfAbsent(record.source(), _ -> new ArrayList<>())
                .add(record));
        bySource.forEach(this::receive);
    }

    /** Asks a source for everything it has published since the last record that took effect here; whether there was anything. */
    public boolean catchUp(String source) {
        synchronized (lockOf(source)) {
            boolean found = false;
            long before;
            List<PublishedRecord> given;
            do {
                before = effect.applied(source);
                given = fetch.after(source, before, Optional.empty());
                if (!isChained(given, before)) {
                    throw new HoleInSource(source, before, given.getLast().pos());
                }
                apply(source, given, given.isEmpty() ? before : given.getLast().pos());
                found |= !given.isEmpty();
                // Less than could be given is all there is; whoever writes meanwhile is heard the next time.
            } while (given.size() >= FetchRecords.MAX && effect.applied(source) > before);
            return found;
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
            if (!record.isOfItsOwner()) {
                // If its source does hold it, it comes again with what follows it.
                alarms.raise(source, record.pos(), OF_ANOTHER);
            } else if (isNext(record, reached)) {
                next.add(record);
                reached = record.pos();
            } else if (record.pos() > reached || !isSame(next, record)) {
                apply(source, next, reached);
                next = new ArrayList<>();
                alone(source, record);
                reached = effect.applied(source);
            }
        }
        apply(source, next, reached);
    }

    private static boolean isNext(PublishedRecord record, long reached) {
        return record.prev() == reached && record.pos() == reached + 1;
    }

    /** A record that cannot simply follow: it stands behind a hole, leaps over positions, or claims a place that is taken. */
    private void alone(String source, PublishedRecord record) {
        if (record.prev() > effect.applied(source)) {
            fill(source, record);
        }
        long reached = effect.applied(source);
        if (record.pos() <= reached) {
            if (!isSame(List.of(), record)) {
                judge(source, record);
            }
        } else if (record.prev() < reached) {
            alarms.raise(source, record.pos(), "a record claims to follow one that others have followed");
        } else if (isNext(record, reached) || isOf(source, record)) {
            apply(source, List.of(record), record.pos());
        } else {
            alarms.raise(source, record.pos(), "a record leaps to a place that its source does not know");
        }
    }

    private void apply(String source, List<PublishedRecord> next, long reached) {
        if (!next.isEmpty()) {
            next.stream()
                    .filter(record -> !record.isOfItsOwner())
                    .forEach(record -> alarms.raise(source, record.pos(), OF_ANOTHER));
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
            if (missing.isEmpty() || !isChained(missing, from)) {
                alarms.raise(source, record.pos(), "the source cannot fill the hole before this record");
                throw new HoleInSource(source, from, record.prev());
            }
            apply(source, missing, missing.getLast().pos());
        }
    }

    /** Whether what a source gives follows the place that was asked for, each the one before. */
    private static boolean isChained(List<PublishedRecord> records, long from) {
        long before = from;
        for (PublishedRecord record : records) {
            if (record.prev() != before) {
                return false;
            }
            before = record.pos();
        }
        return true;
    }

    private boolean isSame(List<PublishedRecord> next, PublishedRecord record) {
        return next.stream()
                .filter(other -> other.pos() == record.pos())
                .findFirst()
                .map(other -> other.event().leaf())
                .or(() -> effect.leafAt(record.source(), record.pos()))
                .filter(leaf -> leaf.equals(record.event().leaf()))
                .isPresent();
    }

    /** Whether the source, asked over REST, holds this event after the one that the record names. */
    private boolean isOf(String source, PublishedRecord record) {
        return fetch.after(source, record.prev(), Optional.empty()).stream()
                .findFirst()
                .filter(held -> held.pos() == record.pos())
                .filter(held -> held.event().leaf().equals(record.event().leaf()))
                .isPresent();
    }

    /** Two events claim one place: what counts is the one that the source holds, whichever came first. */
    private void judge(String source, PublishedRecord record) {
        Optional<PublishedRecord> held = fetch.after(source, record.pos() - 1, Optional.empty()).stream()
                .filter(each -> each.pos() == record.pos())
                .findFirst();
        boolean wasDeceived = held.isPresent()
                && !effect.leafAt(source, record.pos())
                        .equals(Optional.of(held.get().event().leaf()));
        if (wasDeceived) {
            alarms.raise(source, record.pos(), "an event took effect that its source does not hold");
            effect.instead(source, held.get());
            corrected.run();
        } else {
            alarms.raise(source, record.pos(), "another event stands where one was already applied");
        }
    }
}
