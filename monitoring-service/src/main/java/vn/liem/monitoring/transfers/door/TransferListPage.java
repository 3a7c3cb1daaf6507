package vn.liem.monitoring.transfers.door;

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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.HandOverFact;
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
import vn.liem.monitoring.transfers.TransferRow;
import vn.liem.monitoring.transfers.TransferRow.State;
import vn.liem.service.door.Shows;

/** The hand-overs of files: whether the other body really got it (chuyển hồ sơ). */
@Path("/transfers")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class TransferListPage {

    private final Screens screens;

    @Inject
    TransferListPage(Screens screens) {
        this.screens = screens;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.TRANSFERS, TransferListPage::answer, "state", "from", "to");
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.TRANSFERS, TransferListPage::answer, "state", "from", "to");
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.TRANSFERS, TransferListPage::answer, chart, form);
    }

    private static Answer<TransferRow> answer(Opened opened, RowWords words) {
        List<TransferRow> all = opened.facts().handOvers().stream()
                .filter(each -> each.sentOn()
                        .or(each::receivedOn)
                        .filter(on -> !on.isAfter(opened.moment().day()))
                        .isPresent())
                .map(each -> TransferRow.on(each, opened.moment().day()))
                .toList();
        List<TransferRow> rows = all.stream()
                .filter(row -> opened.territory().holds(row.handOver()))
                .sorted(Comparator.comparing(TransferRow::state)
                        .thenComparing(row -> row.days().orElse(0L), Comparator.reverseOrder())
                        .thenComparing(row -> row.handOver().id()))
                .toList();
        Question<TransferRow> question = new Question<>(
                "chuyen-ho-so",
                words.of("Chuyển hồ sơ", "Hand-overs of files"),
                words.of(
                        "Nơi nhận đã thực sự nhận được chưa, có khớp không, chờ bao lâu rồi. Việc cần xem xếp trước.",
                        "Whether the other body really got it, whether it matched, and for how long it waits. What needs a look stands first."),
                List.of(
                        Choosing.links("state", words.of("Trạng thái", "State"), states(words)),
                        words.bodies(
                                "from", words.of("Nơi gửi", "Sent by"), rows, row -> row.handOver().from().stream()),
                        words.bodies("to", words.of("Nơi nhận", "Sent to"), rows, row -> row.handOver().to().stream())),
                columns(words),
                rows,
                all.size() - rows.size());
        return Answer.of(question, tiles(opened, rows, words), byState(opened, rows, words));
    }

    private static List<Choosing.Option<TransferRow>> states(RowWords words) {
        return Arrays.stream(State.values())
                .map(state -> new Choosing.Option<TransferRow>(
                        state.code(), words.of(state.vietnamese(), state.english()), row -> row.state() == state))
                .toList();
    }

    private static List<Column<TransferRow>> columns(RowWords words) {
        return List.of(
                Column.of(
                        "item",
                        words.of("Vụ, nguồn tin", "Case or source"),
                        row -> words.subject(
                                row.handOver().subject().kind().name().toLowerCase(Locale.ROOT)
                                        + ":"
                                        + row.handOver().subject().id())),
                Column.of(
                        "from",
                        words.of("Nơi gửi", "Sent by"),
                        row -> words.body(row.handOver().from())),
                Column.of(
                        "to",
                        words.of("Nơi nhận", "Sent to"),
                        row -> words.body(row.handOver().to())),
                Column.<TransferRow>of(
                                "sent",
                                words.of("Gửi", "Sent"),
                                row -> Cell.day(words.language(), row.handOver().sentOn()))
                        .by(row -> row.handOver().sentOn()),
                Column.<TransferRow>of(
                                "due",
                                words.of("Hạn trả lời", "Answer due"),
                                row -> Cell.day(words.language(), row.dueOn()))
                        .by(TransferRow::dueOn),
                Column.<TransferRow>numbers(
                                "days", words.of("Số ngày", "Days"), row -> Cell.number(words.language(), row.days()))
                        .by(TransferRow::days),
                Column.of(
                        "state",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                        tone(row.state()),
                                        words.of(
                                                row.state().vietnamese(),
                                                row.state().english()))
                                .with(
                                        row.handOver().origin() == HandOverFact.Origin.RECORDED
                                                ? words.of("theo sổ", "by its register")
                                                : words.of(
                                                        "trên hệ thống, có biên nhận",
                                                        "in the system, with receipts"))));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case UNMATCHED, MISMATCH, WAITING_LONG -> Tone.BAD;
            case WAITING, RETURNED -> Tone.WARN;
            case WITHDRAWN -> Tone.PLAIN;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    private static List<Screen.Tile> tiles(Opened opened, List<TransferRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "from", "to", "sort");
        return Stream.of(State.WAITING_LONG, State.MISMATCH, State.UNMATCHED, State.WAITING, State.RETURNED)
                .map(state -> Screen.Tile.of(
                        words.of(state.vietnamese(), state.english()),
                        words.language().number(count(rows, state)),
                        tone(state),
                        all.with("state", state.code()).toString()))
                .toList();
    }

    private static long count(List<TransferRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** How long answers took: in which time they came. */
    private static BarChart byState(Opened opened, List<TransferRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "from", "to", "sort");
        List<Bar> bars = Arrays.stream(State.values())
                .map(state -> Bar.of(
                        words.of(state.vietnamese(), state.english()),
                        count(rows, state),
                        words.language().number(count(rows, state)),
                        all.with("state", state.code()).toString()))
                .toList();
        return BarChart.of(
                "transfers-by-state",
                words.of("Hồ sơ đã gửi theo trạng thái", "Files sent by state"),
                words.of("Số lần chuyển", "Hand-overs"),
                bars);
    }
}
