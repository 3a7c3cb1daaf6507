package vn.liem.monitoring.process.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.process.AskedTime;
import vn.liem.monitoring.process.FactsInScope;
import vn.liem.monitoring.process.Measured;
import vn.liem.monitoring.process.Measures;
import vn.liem.monitoring.process.Passage;
import vn.liem.monitoring.process.Span;

/** The measures that were taken last from what is known now, so that asking again walks no case again. */
@ApplicationScoped
public class KeptMeasures {

    /** Each keeps the rows behind it. */
    private static final int KEPT_MAX = 8;

    private static final Law LAW = Law.vietnam();

    private final ReentrantLock measuring = new ReentrantLock();
    private final Map<Question, Taken> kept = new LinkedHashMap<>();
    private Known from = Known.none();

    /**
     * What was measured.
     *
     * @param measures by their ids
     * @param passages from stage to stage
     */
    public record Taken(Map<String, Measured> measures, Map<Passage, List<Span>> passages) {}

    private record Question(AskedTime time, Optional<String> scope) {}

    /** The measures of a time and a scope from what is known now, by their ids. */
    public Taken measures(Known known, Optional<String> scope, AskedTime time) {
        measuring.lock();
        try {
            if (known != from) {
                kept.clear();
                from = known;
            }
            Question asked = new Question(time, scope);
            if (kept.size() >= KEPT_MAX && !kept.containsKey(asked)) {
                kept.remove(kept.keySet().iterator().next());
            }
            return kept.computeIfAbsent(asked, _ -> taken(known.facts(), scope, time));
        } finally {
            measuring.unlock();
        }
    }

    /** The measures of a time and a scope from other facts than those of now. */
    static Taken taken(Facts facts, Optional<String> scope, AskedTime time) {
        Measures measures = new Measures(FactsInScope.of(facts, scope, Territory.everywhere()), LAW, time);
        Map<String, Measured> taken = new LinkedHashMap<>();
        for (String id : measures.ids()) {
            measures.find(id).ifPresent(measured -> taken.put(id, measured));
        }
        return new Taken(taken, measures.passages());
    }
}
