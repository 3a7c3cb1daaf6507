package vn.liem.monitoring.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;

/**
 * The sums of one period for every body at once, kept share by share: a share is what a few subjects with all their
 * facts add, so that a fact which comes has its share counted again and not the whole book. Every figure is a sum over
 * subjects but one, which is a sum over persons.
 */
public final class Tally {

    /** For how many scopes it keeps the totals. */
    private static final int SCOPES_MAX = 200;

    private static final int GAP_OPEN = Totals.NUMBERS.indexOf(DisciplineDefinitions.GAP_OPEN);

    private final Report report;
    private final LegalOrder order;
    private final Map<Integer, Share> shares = new HashMap<>();
    private final Map<String, Share> persons = new HashMap<>();
    private final Map<Cell, Integer> places = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<BigInteger> sums = new ArrayList<>();
    private final Map<Optional<Set<String>>, Totals> totals = new HashMap<>();
    private long size;

    /** What a share adds to which sums; arrays, since there are as many of these as shares and periods. */
    private static final class Share {

        private final int[] places;
        private final BigInteger[] amounts;

        Share(int size) {
            places = new int[size];
            amounts = new BigInteger[size];
        }
    }

    /** The tally of the period of a report, in which nothing is counted yet. */
    public Tally(Report report, LegalOrder order) {
        this.report = report.everywhere();
        this.order = order;
    }

    /**
     * Counts shares anew.
     *
     * @param facts all facts of these shares, and no others
     * @param shareOf in which share a fact lies
     * @param which the shares, also those of which no fact is left
     */
    public void count(Facts facts, ToIntFunction<Fact> shareOf, Collection<Integer> which) {
        Map<Integer, Map<Cell, BigInteger>> counted = new HashMap<>();
        ScopedFacts scoped = ScopedFacts.of(facts, report, order);
        Belonging belonging = new Belonging(scoped);
        for (int number = 0; number < Totals.NUMBERS.size(); number++) {
            if (number != GAP_OPEN) {
                addUp(
                        number,
                        scoped,
                        belonging::of,
                        (part, cell) -> counted.computeIfAbsent(
                                        shareOf.applyAsInt(part.counted()), _ -> new HashMap<>())
                                .merge(cell, amountOf(cell, part), BigInteger::add));
            }
        }
        synchronized (this) {
            totals.clear();
            which.forEach(share -> put(shares, share, counted.getOrDefault(share, Map.of())));
        }
    }

    /**
     * Counts persons anew.
     *
     * @param facts all that is told of them: accusations with their cases, matters of discipline
     */
    public void countPersons(Facts facts, Collection<String> who) {
        Map<String, Map<Cell, BigInteger>> counted = new HashMap<>();
        ScopedFacts scoped = ScopedFacts.of(facts, report, order);
        Belonging belonging = new Belonging(scoped);
        addUp(GAP_OPEN, scoped, belonging::ofOfficial, (part, cell) -> {
            if (part.counted() instanceof AccusedFact somebody) {
                counted.put(somebody.person(), Map.of(cell, amountOf(cell, part)));
            }
        });
        synchronized (this) {
            totals.clear();
            who.forEach(person -> put(persons, person, counted.getOrDefault(person, Map.of())));
        }
    }

    /** The figures for some bodies; for all where none are named. */
    public synchronized Totals in(Optional<Set<String>> bodies) {
        if (totals.size() >= SCOPES_MAX) {
            totals.clear();
        }
        return totals.computeIfAbsent(bodies, this::addUp);
    }

    /** How many sums it keeps, of all shares together. */
    public synchronized long size() {
        return size;
    }

    private Totals addUp(Optional<Set<String>> bodies) {
        Totals added = new Totals();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (bodies.isEmpty() || cell.bodies().stream().anyMatch(bodies.get()::contains)) {
                added.add(cell, sums.get(i));
            }
        }
        return added;
    }

    private static void addUp(
            int number, ScopedFacts facts, Function<Part, Set<String>> bodies, BiConsumer<Part, Cell> each) {
        Definition definition = Totals.NUMBERS.get(number);
        boolean ofDays = definition instanceof Definition.Median;
        Counting counting = definition.counting(facts);
        counting.counted().forEach(part -> {
            long days = ofDays ? part.amount().longValueExact() : 0;
            each.accept(part, new Cell(number, Cell.Side.COUNTED, bodies.apply(part), days));
        });
        counting.base().forEach(part -> each.accept(part, new Cell(number, Cell.Side.BASE, bodies.apply(part), 0)));
    }

    /** Of a median, one of the numbers of days; else what the part says. */
    private static BigInteger amountOf(Cell cell, Part part) {
        return Totals.NUMBERS.get(cell.number()) instanceof Definition.Median ? BigInteger.ONE : part.amount();
    }

    private <K> void put(Map<K, Share> kept, K key, Map<Cell, BigInteger> counted) {
        Share before = counted.isEmpty() ? kept.remove(key) : kept.get(key);
        if (before != null) {
            for (int i = 0; i < before.places.length; i++) {
                add(before.places[i], before.amounts[i].negate());
            }
            size -= before.places.length;
        }
        if (!counted.isEmpty()) {
            Share share = shareOf(counted);
            kept.put(key, share);
            size += share.places.length;
        }
    }

    private Share shareOf(Map<Cell, BigInteger> counted) {
        Share share = new Share(counted.size());
        int i = 0;
        for (Map.Entry<Cell, BigInteger> each : counted.entrySet()) {
            share.places[i] = place(each.getKey());
            // Small numbers are many, and BigInteger keeps one of each.
            share.amounts[i] = each.getValue().bitLength() < Integer.SIZE
                    ? BigInteger.valueOf(each.getValue().longValue())
                    : each.getValue();
            add(share.places[i], share.amounts[i]);
            i++;
        }
        return share;
    }

    private int place(Cell cell) {
        return places.computeIfAbsent(cell, added -> {
            cells.add(added);
            sums.add(BigInteger.ZERO);
            return cells.size() - 1;
        });
    }

    private void add(int place, BigInteger amount) {
        sums.set(place, sums.get(place).add(amount));
    }
}
