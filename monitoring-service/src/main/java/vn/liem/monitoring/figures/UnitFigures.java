package vn.liem.monitoring.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;

/**
 * Some figures of one period for several units side by side (so sánh giữa các đơn vị): the facts are gone through once for
 * all of them, and each figure is the one that a report about that unit prints. The units must not lie within each other.
 */
public final class UnitFigures {

    private final Map<String, Map<String, OfUnit>> byFigure;

    private UnitFigures(Map<String, Map<String, OfUnit>> byFigure) {
        this.byFigure = byFigure;
    }

    /**
     * A figure of a unit with what lies behind it.
     *
     * @param counting the figure, what it counts and what it is of
     * @param n of how many facts it is: those of the denominator of a rate, else those that are counted
     */
    public record OfUnit(Counting counting, long n) {

        private static OfUnit of(Definition definition, List<Part> counted, List<Part> base) {
            return new OfUnit(
                    new Counting(figure(definition, counted, base), counted, base), n(definition, base, counted));
        }

        /** The figure. */
        public Figure figure() {
            return counting.figure();
        }

        private static Figure figure(Definition definition, List<Part> counted, List<Part> base) {
            return switch (definition) {
                case Definition.Count _ -> new Figure.Count(sum(counted).longValueExact());
                case Definition.Rate _ ->
                    new Figure.Rate(sum(counted).longValueExact(), sum(base).longValueExact());
                case Definition.Median _ ->
                    Figure.Median.of(counted.stream()
                            .map(part -> part.amount().longValueExact())
                            .toList());
                case Definition.Money _ -> new Figure.Money(sum(counted));
                case Definition.MoneyRate _ -> new Figure.MoneyRate(sum(counted), sum(base));
            };
        }

        private static long n(Definition definition, List<Part> base, List<Part> counted) {
            return switch (definition) {
                case Definition.Count _ -> sum(counted).longValueExact();
                case Definition.Rate _ -> sum(base).longValueExact();
                case Definition.Median _, Definition.Money _ -> counted.size();
                // An obligation of which nothing was left in the period says nothing of it.
                case Definition.MoneyRate _ ->
                    base.stream().filter(part -> part.amount().signum() != 0).count();
            };
        }
    }

    /**
     * The figures of units.
     *
     * @param report the period; its scope is left aside
     * @param figures their ids
     * @param units each with the bodies that belong to it, itself among them
     */
    public static UnitFigures of(
            Facts facts, Report report, LegalOrder order, List<String> figures, Map<String, List<String>> units) {
        ScopedFacts scoped = ScopedFacts.of(facts, report.everywhere(), order);
        Belonging belonging = new Belonging(scoped);
        Map<String, String> unitOf = new HashMap<>();
        units.forEach((unit, bodies) -> bodies.forEach(body -> unitOf.put(body, unit)));
        Map<String, Map<String, OfUnit>> byFigure = new HashMap<>();
        for (String id : figures) {
            Definition definition =
                    Definitions.find(id).orElseThrow(() -> new IllegalArgumentException("there is no figure " + id));
            Counting counting = definition.counting(scoped);
            Map<String, List<Part>> counted = byUnit(definition, counting.counted(), belonging, unitOf);
            Map<String, List<Part>> base = byUnit(definition, counting.base(), belonging, unitOf);
            Map<String, OfUnit> ofUnits = new HashMap<>();
            units.keySet()
                    .forEach(unit -> ofUnits.put(
                            unit,
                            OfUnit.of(
                                    definition,
                                    counted.getOrDefault(unit, List.of()),
                                    base.getOrDefault(unit, List.of()))));
            byFigure.put(id, ofUnits);
        }
        return new UnitFigures(byFigure);
    }

    /** A figure of a unit; both must be among those that were asked for. */
    public OfUnit of(String figure, String unit) {
        OfUnit found = byFigure.getOrDefault(figure, Map.of()).get(unit);
        if (found == null) {
            throw new IllegalArgumentException("nobody asked for %s of %s".formatted(figure, unit));
        }
        return found;
    }

    private static Map<String, List<Part>> byUnit(
            Definition definition, List<Part> parts, Belonging belonging, Map<String, String> unitOf) {
        boolean byPerson = Definitions.isByPerson(definition);
        Map<String, List<Part>> byUnit = new HashMap<>();
        for (Part part : parts) {
            Set<String> bodies = byPerson ? belonging.ofOfficial(part) : belonging.of(part);
            bodies.stream()
                    .flatMap(body -> Stream.ofNullable(unitOf.get(body)))
                    .distinct()
                    .forEach(unit ->
                            byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(part));
        }
        return byUnit;
    }

    private static BigInteger sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
