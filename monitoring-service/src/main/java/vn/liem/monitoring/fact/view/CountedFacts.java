package vn.liem.monitoring.fact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The counted facts as a whole, for papers that list them. They are kept in memory from the first question on, and
 * brought up to date by the rows that changed since; a book that was filled anew is read from its beginning, since what a
 * forged event told is no row of it any more. What was known on an earlier day is read when it is asked for.
 */
@ApplicationScoped
public class CountedFacts {

    private final FactReader book;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<String, Known.Kept> kept = new TreeMap<>();
    private Known known = Known.none();
    private long filling;

    /** Reads a book. */
    @Inject
    public CountedFacts(FactReader book) {
        this.book = book;
    }

    /** Everything that stands now. */
    public Known now() {
        reading.lock();
        try {
            return book.read(this::upTo);
        } finally {
            reading.unlock();
        }
    }

    /** Everything that stood by what was recorded up to a day, that day included. */
    public Known knownOn(LocalDate day) {
        return book.read(moment -> moment.whole(Optional.of(day)));
    }

    /** What is known, of now or of a day. */
    public Known at(Optional<LocalDate> day) {
        return day.map(this::knownOn).orElseGet(this::now);
    }

    private Known upTo(FactMoment moment) {
        if (moment.filling() != filling) {
            kept.clear();
            known = Known.none();
            filling = moment.filling();
        }
        if (!moment.position().equals(known.position())) {
            moment.takenBackSince(known.position()).forEach(kept::remove);
            moment.toldSince(known.position())
                    .forEach(each -> kept.put(each.origin().id(), each));
            known = Known.of(moment.position(), kept.values());
        }
        return known;
    }
}
