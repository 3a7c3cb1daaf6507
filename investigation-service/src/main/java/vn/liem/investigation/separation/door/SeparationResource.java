package vn.liem.investigation.separation.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.security.Role;
import vn.liem.service.door.RequestAtDoor;

/** Separation over REST: one request, one append over both cases. */
@Path("/api/v1/investigations/{caseId}/separations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "separations", description = "Tách vụ án · Separation of cases")
public final class SeparationResource {

    private final SeparationDesk desk;
    private final RequestAtDoor request;

    @Inject
    SeparationResource(SeparationDesk desk, RequestAtDoor request) {
        this.desk = desk;
        this.request = request;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "separateFromCase",
            summary = "Tách một vụ án khỏi vụ án này · Separate a case from this one",
            description =
                    "Quyết định được ghi ở vụ án này và ở vụ án mới trong một lần ghi; case-service vào sổ vụ án mới theo"
                            + " quyết định. Bị can được tách chỉ còn được giải quyết tại vụ án mới; những gì đã ghi vẫn ở vụ án"
                            + " này. · The decision is recorded in this case and in the new one in one append, and the registry of"
                            + " case-service registers the new case. The accused who go are decided on in the new case alone; what"
                            + " was recorded stays in this one.")
    public Response separate(@PathParam("caseId") UUID fromCase, SeparationToTake asked) {
        return request.officer().roles().contains(Role.PROCURATOR)
                ? desk.separateInProsecution(fromCase, asked)
                : desk.separateInInvestigation(fromCase, asked);
    }
}
