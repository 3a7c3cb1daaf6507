package vn.liem.monitoring.meetings.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import vn.liem.monitoring.listing.door.Table;
import vn.liem.monitoring.word.Language;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Query;

/** The meetings of the committee (phiên họp Ban Chỉ đạo). */
@Path(MeetingPage.PATH)
@Authenticated
@RunOnVirtualThread
public final class MeetingListPage {

    private final MeetingDesk desk;
    private final WorkDesk pages;
    private final OtherServices services;
    private final Query query;

    @Inject
    MeetingListPage(MeetingDesk desk, WorkDesk pages, OtherServices services, Query query) {
        this.desk = desk;
        this.pages = pages;
        this.services = services;
        this.query = query;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        pages.permit(Act.DIRECT);
        Language language = desk.language();
        String from = query.cursor(2)
                .map(Cursor::toString)
                .map(place -> "?cursor=" + place)
                .orElse("");
        JsonNode page = services.needed(services.ask(MeetingForms.SERVICE, MeetingForms.ROUTE + from))
                .body();
        List<MeetingAtWork> rows = new ArrayList<>();
        page.path("items").forEach(item -> rows.add(MeetingAtWork.of(item, "")));
        return pages.page(
                Place.MEETINGS,
                new WorkShown(
                        language.of("Phiên họp Ban Chỉ đạo", "Meetings of the committee"),
                        language.of(
                                "Chương trình, kết luận và việc thực hiện kết luận; phiên mới nhất xếp trước.",
                                "Agendas, conclusions and what became of them; the latest meeting stands first."),
                        "",
                        "",
                        List.of(),
                        List.of(new WorkShown.ToDo(
                                language.of("Chuẩn bị phiên họp", "Prepare a meeting"), MeetingPreparePage.PATH)),
                        List.of(new WorkShown.Part(
                                "meetings",
                                language.of("Danh sách", "List"),
                                "",
                                Table.whole(Listing.of(columns(language), rows)),
                                language.of("Chưa có phiên họp nào.", "There is none yet."),
                                WorkDesk.next(page, MeetingPage.PATH)))));
    }

    private List<Column<MeetingAtWork>> columns(Language language) {
        return List.of(
                Column.of(
                        "number",
                        language.of("Phiên họp", "Meeting"),
                        row -> Cell.text(row.number()).to(MeetingPage.PATH + "/" + row.id())),
                Column.of(
                        "planned",
                        language.of("Dự kiến", "Planned on"),
                        row -> Cell.day(language, Optional.of(row.plannedOn()))),
                Column.of("held", language.of("Đã họp", "Held on"), row -> Cell.day(language, row.heldOn())),
                Column.numbers(
                        "agenda",
                        language.of("Nội dung", "Items"),
                        row -> Cell.number(language, row.agenda().size())),
                Column.numbers(
                        "conclusions",
                        language.of("Kết luận", "Conclusions"),
                        row -> Cell.number(language, row.conclusions().size())),
                Column.of(
                        "standing",
                        language.of("Trạng thái", "Standing"),
                        row -> Cell.text(desk.standing(row.standing()))));
    }
}
