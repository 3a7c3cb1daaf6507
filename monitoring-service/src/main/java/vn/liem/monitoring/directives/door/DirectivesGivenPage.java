package vn.liem.monitoring.directives.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.door.Table;
import vn.liem.monitoring.word.DirectiveTerms;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Query;

/** What was directed to the body of the reader, who reports on it (chỉ đạo được giao); as case-service tells it to him. */
@Path("/directives/given")
@Authenticated
@RunOnVirtualThread
public final class DirectivesGivenPage {

    private final WorkDesk pages;
    private final DirectiveDesk desk;
    private final OtherServices services;
    private final Frames frames;
    private final Query query;

    @Inject
    DirectivesGivenPage(WorkDesk pages, DirectiveDesk desk, OtherServices services, Frames frames, Query query) {
        this.pages = pages;
        this.desk = desk;
        this.services = services;
        this.frames = frames;
        this.query = query;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        pages.permit(Act.REPORT_ON_DIRECTIVE);
        Language language = desk.language();
        String from = query.cursor(2)
                .map(Cursor::toString)
                .map(place -> "&cursor=" + encoded(place))
                .orElse("");
        JsonNode page = services.needed(services.ask(
                        DirectiveForms.SERVICE,
                        DirectiveForms.ROUTE + "?addressedTo=" + encoded(pages.ownBody()) + from))
                .body();
        List<DirectiveAtWork> rows = new ArrayList<>();
        page.path("items").forEach(item -> rows.add(DirectiveAtWork.of(item, "")));
        return pages.page(
                Place.GIVEN,
                new WorkShown(
                        language.of("Chỉ đạo được giao", "Directives to carry out"),
                        language.of(
                                "Những việc cơ quan anh/chị phải thực hiện và báo cáo; chỉ đạo mới nhất xếp trước.",
                                "What your body is to do and to report; the latest stands first."),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(new WorkShown.Part(
                                "given",
                                language.of("Danh sách", "List"),
                                "",
                                Table.whole(Listing.of(columns(language), rows)),
                                language.of("Không có chỉ đạo nào.", "There is none."),
                                WorkDesk.next(page, Place.GIVEN.path())))));
    }

    private List<Column<DirectiveAtWork>> columns(Language language) {
        return List.of(
                Column.of(
                        "number",
                        language.of("Chỉ đạo", "Directive"),
                        row -> Cell.text(row.number())
                                .to(DirectivePage.PATH + "/" + row.id())
                                .with(language.of("ban hành ", "issued ") + language.day(row.issuedOn()))),
                Column.of(
                        "by",
                        language.of("Cơ quan ban hành", "Issued by"),
                        row -> Cell.text(frames.body(row.issuedBy()))),
                Column.of("due", language.of("Hạn", "Due"), row -> Cell.day(language, row.lastDay())),
                Column.numbers("urges", language.of("Đôn đốc", "Urged"), row -> Cell.number(language, row.urges())),
                Column.of(
                        "standing",
                        language.of("Trạng thái", "Standing"),
                        row -> Cell.mark(row.tone(), language.say(Terms.of(DirectiveTerms.STANDINGS, row.standing())))
                                .with(row.isOverdue() ? language.of("quá hạn", "overdue") : "")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
