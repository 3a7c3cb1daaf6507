package vn.liem.monitoring.process.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.door.AskedDays;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.security.Act;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** The event log of a period for process mining, without a name, for those who may see figures and open its cases. */
@Path("/api/v1/process/log")
@Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
@RunOnVirtualThread
@Shows(FactTable.class)
@Tag(name = "process", description = "Quá trình tố tụng · The process")
public final class ProcessLogResource {

    /** The most events of one log, time limits and holders not counted. */
    static final long EVENTS_MAX = 2_000_000;

    private final AskedDays days;
    private final ScopeOfReports scopes;
    private final CountedFacts facts;
    private final FactBook book;
    private final Query query;
    private final Law law = Law.vietnam();

    @Inject
    ProcessLogResource(AskedDays days, ScopeOfReports scopes, CountedFacts facts, FactBook book, Query query) {
        this.days = days;
        this.scopes = scopes;
        this.facts = facts;
        this.book = book;
        this.query = query;
    }

    /** The formats of event logs. */
    public enum Format {
        OCEL(MediaType.APPLICATION_JSON, "json") {
            @Override
            void write(ProcessLog log, OutputStream out) throws IOException {
                OcelLog.write(log, out);
            }
        },
        XES(MediaType.APPLICATION_XML, "xes") {
            @Override
            void write(ProcessLog log, OutputStream out) throws IOException {
                XesLog.write(log, out);
            }
        };

        private final String type;
        private final String suffix;

        Format(String type, String suffix) {
            this.type = type;
            this.suffix = suffix;
        }

        abstract void write(ProcessLog log, OutputStream out) throws IOException;
    }

    @GET
    @RolesAllowed({"standing_agency", "committee_member", "auditor"})
    @Operation(
            operationId = "exportProcess",
            summary = "Nhật ký quá trình theo OCEL 2.0 hoặc XES · The event log of the process as OCEL 2.0 or XES")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first legal day; not with a scheme.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last legal day; not with a scheme.",
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
            name = "scope",
            in = ParameterIn.QUERY,
            description = "A body with all under it; ALL or the own territory where none is given.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "ocel (OCEL 2.0 in JSON) or xes (IEEE 1849, one trace a case).",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "ocel"))
    public Response log() {
        Format format = query.code("format", Format.values())
                .map(code -> Format.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(Format.OCEL);
        PeriodScheme.Days period = days.asked();
        Known known = facts.now();
        Optional<String> scope =
                scopes.of(Act.SEE_FIGURES, query.text("scope"), known.facts().units(), "?scope");
        Territory may = scopes.territory(Act.READ_CASE, known.facts());
        return answer(
                format,
                new ProcessLog(
                        new ProcessLog.Asked(period.from(), period.to(), scope, may), known, book::notCountedOf, law));
    }

    private static Response answer(Format format, ProcessLog log) {
        bound(log.extent().events(), EVENTS_MAX);
        StreamingOutput written = out -> format.write(log, out);
        return Response.ok(written)
                .header(HttpHeaders.CONTENT_TYPE, format.type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"nhat-ky-%s-%s.%s\""
                                .formatted(log.asked().from(), log.asked().to(), format.suffix))
                .build();
    }

    /** A log that nobody can take in one piece is refused before a byte of it is written. */
    static void bound(long events, long max) {
        if (events > max) {
            throw RequestRefused.because(FieldError.of("?to", FieldRefusal.TOO_MANY, "≤ " + max));
        }
    }
}
