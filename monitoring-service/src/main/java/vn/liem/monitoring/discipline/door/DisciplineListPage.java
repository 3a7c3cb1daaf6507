package vn.liem.monitoring.discipline.door;

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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.discipline.DisciplineRow;
import vn.liem.monitoring.discipline.DisciplineRow.State;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.DisciplineFact.Decision;
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
import vn.liem.service.door.Shows;

/** Discipline: whether that of the Party is matched by that of the State (kỷ luật). */
@Path("/discipline")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class DisciplineListPage {

    private final Screens screens;

    @Inject
    DisciplineListPage(Screens screens) {
        this.screens = screens;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.DISCIPLINE, DisciplineListPage::answer, "state");
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.DISCIPLINE, DisciplineListPage::answer, "state");
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.DISCIPLINE, DisciplineListPage::answer, chart, form);
    }

    private static Answer<DisciplineRow> answer(Opened opened, RowWords words) {
        List<DisciplineRow> all = opened.facts().discipline().stream()
                .map(each -> DisciplineRow.on(each, opened.moment().day()))
                .filter(row -> row.state() != State.NONE || row.head().isPresent())
                .toList();
        List<DisciplineRow> rows = all.stream()
                .filter(row -> opened.territory().holds(row.matter()))
                .sorted(Comparator.comparing(DisciplineRow::state)
                        .thenComparing(row -> row.gapDays().orElse(0L), Comparator.reverseOrder())
                        .thenComparing(row -> row.matter().id()))
                .toList();
        List<Choosing.Option<DisciplineRow>> states = Arrays.stream(State.values())
                .map(state -> new Choosing.Option<DisciplineRow>(
                        state.code(), words.of(state.vietnamese(), state.english()), row -> row.state() == state))
                .toList();
        Question<DisciplineRow> question = new Question<>(
                "ky-luat",
                words.of("Kỷ luật Đảng và kỷ luật hành chính", "Discipline of Party and State"),
                words.of(
                        "Kỷ luật Đảng đã được tiếp nối bằng kỷ luật hành chính chưa, chậm bao nhiêu ngày. Họ tên xem tại trang của vụ án.",
                        "Whether discipline of the Party was matched by that of the administration, and how many days lie between. Names stand on the page of the case."),
                List.of(Choosing.links("state", words.of("Trạng thái", "State"), states)),
                columns(words),
                rows,
                all.size() - rows.size());
        return Answer.of(question, tiles(opened, rows, words), byState(opened, rows, words));
    }

    private static List<Column<DisciplineRow>> columns(RowWords words) {
        return List.of(
                Column.of(
                        "case",
                        words.of("Vụ", "Case"),
                        row -> row.matter()
                                .caseId()
                                .map(words::theCase)
                                .orElseGet(() -> Cell.text(words.of("Không gắn với vụ nào", "In no case")))
                                .with(
                                        row.matter().person().isPresent()
                                                ? words.of("cá nhân", "a person")
                                                : words.of("tổ chức", "an organisation"))),
                decision("party", words.of("Kỷ luật Đảng", "Party"), words, DisciplineRow::party),
                decision(
                        "administrative",
                        words.of("Kỷ luật hành chính", "Administration"),
                        words,
                        DisciplineRow::administrative),
                Column.<DisciplineRow>numbers(
                                "gap",
                                words.of("Cách nhau, ngày", "Days between"),
                                row -> Cell.number(words.language(), row.gapDays()))
                        .by(DisciplineRow::gapDays),
                decision(
                        "head",
                        words.of("Trách nhiệm người đứng đầu", "Responsibility of a head"),
                        words,
                        DisciplineRow::head),
                Column.of(
                        "state",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                tone(row.state()),
                                words.of(row.state().vietnamese(), row.state().english()))));
    }

    private static Column<DisciplineRow> decision(
            String code, String title, RowWords words, Function<DisciplineRow, Optional<Decision>> of) {
        return Column.<DisciplineRow>of(
                        code,
                        title,
                        row -> Cell.day(words.language(), of.apply(row).map(Decision::decidedOn))
                                .with(of.apply(row)
                                        .map(decision -> words.of("số ", "no. ") + decision.decisionNo())
                                        .orElse("")))
                .by(row -> of.apply(row).map(Decision::decidedOn));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case GAP -> Tone.BAD;
            case PARTY_ALONE -> Tone.WARN;
            case ADMINISTRATIVE_ALONE, NONE -> Tone.PLAIN;
            case BOTH -> Tone.GOOD;
        };
    }

    private static long count(List<DisciplineRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static List<Screen.Tile> tiles(Opened opened, List<DisciplineRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "sort");
        return List.of(State.GAP, State.PARTY_ALONE, State.BOTH).stream()
                .map(state -> Screen.Tile.of(
                        words.of(state.vietnamese(), state.english()),
                        words.language().number(count(rows, state)),
                        tone(state),
                        all.with("state", state.code()).toString()))
                .toList();
    }

    private static BarChart byState(Opened opened, List<DisciplineRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "sort");
        List<Bar> bars = Arrays.stream(State.values())
                .map(state -> Bar.of(
                        words.of(state.vietnamese(), state.english()),
                        count(rows, state),
                        words.language().number(count(rows, state)),
                        all.with("state", state.code()).toString()))
                .toList();
        return BarChart.of(
                "discipline-by-state",
                words.of("Việc kỷ luật theo trạng thái", "Matters of discipline by state"),
                words.of("Số việc", "Matters"),
                bars);
    }
}
