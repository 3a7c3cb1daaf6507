package vn.liem.investigation.control.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.control.contact.door.ContactDesk;
import vn.liem.control.contact.door.ContactToAnnul;
import vn.liem.control.contact.door.ContactToRecord;
import vn.liem.control.contact.door.ContactsShown;

/** The register of contacts about a case, over REST. */
@Path(OfficerResource.CASES + "{caseId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "control", description = "Kiểm soát quyền lực · Control of power")
public final class ContactResource {

    private final ContactDesk desk;

    @Inject
    ContactResource(ContactDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "recordContact", summary = "Ghi nhận tiếp xúc ngoài tố tụng · Record a contact")
    public Response record(@PathParam("caseId") UUID caseId, ContactToRecord asked) {
        return desk.record(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("annulments")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "annulContact", summary = "Hủy ghi nhận tiếp xúc · Take the record of a contact back")
    public Response annul(@PathParam("caseId") UUID caseId, ContactToAnnul asked) {
        return desk.annul(caseId, asked, OfficerResource.CASES);
    }

    @GET
    @RolesAllowed({
        "head_of_investigation",
        "procurator",
        "court_officer",
        "standing_agency",
        "committee_member",
        "auditor"
    })
    @Operation(operationId = "listContacts", summary = "Sổ theo dõi tiếp xúc · The register of contacts")
    public ContactsShown list(@PathParam("caseId") UUID caseId) {
        return desk.list(caseId);
    }
}
