package vn.liem.monitoring.recovery.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.listing.door.Screens;
import vn.liem.monitoring.recovery.Funnel;
import vn.liem.monitoring.recovery.RecoveryRow;
import vn.liem.monitoring.word.MoneyUnit;
import vn.liem.monitoring.word.Target;
import vn.liem.service.door.Shows;

/** The recovery of assets: how much is back, how much can still be, and in which cases (thu hồi tài sản). */
@Path("/recovery")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class RecoveryPage {

    private final Screens screens;
    private final AskedListing asked;

    @Inject
    RecoveryPage(Screens screens, AskedListing asked) {
        this.screens = screens;
        this.asked = asked;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.RECOVERY, this::answer, "part");
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.RECOVERY, this::answer, "part");
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.RECOVERY, this::answer, chart, form);
    }

    private Answer<RecoveryRow> answer(Opened opened, RowWords words) {
        MoneyUnit unit = asked.money(MoneyUnit.BILLION);
        List<RecoveryRow> all = RecoveryRow.on(opened.facts(), opened.moment().day());
        List<RecoveryRow> rows = all.stream()
                .filter(row -> opened.territory().holds(row.of()))
                .sorted(Comparator.comparing(RecoveryRow::outstanding)
                        .reversed()
                        .thenComparing(Comparator.comparing(RecoveryRow::loss).reversed())
                        .thenComparing(row -> row.of().number()))
                .toList();
        Question<RecoveryRow> question = new Question<>(
                "thu-hoi-tai-san",
                words.of("Thu hồi tài sản", "Recovery of assets"),
                words.of(
                                "Đã thu hồi bao nhiêu, còn có thể thu hồi bao nhiêu, ở vụ nào. Tiền phạt, án phí không"
                                        + " tính. Đơn vị: %s.",
                                "How much is back, how much can still be, and in which cases. Fines and costs are not"
                                        + " part of it. In %s.")
                        .formatted(words.of(unit.vietnamese(), unit.english())),
                List.of(
                        Choosing.links("part", words.of("Phần", "Part"), parts(words)),
                        Choosing.oneOf(
                                "money", words.of("Đơn vị tiền", "Money in"), units(words), MoneyUnit.BILLION.code())),
                columns(words, unit),
                rows,
                all.size() - rows.size());
        Funnel funnel = Funnel.of(rows);
        return Answer.of(
                question,
                tiles(opened, funnel, words, unit),
                funnel(opened, funnel, words, unit),
                rates(funnel, words));
    }

    private static List<Choosing.Option<RecoveryRow>> parts(RowWords words) {
        return List.of(
                part("loss", words.of("Có thiệt hại", "With a loss"), RecoveryRow::loss),
                part("secured", words.of("Đang kê biên, phong tỏa", "Secured"), RecoveryRow::secured),
                part("must_recover", words.of("Phải thu hồi", "To be recovered"), RecoveryRow::mustRecover),
                part("enforceable", words.of("Có điều kiện thi hành", "Enforceable"), RecoveryRow::enforceable),
                part("recovered", words.of("Đã thu hồi", "Recovered"), RecoveryRow::recovered),
                part("outstanding", words.of("Còn phải thu", "Outstanding"), RecoveryRow::outstanding));
    }

    private static Choosing.Option<RecoveryRow> part(
            String code, String label, Function<RecoveryRow, BigInteger> amount) {
        return new Choosing.Option<>(code, label, row -> amount.apply(row).signum() > 0);
    }

    /** The unit narrows nothing. */
    private static List<Choosing.Option<RecoveryRow>> units(RowWords words) {
        return Arrays.stream(MoneyUnit.values())
                .map(unit -> new Choosing.Option<RecoveryRow>(
                        unit.code(), words.of(unit.vietnamese(), unit.english()), _ -> true))
                .toList();
    }

    private static List<Column<RecoveryRow>> columns(RowWords words, MoneyUnit unit) {
        return List.of(
                Column.<RecoveryRow>of(
                                "case",
                                words.of("Vụ", "Case"),
                                row -> words.theCase(row.of().id()))
                        .by(row -> Optional.of(row.of().number())),
                money("loss", words.of("Thiệt hại", "Loss"), words, unit, RecoveryRow::loss),
                money("secured", words.of("Kê biên, phong tỏa", "Secured"), words, unit, RecoveryRow::secured),
                money("must", words.of("Phải thu hồi", "To be recovered"), words, unit, RecoveryRow::mustRecover),
                money(
                        "enforceable",
                        words.of("Có điều kiện thi hành", "Enforceable"),
                        words,
                        unit,
                        RecoveryRow::enforceable),
                money("recovered", words.of("Đã thu hồi", "Recovered"), words, unit, RecoveryRow::recovered),
                money("outstanding", words.of("Còn phải thu", "Outstanding"), words, unit, RecoveryRow::outstanding),
                Column.<RecoveryRow>numbers(
                                "rate",
                                words.of("Tỷ lệ", "Rate"),
                                row -> Cell.text(percent(Funnel.percent(row.recovered(), row.mustRecover()), words)))
                        .by(row -> Funnel.percent(row.recovered(), row.mustRecover())));
    }

    private static Column<RecoveryRow> money(
            String code, String title, RowWords words, MoneyUnit unit, Function<RecoveryRow, BigInteger> amount) {
        return Column.<RecoveryRow>numbers(code, title, row -> Cell.money(words.language(), unit, amount.apply(row)))
                .by(row -> Optional.of(amount.apply(row)));
    }

    private static String percent(Optional<BigDecimal> percent, RowWords words) {
        return percent.map(known -> words.language().decimal(known) + " %").orElse("");
    }

    private static List<Screen.Tile> tiles(Opened opened, Funnel funnel, RowWords words, MoneyUnit unit) {
        Address all = opened.moment().here().without("part", "sort");
        String name = words.of(unit.vietnamese(), unit.english());
        return Stream.of(
                        tile("loss", words.of("Thiệt hại đã xác định", "Loss determined"), funnel.loss()),
                        tile("secured", words.of("Đang kê biên, phong tỏa", "Secured"), funnel.secured()),
                        tile("recovered", words.of("Đã thu hồi", "Recovered"), funnel.recovered()),
                        tile(
                                "outstanding",
                                words.of("Còn phải thu, có điều kiện thi hành", "Outstanding and enforceable"),
                                funnel.enforceable().subtract(funnel.recoveredOfEnforceable())))
                .map(sum -> new Screen.Tile(
                        sum.name(),
                        unit.written(sum.vnd(), words.language()),
                        name,
                        "",
                        Tone.PLAIN,
                        all.with("part", sum.part()).toString()))
                .toList();
    }

    private record Sum(String part, String name, BigInteger vnd) {}

    private static Sum tile(String part, String name, BigInteger vnd) {
        return new Sum(part, name, vnd);
    }

    private static BarChart funnel(Opened opened, Funnel funnel, RowWords words, MoneyUnit unit) {
        Address all = opened.moment().here().without("part", "sort");
        List<Bar> bars = Stream.of(
                        tile("loss", words.of("Thiệt hại đã xác định", "Loss determined"), funnel.loss()),
                        tile("secured", words.of("Đang kê biên, phong tỏa", "Secured"), funnel.secured()),
                        tile(
                                "must_recover",
                                words.of("Phải thu hồi theo bản án", "To be recovered by judgments"),
                                funnel.mustRecover()),
                        tile("enforceable", words.of("Có điều kiện thi hành", "Enforceable"), funnel.enforceable()),
                        tile("recovered", words.of("Đã thu hồi", "Recovered"), funnel.recovered()))
                .map(sum -> new Bar(
                        sum.name(),
                        new BigDecimal(sum.vnd()),
                        unit.written(sum.vnd(), words.language()),
                        "",
                        all.with("part", sum.part()).toString()))
                .toList();
        return BarChart.of(
                "funnel",
                words.of("Từ thiệt hại đến thu hồi, ", "From loss to recovery, ")
                        + words.of(unit.vietnamese(), unit.english()),
                words.of("Đồng", "Đồng"),
                bars);
    }

    /** The four rates, each with what it is of; the committee's target is about the enforceable part. */
    private static BarChart rates(Funnel funnel, RowWords words) {
        return BarChart.percent(
                "rates",
                words.of("Bốn tỷ lệ thu hồi, phần trăm", "Four rates of recovery, per cent"),
                words.of("Phần trăm", "Per cent"),
                List.of(
                        rate(
                                words.of("Trên số phải thu hồi", "Of what is to be recovered"),
                                funnel.recovered(),
                                funnel.mustRecover(),
                                words),
                        rate(
                                words.of("Trên số có điều kiện thi hành", "Of what is enforceable"),
                                funnel.recoveredOfEnforceable(),
                                funnel.enforceable(),
                                words),
                        rate(words.of("Trên thiệt hại", "Of the loss"), funnel.recovered(), funnel.loss(), words),
                        rate(
                                words.of("Kê biên và thu hồi trên thiệt hại", "Secured and recovered of the loss"),
                                funnel.secured().add(funnel.recovered()),
                                funnel.loss(),
                                words)),
                Target.find("recovery.rateEnforceable").map(Target::percent));
    }

    private static Bar rate(String label, BigInteger part, BigInteger whole, RowWords words) {
        Optional<BigDecimal> percent = Funnel.percent(part, whole);
        String of = MoneyUnit.BILLION.written(part, words.language())
                + "/"
                + MoneyUnit.BILLION.written(whole, words.language())
                + " "
                + words.of("tỷ", "bn");
        return new Bar(label, percent.orElse(BigDecimal.ZERO), percent(percent, words), of, "");
    }
}
