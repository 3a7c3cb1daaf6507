package vn.liem.monitoring.figures.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.Sheet;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.service.door.Query;
import vn.liem.service.door.Shows;

/** The figures of a period beside those of earlier ones, with the checks that every report runs. */
@Path("/api/v1/reports/sheet")
@Produces({
    MediaType.APPLICATION_JSON,
    "text/csv",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
})
@RunOnVirtualThread
@Shows(FactTable.class)
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class SheetResource {

    /** Answers leave out what is absent; a figure without a value is printed as null. */
    private static final ObjectMapper TREES = new ObjectMapper();

    private final AskedReport asked;
    private final AskedPaper papers;
    private final KeptFigures kept;
    private final OneCountAtATime counts;
    private final Query query;

    @Inject
    SheetResource(AskedReport asked, AskedPaper papers, KeptFigures kept, OneCountAtATime counts, Query query) {
        this.asked = asked;
        this.counts = counts;
        this.papers = papers;
        this.kept = kept;
        this.query = query;
    }

    @GET
    @RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
    @Operation(
            operationId = "showSheet",
            summary = "Chỉ tiêu, so sánh các kỳ và đối chiếu số liệu · Figures, compared and checked")
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
            description = "A way to count years instead of two days: calendar, inspectorate, enforcement, …",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "The year of the scheme.",
            schema = @Schema(type = SchemaType.STRING, pattern = "20[0-9]{2}"))
    @Parameter(
            name = "part",
            in = ParameterIn.QUERY,
            description = "The part of the year; all of it where none is given.",
            schema = @Schema(implementation = PeriodScheme.Part.class))
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
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "json, csv, xlsx or pdf.",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "json"))
    public Response sheet() {
        Optional<PaperFormat> format = PaperFormat.asked(query);
        return format.filter(PaperFormat.XLSX::equals).isPresent()
                ? counts.in(() -> answer(format))
                : asked.answered(() -> answer(format));
    }

    private Response answer(Optional<PaperFormat> format) {
        AskedReport.Asked what = asked.asked();
        return format.map(form -> form.answer(papers.paper(what)))
                .orElseGet(() ->
                        Response.ok(printed(what), MediaType.APPLICATION_JSON).build());
    }

    private JsonNode printed(AskedReport.Asked what) {
        KeptFigures.Counted counted = kept.of(Sheet.reportsOf(what.report()), what.knownOn());
        Map<String, @Nullable Object> printed = PrintedSheet.of(Sheet.of(what.report(), counted::of));
        what.knownOn().ifPresent(day -> printed.put("knownOn", day.toString()));
        printed.put("position", counted.position());
        return TREES.valueToTree(printed);
    }
}
