package vn.liem.monitoring.home.door;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.BehindPage;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.monitoring.word.Target;

/** The rates that have a target, each with both of its numbers and whether it reaches it (chỉ tiêu phấn đấu). */
record RatesOfBoard(RowWords words, Opened opened, Report report) {

    private static final int FULL = 1_000;

    /** How wide the line of a target is drawn. */
    private static final int LINE = 4;

    private static final int PER_HUNDREDTH = 10;

    List<Board.Rate> of(Map<String, Figure> figures) {
        return Target.all().stream()
                .flatMap(target -> Optional.ofNullable(figures.get(target.figure())).stream()
                        .map(figure -> rate(target, figure)))
                .toList();
    }

    private Board.Rate rate(Target target, Figure figure) {
        Numbers numbers = numbers(figure);
        Optional<Boolean> reached = figure.reaches(target);
        Meaning meaning = Meaning.of(target.figure());
        return new Board.Rate(
                words.of(meaning.title().vietnamese(), meaning.title().english()),
                numbers.percent()
                        .map(percent -> words.language().decimal(percent) + " %")
                        .orElse("–"),
                numbers.counted(),
                BehindPage.counted(opened.moment(), target.figure(), report).toString(),
                numbers.base(),
                BehindPage.base(opened.moment(), target.figure(), report).toString(),
                numbers.percent().map(RatesOfBoard::thousandths).orElse(0),
                Math.min(thousandths(target.percent()), FULL - LINE),
                words.of("chỉ tiêu: ", "target: ") + words.of(target.vietnamese(), target.english()),
                reached.map(is -> is ? Tone.GOOD : Tone.BAD).orElse(Tone.PLAIN),
                reached.map(is -> is ? words.of("Đạt", "Reached") : words.of("Chưa đạt", "Not reached"))
                        .orElseGet(() -> words.of("Chưa có số liệu", "Nothing yet")));
    }

    private record Numbers(Optional<BigDecimal> percent, String counted, String base) {}

    private Numbers numbers(Figure figure) {
        return switch (figure) {
            case Figure.Rate rate ->
                new Numbers(
                        rate.percent().map(BigDecimal::new),
                        words.language().number(rate.numerator()),
                        words.language().number(rate.denominator()));
            case Figure.MoneyRate rate ->
                new Numbers(
                        rate.percent().map(BigDecimal::new),
                        billions(rate.numeratorVnd()),
                        billions(rate.denominatorVnd()) + " " + words.of("tỷ", "bn"));
            case Figure.Count _, Figure.Money _, Figure.Median _ ->
                throw new IllegalStateException("a target is of a rate");
        };
    }

    private String billions(BigInteger vnd) {
        return MoneyUnit.BILLION.written(vnd, words.language());
    }

    private static int thousandths(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(PER_HUNDREDTH))
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(FULL))
                .intValueExact();
    }
}
