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
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/**
 * The facts behind a figure: what it counts, what its denominator counts, and what it leaves out with why. Those in whose
 * territory nobody lets the caller open a case are a number alone.
 */
@Path(FiguresResource.PATH + "/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Shows(FactTable.class)
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class FactsBehindResource {

    /** By day, key, and the place among the rows of one fact. */
    private static final int PARTS_OF_CURSOR = 3;

    private final AskedReport asked;
    private final ScopeOfReports scopes;
    private final ListsBehind lists;
    private final Query query;

    @Inject
    FactsBehindResource(AskedReport asked, ScopeOfReports scopes, ListsBehind lists, Query query) {
        this.asked = asked;
        this.scopes = scopes;
        this.lists = lists;
        this.query = query;
    }

    /**
     * A page of a list behind a figure.
     *
     * @param outside what the list has beyond the territory in which the caller may open cases
     */
    public record ListBehind(List<BehindFigure> items, Optional<String> next, Outside outside) {}

    /**
     * How many facts of a list are not shown, and why; nothing else is said of them.
     *
     * @param code {@code out_of_territory}
     */
    public record Outside(long count, String code, String vietnamese, String english) {

        private static Outside of(long count) {
            return new Outside(
                    count, "out_of_territory", "Thuộc địa bàn khác", "They belong to a territory that is not yours");
        }
    }

    /** Which of the lists behind a figure is shown. */
    public enum Side {
        /** What is counted; of a rate, what its numerator counts. */
        COUNTED,
        /** What the denominator of a rate counts. */
        BASE,
        /** What is left out. */
        LEFT_OUT
    }

    @GET
    @RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
    @Operation(operationId = "showFactsBehind", summary = "Danh sách đứng sau một chỉ tiêu · The facts behind a figure")
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
            name = "list",
            in = ParameterIn.QUERY,
            description = "Which list: counted, base (the denominator of a rate) or left_out.",
            schema = @Schema(implementation = Side.class))
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
    @APIResponseSchema(ListBehind.class)
    public Response facts(@PathParam("id") String id) {
        return asked.answered(() -> page(id));
    }

    private Response page(String id) {
        AskedReport.Asked what = asked.asked();
        Definition definition =
                Definitions.find(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        Side side = query.code("list", Side.values())
                .map(code -> Side.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(Side.COUNTED);
        Optional<Cursor> after = query.cursor(PARTS_OF_CURSOR);
        ListsBehind.Page page = lists.page(
                new ListsBehind.Asked(
                        definition, what.report(), what.knownOn(), side, scopes.territories(Act.READ_CASE)),
                after.map(this::isAfter).orElse(_ -> true),
                query.limit() + 1);
        return query.pageWith(
                page.rows(),
                BehindFigure.Placed::row,
                row -> Cursor.of(row.row().day(), row.row().fact(), row.place()),
                shown -> new ListBehind(shown.items(), shown.next(), Outside.of(page.outside())));
    }

    /** Whether a row comes after the one that a cursor names. */
    private Predicate<BehindFigure.Placed> isAfter(Cursor cursor) {
        String day = cursor.parts().get(0);
        String fact = cursor.parts().get(1);
        int place =
                query.readable("cursor", () -> Integer.parseInt(cursor.parts().get(2)));
        return row -> {
            int byDay = row.row().day().compareTo(day);
            int byKey = byDay != 0 ? byDay : row.row().fact().compareTo(fact);
            return byKey != 0 ? byKey > 0 : row.place() > place;
        };
    }
}
