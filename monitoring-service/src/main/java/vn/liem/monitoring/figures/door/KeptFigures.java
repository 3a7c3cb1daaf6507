package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.view.FactMoment;
import vn.liem.monitoring.fact.view.FactReader;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Tally;
import vn.liem.monitoring.figures.Totals;

/**
 * The tallies of the periods that were asked for last, each for every scope. What is kept has counted again only what
 * changed since; a period that is not kept is counted from the whole book. An answer reflects the position it names.
 */
@ApplicationScoped
public class KeptFigures {

    /** How many sums are kept of all periods together, about 20 bytes each. */
    private static final long SUMS_MAX = 4_000_000;

    /** Where more changed, the whole book is read in its order. */
    private static final int CHANGED_MAX = FactMoment.SHARES / 2;

    private final FactReader facts;
    private final WholeBook book;
    private final ReentrantLock keeping = new ReentrantLock();
    private final ReentrantLock counting = new ReentrantLock();
    private final Map<Report, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private Optional<Units> units = Optional.empty();

    /** The numbers of reports, all at one position. */
    public record Counted(Map<String, Long> position, Map<Report, Totals> totals) {

        static Counted of(
                Map<String, Long> position,
                List<Report> reports,
                Function<Report, Tally> tallies,
                List<UnitFact> units) {
            Map<Report, Totals> totals = new HashMap<>();
            for (Report report : reports) {
                Optional<Set<String>> bodies =
                        report.scope().map(scope -> Set.copyOf(new UnitTree(units).within(scope)));
                totals.put(report, tallies.apply(report.everywhere()).in(bodies));
            }
            return new Counted(position, totals);
        }

        /** The numbers of one of the reports. */
        public Totals of(Report report) {
            Totals found = totals.get(report);
            if (found == null) {
                throw new IllegalArgumentException("a report that was not asked for");
            }
            return found;
        }
    }

    /** A tally, and what was read for it. */
    private record Kept(Tally tally, Map<String, Long> position, long filling) {}

    /** The bodies, and what was read for them. */
    private record Units(List<UnitFact> all, Map<String, Long> position, long filling) {}

    @Inject
    KeptFigures(FactReader facts, WholeBook book) {
        this.facts = facts;
        this.book = book;
    }

    /** The bodies that are known now. */
    List<UnitFact> units() {
        keeping.lock();
        try {
            return facts.read(this::unitsAt);
        } finally {
            keeping.unlock();
        }
    }

    /** The numbers of reports, by what was recorded up to a day where one is named. */
    public Counted of(List<Report> reports, Optional<LocalDate> knownOn) {
        return knownOn.map(day -> knownOn(day, reports)).orElseGet(() -> now(reports));
    }

    private Counted now(List<Report> reports) {
        Optional<Counted> ready = ready(reports);
        while (ready.isEmpty()) {
            counting.lock();
            try {
                ready = ready(reports);
                if (ready.isEmpty()) {
                    keep(book.count(missing(reports), Optional.empty()), reports);
                }
            } finally {
                counting.unlock();
            }
        }
        return ready.get();
    }

    /** What was known on a day is asked for seldom, and is kept nowhere. */
    private Counted knownOn(LocalDate day, List<Report> reports) {
        counting.lock();
        try {
            WholeBook.Read read = book.count(reports, Optional.of(day));
            return Counted.of(read.position(), reports, everywhere -> tallyOf(read, everywhere), read.units());
        } finally {
            counting.unlock();
        }
    }

    private static Tally tallyOf(WholeBook.Read read, Report everywhere) {
        Tally tally = read.tallies().get(everywhere);
        if (tally == null) {
            throw new IllegalStateException("a period that was not counted");
        }
        return tally;
    }

    /** The numbers where all that is needed is kept, brought up to date at one moment. */
    private Optional<Counted> ready(List<Report> reports) {
        keeping.lock();
        try {
            return facts.read(moment -> {
                bringUp(moment, reports);
                return missing(reports).isEmpty()
                        ? Optional.of(Counted.of(
                                moment.position(),
                                reports,
                                report -> keptOf(report).tally(),
                                unitsAt(moment)))
                        : Optional.<Counted>empty();
            });
        } finally {
            keeping.unlock();
        }
    }

    /** Counts again what changed in what is kept of these periods; forgets what is not worth it. */
    private void bringUp(FactMoment moment, List<Report> reports) {
        Map<Map<String, Long>, Map<Report, Tally>> byPosition = new HashMap<>();
        for (Report report : new HashSet<>(reports)) {
            Kept known = kept.get(report.everywhere());
            if (known != null && known.filling() != moment.filling()) {
                kept.remove(report.everywhere());
            } else if (known != null && !known.position().equals(moment.position())) {
                byPosition
                        .computeIfAbsent(known.position(), _ -> new HashMap<>())
                        .put(report.everywhere(), known.tally());
            }
        }
        byPosition.forEach((position, tallies) -> {
            // Where counting fails half way, nothing of it may be taken for counted.
            kept.keySet().removeAll(tallies.keySet());
            FactMoment.Changes changes = moment.since(position);
            if (changes.shares().size() <= CHANGED_MAX) {
                book.count(moment, changes, tallies.values());
                tallies.forEach(
                        (report, tally) -> kept.put(report, new Kept(tally, moment.position(), moment.filling())));
            }
        });
    }

    private List<Report> missing(List<Report> reports) {
        keeping.lock();
        try {
            return reports.stream()
                    .map(Report::everywhere)
                    .distinct()
                    .filter(report -> !kept.containsKey(report))
                    .toList();
        } finally {
            keeping.unlock();
        }
    }

    private Kept keptOf(Report everywhere) {
        Kept found = kept.get(everywhere);
        if (found == null) {
            throw new IllegalStateException("a period that is not kept");
        }
        return found;
    }

    /** Keeps what was counted, and lets go of what was asked for longest ago where that is too much. */
    private void keep(WholeBook.Read read, List<Report> wanted) {
        keeping.lock();
        try {
            read.tallies()
                    .forEach((report, tally) -> kept.put(report, new Kept(tally, read.position(), read.filling())));
            Set<Report> needed =
                    new HashSet<>(wanted.stream().map(Report::everywhere).toList());
            long sums = kept.values().stream()
                    .mapToLong(each -> each.tally().size())
                    .sum();
            Iterator<Map.Entry<Report, Kept>> eldest = kept.entrySet().iterator();
            while (sums > SUMS_MAX && eldest.hasNext()) {
                Map.Entry<Report, Kept> each = eldest.next();
                if (!needed.contains(each.getKey())) {
                    sums -= each.getValue().tally().size();
                    eldest.remove();
                }
            }
        } finally {
            keeping.unlock();
        }
    }

    private List<UnitFact> unitsAt(FactMoment moment) {
        boolean hold = units.filter(known -> known.filling() == moment.filling())
                .filter(known ->
                        known.position().equals(moment.position()) || !moment.tellsOfUnitsSince(known.position()))
                .isPresent();
        List<UnitFact> all = hold ? units.orElseThrow().all() : moment.units(Optional.empty());
        units = Optional.of(new Units(all, moment.position(), moment.filling()));
        return all;
    }
}
