package vn.liem.monitoring.fact.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.UnreadEvent;

/** The facts as the logs alone tell them, each log up to a position: no table is asked. */
public final class FactsFromLogs {

    private static final int PAGE = 2_000;

    private final Map<String, Known.Kept> kept = new TreeMap<>();
    private final List<UnreadEvent> unread = new ArrayList<>();

    private FactsFromLogs() {}

    /** What is known at a position of each log, and what could not be read; a log that is not named is not read. */
    public static Known at(List<Feed> logs, Map<String, Long> position) {
        FactsFromLogs facts = new FactsFromLogs();
        for (Feed log : logs) {
            facts.read(log, position.getOrDefault(log.source(), 0L));
        }
        facts.unread.sort(Comparator.comparing(UnreadEvent::log).thenComparingLong(UnreadEvent::pos));
        return Known.of(position, facts.kept.values(), facts.unread);
    }

    private void read(Feed log, long last) {
        long pos = 0;
        while (pos < last) {
            List<StoredEvent> page = log.after(pos, PAGE);
            if (page.isEmpty()) {
                throw new IllegalStateException("%s ends at %d, before %d".formatted(log.source(), pos, last));
            }
            for (StoredEvent event : page) {
                if (event.pos() <= last && log.mayTell(event)) {
                    hear(log.source(), event);
                }
            }
            pos = page.getLast().pos();
        }
    }

    private void hear(String log, StoredEvent event) {
        Optional<Telling> telling = Tellings.ofCounted(event);
        if (telling.isEmpty()) {
            return;
        }
        try {
            hear(log, event, telling.get());
        } catch (RuntimeException _) {
            // What others wrote may have any form: the view passes such an event over, and so does this, and says so.
            unread.add(new UnreadEvent(log, event.pos(), event.subject()));
        }
    }

    private void hear(String log, StoredEvent event, Telling telling) {
        String key = telling.key().apply(event);
        Optional<Fact> before = Optional.ofNullable(kept.get(key)).map(Known.Kept::fact);
        Optional<? extends Fact> after = telling.after().apply(before, event);
        if (after.isEmpty()) {
            kept.remove(key);
        } else if (FactKind.of(after.get()).isCounted()) {
            Origin origin = new Origin(
                    key,
                    FactRow.subjectOf(after.get()),
                    log,
                    event.pos(),
                    event.leaf().toString(),
                    event.recordedAt());
            kept.put(key, new Known.Kept(after.get(), origin));
        }
    }
}
