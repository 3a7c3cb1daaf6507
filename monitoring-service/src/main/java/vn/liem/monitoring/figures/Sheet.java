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
        Function<Report, OfReport> counted = asked -> new OfReport(asked, Definitions.figures(facts, asked, order));
        return new Sheet(
                counted.apply(report),
                counted.apply(report.previous()),
                counted.apply(report.yearBefore()),
                FlowChecks.of(facts, report, order));
    }

    /** The sheet of a report whose numbers were added up before, all at one position. */
    public static Sheet of(Report report, Function<Report, Totals> totals) {
        Function<Report, OfReport> added =
                asked -> new OfReport(asked, totals.apply(asked).figures());
        Totals opening = totals.apply(report.opening());
        Totals reported = totals.apply(report);
        return new Sheet(
                added.apply(report),
                added.apply(report.previous()),
                added.apply(report.yearBefore()),
                FlowChecks.of(opening::count, reported::count));
    }

    /** The reports whose numbers a sheet needs. */
    public static List<Report> reportsOf(Report report) {
        return List.of(report, report.previous(), report.yearBefore(), report.opening());
    }

    /** It with some of its figures. */
    public Sheet only(Predicate<String> figures) {
        return new Sheet(reported.only(figures), previous.only(figures), yearBefore.only(figures), checks);
    }
}
