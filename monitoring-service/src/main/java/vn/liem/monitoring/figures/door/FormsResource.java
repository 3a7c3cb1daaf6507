package vn.liem.monitoring.figures.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.monitoring.word.ReportForm;
import vn.liem.monitoring.word.Said;
import vn.liem.service.door.Shows;

/** The forms of reports and annexes, filled for a period as a draft. */
@Path("/api/v1/reports/forms")
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class FormsResource {

    private final AskedReport asked;
    private final AskedPaper papers;
    private final AskedForm forms;
    private final OneCountAtATime counts;

    @Inject
    FormsResource(AskedReport asked, AskedPaper papers, AskedForm forms, OneCountAtATime counts) {
        this.asked = asked;
        this.papers = papers;
        this.forms = forms;
        this.counts = counts;
    }

    /**
     * A form of report.
     *
     * @param needs what must be named beside the period: nothing, case, figures
     */
    public record FormShown(String code, Said name, String needs) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listForms", summary = "Các mẫu báo cáo, phụ lục · The forms of reports and annexes")
    public List<FormShown> list() {
        return ReportForm.all().stream()
                .map(form -> new FormShown(
                        form.code(), form.name(), form.needs().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @GET
    @Path("{code}")
    @Produces({
        MediaType.APPLICATION_JSON,
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Shows(FactTable.class)
    @Operation(
            operationId = "fillForm",
            summary = "Điền một mẫu báo cáo, phụ lục cho một kỳ · Fill a form of report or annex for a period")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day of the period; not with a scheme.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day of the period; not with a scheme.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "scheme",
            in = ParameterIn.QUERY,
            description = "A way to count years instead of two days, with year and part: calendar, inspectorate, …",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.STRING, pattern = "20[0-9]{2}"))
    @Parameter(name = "part", in = ParameterIn.QUERY, schema = @Schema(implementation = PeriodScheme.Part.class))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Facts dated after this day do not exist; the last day of the period where none is given.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "knownOn",
            in = ParameterIn.QUERY,
            description = "By what was recorded up to this day; by everything where none is given.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "scope",
            in = ParameterIn.QUERY,
            description = "A body with all under it; ALL or the own territory where none is given.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "format", in = ParameterIn.QUERY, schema = @Schema(implementation = FormFormat.class))
    @Parameter(name = "case", in = ParameterIn.QUERY, description = "The number of the case of r5.")
    @Parameter(name = "figures", in = ParameterIn.QUERY, description = "Families or ids of figures of r14: cases,loss.")
    public Response form(@PathParam("code") String code) {
        ReportForm form = AskedForm.known(code);
        return counts.in(() -> {
            AskedReport.Asked what = asked.asked();
            Paper paper = papers.paper(what);
            return forms.format().answer(paper, forms.filled(form, paper));
        });
    }
}
