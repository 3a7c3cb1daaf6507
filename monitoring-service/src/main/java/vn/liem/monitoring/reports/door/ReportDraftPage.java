package vn.liem.monitoring.reports.door;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.door.FormDesk;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.security.Act;
import vn.liem.service.door.Query;

/** Drafting a periodic report for a period of one of the calendars, or to restate a signed one (dự thảo báo cáo). */
@Path(ReportDraftPage.PATH)
@Authenticated
@RunOnVirtualThread
public final class ReportDraftPage {

    static final String PATH = ReportDesk.PAGE + "/new";

    private final ReportDesk desk;
    private final WorkDesk pages;
    private final FormDesk forms;
    private final Query query;

    @Inject
    ReportDraftPage(ReportDesk desk, WorkDesk pages, FormDesk forms, Query query) {
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
        return forms.drawn(Place.REPORTS, form(asked()));
    }

    /** The same form, filled in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response take(byte[] body) {
        ReportForms.Asked asked = asked();
        return forms.taken(
                Place.REPORTS,
                asked.action(),
                body,
                _ -> form(asked),
                done -> FormDesk.after(done, ReportDesk.PAGE + "/" + FormDesk.idOf(done), "drafted"));
    }

    private ReportForms.Asked asked() {
        return new ReportForms.Asked(
                query.day("from"),
                query.day("to"),
                query.text("restates")
                        .map(text -> query.readable(
                                "restates", () -> UUID.fromString(text).toString())));
    }

    private Form form(ReportForms.Asked asked) {
        pages.permit(Act.SIGN_REPORT);
        return new ReportForms(desk).draft(asked);
    }
}
