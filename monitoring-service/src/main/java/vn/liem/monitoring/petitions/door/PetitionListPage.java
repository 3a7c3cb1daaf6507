package vn.liem.monitoring.petitions.door;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.ColumnChart;
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
import vn.liem.monitoring.petitions.PetitionRow;
import vn.liem.monitoring.petitions.PetitionRow.State;
import vn.liem.service.door.Shows;

/** The petitions: what people tell, and where it gathers (đơn khiếu nại, tố cáo, kiến nghị, phản ánh). */
@Path("/petitions")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class PetitionListPage {

    private final Screens screens;

    @Inject
    PetitionListPage(Screens screens) {
        this.screens = screens;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.PETITIONS, PetitionListPage::answer, "state", "kind", "mark", "body");
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.PETITIONS, PetitionListPage::answer, "state", "kind", "mark", "body");
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.PETITIONS, PetitionListPage::answer, chart, form);
    }

    private static final int SOON_DAYS = 10;
    private static final int MONTHS = 12;
    private static final int BODIES = 8;
    private static final List<String> KINDS = List.of("denunciation", "complaint", "recommendation", "reflection");

    private static Answer<PetitionRow> answer(Opened opened, RowWords words) {
        List<PetitionRow> all = opened.facts().petitions().stream()
                .filter(each -> !each.receivedOn().isAfter(opened.moment().day()))
                .map(each -> PetitionRow.on(each, opened.moment().day()))
                .toList();
        List<PetitionRow> rows = all.stream()
                .filter(row -> opened.territory().holds(row.petition()))
                .sorted(Comparator.comparing(PetitionRow::state)
                        .thenComparing(row -> row.daysLeft().orElse(Long.MAX_VALUE))
                        .thenComparing(row -> row.petition().number()))
                .toList();
        Question<PetitionRow> question = new Question<>(
                "don-thu",
                words.of("Đơn khiếu nại, tố cáo, kiến nghị, phản ánh", "Petitions"),
                words.of(
                        "Người dân phản ánh điều gì, đơn dồn ở đâu, đơn nào vượt cấp hoặc kéo dài. Không nơi nào hiển thị người gửi.",
                        "What people tell, where it gathers, what goes above the competent level or takes too long. Who sent it is shown nowhere."),
                List.of(
                        Choosing.links("state", words.of("Trạng thái", "State"), states(words)),
                        Choosing.form("kind", words.of("Loại đơn", "Kind"), kinds(words)),
                        Choosing.form("mark", words.of("Đặc điểm", "Mark"), marks(words)),
                        words.bodies(
                                "body",
                                words.of("Nơi tiếp nhận", "Received by"),
                                rows,
                                row -> Stream.of(row.petition().receivedBy()))),
                columns(words),
                rows,
                all.size() - rows.size());
        return new Answer<>(
                question,
                tiles(opened, rows, words),
                List.of(byBody(opened, rows, words)),
                List.of(byMonth(opened, rows, words)));
    }

    private static List<Choosing.Option<PetitionRow>> states(RowWords words) {
        return Arrays.stream(State.values())
                .map(state -> new Choosing.Option<PetitionRow>(
                        state.code(), words.of(state.vietnamese(), state.english()), row -> row.state() == state))
                .toList();
    }

    private static List<Choosing.Option<PetitionRow>> kinds(RowWords words) {
        return KINDS.stream()
                .map(kind -> new Choosing.Option<PetitionRow>(
                        kind, kind(kind, words), row -> row.petition().isOf().equals(kind)))
                .toList();
    }

    private static List<Choosing.Option<PetitionRow>> marks(RowWords words) {
        return List.of(
                new Choosing.Option<>("beyond_level", words.of("Vượt cấp", "Beyond level"), PetitionRow::beyondLevel),
                new Choosing.Option<>(
                        "about_leader",
                        words.of("Liên quan lãnh đạo, quản lý", "About leaders"),
                        row -> row.petition().aboutLeader()));
    }

    private static String kind(String code, RowWords words) {
        return switch (code) {
            case "denunciation" -> words.of("Tố cáo", "Denunciation");
            case "complaint" -> words.of("Khiếu nại", "Complaint");
            case "recommendation" -> words.of("Kiến nghị", "Recommendation");
            case "reflection" -> words.of("Phản ánh", "Reflection");
            default -> code;
        };
    }

    private static List<Column<PetitionRow>> columns(RowWords words) {
        return List.of(
                Column.<PetitionRow>of(
                                "number",
                                words.of("Số đơn", "Number"),
                                row -> Cell.text(row.petition().number()))
                        .by(row -> Optional.of(row.petition().number())),
                Column.of(
                        "kind",
                        words.of("Loại đơn", "Kind"),
                        row -> Cell.text(kind(row.petition().isOf(), words))),
                Column.of(
                        "body",
                        words.of("Nơi tiếp nhận", "Received by"),
                        row -> words.body(row.petition().receivedBy())),
                Column.<PetitionRow>of(
                                "received",
                                words.of("Tiếp nhận", "Received"),
                                row -> Cell.day(
                                        words.language(),
                                        Optional.of(row.petition().receivedOn())))
                        .by(row -> Optional.of(row.petition().receivedOn())),
                Column.<PetitionRow>of("due", words.of("Hạn", "Due"), row -> Cell.day(words.language(), row.dueOn()))
                        .by(PetitionRow::dueOn),
                Column.<PetitionRow>of(
                                "left",
                                words.of("Còn lại", "Time left"),
                                row -> words.daysLeft(row.daysLeft(), SOON_DAYS))
                        .by(PetitionRow::daysLeft),
                Column.of(
                        "state",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                        tone(row.state()),
                                        words.of(
                                                row.state().vietnamese(),
                                                row.state().english()))
                                .with(marksOf(row, words))));
    }

    private static String marksOf(PetitionRow row, RowWords words) {
        return Stream.of(
                        row.beyondLevel() ? words.of("vượt cấp", "beyond level") : "",
                        row.petition().aboutLeader() ? words.of("liên quan lãnh đạo", "about leaders") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case PROLONGED -> Tone.BAD;
            case SUSPENDED -> Tone.WARN;
            case OPEN -> Tone.PLAIN;
            case CONCLUDED -> Tone.GOOD;
        };
    }

    private static List<Screen.Tile> tiles(Opened opened, List<PetitionRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "kind", "mark", "body", "sort");
        List<Screen.Tile> tiles = new ArrayList<>();
        for (State state : List.of(State.PROLONGED, State.OPEN)) {
            tiles.add(Screen.Tile.of(
                    words.of(state.vietnamese(), state.english()),
                    words.language()
                            .number(rows.stream()
                                    .filter(row -> row.state() == state)
                                    .count()),
                    tone(state),
                    all.with("state", state.code()).toString()));
        }
        for (Choosing.Option<PetitionRow> mark : marks(words)) {
            tiles.add(Screen.Tile.of(
                    mark.label(),
                    words.language().number(rows.stream().filter(mark.holds()).count()),
                    Tone.PLAIN,
                    all.with("mark", mark.code()).toString()));
        }
        return tiles;
    }

    private static BarChart byBody(Opened opened, List<PetitionRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "kind", "mark", "body", "sort");
        Map<String, Long> open = rows.stream()
                .filter(row -> row.state() != State.CONCLUDED)
                .collect(Collectors.groupingBy(row -> row.petition().receivedBy(), Collectors.counting()));
        List<Bar> bars = open.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BODIES)
                .map(each -> Bar.of(
                        words.frames().body(each.getKey()),
                        each.getValue(),
                        words.language().number(each.getValue()),
                        all.with("body", each.getKey()).toString()))
                .toList();
        return BarChart.of(
                "petitions-open-by-body",
                words.of("Đơn chưa giải quyết xong theo nơi tiếp nhận", "Petitions not settled, by body"),
                words.of("Số đơn", "Petitions"),
                bars);
    }

    /** What came in and what was settled in each of the last months. */
    private static ColumnChart byMonth(Opened opened, List<PetitionRow> rows, RowWords words) {
        YearMonth last = YearMonth.from(opened.moment().day());
        Map<YearMonth, Long> received = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.petition().receivedOn()), Collectors.counting()));
        Map<YearMonth, Long> concluded = rows.stream()
                .flatMap(row -> row.concludedOn().stream())
                .collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
        List<ColumnChart.Time> times = IntStream.range(0, MONTHS)
                .mapToObj(back -> last.minusMonths(MONTHS - 1L - back))
                .map(month -> new ColumnChart.Time(
                        "%02d/%02d".formatted(month.getMonthValue(), month.getYear() % 100),
                        List.of(received.getOrDefault(month, 0L), concluded.getOrDefault(month, 0L))))
                .toList();
        return new ColumnChart(
                "petitions-by-month",
                words.of("Đơn tiếp nhận và giải quyết xong theo tháng", "Petitions received and settled by month"),
                List.of(words.of("Tiếp nhận", "Received"), words.of("Giải quyết xong", "Settled")),
                times);
    }
}
