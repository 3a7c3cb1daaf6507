package vn.liem.monitoring.figures.door;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.view.FactMoment;
import vn.liem.monitoring.fact.view.FactReader;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Tally;
import vn.liem.procedure.journey.DecisionTable;

/** Goes through the whole book of facts at one moment, a little of it at a time, by two threads of its own. */
@ApplicationScoped
class WholeBook {

    private static final int WORKERS = 2;

    /** So many facts are in memory at once for each of them, or fewer. */
    private static final int FACTS_AT_ONCE = 12_000;

    private static final int PERSONS_AT_ONCE = 500;

    private final FactReader facts;
    private final int factsAtOnce;
    private final LegalOrder order = new LegalOrder(DecisionTable.vietnam());
    private final Set<Pass> passes = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("figures-", 0).factory());

    /** Once through the book: how many parts it has, and how many of them were looked at. */
    private static final class Pass {

        private final int of;
        private final AtomicInteger done = new AtomicInteger();

        private Pass(int of) {
            this.of = of;
        }
    }

    /**
     * How far all are that go through the book now.
     *
     * @param passes how many they are
     * @param done how many parts they have looked at
     * @param of how many parts there are for them
     */
    record Underway(int passes, int done, int of) {}

    /** Tallies by the reports of everything, and what was read for them. */
    record Read(Map<Report, Tally> tallies, Map<String, Long> position, long filling, List<UnitFact> units) {}

    @Inject
    WholeBook(FactReader facts) {
        this(facts, FACTS_AT_ONCE);
    }

    /** With so many facts in memory at once for each worker, or fewer. */
    WholeBook(FactReader facts, int factsAtOnce) {
        this.facts = facts;
        this.factsAtOnce = factsAtOnce;
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    /** How far all are that go through the book now. */
    Underway underway() {
        List<Pass> now = List.copyOf(passes);
        return new Underway(
                now.size(),
                now.stream().mapToInt(pass -> pass.done.get()).sum(),
                now.stream().mapToInt(pass -> pass.of).sum());
    }

    /** The order in which decisions take effect. */
    LegalOrder order() {
        return order;
    }

    /** The tallies of the periods of these reports, by what is recorded now or was up to a day. */
    Read count(Collection<Report> reports, Optional<LocalDate> knownOn) {
        Map<Report, Tally> tallies = new LinkedHashMap<>();
        reports.forEach(report -> tallies.put(report.everywhere(), new Tally(report, order)));
        return facts.read(moment -> {
            List<Callable<Boolean>> work = inRanges(
                    moment,
                    (same, from, end) -> count(
                            same.ofShares(from, end, knownOn),
                            IntStream.range(from, end).boxed().toList(),
                            tallies.values()));
            inParts(
                    moment.disciplined(knownOn),
                    PERSONS_AT_ONCE,
                    persons -> work.add(() ->
                            facts.readWith(moment, same -> countPersons(same, persons, knownOn, tallies.values()))));
            all(work);
            return new Read(tallies, moment.position(), moment.filling(), moment.units(knownOn));
        });
    }

    /** The book at one moment, to be gone through as often as is needed. */
    final class Parts {

        private final FactMoment moment;
        private final Optional<LocalDate> knownOn;

        private Parts(FactMoment moment, Optional<LocalDate> knownOn) {
            this.moment = moment;
            this.knownOn = knownOn;
        }

        /** Has every subject looked at, each once with all that hangs on it; by several threads. */
        void bySubject(Consumer<Known> look) {
            all(inRanges(moment, (same, from, end) -> {
                look.accept(same.listOfShares(from, end, knownOn));
                return true;
            }));
        }

        /** Has every person looked at, each once with all that is told of them; by several threads. */
        void byPerson(Consumer<Known> look) {
            List<Callable<Boolean>> work = new ArrayList<>();
            inParts(
                    moment.persons(knownOn),
                    PERSONS_AT_ONCE,
                    persons -> work.add(() -> facts.readWith(moment, same -> {
                        look.accept(same.listOfPersons(persons, knownOn));
                        return true;
                    })));
            all(work);
        }
    }

    /** Goes through the book as it is known now, or was known on a day. */
    void read(Optional<LocalDate> knownOn, Consumer<Parts> reading) {
        facts.read(moment -> {
            reading.accept(new Parts(moment, knownOn));
            return true;
        });
    }

    /** What is done with the shares from one to before another. */
    private interface OfRange {
        boolean at(FactMoment moment, int from, int end);
    }

    private List<Callable<Boolean>> inRanges(FactMoment moment, OfRange work) {
        List<Callable<Boolean>> all = new ArrayList<>();
        int atOnce = sharesAtOnce(moment);
        for (int first = 0; first < FactMoment.SHARES; first += atOnce) {
            int from = first;
            int end = Math.min(FactMoment.SHARES, first + atOnce);
            all.add(() -> facts.readWith(moment, same -> work.at(same, from, end)));
        }
        return all;
    }

    /** Counts anew what changed, at a moment. */
    void count(FactMoment moment, FactMoment.Changes changes, Collection<Tally> tallies) {
        inParts(
                List.copyOf(changes.shares()),
                sharesAtOnce(moment),
                shares -> count(moment.ofShares(shares), shares, tallies));
        inParts(
                List.copyOf(changes.persons()),
                PERSONS_AT_ONCE,
                persons -> countPersons(moment, persons, Optional.empty(), tallies));
    }

    /** No more facts are told than events. */
    private int sharesAtOnce(FactMoment moment) {
        long events =
                moment.position().values().stream().mapToLong(Long::longValue).sum();
        return Math.clamp((long) FactMoment.SHARES * factsAtOnce / Math.max(events, 1), 1, FactMoment.SHARES);
    }

    private static boolean count(Facts some, List<Integer> shares, Collection<Tally> tallies) {
        tallies.forEach(tally -> tally.count(some, FactMoment::shareOf, shares));
        return true;
    }

    private static boolean countPersons(
            FactMoment moment, List<String> persons, Optional<LocalDate> knownOn, Collection<Tally> tallies) {
        Facts some = moment.ofPersons(persons, knownOn);
        tallies.forEach(tally -> tally.countPersons(some, persons));
        return true;
    }

    private static <T> void inParts(List<T> all, int most, Consumer<List<T>> each) {
        for (int i = 0; i < all.size(); i += most) {
            each.accept(all.subList(i, Math.min(all.size(), i + most)));
        }
    }

    private void all(List<Callable<Boolean>> work) {
        Pass pass = new Pass(work.size());
        passes.add(pass);
        try {
            List<Callable<Boolean>> told = work.stream()
                    .<Callable<Boolean>>map(part -> () -> {
                        boolean done = part.call();
                        pass.done.incrementAndGet();
                        return done;
                    })
                    .toList();
            for (Future<Boolean> done : workers.invokeAll(told)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while counting", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("counting failed", e);
        } finally {
            passes.remove(pass);
        }
    }
}
