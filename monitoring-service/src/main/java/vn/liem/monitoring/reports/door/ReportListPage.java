package vn.liem.monitoring.reports.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Table;
import vn.liem.monitoring.word.Language;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Query;

/** The report workshop: which reports are drafted, which are signed (báo cáo định kỳ). */
@Path(ReportDesk.PAGE)
@Authenticated
@RunOnVirtualThread
public final class ReportListPage {

    private final ReportDesk desk;
    private final WorkDesk pages;
    private final OtherServices services;
    private final Query query;

    @Inject
    ReportListPage(ReportDesk desk, WorkDesk pages, OtherServices services, Query query) {
        this.desk = desk;
        this.pages = pages;
        this.services = services;
        this.query = query;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        pages.permit(Act.SEE_FIGURES);
        Language language = desk.language();
        String from = query.cursor(2)
                .map(Cursor::toString)
                .map(place -> "?cursor=" + place)
                .orElse("");
        JsonNode page = services.needed(services.ask(OtherServices.OWN, ReportDesk.ROUTE + from))
                .body();
        List<JsonNode> rows = new ArrayList<>();
        page.path("items").forEach(rows::add);
        List<WorkShown.ToDo> acts = pages.mayInOwnTerritory(Act.SIGN_REPORT)
                ? List.of(
                        new WorkShown.ToDo(language.of("Lập dự thảo báo cáo", "Draft a report"), ReportDraftPage.PATH))
                : List.of();
        return pages.page(
                Place.REPORTS,
                new WorkShown(
                        language.of("Báo cáo định kỳ", "Periodic reports"),
                        language.of(
                                "Dự thảo thay đổi theo dữ liệu; báo cáo đã ký thì cố định và có thể in lại bất cứ lúc"
                                        + " nào.",
                                "Drafts move with the facts; signed reports are frozen and can be printed again at any"
                                        + " time."),
                        "",
                        "",
                        List.of(),
                        acts,
                        List.of(new WorkShown.Part(
                                "reports",
                                language.of("Danh sách", "List"),
                                "",
                                Table.whole(Listing.of(columns(language), rows)),
                                language.of("Chưa có báo cáo nào.", "There is none yet."),
                                WorkDesk.next(page, ReportDesk.PAGE)))));
    }

    private List<Column<JsonNode>> columns(Language language) {
        return List.of(
                Column.of(
                        "period",
                        language.of("Kỳ báo cáo", "Period"),
                        row -> Cell.text(desk.period(day(row, "from"), day(row, "to")))
                                .to(ReportDesk.PAGE + "/" + row.path("id").asText())),
                Column.of(
                        "scope",
                        language.of("Phạm vi", "Scope"),
                        row -> Cell.text(desk.scope(
                                Optional.of(row.path("scope").asText()).filter(unit -> !unit.isEmpty())))),
                Column.of(
                        "asOf",
                        language.of("Ngày chốt", "Cut-off"),
                        row -> Cell.day(language, Optional.of(day(row, "asOf")))),
                Column.numbers(
                        "remarks",
                        language.of("Ý kiến", "Remarks"),
                        row -> Cell.number(language, row.path("comments").asLong())),
                Column.of(
                        "changed",
                        language.of("Cập nhật", "Changed"),
                        row -> Cell.day(language, Optional.of(day(row, "changedOn")))),
                Column.of(
                        "state",
                        language.of("Trạng thái", "Standing"),
                        row -> row.path("state").asText().equals("signed")
                                ? Cell.mark(Tone.GOOD, language.of("Đã ký", "Signed"))
                                : Cell.mark(Tone.PLAIN, language.of("Dự thảo", "Draft"))));
    }

    private static LocalDate day(JsonNode row, String name) {
        return LocalDate.parse(row.path(name).asText());
    }
}
