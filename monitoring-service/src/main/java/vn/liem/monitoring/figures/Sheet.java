package vn.liem.monitoring.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;

/** The figures of a report beside those of the time before and of a year before, with its checks. */
public record Sheet(OfReport reported, OfReport previous, OfReport yearBefore, List<FlowCheck.Outcome> checks) {

    /** The figures of one report. */
    public record OfReport(Report report, Map<String, Figure> figures) {

        /** One of them. */
        public Figure figure(String id) {
            Figure found = figures.get(id);
            if (found == null) {
                throw new IllegalArgumentException("a report without the figure " + id);
            }
            return found;
        }

        private OfReport only(Predicate<String> kept) {
            Map<String, Figure> some = new LinkedHashMap<>(figures);
            some.keySet().removeIf(kept.negate());
            return new OfReport(report, some);
        }
    }

    /** The sheet of a report. */
    public static Sheet of(Facts facts, Report report, LegalOrder order) {
        return of(facts, report, order, asked -> Definitions.figures(facts, asked, order));
    }

    /** The sheet of a report whose figures somebody else counts from the same facts. */
    public static Sheet of(
            Facts facts, Report report, LegalOrder order, Function<Report, Map<String, Figure>> figures) {
        return new Sheet(
                of(report, figures),
                of(report.previous(), figures),
                of(report.yearBefore(), figures),
                FlowChecks.of(facts, report, order));
    }

    /** It with some of its figures. */
    public Sheet only(Predicate<String> figures) {
        return new Sheet(reported.only(figures), previous.only(figures), yearBefore.only(figures), checks);
    }

    private static OfReport of(Report report, Function<Report, Map<String, Figure>> figures) {
        return new OfReport(report, figures.apply(report));
    }
}
