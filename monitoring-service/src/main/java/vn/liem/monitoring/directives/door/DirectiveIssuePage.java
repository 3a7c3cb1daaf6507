package vn.liem.monitoring.directives.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.form.door.FormDesk;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.word.Language;
import vn.liem.security.Act;
import vn.liem.service.door.Query;

/** Issuing a directive (ban hành kết luận, kiến nghị, chỉ đạo): on its own, about a case, or on a conclusion of a meeting. */
@Path(DirectiveIssuePage.PATH)
@Authenticated
@RunOnVirtualThread
public final class DirectiveIssuePage {

    static final String PATH = "/directives/issue";

    private static final String CASE = "case";
    private static final String MEETING = "meeting";
    private static final String CONCLUSION = "conclusion";

    private final DirectiveDesk desk;
    private final WorkDesk pages;
    private final FormDesk forms;
    private final Query query;

    @Inject
    DirectiveIssuePage(DirectiveDesk desk, WorkDesk pages, FormDesk forms, Query query) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.query = query;
    }

    /** The form, to be filled in. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance form() {
        return forms.drawn(Place.ISSUE, form(asked()));
    }

    /** The same form, filled in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response take(byte[] body) {
        Asked asked = asked();
        return forms.taken(
                Place.ISSUE,
                asked.action(),
                body,
                _ -> form(asked),
                done -> FormDesk.after(done, DirectivePage.PATH + "/" + FormDesk.idOf(done), "issue"));
    }

    /** What the address says that it is about. */
    private record Asked(Optional<String> caseId, Optional<String> meeting, Optional<Integer> conclusion) {

        private String action() {
            Map<String, String> parameters = new LinkedHashMap<>();
            caseId.ifPresent(id -> parameters.put(CASE, id));
            meeting.ifPresent(id -> parameters.put(MEETING, id));
            conclusion.ifPresent(number -> parameters.put(CONCLUSION, number.toString()));
            return new Address(PATH, parameters).toString();
        }

        private Optional<String> page() {
            return meeting.map(id -> "/meetings/" + id).or(() -> caseId.map(id -> "/cases/" + id));
        }
    }

    private Asked asked() {
        Optional<Integer> number =
                query.text(CONCLUSION).map(text -> query.readable(CONCLUSION, () -> Integer.valueOf(text)));
        Optional<String> meeting = id(MEETING).filter(_ -> number.isPresent());
        return new Asked(id(CASE), meeting, number.filter(_ -> meeting.isPresent()));
    }

    private Form form(Asked asked) {
        pages.permit(Act.DIRECT);
        Language language = desk.language();
        Map<String, Object> about = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        asked.caseId().ifPresent(id -> {
            about.put("caseId", id);
            lines.add(new Line(
                    language.of("Vụ án, vụ việc", "Case"),
                    language.of("Mở trang vụ", "Open its page"),
                    "/cases/" + id));
        });
        asked.meeting().ifPresent(id -> {
            int conclusion = asked.conclusion().orElseThrow();
            about.put(CONCLUSION, Map.of(MEETING, id, CONCLUSION, conclusion));
            lines.add(new Line(
                    language.of("Thực hiện kết luận", "It carries out"),
                    language.of("Kết luận số ", "Conclusion ") + conclusion,
                    "/meetings/" + id));
        });
        String back = asked.page().orElseGet(desk::listOf);
        return desk.forms().issue(asked.action(), back, pages.ownBody(), pages.bodies(), about, lines);
    }

    private Optional<String> id(String name) {
        return query.text(name)
                .map(text -> query.readable(name, () -> UUID.fromString(text).toString()));
    }
}
