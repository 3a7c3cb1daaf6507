package vn.liem.trial.trial.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.service.door.Shows;
import vn.liem.service.part.StagePages;
import vn.liem.service.part.view.StageShown;
import vn.liem.service.part.view.StageTable;

/** Looking up trials over REST. */
@Path(TrialResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "standing_agency",
    "committee_member",
    "auditor",
    "importer",
    "agency_client"
})
@Shows(StageTable.class)
@Tag(name = "trials", description = "Xét xử sơ thẩm · Trials")
public final class TrialPages {

    private final StagePages pages;
    private final TrialPart part;

    @Inject
    TrialPages(StagePages pages, TrialPart part) {
        this.pages = pages;
        this.part = part;
    }

    @GET
    @Path("{caseId}")
    @Operation(operationId = "showTrial", summary = "Xem một vụ án · Look up a case")
    @APIResponseSchema(StageShown.class)
    public Response show(@PathParam("caseId") UUID caseId) {
        return pages.show(caseId, part.kind());
    }

    @GET
    @Operation(operationId = "listTrials", summary = "Danh sách vụ án · List cases")
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description = "In which stage it stands.",
            schema = @Schema(implementation = CaseStage.class))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day of the last decision.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "The last day of the last decision.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(StageShown[].class)
    public Response list() {
        return pages.list();
    }
}
