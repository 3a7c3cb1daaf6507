package vn.liem.monitoring.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of a report, and the numbers that its checks need, added up from {@link Cell}s. */
public final class Totals {

    /** All that is added up: the figures, then what is only checked. */
    static final List<Definition> NUMBERS = Stream.concat(Definitions.ALL.stream(), FlowChecks.numbers().stream())
            .toList();

    private final BigInteger[] counted = zeros();
    private final BigInteger[] base = zeros();
    private final List<SortedMap<Long, Long>> days = new ArrayList<>();

    Totals() {
        NUMBERS.forEach(_ -> days.add(new TreeMap<>()));
    }

    void add(Cell cell, BigInteger amount) {
        int number = cell.number();
        if (NUMBERS.get(number) instanceof Definition.Median) {
            days.get(number).merge(cell.days(), amount.longValueExact(), Long::sum);
            return;
        }
        BigInteger[] side = switch (cell.side()) {
            case COUNTED -> counted;
            case BASE -> base;
        };
        side[number] = side[number].add(amount);
    }

    /** The figures by their ids, in the order in which a report prints them. */
    public Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (int i = 0; i < Definitions.ALL.size(); i++) {
            figures.put(Definitions.ALL.get(i).id(), figure(i));
        }
        return figures;
    }

    /** A number that is checked. */
    long count(Definition number) {
        return counted[NUMBERS.indexOf(number)].longValueExact();
    }

    private Figure figure(int number) {
        return switch (NUMBERS.get(number)) {
            case Definition.Count _ -> new Figure.Count(counted[number].longValueExact());
            case Definition.Rate _ -> new Figure.Rate(counted[number].longValueExact(), base[number].longValueExact());
            case Definition.Median _ -> Figure.Median.ofTimes(days.get(number));
            case Definition.Money _ -> new Figure.Money(counted[number]);
            case Definition.MoneyRate _ -> new Figure.MoneyRate(counted[number], base[number]);
        };
    }

    private static BigInteger[] zeros() {
        BigInteger[] zeros = new BigInteger[NUMBERS.size()];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
