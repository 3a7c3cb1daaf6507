package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.desk.EvidenceOfCase;
import vn.liem.handover.desk.MadeBundle;
import vn.liem.handover.view.HandoverList;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The evidence bundle of a case, for whoever may verify evidence of it: made of all logs that it went through. */
@Path("/api/v1/cases/{id}/evidence")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
@RunOnVirtualThread
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "handovers", description = "Chuyển hồ sơ · Hand-over of files")
public final class EvidenceOfCasePages {

    private final HandoverGate files;
    private final HandoverList handovers;
    private final EvidenceOfCase evidence;

    @Inject
    EvidenceOfCasePages(HandoverGate files, HandoverList handovers, EvidenceOfCase evidence) {
        this.files = files;
        this.handovers = handovers;
        this.evidence = evidence;
    }

    @GET
    @RolesAllowed({
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "standing_agency",
        "committee_member",
        "auditor",
        "agency_client"
    })
    @Operation(
            operationId = "makeEvidenceOfCase",
            summary = "Gói chứng cứ của một vụ án, vụ việc · The evidence bundle of a case")
    @APIResponse(
            responseCode = "200",
            description = "The bundle (docs/evidence.md).",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response make(@PathParam("id") UUID id) {
        Set<String> senders = handovers.ofCase(id).stream()
                .flatMap(handover -> handover.from().stream())
                .collect(Collectors.toSet());
        files.permitVerifyingCase(id, senders);
        return switch (evidence.of(id)) {
            case MadeBundle.Sound(var bundle) ->
                Response.ok(bundle.file())
                        .header("Content-Disposition", "attachment; filename=\"vu-an-" + id + ".liem\"")
                        .build();
            case MadeBundle.NotNow(var why) -> throw new RequestRefused(Problem.of(RequestRefusal.BUSY.status(), why));
        };
    }
}
