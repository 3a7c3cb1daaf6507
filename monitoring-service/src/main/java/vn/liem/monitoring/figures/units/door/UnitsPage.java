package vn.liem.monitoring.figures.units.door;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.units.Comparison;
import vn.liem.monitoring.figures.units.Indicator;
import vn.liem.monitoring.figures.units.UnitRow;
import vn.liem.monitoring.figures.units.UnitRow.State;
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
import vn.liem.service.door.Shows;

/** Units compared: who needs help (so sánh giữa các đơn vị); no unit stands before another by fewer than five facts. */
@Path("/units")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class UnitsPage {

    private static final String[] NAMES = {"state", "indicator", "unit", "since"};

    private final Screens screens;
    private final AskedComparison asked;

    @Inject
    UnitsPage(Screens screens, AskedComparison asked) {
        this.screens = screens;
        this.asked = asked;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.UNITS, this::answer, NAMES);
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.UNITS, this::answer, NAMES);
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.UNITS, this::answer, chart, form);
    }

    private Answer<UnitRow> answer(Opened opened, RowWords words) {
        List<UnitRow> rows = asked.comparison(opened).rows();
        FigureWords figures = new FigureWords(opened, words, asked.money(), asked.since());
        Question<UnitRow> question = new Question<>(
                "so-sanh-don-vi",
                words.of("So sánh giữa các đơn vị", "Units compared"),
                help(opened, words),
                List.of(
                        Choosing.links("state", words.of("Trạng thái", "State"), states(words)),
                        Choosing.form("indicator", words.of("Chỉ tiêu", "Indicator"), indicators(words)),
                        words.bodies(
                                "unit",
                                words.of("Đơn vị", "Unit"),
                                rows,
                                row -> Stream.of(row.unit().code())),
                        Choosing.form("since", words.of("Khoảng thời gian", "Time"), AskedComparison.times(words)),
                        Choosing.form("money", words.of("Đơn vị tiền", "Money in"), AskedComparison.units(words))),
                columns(figures),
                rows,
                0);
        return Answer.of(question, tiles(opened, rows, words), charts(rows, figures))
                .noted(notes(words));
    }

    private static List<String> notes(RowWords words) {
        return List.of(words.of(
                "Không xếp hạng chung: các đơn vị khác nhau về quy mô và thẩm quyền. Không tính ở đây: việc"
                        + " của chính đơn vị cấp trên, không thuộc cấp dưới nào; chỉ tiêu K11 (thời hạn), chưa có"
                        + " trong hệ chỉ tiêu, xem trang Thời hạn.",
                "There is no overall rank: units differ in size and competence. Not counted here: what belongs"
                        + " to the unit above and to none below it; K11 (time limits), for which no figure is"
                        + " defined, see the page of time limits."));
    }

    private String help(Opened opened, RowWords words) {
        return words.of(
                        "Đơn vị nào cần hỗ trợ. Số liệu từ ngày %s đến hết ngày %s, mỗi đơn vị gồm cả cấp dưới. Đơn vị"
                                + " có n < 5 không xếp thứ tự; đơn vị không phát sinh thì không có dòng.",
                        "Who needs help. From %s to the end of %s, each unit with all below it. A unit with n < 5 is"
                                + " not ranked; one without anything has no row.")
                .formatted(
                        words.language().day(asked.since().first(opened.moment().day())),
                        words.language().day(opened.moment().day()));
    }

    private static List<Choosing.Option<UnitRow>> states(RowWords words) {
        return Arrays.stream(State.values())
                .map(state -> new Choosing.Option<UnitRow>(
                        state.code(), words.of(state.vietnamese(), state.english()), row -> row.state() == state))
                .toList();
    }

    private static List<Choosing.Option<UnitRow>> indicators(RowWords words) {
        return Arrays.stream(Indicator.values())
                .map(each -> new Choosing.Option<UnitRow>(
                        each.code(), words.language().say(each.title()), row -> row.indicator() == each))
                .toList();
    }

    private List<Column<UnitRow>> columns(FigureWords figures) {
        RowWords words = figures.words();
        Column<UnitRow> value = Column.numbers("value", words.of("Kết quả", "Result"), figures::value);
        return List.of(
                Column.<UnitRow>of(
                                "unit",
                                words.of("Đơn vị", "Unit"),
                                row -> words.body(row.unit().code()))
                        .by(row -> Optional.of(row.unit().code())),
                Column.of(
                        "indicator",
                        words.of("Chỉ tiêu", "Indicator"),
                        row -> Cell.text(words.language().say(row.indicator().title()))),
                // Per cent, days and cases stand in no order together.
                asked.indicator().isPresent() ? value.by(UnitRow::ranked) : value,
                Column.numbers("counted", words.of("Tử số, số đếm", "Counted"), figures::counted),
                Column.numbers("base", words.of("Mẫu số", "Of"), figures::base),
                Column.<UnitRow>numbers("n", "n", row -> Cell.number(words.language(), row.n()))
                        .by(row -> Optional.of(row.n())),
                Column.of("state", words.of("Trạng thái", "State"), row -> state(row, words)));
    }

    private static Cell state(UnitRow row, RowWords words) {
        String target = row.indicator()
                .target()
                .map(each -> words.of("chỉ tiêu phấn đấu ", "target ")
                        + words.language().decimal(each.percent()) + " %")
                .orElse("");
        return Cell.mark(
                        tone(row.state()),
                        words.of(row.state().vietnamese(), row.state().english()))
                .with(target);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case BELOW -> Tone.BAD;
            case TOO_FEW, NO_TARGET -> Tone.PLAIN;
            case REACHED -> Tone.GOOD;
        };
    }

    /** For what has a target: how many of the ranked units stay below it. */
    private static List<Screen.Tile> tiles(Opened opened, List<UnitRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "indicator", "unit", "sort");
        return Arrays.stream(Indicator.values())
                .filter(each -> each.target().isPresent())
                .map(each -> {
                    List<UnitRow> ranked = rows.stream()
                            .filter(row -> row.indicator() == each && row.isRanked())
                            .toList();
                    long below = ranked.stream()
                            .filter(row -> row.state() == State.BELOW)
                            .count();
                    return Screen.Tile.of(
                                    words.language().say(each.title()),
                                    words.language().number(below),
                                    Tone.BAD,
                                    all.with("indicator", each.code())
                                            .with("state", State.BELOW.code())
                                            .toString())
                            .noted(words.of("trong %s đơn vị có n ≥ 5 chưa đạt", "of %s units with n ≥ 5 stay below")
                                    .formatted(words.language().number(ranked.size())));
                })
                .toList();
    }

    /** One small chart for each indicator, all of them over the same units. */
    private static BarChart[] charts(List<UnitRow> rows, FigureWords figures) {
        return Arrays.stream(Indicator.values())
                .map(each -> figures.chart(
                        each,
                        Comparison.inOrder(rows.stream()
                                .filter(row -> row.indicator() == each)
                                .toList())))
                .flatMap(Optional::stream)
                .toArray(BarChart[]::new);
    }
}
