package vn.liem.monitoring.reports.door;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.FormRefusal;
import vn.liem.monitoring.form.door.FormDesk;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.OtherServices.Answered;
import vn.liem.monitoring.form.door.Typed;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.ReportForm;
import vn.liem.security.Act;
import vn.liem.service.door.Problem;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;

/** A report in the workshop: its figures beside earlier ones, remarks, signature, files, and what restates it. */
@Path(ReportDesk.PAGE + "/{id:[0-9a-f-]+}")
@Authenticated
@RunOnVirtualThread
public final class ReportPage {

    private static final int BAD_REQUEST = 400;
    private static final String FILES = "pdf|xlsx|csv";

    private final ReportDesk desk;
    private final WorkDesk pages;
    private final FormDesk forms;
    private final OtherServices services;
    private final Query query;

    @Inject
    ReportPage(ReportDesk desk, WorkDesk pages, FormDesk forms, OtherServices services, Query query) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.services = services;
        this.query = query;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) {
        ReportAtWork report = desk.read(Act.SEE_FIGURES, id);
        JsonNode document = desk.document(id).body();
        Language language = desk.language();
        ReportTables tables = new ReportTables(report, document, language, desk.maySign(report));
        return pages.page(
                Place.REPORTS,
                new WorkShown(
                        language.of("Báo cáo ", "Report of ") + desk.period(report.from(), report.to()),
                        report.isDraft()
                                ? language.of(
                                        "Dự thảo tính đến lúc mở trang; số liệu còn thay đổi theo dữ liệu được ghi"
                                                + " nhận.",
                                        "A draft as of now; its figures still move with what is recorded.")
                                : language.of(
                                        "Báo cáo đã ký, tính lại từ nhật ký đúng như khi ký.",
                                        "A signed report, counted again from the logs as it was signed."),
                        ReportDesk.PAGE,
                        pages.done().map(code -> done(code, report, language)).orElse(""),
                        desk.lines(report),
                        acts(report, language),
                        List.of(tables.figures(), tables.moved(), files(id, language))));
    }

    private List<WorkShown.ToDo> acts(ReportAtWork report, Language language) {
        String page = ReportDesk.PAGE + "/" + report.id();
        if (!desk.maySign(report)) {
            return List.of();
        }
        return report.isDraft()
                ? List.of(
                        new WorkShown.ToDo(language.of("Ký báo cáo", "Sign the report"), page + "/sign"),
                        new WorkShown.ToDo(language.of("Góp ý chỉ tiêu", "Remark on a figure"), page + "/remark"))
                : List.of(new WorkShown.ToDo(
                        language.of("Lập báo cáo đính chính", "Draft a restatement"),
                        new ReportForms.Asked(
                                        Optional.of(report.from()), Optional.of(report.to()), Optional.of(report.id()))
                                .action()));
    }

    private static String done(String code, ReportAtWork report, Language language) {
        return switch (code) {
            case "signed" ->
                report.isDraft()
                        ? ""
                        : language.of("Báo cáo đã được ký và cố định.", "The report is signed and frozen.");
            case "remarked" -> language.of("Đã ghi ý kiến.", "The remark is recorded.");
            case "drafted" -> language.of("Đã lập dự thảo.", "The report is drafted.");
            // The address is anybody's to write: nothing is told that this page did not do.
            default -> "";
        };
    }

    /** The form of a remark, to be filled in. */
    @GET
    @Path("remark")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance remark(@PathParam("id") UUID id) {
        return forms.drawn(Place.REPORTS, remarkOn(id));
    }

    /** The same form, filled in. */
    @POST
    @Path("remark")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response takeRemark(@PathParam("id") UUID id, byte[] body) {
        return forms.taken(
                Place.REPORTS,
                ReportDesk.PAGE + "/" + id + "/remark",
                body,
                _ -> remarkOn(id),
                done -> FormDesk.after(done, ReportDesk.PAGE + "/" + id, "remarked"));
    }

    private Form remarkOn(UUID id) {
        return new ReportForms(desk).remark(desk.read(Act.SIGN_REPORT, id), query.text("figure"));
    }

    /** The form of the signature: it carries what is seen now. */
    @GET
    @Path("sign")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance sign(@PathParam("id") UUID id) {
        ReportAtWork report = desk.read(Act.SIGN_REPORT, id);
        Answered.Done document = desk.document(id);
        String sha256 = document.version().orElse("").replace("\"", "");
        return forms.drawn(
                Place.REPORTS,
                new ReportForms(desk).sign(report, DraftSeen.of(document.body(), sha256), report.version()));
    }

    /** The same form, sent: what was seen is signed, or nothing. */
    @POST
    @Path("sign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response takeSignature(@PathParam("id") UUID id, byte[] body) {
        return forms.taken(
                Place.REPORTS,
                ReportDesk.PAGE + "/" + id + "/sign",
                body,
                typed -> asSeen(id, typed),
                done -> FormDesk.after(done, ReportDesk.PAGE + "/" + id, "signed"));
    }

    private Form asSeen(UUID id, Typed typed) {
        DraftSeen seen = DraftSeen.read(typed.of(ReportForms.DRAFT))
                .orElseThrow(() -> new RequestRefused(Problem.of(BAD_REQUEST, FormRefusal.FORM_NOT_READABLE)));
        return new ReportForms(desk).sign(desk.read(Act.SIGN_REPORT, id), seen, FormDesk.seenIn(typed));
    }

    /** The whole report as a file. */
    @GET
    @Path("document.{format:" + FILES + "}")
    @Operation(hidden = true)
    public Response document(@PathParam("id") UUID id, @PathParam("format") String format) {
        desk.read(Act.SEE_FIGURES, id);
        return services.file(OtherServices.OWN, ReportDesk.ROUTE + "/" + id + "/document?format=" + format);
    }

    /** One of its forms as a file. */
    @GET
    @Path("{form:r[0-9]+}.{format:pdf|xlsx}")
    @Operation(hidden = true)
    public Response filled(
            @PathParam("id") UUID id, @PathParam("form") String form, @PathParam("format") String format) {
        desk.read(Act.SEE_FIGURES, id);
        return services.file(OtherServices.OWN, ReportDesk.ROUTE + "/" + id + "/forms/" + form + "?format=" + format);
    }

    private static WorkShown.Part files(UUID id, Language language) {
        String page = ReportDesk.PAGE + "/" + id + "/";
        return ReportTables.files(
                page,
                ReportForm.all().stream()
                        .filter(form -> form.needs() == ReportForm.Needs.NOTHING)
                        .toList(),
                language);
    }
}
