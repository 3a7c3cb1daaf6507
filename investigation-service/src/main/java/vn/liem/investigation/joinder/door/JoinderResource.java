package vn.liem.investigation.joinder.door;

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

/** Joinder over REST: one request, one append over both cases. */
@Path("/api/v1/investigations/{caseId}/joinders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "joinders", description = "Nhập vụ án · Joinder of cases")
public final class JoinderResource {

    private final JoinderDesk desk;
    private final RequestAtDoor request;

    @Inject
    JoinderResource(JoinderDesk desk, RequestAtDoor request) {
        this.desk = desk;
        this.request = request;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "joinCases",
            summary = "Nhập vụ án khác vào vụ án này · Join another case into this one",
            description =
                    "Quyết định được ghi ở cả hai vụ án trong một lần ghi; sổ theo dõi của case-service cập nhật theo. Sau"
                            + " ngày nhập, vụ án bị nhập chỉ được giải quyết trong vụ án này. · The decision is recorded in both cases"
                            + " in one append, and the registry of case-service follows. From the next day the other case goes on"
                            + " in this one alone.")
    public Response join(@PathParam("caseId") UUID survivor, JoinderToTake asked) {
        return request.officer().roles().contains(Role.PROCURATOR)
                ? desk.joinInProsecution(survivor, asked)
                : desk.joinInInvestigation(survivor, asked);
    }

    @POST
    @Path("annulments")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "annulJoinder",
            summary = "Hủy bỏ quyết định nhập vụ án · Annul a joinder",
            description =
                    "Quyết định nhập vụ án không còn hiệu lực ở cả hai vụ án, được ghi trong một lần ghi; vụ án đã nhập lại"
                            + " được giải quyết riêng và có thể được nhập lại theo quyết định khác. · The joinder no longer stands"
                            + " in either case, in one append; the case that had gone into this one goes on by itself, and may be"
                            + " joined anew.")
    public Response annul(@PathParam("caseId") UUID survivor, JoinderAnnulmentToTake asked) {
        return desk.annul(survivor, asked);
    }
}
