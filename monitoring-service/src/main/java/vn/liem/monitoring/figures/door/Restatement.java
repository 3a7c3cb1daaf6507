package vn.liem.monitoring.figures.door;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.Origin;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;

/** What a report would say otherwise now than when it was signed (đính chính số liệu), and the facts that make it so. */
record Restatement(List<Moved> moved) {

    Restatement {
        moved = List.copyOf(moved);
    }

    /** A figure that moved. */
    record Moved(String figure, Figure before, Figure after, List<MovedFact> facts) {}

    /**
     * A fact that moved it.
     *
     * @param list of which list, {@code counted} or {@code base}
     * @param what the fact itself, by which it is known who may see it named
     * @param before how much of the figure it was; nought where it was not counted
     * @param after how much of it it is
     */
    record MovedFact(String list, Fact what, Origin origin, String number, BigInteger before, BigInteger after) {}

    /** How much each fact is of a list, with where it comes from. */
    private record Behind(
            Known known, Map<String, BigInteger> amounts, Map<String, Origin> origins, Map<String, Fact> facts) {

        static Behind of(Known known, List<Part> parts) {
            Behind behind = new Behind(known, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            for (Part part : parts) {
                Origin origin = known.originOf(part.counted());
                behind.amounts.merge(origin.id(), part.amount(), BigInteger::add);
                behind.origins.put(origin.id(), origin);
                behind.facts.put(origin.id(), part.counted());
            }
            return behind;
        }

        Origin originOf(String fact) {
            return Objects.requireNonNull(origins.get(fact), fact);
        }

        Fact factOf(String fact) {
            return Objects.requireNonNull(facts.get(fact), fact);
        }

        BigInteger of(String fact) {
            return amounts.getOrDefault(fact, BigInteger.ZERO);
        }
    }

    /** It with some of the figures. */
    Restatement only(Predicate<String> figures) {
        return new Restatement(
                moved.stream().filter(each -> figures.test(each.figure())).toList());
    }

    /** What moved in a report between two states of the logs. */
    static Restatement of(Report report, Known then, Known now, LegalOrder order) {
        ScopedFacts before = ScopedFacts.of(then.facts(), report, order);
        ScopedFacts after = ScopedFacts.of(now.facts(), report, order);
        List<Moved> moved = new ArrayList<>();
        for (Definition definition : Definitions.ALL) {
            Counting was = definition.counting(before);
            Counting is = definition.counting(after);
            if (!was.figure().equals(is.figure())) {
                List<MovedFact> facts = new ArrayList<>();
                facts.addAll(facts("counted", Behind.of(then, was.counted()), Behind.of(now, is.counted())));
                facts.addAll(facts("base", Behind.of(then, was.base()), Behind.of(now, is.base())));
                moved.add(new Moved(definition.id(), was.figure(), is.figure(), facts));
            }
        }
        return new Restatement(moved);
    }

    private static List<MovedFact> facts(String list, Behind was, Behind is) {
        TreeSet<String> keys = new TreeSet<>(was.amounts().keySet());
        keys.addAll(is.amounts().keySet());
        return keys.stream()
                .filter(key -> !was.of(key).equals(is.of(key)))
                .map(key -> moved(list, key, was, is))
                .toList();
    }

    private static MovedFact moved(String list, String key, Behind was, Behind is) {
        Behind told = is.origins().containsKey(key) ? is : was;
        Origin origin = told.originOf(key);
        return new MovedFact(
                list, told.factOf(key), origin, told.known().numberOf(origin.subject()), was.of(key), is.of(key));
    }
}
