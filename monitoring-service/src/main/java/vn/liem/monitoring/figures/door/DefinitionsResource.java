package vn.liem.monitoring.figures.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.monitoring.word.Said;
import vn.liem.monitoring.word.Section;

/** What each figure means, and by which years reports are made. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class DefinitionsResource {

    /** The definition of a figure, in words. */
    public record DefinitionShown(
            String id, int version, Said section, Said title, Said counted, Optional<Said> base, Said dates) {}

    /** A way to count years. */
    public record SchemeShown(String code, Said name, Said source, List<String> parts) {}

    @GET
    @Path("definitions")
    @Operation(operationId = "showDefinitions", summary = "Giải thích chỉ tiêu · What each figure means")
    public List<DefinitionShown> definitions() {
        return Meaning.all().stream()
                .filter(meaning -> Definitions.find(meaning.id()).isPresent())
                .map(meaning -> new DefinitionShown(
                        meaning.id(),
                        meaning.version(),
                        Section.of(meaning.id()).heading(),
                        meaning.title(),
                        meaning.counted(),
                        meaning.base(),
                        meaning.dates()))
                .toList();
    }

    @GET
    @Path("schemes")
    @Operation(operationId = "showSchemes", summary = "Cách tính kỳ báo cáo · Ways to count the years of reports")
    public List<SchemeShown> schemes() {
        List<String> parts = java.util.Arrays.stream(PeriodScheme.Part.values())
                .map(PeriodScheme.Part::code)
                .toList();
        return PeriodScheme.all().stream()
                .map(scheme -> new SchemeShown(scheme.code(), scheme.name(), scheme.source(), parts))
                .toList();
    }
}
