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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;

/** Who holds the file of an information source, as far as this service knows. */
@Path("/api/v1/sources/{id}/custody")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "handovers", description = "Chuyển hồ sơ · Hand-over of files")
public final class CustodyOfSourcePages {

    private final HandoverGate files;

    @Inject
    CustodyOfSourcePages(HandoverGate files) {
        this.files = files;
    }

    @GET
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body",
        "standing_agency",
        "committee_member",
        "auditor",
        "importer",
        "agency_client"
    })
    @Operation(operationId = "showCustodyOfSource", summary = "Cơ quan đang giữ hồ sơ nguồn tin · Who holds its file")
    public CustodyShown show(@PathParam("id") UUID id) {
        return files.custodyOf(new FileSubject(SubjectKind.SOURCE, id));
    }
}
