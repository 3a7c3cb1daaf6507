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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Report;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;
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

    private final FactBook book;
    private final Query query;
    private final LegalOrder order = new LegalOrder(DecisionTable.vietnam());

    @Inject
    FiguresResource(FactBook book, Query query) {
        this.book = book;
        this.query = query;
    }

    @GET
    @RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
    @Operation(operationId = "showFigures", summary = "Chỉ tiêu của một kỳ báo cáo · Figures of a period")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            required = true,
            description = "The first day of the period.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            required = true,
            description = "The last day of the period.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As things were known on this day; the last day of the period where none is given.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "scope",
            in = ParameterIn.QUERY,
            description = "A body with all under it; ALL where none is given.",
            schema = @Schema(type = SchemaType.STRING))
    public JsonNode figures() {
        Report report = asked();
        FactBook.Known known = book.known();
        checkScope(report, known.facts());
        Map<String, @Nullable Object> printed =
                PrintedFigures.of(report, Definitions.figures(known.facts(), report, order));
        printed.put("position", known.position());
        return TREES.valueToTree(printed);
    }

    private Report asked() {
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalDate> from = query.day("from");
        Optional<LocalDate> to = query.day("to");
        if (from.isEmpty()) {
            errors.add(FieldError.of("?from", FieldRefusal.MISSING));
        }
        if (to.isEmpty()) {
            errors.add(FieldError.of("?to", FieldRefusal.MISSING));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(FieldError.of("?to", FieldRefusal.BAD_FORM, "≥ from"));
        }
        if (!errors.isEmpty()) {
            throw RequestRefused.because(errors.toArray(FieldError[]::new));
        }
        LocalDate last = to.orElseThrow();
        Optional<String> scope = query.text("scope").filter(code -> !code.equals(PrintedFigures.ALL));
        return new Report(from.orElseThrow(), last, query.day("asOf").orElse(last), scope);
    }

    private static void checkScope(Report report, Facts facts) {
        boolean known = report.scope()
                .map(code -> facts.units().stream().anyMatch(unit -> unit.code().equals(code)))
                .orElse(true);
        if (!known) {
            throw RequestRefused.because(FieldError.of("?scope", FieldRefusal.UNKNOWN_REFERENCE));
        }
    }
}
