package vn.liem.monitoring.figures.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.Comment;
import vn.liem.monitoring.figures.PeriodicReport;
import vn.liem.monitoring.figures.PeriodicReport.Drafted;
import vn.liem.monitoring.figures.PeriodicReport.NotDrafted;
import vn.liem.monitoring.figures.PeriodicReport.Signed;
import vn.liem.monitoring.figures.Snapshot;
import vn.liem.monitoring.figures.view.ReportEntry;
import vn.liem.monitoring.figures.view.ReportList;
import vn.liem.monitoring.figures.view.ReportShown;
import vn.liem.monitoring.figures.view.ReportTable;
import vn.liem.monitoring.word.ReportForm;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Periodic reports as they are looked up: drafts as they would be signed now, signed ones as they were. */
@Path(PeriodicReportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
@Shows(ReportTable.class)
@Tag(name = "periodic-reports", description = "Báo cáo định kỳ · Periodic reports")
public final class PeriodicReportPages {

    private final ScopeOfReports scopes;
    private final Gate gate;
    private final CommandDoor door;
    private final DocumentFromLogs documents;
    private final ReportList reports;
    private final FactBook book;
    private final OneCountAtATime counts;
    private final AskedForm forms;
    private final Query query;

    @Inject
    PeriodicReportPages(
            ScopeOfReports scopes,
            Gate gate,
            CommandDoor door,
            DocumentFromLogs documents,
            ReportList reports,
            FactBook book,
            OneCountAtATime counts,
            AskedForm forms,
            Query query) {
        this.scopes = scopes;
        this.gate = gate;
        this.door = door;
        this.documents = documents;
        this.reports = reports;
        this.book = book;
        this.counts = counts;
        this.forms = forms;
        this.query = query;
    }

    /**
     * A report with what was said about it.
     *
     * @param snapshot what was signed; nothing of a draft
     * @param signed by whom and when; nothing of a draft
     */
    public record WholeReport(
            UUID id,
            long version,
            AskedPeriod asked,
            List<Comment> comments,
            Optional<Snapshot> snapshot,
            Optional<SignedBy> signed) {}

    @GET
    @Operation(operationId = "listReports", summary = "Các báo cáo định kỳ · The periodic reports")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many rows of a page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where the page before ended; it is in the link to the next page.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(ReportShown[].class)
    public Response list() {
        ReadScope territory = gate.scope(Act.SEE_FIGURES);
        List<ReportEntry> rows = reports.page(
                ScopeOfReports.isEverything(territory, book.units()),
                territory.heldBy(),
                query.cursor(2)
                        .map(cursor -> query.readable(
                                "cursor",
                                () -> new ReportList.Place(
                                        cursor.day(0),
                                        UUID.fromString(cursor.parts().get(1))))),
                query.limit() + 1);
        return query.page(rows, ReportEntry::shown, row -> Cursor.of(row.lastOn(), row.id()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showReport", summary = "Xem một báo cáo định kỳ · Look up a periodic report")
    @APIResponseSchema(WholeReport.class)
    public Response show(@PathParam("id") UUID id) {
        var standing = door.standing(DocumentFromLogs.REPORTS, DocumentFromLogs.stream(id));
        WholeReport whole = switch (standing.state()) {
            case NotDrafted _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Drafted(var asked, var comments) ->
                new WholeReport(id, standing.version(), asked, comments, Optional.empty(), Optional.empty());
            case Signed(var asked, var comments, var snapshot) ->
                new WholeReport(
                        id, standing.version(), asked, comments, Optional.of(snapshot), documents.signature(id));
        };
        permit(whole.asked());
        return query.one(whole, standing.version());
    }

    @GET
    @Path("{id}/document")
    @Produces({
        MediaType.APPLICATION_JSON,
        "text/csv",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            operationId = "showReportDocument",
            summary = "Toàn văn báo cáo, tính lại từ nhật ký · All that a report says, counted again from the logs")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json, csv, xlsx or pdf.",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "json"))
    public Response document(@PathParam("id") UUID id) {
        return counts.in(() -> documentAsAsked(id));
    }

    private Response documentAsAsked(UUID id) {
        SignedDocument document = documentOf(id);
        Optional<PaperFormat> format = PaperFormat.asked(query);
        if (format.isPresent()) {
            return format.get()
                    .answer(document.paper(scopes.territoryIfAny(
                            Act.READ_CASE, document.known().facts())));
        }
        if (document.restatement().isPresent()) {
            // It names the cases that moved a figure, and its bytes are what was signed: nothing is taken out of them.
            scopes.of(
                    Act.READ_CASE,
                    Optional.of(document.scope().orElse(PrintedFigures.ALL)),
                    document.known().facts().units(),
                    "/scope");
        }
        return Response.ok(document.bytes())
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, "\"" + document.sha256() + "\"")
                .build();
    }

    @GET
    @Path("{id}/forms/{code}")
    @Produces({
        MediaType.APPLICATION_JSON,
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            operationId = "fillFormOfReport",
            summary = "Điền một mẫu theo số liệu của báo cáo · Fill a form with what a report says")
    @Parameter(name = "format", in = ParameterIn.QUERY, schema = @Schema(implementation = FormFormat.class))
    @Parameter(name = "case", in = ParameterIn.QUERY, description = "The number of the case of r5.")
    @Parameter(name = "figures", in = ParameterIn.QUERY, description = "Families or ids of figures of r14: cases,loss.")
    public Response form(@PathParam("id") UUID id, @PathParam("code") String code) {
        ReportForm form = AskedForm.known(code);
        return counts.in(() -> {
            SignedDocument document = documentOf(id);
            Paper paper = document.paper(
                    scopes.territoryIfAny(Act.READ_CASE, document.known().facts()));
            return forms.format().answer(paper, forms.filled(form, paper));
        });
    }

    private SignedDocument documentOf(UUID id) {
        PeriodicReport report = door.standing(DocumentFromLogs.REPORTS, DocumentFromLogs.stream(id))
                .state();
        return switch (report) {
            case NotDrafted _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Drafted(var asked, var _) -> {
                permit(asked);
                yield documents.ofDraft(id, asked, documents.position());
            }
            case Signed signed -> {
                permit(signed.asked());
                yield documents.ofSigned(id, signed);
            }
        };
    }

    private void permit(AskedPeriod asked) {
        scopes.of(Act.SEE_FIGURES, Optional.of(asked.scope().orElse(PrintedFigures.ALL)), book.units(), "/scope");
    }
}
