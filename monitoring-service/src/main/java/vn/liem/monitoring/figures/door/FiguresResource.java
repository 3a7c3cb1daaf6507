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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.service.door.Shows;

/** The figures of a period, for those who lead, check and keep the system. */
@Path(FiguresResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Shows(FactTable.class)
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class FiguresResource {

    static final String PATH = "/api/v1/reports/figures";

    /** Answers leave out what is absent; a figure without a value is printed as null. */
    private static final ObjectMapper TREES = new ObjectMapper();

    private final AskedReport asked;
    private final KeptFigures kept;

    @Inject
    FiguresResource(AskedReport asked, KeptFigures kept) {
        this.asked = asked;
        this.kept = kept;
    }

    @GET
    @RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
    @Operation(operationId = "showFigures", summary = "Chỉ tiêu của một kỳ báo cáo · Figures of a period")
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
    public JsonNode figures() {
        return asked.answered(this::counted);
    }

    private JsonNode counted() {
        AskedReport.Asked what = asked.asked();
        KeptFigures.Counted counted = kept.of(List.of(what.report()), what.knownOn());
        Map<String, @Nullable Object> printed =
                PrintedFigures.of(what.report(), counted.of(what.report()).figures());
        what.knownOn().ifPresent(day -> printed.put("knownOn", day.toString()));
        printed.put("position", counted.position());
        return TREES.valueToTree(printed);
    }
}
