package vn.liem.monitoring.figures.units;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.UnitFigures;

/** The units right below a scope side by side, each with all under it (so sánh giữa các đơn vị). */
public final class Comparison {

    private final List<UnitFact> units;
    private final UnitFigures figures;

    private Comparison(List<UnitFact> units, UnitFigures figures) {
        this.units = List.copyOf(units);
        this.figures = figures;
    }

    /** What units below the scope of a report reached in its period. */
    public static Comparison of(Facts facts, Report report, LegalOrder order) {
        List<UnitFact> units = compared(facts.units(), report.scope());
        UnitTree tree = new UnitTree(facts.units());
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        units.forEach(unit -> bodies.put(unit.code(), tree.within(unit.code())));
        return new Comparison(units, UnitFigures.of(facts, report, order, Indicator.figures(), bodies));
    }

    /** Those right below the scope; where one unit stands alone at the top, those below it. */
    static List<UnitFact> compared(List<UnitFact> units, Optional<String> scope) {
        List<UnitFact> below = below(units, scope);
        while (below.size() == 1) {
            List<UnitFact> deeper = below(units, Optional.of(below.getFirst().code()));
            if (deeper.isEmpty()) {
                return below;
            }
            below = deeper;
        }
        return below;
    }

    private static List<UnitFact> below(List<UnitFact> units, Optional<String> scope) {
        return units.stream()
                .filter(unit -> unit.parent().equals(scope))
                .sorted(Comparator.comparing(UnitFact::code))
                .toList();
    }

    /** The units, by their codes. */
    public List<UnitFact> units() {
        return units;
    }

    /** What every unit reached by every indicator for which it has anything; by indicator, then by unit. */
    public List<UnitRow> rows() {
        List<UnitRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            for (UnitFact unit : units) {
                UnitFigures.OfUnit of = of(indicator, unit.code());
                rows.add(new UnitRow(unit, indicator, of.figure(), of.n()));
            }
        }
        return rows.stream().filter(UnitRow::isOfAnything).toList();
    }

    /** The figure of one of the units with the lists behind it. */
    public UnitFigures.OfUnit of(Indicator indicator, String unit) {
        return figures.of(indicator.figure(), unit);
    }

    /** Rows of one indicator as a chart shows them: the ranked ones from the highest down, then the others by unit. */
    public static List<UnitRow> inOrder(List<UnitRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(UnitRow::isRanked)
                        .reversed()
                        .thenComparing(
                                row -> row.ranked().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(row -> row.unit().code()))
                .toList();
    }
}
