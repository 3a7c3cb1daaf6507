package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The facts that figures count. They are kept in memory from the first question on, and brought up to date by the rows
 * that changed since; what was known on an earlier day is read when it is asked for.
 */
@ApplicationScoped
public class CountedFacts {

    private static final List<String> KINDS = Arrays.stream(FactKind.values())
            .filter(FactKind::isCounted)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final FactBook book;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, Known.Kept> kept = new TreeMap<>();
    private Known known = Known.of(Map.of(), List.of());

    @Inject
    CountedFacts(FactBook book) {
        this.book = book;
    }

    /** Everything that stands now. */
    @Transactional
    public Known now() {
        Map<String, Long> position = book.position();
        reading.lock();
        try {
            if (!position.equals(known.position())) {
                read(position);
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    /** Everything that stood by what was recorded up to a day, that day included. */
    @Transactional
    public Known knownOn(LocalDate day) {
        Map<String, Long> position = book.position();
        Map<String, Known.Kept> then = new TreeMap<>();
        book.list("standing = true and kind in ?1 and recordedOn <= ?2", KINDS, day)
                .forEach(entry -> then.put(entry.id, new Known.Kept(entry.fact(), entry.origin())));
        book.getEntityManager()
                .createQuery(
                        "from PastEntry where standing = true and kind in :kinds and recordedOn <= :day"
                                + " and untilOn > :day",
                        PastEntry.class)
                .setParameter("kinds", KINDS)
                .setParameter("day", day)
                .getResultList()
                .forEach(entry -> then.put(entry.id, new Known.Kept(entry.fact(), entry.origin())));
        return Known.of(position, then.values());
    }

    /** What is known, of now or of a day. */
    @Transactional
    public Known at(Optional<LocalDate> day) {
        return day.map(this::knownOn).orElseGet(this::now);
    }

    private void read(Map<String, Long> position) {
        Map<String, Long> before = new HashMap<>(known.position());
        position.forEach((log, pos) -> {
            long seen = before.getOrDefault(log, 0L);
            if (pos > seen) {
                KINDS.forEach(kind -> {
                    book.list("kind = ?1 and source = ?2 and pos > ?3", kind, log, seen)
                            .forEach(this::keep);
                    book.getEntityManager().clear();
                });
            }
        });
        known = Known.of(position, kept.values());
    }

    private void keep(FactEntry entry) {
        if (entry.standing) {
            kept.put(entry.id, new Known.Kept(entry.fact(), entry.origin()));
        } else {
            kept.remove(entry.id);
        }
    }
}
