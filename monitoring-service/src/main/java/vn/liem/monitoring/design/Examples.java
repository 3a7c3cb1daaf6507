package vn.liem.monitoring.design;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.ColumnChart;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/** Examples of what pages are made of, in a language: the same for the living page and for its tests. */
public record Examples(Language language) {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final BigInteger AMOUNT = new BigInteger("1234567890123");

    /** A row of the example of a table. */
    private record Row(String number, String body, Optional<LocalDate> due, Tone tone, long days, BigInteger amount) {}

    /** A mark in one of its tones. */
    public record Mark(Tone tone, String text) {}

    /** How something is written. */
    public record Written(String what, String text) {}

    /** The marks. */
    public List<Mark> marks() {
        return Arrays.stream(Tone.values())
                .map(tone -> new Mark(tone, word(tone)))
                .toList();
    }

    /** Days, numbers and money as people write them. */
    public List<Written> written() {
        Stream<Written> plain = Stream.of(
                new Written(language.of("Ngày", "A day"), language.day(DAY)),
                new Written(language.of("Số", "A number"), language.number(1234567)),
                new Written(
                        language.of("Số có phần lẻ", "With decimals"), language.decimal(new BigDecimal("1234567.89"))),
                new Written(language.of("Số âm", "Below nothing"), language.number(-12)));
        Stream<Written> money = Arrays.stream(MoneyUnit.values())
                .map(unit -> new Written(
                        language.of("Tiền", "Money"),
                        unit.written(AMOUNT, language) + " " + language.of(unit.vietnamese(), unit.english())));
        return Stream.concat(plain, money).toList();
    }

    /** A table that is sorted by its third column. */
    public Listing<?> table() {
        List<Row> rows = List.of(
                new Row("CĐ-00001", "Cơ quan A", Optional.of(DAY), Tone.BAD, 63, AMOUNT),
                new Row("CĐ-00002", "Cơ quan B", Optional.of(DAY.plusDays(70)), Tone.WARN, 7, BigInteger.ZERO),
                new Row("CĐ-00003", "Cơ quan C", Optional.of(DAY.plusDays(90)), Tone.PLAIN, 27, BigInteger.TEN),
                new Row("CĐ-00004", "Cơ quan D", Optional.empty(), Tone.GOOD, 0, AMOUNT.negate()));
        List<Column<Row>> columns = List.of(
                Column.of(
                        "number",
                        language.of("Số", "Number"),
                        row -> Cell.text(row.number())
                                .to("/design")
                                .with(language.of("dòng phụ dưới số", "a line below the number"))),
                Column.of("body", language.of("Cơ quan", "Body"), row -> Cell.text(row.body())),
                Column.<Row>of("due", language.of("Hạn", "Due"), row -> Cell.day(language, row.due()))
                        .by(Row::due),
                Column.of("state", language.of("Trạng thái", "State"), row -> Cell.mark(row.tone(), word(row.tone()))),
                Column.numbers("days", language.of("Số ngày", "Days"), row -> Cell.number(language, row.days())),
                Column.numbers(
                        "amount",
                        language.of("Số tiền, triệu đồng", "Amount, million đồng"),
                        row -> Cell.money(language, MoneyUnit.MILLION, row.amount())));
        return Listing.of(columns, rows).sorted(new Listing.Sort("due", false));
    }

    /** Bars of counts: the longest, a short one, and none. */
    public BarChart bars() {
        return BarChart.of(
                "example-bars",
                language.of("Số vụ theo giai đoạn", "Cases by stage"),
                language.of("Số vụ", "Cases"),
                List.of(
                        Bar.of(language.of("Điều tra", "Investigation"), 170, language.number(170), "/cases"),
                        Bar.of(language.of("Truy tố", "Prosecution"), 2, language.number(2), "/cases"),
                        Bar.of(language.of("Xét xử", "Trial"), 0, "0", "")));
    }

    /** Bars of shares with a target. */
    public BarChart shares() {
        return BarChart.percent(
                "example-shares",
                language.of("Tỷ lệ thu hồi", "Recovery rates"),
                language.of("Phần trăm", "Per cent"),
                List.of(share("71.2", "712/1.000"), share("48.0", "48/100"), share("0", "0/9")),
                Optional.of(BigDecimal.valueOf(60)));
    }

    /** Columns of two series over months. */
    public ColumnChart columns() {
        return new ColumnChart(
                "example-columns",
                language.of("Đơn theo tháng", "Petitions by month"),
                List.of(language.of("Tiếp nhận", "Received"), language.of("Giải quyết xong", "Settled")),
                List.of(
                        new ColumnChart.Time("01", List.of(12L, 4L)),
                        new ColumnChart.Time("02", List.of(31L, 18L)),
                        new ColumnChart.Time("03", List.of(0L, 27L)),
                        new ColumnChart.Time("04", List.of(8L, 9L))));
    }

    /** A time limit with how it was counted. */
    public ClockFact.Explained explained() {
        return new ClockFact.Explained(
                "instituted",
                false,
                Optional.of("INV-VERY"),
                Optional.of(new ClockFact.Sentence("Điều 172 Bộ luật Tố tụng hình sự", "CPC Art. 172")),
                List.of(new ClockFact.Sentence(
                        "04 tháng kể từ ngày khởi tố, gia hạn 04 tháng.",
                        "4 months from the institution, extended by 4 months.")),
                List.of(new ClockFact.PassedOver(DAY, new ClockFact.Sentence("ngày nghỉ", "rest day"))));
    }

    private Bar share(String percent, String of) {
        BigDecimal value = new BigDecimal(percent);
        return new Bar(language.of("Tỷ lệ ", "Rate ") + of, value, language.decimal(value) + " %", of, "");
    }

    private String word(Tone tone) {
        return switch (tone) {
            case PLAIN -> language.of("Còn hạn", "Within its time");
            case GOOD -> language.of("Đã xong", "Done");
            case WARN -> language.of("Sắp đến hạn", "Due soon");
            case BAD -> language.of("Quá hạn", "Overdue");
        };
    }
}
