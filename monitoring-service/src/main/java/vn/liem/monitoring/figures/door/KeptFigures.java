package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.procedure.journey.DecisionTable;

/** The figures that were counted last from what is known now, so that asking again counts nothing. */
@ApplicationScoped
class KeptFigures {

    private static final int REPORTS_MAX = 200;

    private final LegalOrder order = new LegalOrder(DecisionTable.vietnam());
    private final ReentrantLock counting = new ReentrantLock();
    private final Map<Report, Map<String, Figure>> kept = new LinkedHashMap<>();
    private Known from = Known.none();

    /** The order in which decisions take effect. */
    LegalOrder order() {
        return order;
    }

    /** The figures of a report from what is known now. */
    Map<String, Figure> figures(Known known, Report report) {
        counting.lock();
        try {
            if (known != from) {
                kept.clear();
                from = known;
            }
            if (kept.size() >= REPORTS_MAX && !kept.containsKey(report)) {
                kept.remove(kept.keySet().iterator().next());
            }
            return kept.computeIfAbsent(report, asked -> Definitions.figures(known.facts(), asked, order));
        } finally {
            counting.unlock();
        }
    }
}
