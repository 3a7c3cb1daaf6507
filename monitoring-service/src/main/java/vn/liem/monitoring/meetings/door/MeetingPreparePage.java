package vn.liem.monitoring.meetings.door;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.door.FormDesk;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.security.Act;

/** Preparing a meeting of the committee (chuẩn bị phiên họp). */
@Path(MeetingPreparePage.PATH)
@Authenticated
@RunOnVirtualThread
public final class MeetingPreparePage {

    static final String PATH = MeetingPage.PATH + "/prepare";

    private final MeetingDesk desk;
    private final WorkDesk pages;
    private final FormDesk forms;

    @Inject
    MeetingPreparePage(MeetingDesk desk, WorkDesk pages, FormDesk forms) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
    }

    /** The form, to be filled in. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance form() {
        return forms.drawn(Place.MEETINGS, prepared());
    }

    /** The same form, filled in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response take(byte[] body) {
        return forms.taken(
                Place.MEETINGS,
                PATH,
                body,
                _ -> prepared(),
                done -> FormDesk.after(done, MeetingPage.PATH + "/" + FormDesk.idOf(done), "prepared"));
    }

    private Form prepared() {
        pages.permit(Act.DIRECT);
        return desk.forms().prepare(pages.ownBody(), pages.bodies());
    }
}
