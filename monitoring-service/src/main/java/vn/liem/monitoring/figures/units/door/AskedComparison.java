package vn.liem.monitoring.figures.units.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.units.Comparison;
import vn.liem.monitoring.figures.units.Indicator;
import vn.liem.monitoring.figures.units.Since;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.word.MoneyUnit;

/** What is asked of a comparison: over which time, of which indicator, in which unit of money. */
@RequestScoped
public class AskedComparison {

    private static final Law LAW = Law.vietnam();

    private final AskedListing asked;

    @Inject
    AskedComparison(AskedListing asked) {
        this.asked = asked;
    }

    /** The units below the scope of the reader over the time that is asked for, up to the day of the page. */
    Comparison comparison(Opened opened) {
        Report report = new Report(
                since().first(opened.moment().day()),
                opened.moment().day(),
                opened.moment().day(),
                opened.scope());
        return Comparison.of(opened.facts(), report, LAW.order());
    }

    /** From when; the first of the year where nothing is asked. */
    Since since() {
        return asked.oneOf(
                        "since", Arrays.stream(Since.values()).map(Since::code).toList())
                .flatMap(code -> Arrays.stream(Since.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .orElse(Since.YEAR);
    }

    /** The indicator, where one is asked for. */
    Optional<Indicator> indicator() {
        return asked.oneOf(
                        "indicator",
                        Arrays.stream(Indicator.values()).map(Indicator::code).toList())
                .flatMap(Indicator::ofCode);
    }

    /** One of these codes, where one is asked for. */
    Optional<String> oneOf(String name, List<String> codes) {
        return asked.oneOf(name, codes);
    }

    /** In what money is written. */
    MoneyUnit money() {
        return asked.money(MoneyUnit.BILLION);
    }

    /** The times to choose from; they narrow no list. */
    static <T> List<Choosing.Option<T>> times(RowWords words) {
        return Arrays.stream(Since.values())
                .map(each ->
                        new Choosing.Option<T>(each.code(), words.of(each.vietnamese(), each.english()), _ -> true))
                .toList();
    }

    /** The units of money to choose from; they narrow no list. */
    static <T> List<Choosing.Option<T>> units(RowWords words) {
        return Arrays.stream(MoneyUnit.values())
                .map(each ->
                        new Choosing.Option<T>(each.code(), words.of(each.vietnamese(), each.english()), _ -> true))
                .toList();
    }
}
