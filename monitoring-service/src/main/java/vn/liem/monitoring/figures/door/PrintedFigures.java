package vn.liem.monitoring.figures.door;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;

/** A report in the form in which it is exchanged: counts are numbers, percents are texts, no figure is null. */
final class PrintedFigures {

    /** The scope of everything. */
    static final String ALL = "ALL";

    private PrintedFigures() {}

    /** The report with its figures. */
    static Map<String, @Nullable Object> of(Report report, Map<String, Figure> figures) {
        Map<String, @Nullable Object> period = new LinkedHashMap<>();
        period.put("from", report.from().toString());
        period.put("to", report.to().toString());
        period.put("asOf", report.asOf().toString());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        figures.forEach((id, figure) -> values.put(id, value(figure)));
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("period", period);
        whole.put("scope", report.scope().orElse(ALL));
        whole.put("figures", values);
        return whole;
    }

    /** How much of a whole a rate is, in percent; nothing of other figures. */
    static Optional<String> percent(Figure figure) {
        return switch (figure) {
            case Figure.Rate rate -> rate.percent();
            case Figure.MoneyRate rate -> rate.percent();
            case Figure.Count _, Figure.Median _, Figure.Money _ -> Optional.empty();
        };
    }

    /** A figure as JSON. */
    static @Nullable Object value(Figure figure) {
        return switch (figure) {
            case Figure.Count(var count) -> count;
            case Figure.Rate rate -> rate(rate.numerator(), rate.denominator(), rate.percent());
            case Figure.Money(var amountVnd) -> amountVnd.toString();
            case Figure.MoneyRate rate ->
                rate(rate.numeratorVnd().toString(), rate.denominatorVnd().toString(), rate.percent());
            case Figure.Median(var value) -> median(value);
        };
    }

    private static Map<String, @Nullable Object> rate(Object numerator, Object denominator, Optional<String> percent) {
        Map<String, @Nullable Object> printed = new LinkedHashMap<>();
        printed.put("numerator", numerator);
        printed.put("denominator", denominator);
        printed.put("rate", percent.orElse(null));
        return printed;
    }

    /** A whole number without a decimal, as others print it. */
    private static @Nullable Object median(Optional<BigDecimal> value) {
        if (value.isEmpty()) {
            return null;
        }
        BigDecimal shortest = value.get().stripTrailingZeros();
        return shortest.scale() <= 0 ? (Object) shortest.longValueExact() : shortest;
    }
}
