package vn.liem.monitoring.figures.door;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.UnreadEvent;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.Sheet;

/**
 * A report as it is put on paper or into a file: figures, what they are compared with, checks and what moved.
 *
 * @param body the body it is about, in words
 * @param knownOn by what was recorded up to this day; by everything where none is named
 * @param unread what could not be read and is not counted; only what is counted from the logs knows of it
 * @param snapshot the hash of the signed document; nothing where it is not signed
 * @param territory where facts lie that its lists name
 * @param form the form in which it is printed; all figures in one table where none is named
 */
record Paper(
        Sheet sheet,
        Known known,
        Optional<Restatement> restatement,
        String body,
        Optional<LocalDate> knownOn,
        List<UnreadEvent> unread,
        Optional<String> snapshot,
        LegalOrder order,
        Territory territory,
        Optional<FilledForm> form) {

    /** How many characters of the hash stand on a page. */
    private static final int CODE_LENGTH = 16;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** One in no form. */
    Paper(
            Sheet sheet,
            Known known,
            Optional<Restatement> restatement,
            String body,
            Optional<LocalDate> knownOn,
            List<UnreadEvent> unread,
            Optional<String> snapshot,
            LegalOrder order,
            Territory territory) {
        this(sheet, known, restatement, body, knownOn, unread, snapshot, order, territory, Optional.empty());
    }

    /** It in a form. */
    Paper in(Optional<FilledForm> another) {
        return new Paper(sheet, known, restatement, body, knownOn, unread, snapshot, order, territory, another);
    }

    /** The body that a report is about, in words. */
    static String bodyOf(Known known, Report report) {
        return report.scope()
                .map(code -> new UnitTree(known.facts().units())
                        .find(code)
                        .map(UnitFact::nameVi)
                        .orElse(code))
                .orElse("Toàn địa bàn");
    }

    /** A day as it is written in Vietnamese. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** How far each log was read, {@code case-service/1: 412}; nothing where an earlier day of recording is asked for. */
    Optional<String> positions() {
        return knownOn.isPresent()
                ? Optional.empty()
                : Optional.of(known.position().entrySet().stream()
                        .map(read -> read.getKey() + ": " + read.getValue())
                        .collect(joining("; ")));
    }

    /** The code of the signed document that each page carries. */
    Optional<String> code() {
        return snapshot.map(hash -> hash.substring(0, CODE_LENGTH));
    }

    /** A figure as it is written in Vietnamese: {@code 1.234}, {@code 12,34 % (7/12)}. */
    static String written(Figure figure) {
        return switch (figure) {
            case Figure.Count(var count) -> number(BigDecimal.valueOf(count));
            case Figure.Rate rate ->
                rate(rate.percent(), BigInteger.valueOf(rate.numerator()), BigInteger.valueOf(rate.denominator()));
            case Figure.Median(var value) -> value.map(Paper::number).orElse("Không có số liệu");
            case Figure.Money(var amountVnd) -> number(new BigDecimal(amountVnd));
            case Figure.MoneyRate rate -> rate(rate.percent(), rate.numeratorVnd(), rate.denominatorVnd());
        };
    }

    /** How much more a figure is than another of its kind, of rates in points of percent; nothing where they cannot be compared. */
    static String change(Figure now, Figure before) {
        return size(now)
                .flatMap(is -> size(before).map(is::subtract))
                .map(by -> (by.signum() > 0 ? "+" : "") + (isRate(now) ? percent(by) + " điểm %" : number(by)))
                .orElse("");
    }

    /** A number with points between thousands and a comma before decimals. */
    static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", marks()).format(number);
    }

    /** A number of percent, which has two decimals always, so that rates stand in one line below one another. */
    private static String percent(BigDecimal number) {
        return new DecimalFormat("#,##0.00", marks()).format(number);
    }

    private static DecimalFormatSymbols marks() {
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
        marks.setGroupingSeparator('.');
        marks.setDecimalSeparator(',');
        return marks;
    }

    private static String rate(Optional<String> percent, BigInteger numerator, BigInteger denominator) {
        String numbers = "(%s/%s)".formatted(number(new BigDecimal(numerator)), number(new BigDecimal(denominator)));
        return percent.map(text -> percent(new BigDecimal(text)) + " % " + numbers)
                .orElse("Không có số liệu " + numbers);
    }

    private static boolean isRate(Figure figure) {
        return switch (figure) {
            case Figure.Rate _, Figure.MoneyRate _ -> true;
            case Figure.Count _, Figure.Median _, Figure.Money _ -> false;
        };
    }

    private static Optional<BigDecimal> size(Figure figure) {
        return switch (figure) {
            case Figure.Count(var count) -> Optional.of(BigDecimal.valueOf(count));
            case Figure.Rate rate -> rate.percent().map(BigDecimal::new);
            case Figure.Median(var value) -> value;
            case Figure.Money(var amountVnd) -> Optional.of(new BigDecimal(amountVnd));
            case Figure.MoneyRate rate -> rate.percent().map(BigDecimal::new);
        };
    }
}
