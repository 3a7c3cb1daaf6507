package vn.liem.monitoring.directives.door;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.directives.DirectiveRow.State;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.Territory;
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

/** The follow-up board: who has not done what was directed (theo dõi thực hiện chỉ đạo). */
@Path(DirectiveListPage.PATH)
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class DirectiveListPage {

    static final String PATH = "/directives";

    private static final String BY_OWNER = "overdue-by-owner";
    private static final int OWNERS = 8;

    private final Screens screens;

    @Inject
    DirectiveListPage(Screens screens) {
        this.screens = screens;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.DIRECTIVES, DirectiveListPage::answer, "state", "owner");
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.DIRECTIVES, DirectiveListPage::answer, "state", "owner");
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.DIRECTIVES, DirectiveListPage::answer, chart, form);
    }

    private static Answer<DirectiveRow> answer(Opened opened, RowWords words) {
        Question<DirectiveRow> question = question(opened, words);
        return Answer.of(question, tiles(opened, question.rows(), words), byOwner(question.rows(), words));
    }

    private static Question<DirectiveRow> question(Opened opened, RowWords words) {
        List<DirectiveRow> all = opened.facts().directives().stream()
                .filter(each -> !each.issuedOn().isAfter(opened.moment().day()))
                .map(each -> DirectiveRow.on(each, opened.moment().day()))
                .toList();
        List<DirectiveRow> rows = all.stream()
                .filter(row -> opened.territory().holds(row.directive()))
                .sorted(Comparator.comparing(DirectiveRow::state)
                        .thenComparing(row -> row.dueOn().orElse(LocalDate.MAX))
                        .thenComparing(row -> row.directive().number()))
                .toList();
        List<Choosing.Option<DirectiveRow>> states = Arrays.stream(State.values())
                .map(state -> new Choosing.Option<DirectiveRow>(
                        state.code(), words.of(state.vietnamese(), state.english()), row -> row.state() == state))
                .toList();
        return new Question<>(
                "chi-dao",
                words.of("Theo dõi thực hiện chỉ đạo", "Follow-up of directives"),
                words.of(
                        "Đơn vị nào chưa làm việc được giao, từ bao giờ, đã đôn đốc mấy lần. Quá hạn được xếp trước.",
                        "Who has not done what was directed, since when, and how often it was urged. Overdue ones"
                                + " stand first."),
                List.of(
                        Choosing.links("state", words.of("Trạng thái", "State"), states),
                        words.bodies("owner", words.of("Đơn vị thực hiện", "Owner"), rows, DirectiveListPage::owner)),
                columns(words, opened.territory()),
                rows,
                all.size() - rows.size());
    }

    private static List<Column<DirectiveRow>> columns(RowWords words, Territory territory) {
        return List.of(
                Column.<DirectiveRow>of(
                                "number",
                                words.of("Chỉ đạo", "Directive"),
                                row -> Cell.text(row.directive().number())
                                        .to(PATH + "/" + row.directive().id())
                                        .with(words.of("ban hành ", "issued ")
                                                + words.language()
                                                        .day(row.directive().issuedOn())))
                        .by(row -> Optional.of(row.directive().number())),
                Column.of(
                        "case",
                        words.of("Vụ", "Case"),
                        row -> row.directive()
                                .caseId()
                                .map(id -> words.theCase(id, territory))
                                .orElseGet(() -> Cell.text(""))),
                Column.<DirectiveRow>of(
                                "owner",
                                words.of("Đơn vị thực hiện", "Owner"),
                                row -> words.body(row.directive().addressedTo()))
                        .by(row -> Optional.of(row.directive().addressedTo())),
                Column.<DirectiveRow>of(
                                "due",
                                words.of("Hạn", "Due"),
                                row -> Cell.day(words.language(), row.dueOn()).with(extended(row, words)))
                        .by(DirectiveRow::dueOn),
                Column.of(
                        "left",
                        words.of("Còn lại", "Time left"),
                        row -> words.daysLeft(row.daysLeft(), DirectiveRow.SOON_DAYS)),
                Column.<DirectiveRow>numbers(
                                "urges",
                                words.of("Đôn đốc", "Urged"),
                                row -> Cell.number(words.language(), row.urges()))
                        .by(row -> Optional.of(row.urges())),
                Column.of(
                        "state",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                        tone(row.state()),
                                        words.of(
                                                row.state().vietnamese(),
                                                row.state().english()))
                                .with(beside(row, words))));
    }

    private static String extended(DirectiveRow row, RowWords words) {
        return row.directive()
                .dueOn()
                .filter(first -> !Optional.of(first).equals(row.dueOn()))
                .map(first ->
                        words.of("hạn đầu ", "at first ") + words.language().day(first))
                .orElse("");
    }

    private static String beside(DirectiveRow row, RowWords words) {
        String rejected = row.rejections() == 0
                ? ""
                : words.of("bị trả lại %s lần", "rejected %s times").formatted(row.rejections());
        String reported = row.reportedOn()
                .map(on -> words.of("báo cáo ", "reported ") + words.language().day(on))
                .orElse("");
        return Stream.of(reported, rejected).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case OVERDUE -> Tone.BAD;
            case DUE_SOON, REPORTED -> Tone.WARN;
            case OPEN, CANCELLED -> Tone.PLAIN;
            case VERIFIED -> Tone.GOOD;
        };
    }

    private static List<Screen.Tile> tiles(Opened opened, List<DirectiveRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "owner", "sort");
        return Stream.of(State.OVERDUE, State.REPORTED, State.DUE_SOON, State.OPEN)
                .map(state -> {
                    long count =
                            rows.stream().filter(row -> row.state() == state).count();
                    return Screen.Tile.of(
                            words.of(state.vietnamese(), state.english()),
                            words.language().number(count),
                            tone(state),
                            all.with("state", state.code()).toString());
                })
                .toList();
    }

    private static BarChart byOwner(List<DirectiveRow> rows, RowWords words) {
        List<Bar> bars = rows.stream()
                .filter(row -> row.state() == State.OVERDUE)
                .collect(Collectors.groupingBy(row -> row.directive().addressedTo(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(OWNERS)
                .map(each -> Bar.of(
                        words.frames().body(each.getKey()),
                        each.getValue(),
                        words.language().number(each.getValue()),
                        PATH + "?state=overdue&owner=" + each.getKey()))
                .toList();
        return BarChart.of(
                BY_OWNER,
                words.of("Chỉ đạo quá hạn theo đơn vị thực hiện", "Overdue directives by owner"),
                words.of("Số chỉ đạo", "Directives"),
                bars);
    }

    private static Stream<String> owner(DirectiveRow row) {
        return Stream.of(row.directive().addressedTo());
    }
}
