package vn.liem.monitoring.control.door;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.chart.door.ChartFile;
import vn.liem.monitoring.control.ControlRow;
import vn.liem.monitoring.control.ControlRow.Kind;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.ControlFacts;
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
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Shows;

/**
 * Whether the process itself is clean (kiểm soát quyền lực, Quy định 132-QĐ/TW): for those who steer or audit it and may
 * read the registers of control; that they looked is recorded before anything is shown.
 */
@Path("/control")
@Authenticated
@RunOnVirtualThread
@Shows(FactTable.class)
public final class ControlPage {

    private static final String[] NAMES = {"kind", "unit"};
    private static final int BODIES = 8;

    private final Gate gate;
    private final Screens screens;
    private final ControlFacts facts;
    private final ScopeOfReports scopes;
    private final Law law = Law.vietnam();

    @Inject
    ControlPage(Gate gate, Screens screens, ControlFacts facts, ScopeOfReports scopes) {
        this.gate = gate;
        this.screens = screens;
        this.facts = facts;
        this.scopes = scopes;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        gate.scope(Act.READ_CONTROL);
        return screens.page(Place.CONTROL, this::answer, NAMES);
    }

    /** The list as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        gate.scope(Act.READ_CONTROL);
        return screens.workbook(Place.CONTROL, this::answer, NAMES);
    }

    /** A chart as a file. */
    @GET
    @Path("/{chart}.{form:" + ChartFile.FORMS + "}")
    @Produces({"image/svg+xml", "image/png", "text/csv"})
    @Operation(hidden = true)
    public Response chart(@PathParam("chart") String chart, @PathParam("form") String form) {
        gate.scope(Act.READ_CONTROL);
        return screens.chart(Place.CONTROL, this::answer, chart, form);
    }

    private Answer<ControlRow> answer(Opened opened, RowWords words) {
        LocalDate day = opened.moment().day();
        Facts control = facts.at(opened.moment().knownOn());
        Territory territory = scopes.territory(Act.READ_CONTROL, opened.facts());
        List<ControlRow> rows = ControlRow.on(control, law, territory, day);
        Question<ControlRow> question = new Question<>(
                "kiem-soat-quyen-luc",
                words.of("Kiểm soát quyền lực trong tố tụng", "Control of power in proceedings"),
                words.of(
                        "Quá trình tố tụng có liêm chính, đúng quy định không: quá hạn và lý do, chữ ký thứ hai, từ"
                                + " chối và thay đổi người tiến hành tố tụng (Quy định 132-QĐ/TW). Không nêu tên cán"
                                + " bộ.",
                        "Whether the process itself is clean: missed dates and why, second signatures, officers who"
                                + " stepped back or were replaced (Party Regulation 132). No officer is named."),
                List.of(
                        Choosing.links("kind", words.of("Nội dung", "What"), kinds(words)),
                        words.bodies("unit", words.of("Cơ quan", "Body"), rows, row -> row.unit().stream())),
                columns(words),
                rows,
                0);
        return Answer.of(
                        question,
                        tiles(opened, territory, rows, control, words),
                        byKind(opened, rows, words),
                        unanswered(opened, rows, words))
                .noted(notes(words));
    }

    private static List<String> notes(RowWords words) {
        return List.of(
                words.of(
                        "Báo cáo can thiệp chỉ hiển thị số lượng: nội dung, người báo cáo và người liên quan xem tại"
                                + " cơ quan giữ hồ sơ.",
                        "Of reports of interference there are counts alone: what they say, and who is in them, is read"
                                + " where the file is held."),
                words.of(
                        "Chưa có tại đây: nhật ký truy cập (mỗi dịch vụ giữ nhật ký của mình, không công bố; người"
                                + " kiểm tra hệ thống tra tại từng dịch vụ), sổ tiếp xúc, và quyết định có hiệu lực bằng"
                                + " một chữ ký – thay đổi khởi tố bị can theo hướng nhẹ hơn, xử lý tài sản – vì các"
                                + " quyết định này chưa phải ký hai người.",
                        "Not held here: the logs of looking (each service keeps its own and publishes none of it; the"
                                + " auditor searches each), the register of contacts, and what takes effect by one"
                                + " signature – lowering a charge, disposing of assets – since these ask for no second"
                                + " one yet."));
    }

