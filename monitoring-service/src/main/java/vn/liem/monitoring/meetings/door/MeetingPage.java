package vn.liem.monitoring.meetings.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.door.FormDesk;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.OtherServices.Answered;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The page of a meeting: agenda with its cases, conclusions and the directives that carry them out, and the forms for these. */
@Path(MeetingPage.PATH + "/{id:[0-9a-f-]+}")
@Authenticated
@RunOnVirtualThread
public final class MeetingPage {

    static final String PATH = "/meetings";

    private static final String TO_VERIFY = "/api/v1/directives?standing=reported_done";

    private final MeetingDesk desk;
    private final WorkDesk pages;
    private final FormDesk forms;
    private final OtherServices services;

    @Inject
    MeetingPage(MeetingDesk desk, WorkDesk pages, FormDesk forms, OtherServices services) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.services = services;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) {
        MeetingAtWork meeting = desk.read(id);
        Language language = desk.language();
        Answered texts = services.open(MeetingForms.SERVICE, MeetingForms.ROUTE + "/" + id + "/text-look-ups");
        MeetingTables tables = new MeetingTables(desk, meeting, MeetingAtWork.texts(texts));
        List<WorkShown.ToDo> acts = Arrays.stream(MeetingAct.values())
                .filter(act -> act.isOffered(meeting))
                .map(act -> new WorkShown.ToDo(
                        language.of(act.vietnamese(), act.english()), PATH + "/" + id + "/" + act.code()))
                .toList();
        return pages.page(
                Place.MEETINGS,
                new WorkShown(
                        language.of("Phiên họp ", "Meeting ") + meeting.number(),
                        tables.purpose(),
                        PATH,
                        pages.done().map(code -> done(code, language)).orElse(""),
                        desk.lines(meeting),
                        acts,
                        List.of(
                                tables.agenda(),
                                tables.conclusions(),
                                tables.toVerify(services.ask(MeetingForms.SERVICE, TO_VERIFY)))));
    }

    /** A form, to be filled in. */
    @GET
    @Path("{act:" + MeetingAct.CODES + "}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("id") UUID id, @PathParam("act") String act) {
        return forms.drawn(Place.MEETINGS, formOf(id, known(act)));
    }

    /** The same form, filled in. */
    @POST
    @Path("{act:" + MeetingAct.CODES + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response take(@PathParam("id") UUID id, @PathParam("act") String act, byte[] body) {
        MeetingAct asked = known(act);
        return forms.taken(
                Place.MEETINGS,
                PATH + "/" + id + "/" + asked.code(),
                body,
                _ -> formOf(id, asked),
                done -> FormDesk.after(done, PATH + "/" + id, asked.code()));
    }

    private Form formOf(UUID id, MeetingAct act) {
        MeetingAtWork meeting = desk.read(id);
        return desk.forms()
                .entry(act, meeting, desk.lines(meeting), act == MeetingAct.AGENDA ? desk.cases() : List.of());
    }

    private static String done(String code, Language language) {
        return MeetingAct.ofCode(code)
                .map(act -> language.of(act.doneVi(), act.doneEn()))
                .orElseGet(() -> language.of("Đã chuẩn bị phiên họp.", "The meeting is being prepared."));
    }

    private static MeetingAct known(String code) {
        return MeetingAct.ofCode(code).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }
}
