package vn.liem.monitoring.process.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.process.Measured;
import vn.liem.monitoring.word.MeasureMeaning;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** How long cases stay, what comes back and where things wait, each with the list behind it. */
@Path("/api/v1/process/measures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
@Tag(name = "process", description = "Quá trình tố tụng · The process")
public final class MeasuresResource {

    /** By day, key, and turn. */
    private static final int PARTS_OF_CURSOR = 3;

    private final AskedMeasures asked;
    private final Query query;

    @Inject
    MeasuresResource(AskedMeasures asked, Query query) {
        this.asked = asked;
        this.query = query;
    }

    /**
     * The measures of a time.
     *
     * @param knownOn by what was recorded up to this day; by everything where none is named
     * @param position how far each log was read for them
     */
    public record MeasuresShown(
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            String scope,
            Optional<LocalDate> knownOn,
            Map<String, Long> position,
            List<MeasureShown> measures) {}

    @GET
    @Shows(FactTable.class)
    @Operation(
            operationId = "showMeasures",
            summary = "Thời gian, trả lại, điểm nghẽn của quá trình · Durations, returns and waiting places")
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
    public MeasuresShown measures() {
        return asked.answered(MeasuresResource::shown);
    }

    private static MeasuresShown shown(AskedMeasures.Asked what) {
        return new MeasuresShown(
                what.time().from(),
                what.time().to(),
                what.time().asOf(),
                what.scope().orElse("ALL"),
                what.knownOn(),
                what.known().position(),
                what.measures().values().stream().map(MeasureShown::of).toList());
    }

    @GET
    @Path("{id}/rows")
    @Shows(FactTable.class)
    @Operation(operationId = "showRowsBehind", summary = "Danh sách đứng sau một số đo · The rows behind a measure")
    @APIResponseSchema(SpanShown[].class)
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
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many rows of a page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where the page before ended; it is in the link to the next page.",
            schema = @Schema(type = SchemaType.STRING))
    public Response rows(@PathParam("id") String id) {
        return asked.answered(what -> rows(what, id));
    }

    private Response rows(AskedMeasures.Asked what, String id) {
        Measured measured = Optional.ofNullable(what.measures().get(id))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        Optional<Cursor> after = query.cursor(PARTS_OF_CURSOR);
        return query.page(
                SpanShown.of(what.known(), measured, asked.territory(what.known())).stream()
                        .dropWhile(row ->
                                after.filter(cursor -> !isAfter(row, cursor)).isPresent())
                        .limit(query.limit() + 1L)
                        .toList(),
                row -> row,
                row -> Cursor.of(row.from().toString(), row.fact(), row.turn()));
    }

    @GET
    @Path("definitions")
    @Operation(operationId = "showMeasureDefinitions", summary = "Giải thích số đo · What each measure means")
    public List<MeasureMeaning> definitions() {
        return MeasureMeaning.all();
    }

    /** Whether a row comes after the one that a cursor names. */
    private boolean isAfter(SpanShown row, Cursor cursor) {
        int turn =
                query.readable("cursor", () -> Integer.parseInt(cursor.parts().get(2)));
        int byDay = row.from().toString().compareTo(cursor.parts().get(0));
        int byKey = byDay != 0 ? byDay : row.fact().compareTo(cursor.parts().get(1));
        return byKey != 0 ? byKey > 0 : row.turn() > turn;
    }
}
