package vn.liem.investigation.prosecution.door;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.service.door.Shows;
import vn.liem.service.part.StagePages;
import vn.liem.service.part.view.StageShown;
import vn.liem.service.part.view.StageTable;

/** Looking up prosecutions over REST. */
@Path(ProsecutionResource.PATH)
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
@Tag(name = "prosecutions", description = "Truy tố · Prosecutions")
public final class ProsecutionPages {

    private final StagePages pages;
    private final ProsecutionPart part;

    @Inject
    ProsecutionPages(StagePages pages, ProsecutionPart part) {
        this.pages = pages;
        this.part = part;
    }

    @GET
    @Path("{caseId}")
    @Operation(operationId = "showProsecution", summary = "Xem một vụ án · Look up a case")
    @APIResponseSchema(StageShown.class)
    public Response show(@PathParam("caseId") UUID caseId) {
        return pages.show(caseId, part.kind());
    }
}
