package vn.liem.monitoring.appraisals.door;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.appraisals.AppraisalRow;
import vn.liem.monitoring.appraisals.AppraisalRow.State;
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
import vn.liem.service.door.Shows;

/** Expertise and valuation: who slows the cases (giám định, định giá). */
@Path("/appraisals")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class AppraisalListPage {

    private final Screens screens;

    @Inject
    AppraisalListPage(Screens screens) {
        this.screens = screens;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return screens.page(Place.APPRAISALS, AppraisalListPage::answer, "state", "expert");
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        return screens.workbook(Place.APPRAISALS, AppraisalListPage::answer, "state", "expert");
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        return screens.chart(Place.APPRAISALS, AppraisalListPage::answer, chart, form);
    }

    private static final int SOON_DAYS = 15;
    private static final int BODIES = 8;

    private static Answer<AppraisalRow> answer(Opened opened, RowWords words) {
        List<AppraisalRow> all = opened.facts().appraisals().stream()
                .filter(each ->
                        !each.asked().requestedOn().isAfter(opened.moment().day()))
                .map(each -> AppraisalRow.on(each, opened.moment().day()))
                .toList();
        List<AppraisalRow> rows = all.stream()
                .filter(row -> opened.territory().holds(row.appraisal()))
                .sorted(Comparator.comparing(AppraisalRow::state)
                        .thenComparing(row -> row.daysLeft().orElse(Long.MAX_VALUE))
                        .thenComparing(row -> row.appraisal().asked().documentNo()))
                .toList();
        Question<AppraisalRow> question = new Question<>(
                "giam-dinh-dinh-gia",
                words.of("Giám định, định giá", "Expertise and valuation"),
                words.of(
                        "Cơ quan nào đang làm chậm vụ án. Ngày chờ bổ sung tài liệu không tính vào số ngày thực.",
                        "Who slows the cases. Days of waiting for documents are not part of the net days."),
                List.of(
                        Choosing.links("state", words.of("Trạng thái", "State"), states(words)),
                        words.bodies(
                                "expert",
                                words.of("Cơ quan giám định, định giá", "Expert body"),
                                rows,
                                row -> Stream.of(row.appraisal().asked().body()))),
                columns(words),
                rows,
                all.size() - rows.size());
        return Answer.of(question, tiles(opened, rows, words), byBody(opened, rows, words));
    }

    private static List<Choosing.Option<AppraisalRow>> states(RowWords words) {
        return Arrays.stream(State.values())
                .map(state -> new Choosing.Option<AppraisalRow>(
                        state.code(), words.of(state.vietnamese(), state.english()), row -> row.state() == state))
                .toList();
    }

    private static List<Column<AppraisalRow>> columns(RowWords words) {
        return List.of(
                Column.of(
                        "case",
                        words.of("Vụ", "Case"),
                        row -> words.theCase(row.appraisal().caseId())
                                .with(words.of("số ", "no. ")
                                        + row.appraisal().asked().documentNo())),
                Column.of(
                        "kind",
                        words.of("Loại", "Kind"),
                        row -> Cell.text(
                                row.appraisal().asked().kind().equals("valuation")
                                        ? words.of("Định giá", "Valuation")
                                        : words.of("Giám định", "Expertise"))),
                Column.of(
                        "expert",
                        words.of("Cơ quan giám định, định giá", "Expert body"),
                        row -> words.body(row.appraisal().asked().body())),
                Column.<AppraisalRow>of(
                                "requested",
                                words.of("Yêu cầu", "Requested"),
                                row -> Cell.day(
                                        words.language(),
                                        Optional.of(row.appraisal().asked().requestedOn())))
                        .by(row -> Optional.of(row.appraisal().asked().requestedOn())),
                Column.<AppraisalRow>of("due", words.of("Hạn", "Due"), row -> Cell.day(words.language(), row.dueOn()))
                        .by(AppraisalRow::dueOn),
                Column.<AppraisalRow>of(
                                "left",
                                words.of("Còn lại", "Time left"),
                                row -> words.daysLeft(row.daysLeft(), SOON_DAYS))
                        .by(AppraisalRow::daysLeft),
                Column.<AppraisalRow>numbers(
                                "net",
                                words.of("Số ngày thực", "Net days"),
                                row -> Cell.number(words.language(), row.netDays()))
                        .by(AppraisalRow::netDays),
                Column.of(
                        "state",
                        words.of("Trạng thái", "State"),
                        row -> Cell.mark(
                                tone(row.state()),
                                words.of(row.state().vietnamese(), row.state().english()))));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case OVERDUE -> Tone.BAD;
            case AWAITS_DOCUMENTS, NOT_RECEIVED -> Tone.WARN;
            case UNDER_WAY -> Tone.PLAIN;
            case CONCLUDED -> Tone.GOOD;
        };
    }

    private static List<Screen.Tile> tiles(Opened opened, List<AppraisalRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "expert", "sort");
        return Arrays.stream(State.values())
                .map(state -> Screen.Tile.of(
                        words.of(state.vietnamese(), state.english()),
                        words.language()
                                .number(rows.stream()
                                        .filter(row -> row.state() == state)
                                        .count()),
                        tone(state),
                        all.with("state", state.code()).toString()))
                .toList();
    }

    private static BarChart byBody(Opened opened, List<AppraisalRow> rows, RowWords words) {
        Address all = opened.moment().here().without("state", "expert", "sort").with("state", State.OVERDUE.code());
        Map<String, Long> overdue = rows.stream()
                .filter(row -> row.state() == State.OVERDUE)
                .collect(Collectors.groupingBy(row -> row.appraisal().asked().body(), Collectors.counting()));
        List<Bar> bars = overdue.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BODIES)
                .map(each -> Bar.of(
                        words.frames().body(each.getKey()),
                        each.getValue(),
                        words.language().number(each.getValue()),
                        all.with("expert", each.getKey()).toString()))
                .toList();
        return BarChart.of(
                "appraisals-overdue-by-body",
                words.of("Yêu cầu quá hạn theo cơ quan", "Overdue requests by body"),
                words.of("Số yêu cầu", "Requests"),
                bars);
    }
}