    private static List<Choosing.Option<ControlRow>> kinds(RowWords words) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choosing.Option<ControlRow>(
                        kind.code(), words.of(kind.vietnamese(), kind.english()), row -> row.kind() == kind))
                .toList();
    }

    private static List<Column<ControlRow>> columns(RowWords words) {
        return List.of(
                Column.<ControlRow>of("subject", words.of("Hồ sơ", "File"), row -> words.subject(row.subject()))
                        .by(row -> Optional.of(words.known().numberOf(row.subject()))),
                Column.of(
                        "kind",
                        words.of("Nội dung", "What"),
                        row -> Cell.mark(
                                tone(row.kind()),
                                words.of(row.kind().vietnamese(), row.kind().english()))),
                Column.of(
                        "what",
                        words.of("Việc, chức danh", "Of what"),
                        row -> Cell.text(begun(words.language().say(row.what())))
                                .with(row.why()
                                        .map(why -> words.of("lý do: ", "why: ")
                                                + words.language().say(why))
                                        .orElse(""))),
                Column.<ControlRow>of("unit", words.of("Cơ quan", "Body"), row -> words.body(row.unit()))
                        .by(ControlRow::unit),
                Column.<ControlRow>of(
                                "on", words.of("Ngày", "Day"), row -> Cell.day(words.language(), Optional.of(row.on())))
                        .by(row -> Optional.of(row.on())));
    }

    /** As a cell begins: the law names decisions within a sentence. */
    private static String begun(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case MISSED_UNANSWERED -> Tone.BAD;
            case REFUSED, LAPSED, WAITING, MISSED -> Tone.WARN;
            case WITHDRAWN, RECUSED, REPLACED -> Tone.PLAIN;
            case SIGNED -> Tone.GOOD;
        };
    }

    private static long count(List<ControlRow> rows, Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static List<Screen.Tile> tiles(
            Opened opened, Territory territory, List<ControlRow> rows, Facts control, RowWords words) {
        Address all = opened.moment().here().without("kind", "unit", "sort");
        List<Screen.Tile> tiles = new ArrayList<>();
        for (Kind kind : List.of(Kind.MISSED_UNANSWERED, Kind.REFUSED, Kind.RECUSED, Kind.REPLACED)) {
            tiles.add(Screen.Tile.of(
                    words.of(kind.vietnamese(), kind.english()),
                    words.language().number(count(rows, kind)),
                    tone(kind),
                    all.with("kind", kind.code()).toString()));
        }
        tiles.add(interferences(opened, territory, control, words));
        return tiles;
    }

    /** A number alone: whoever may read them reads them where the file is held. */
    private static Screen.Tile interferences(Opened opened, Territory territory, Facts control, RowWords words) {
        LocalDate day = opened.moment().day();
        Map<InterferenceFact.Standing, Long> standing = control.all(InterferenceFact.class).stream()
                .filter(report -> !report.happenedOn().isAfter(day))
                .filter(territory::holds)
                .collect(Collectors.groupingBy(report -> report.standingOn(day), Collectors.counting()));
        long all = standing.values().stream().mapToLong(Long::longValue).sum();
        return Screen.Tile.of(
                        words.of("Báo cáo can thiệp", "Reports of interference"),
                        words.language().number(all),
                        Tone.PLAIN,
                        "")
                .noted(words.of(
                                "%s chưa kiểm tra, %s đã kiểm tra, %s đã xử lý",
                                "%s not checked, %s checked, %s handled")
                        .formatted(
                                standing.getOrDefault(InterferenceFact.Standing.REPORTED, 0L),
                                standing.getOrDefault(InterferenceFact.Standing.CHECKED, 0L),
                                standing.getOrDefault(InterferenceFact.Standing.HANDLED, 0L)));
    }

    private static BarChart byKind(Opened opened, List<ControlRow> rows, RowWords words) {
        Address all = opened.moment().here().without("kind", "unit", "sort");
        List<Bar> bars = Arrays.stream(Kind.values())
                .map(kind -> Bar.of(
                        words.of(kind.vietnamese(), kind.english()),
                        count(rows, kind),
                        words.language().number(count(rows, kind)),
                        all.with("kind", kind.code()).toString()))
                .toList();
        return BarChart.of(
                "control-by-kind", words.of("Theo nội dung", "By what it is"), words.of("Số lượng", "Number"), bars);
    }

    private static BarChart unanswered(Opened opened, List<ControlRow> rows, RowWords words) {
        Address all = opened.moment().here().without("kind", "unit", "sort");
        Map<String, Long> bodies = rows.stream()
                .filter(row -> row.kind() == Kind.MISSED_UNANSWERED)
                .flatMap(row -> row.unit().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        List<Bar> bars = bodies.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BODIES)
                .map(each -> Bar.of(
                        words.frames().body(each.getKey()),
                        each.getValue(),
                        words.language().number(each.getValue()),
                        all.with("kind", Kind.MISSED_UNANSWERED.code())
                                .with("unit", each.getKey())
                                .toString()))
                .toList();
        return BarChart.of(
                "unanswered-by-body",
                words.of(
                        "Quá hạn chưa nêu lý do, theo cơ quan đã được hỏi",
                        "Missed without a reason, by the body asked"),
                words.of("Số lượng", "Number"),
                bars);
    }
}
