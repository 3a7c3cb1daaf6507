package vn.liem.monitoring.figures.units.door;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.units.Indicator;
import vn.liem.monitoring.figures.units.Since;
import vn.liem.monitoring.figures.units.UnitRow;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.monitoring.word.Target;

/** How figures of units are said, each leading to the list behind it. */
record FigureWords(Opened opened, RowWords words, MoneyUnit unit, Since since) {

    /** The result: per cent of a rate, else what is counted. */
    Cell value(UnitRow row) {
        return number(row.value(), written(row)).to(list(row, Side.COUNTED));
    }

    /** What is counted; of a median, of how many it is. */
    Cell counted(UnitRow row) {
        Cell counted = switch (row.figure()) {
            case Figure.Rate rate -> Cell.number(words.language(), rate.numerator());
            case Figure.MoneyRate rate -> Cell.money(words.language(), unit, rate.numeratorVnd());
            case Figure.Count(var count) -> Cell.number(words.language(), count);
            case Figure.Median _ -> Cell.number(words.language(), row.n());
            case Figure.Money(var amountVnd) -> Cell.money(words.language(), unit, amountVnd);
        };
        return counted.to(list(row, Side.COUNTED));
    }

    /** What a rate is of. */
    Cell base(UnitRow row) {
        return switch (row.figure()) {
            case Figure.Rate rate ->
                Cell.number(words.language(), rate.denominator()).to(list(row, Side.BASE));
            case Figure.MoneyRate rate ->
                Cell.money(words.language(), unit, rate.denominatorVnd()).to(list(row, Side.BASE));
            case Figure.Count _, Figure.Median _, Figure.Money _ -> Cell.text("");
        };
    }

    /** The units by one indicator; none where no unit has anything. */
    Optional<BarChart> chart(Indicator indicator, List<UnitRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Bar> bars = rows.stream()
                .map(row -> new Bar(
                        words.frames().body(row.unit().code()),
                        row.value().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO),
                        written(row),
                        beside(row),
                        list(row, Side.COUNTED)))
                .toList();
        String title = words.language().say(indicator.title());
        return Optional.of(
                rows.getFirst().isRate()
                        ? BarChart.percent(
                                indicator.code(),
                                title,
                                words.of("Phần trăm", "Per cent"),
                                bars,
                                indicator.target().map(Target::percent))
                        : BarChart.of(indicator.code(), title, measured(rows.getFirst()), bars));
    }

    private String measured(UnitRow row) {
        return row.figure() instanceof Figure.Median ? words.of("Ngày", "Days") : words.of("Số lượng", "Number");
    }

    private String written(UnitRow row) {
        return row.value()
                .map(value -> switch (row.figure()) {
                    case Figure.Rate _, Figure.MoneyRate _ -> words.language().decimal(value) + " %";
                    case Figure.Count _ -> words.language().number(value.longValueExact());
                    case Figure.Median _ ->
                        words.of("%s ngày", "%s days")
                                .formatted(words.language().decimal(value));
                    case Figure.Money _ -> unit.written(value.toBigIntegerExact(), words.language());
                })
                .orElse("–");
    }

    /** Of how much, and whether it is too little to stand in an order. */
    private String beside(UnitRow row) {
        String of = switch (row.figure()) {
            case Figure.Rate rate ->
                words.language().number(rate.numerator()) + "/"
                        + words.language().number(rate.denominator());
            case Figure.MoneyRate _, Figure.Median _, Figure.Money _ ->
                "n = " + words.language().number(row.n());
            case Figure.Count _ -> "";
        };
        String few = row.isRanked() ? "" : "n < " + UnitRow.RANKED_FROM;
        return of.isEmpty() || few.isEmpty() ? of + few : of + " · " + few;
    }

    private static Cell number(Optional<BigDecimal> value, String written) {
        return new Cell(
                Cell.Kind.NUMBER,
                written,
                "",
                "",
                Tone.PLAIN,
                value.<Cell.Value>map(Cell.Value.Amount::new).orElseGet(() -> new Cell.Value.Words("")));
    }

    /** The list behind a number, at the same moment and over the same time. */
    private String list(UnitRow row, Side side) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("indicator", row.indicator().code());
        parameters.put("unit", row.unit().code());
        parameters.put("side", side.code());
        parameters.put("since", since.code());
        Address here = opened.moment().here();
        for (String kept : List.of("money", "asOf", "knownOn")) {
            Optional.ofNullable(here.parameters().get(kept)).ifPresent(value -> parameters.put(kept, value));
        }
        return new Address("/units/facts", parameters).toString();
    }
}
