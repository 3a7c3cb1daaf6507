package vn.liem.cases.protection.door;

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
import vn.liem.cases.protection.ProtectionAssessment;
import vn.liem.cases.protection.ProtectionCommand.AssessRequest;
import vn.liem.cases.protection.ProtectionCommand.EndProtection;
import vn.liem.cases.protection.ProtectionCommand.ExtendProtection;
import vn.liem.cases.protection.ProtectionCommand.GrantProtection;
import vn.liem.cases.protection.ProtectionCommand.RefuseProtection;
import vn.liem.cases.protection.ProtectionCommand.WithdrawProtectionRecord;
import vn.liem.cases.protection.ProtectionDenial;
import vn.liem.cases.protection.ProtectionGrant;
import vn.liem.security.Act;

/**
 * Recording protection over REST, for the body that protects. Every officer comes as far as the desk, which tells those who
 * may not know of a protection that there is none.
 */
@Path(ProtectionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(name = "protection", description = "Bảo vệ người tố cáo · Protection of whistleblowers")
public final class ProtectionResource {

    static final String PATH = "/api/v1/protections";

    private final ProtectionDesk desk;

    @Inject
    ProtectionResource(ProtectionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "requestProtection",
            summary = "Tiếp nhận đề nghị bảo vệ · Take in a request for protection")
    public Response request(RequestToRecord asked) {
        return desk.request(asked);
    }

    @POST
    @Path("{id}/assessments")
    @Operation(operationId = "assessProtection", summary = "Ghi nhận kết quả xem xét · Record what was found")
    public Response assess(@PathParam("id") UUID id, AssessmentToRecord asked) {
        desk.permitted(id, Act.PROTECT);
        ProtectionAssessment assessment = new ProtectionAssessment(
                asked.result(), asked.assessedOn(), desk.note(id, "protection.assessed.v1", asked.note()));
        return desk.record(id, "/assessedOn", asked.assessedOn(), new AssessRequest(assessment));
    }

    @POST
    @Path("{id}/grants")
    @Operation(
            operationId = "grantProtection",
            summary = "Ghi nhận áp dụng biện pháp bảo vệ · Record a decision to protect")
    public Response grant(@PathParam("id") UUID id, GrantToRecord asked) {
        desk.permitted(id, Act.PROTECT);
        ProtectionGrant grant = new ProtectionGrant(
                asked.decisionNo(),
                asked.measures(),
                asked.grantedOn(),
                asked.until(),
                desk.note(id, "protection.granted.v1", asked.note()));
        return desk.record(id, "/grantedOn", asked.grantedOn(), new GrantProtection(grant));
    }

    @POST
    @Path("{id}/extensions")
    @Operation(
            operationId = "extendProtection",
            summary = "Ghi nhận gia hạn, thay đổi biện pháp · Record that protection goes on")
    public Response extend(@PathParam("id") UUID id, ExtensionToRecord asked) {
        return desk.record(id, "/extendedOn", asked.extendedOn(), new ExtendProtection(asked.extension()));
    }

    @POST
    @Path("{id}/refusals")
    @Operation(operationId = "refuseProtection", summary = "Ghi nhận không áp dụng · Record a decision not to protect")
    public Response refuse(@PathParam("id") UUID id, DenialToRecord asked) {
        desk.permitted(id, Act.PROTECT);
        ProtectionDenial denial = new ProtectionDenial(
                asked.decisionNo(),
                asked.ground(),
                asked.refusedOn(),
                desk.note(id, "protection.refused.v1", asked.note()));
        return desk.record(id, "/refusedOn", asked.refusedOn(), new RefuseProtection(denial));
    }

    @POST
    @Path("{id}/endings")
    @Operation(operationId = "endProtection", summary = "Ghi nhận chấm dứt bảo vệ · Record that protection ended")
    public Response end(@PathParam("id") UUID id, EndingToRecord asked) {
        return desk.record(id, "/endedOn", asked.endedOn(), new EndProtection(asked.ending()));
    }

    @POST
    @Path("{id}/withdrawals")
    @Operation(
            operationId = "withdrawProtectionRecord",
            summary = "Hủy ghi nhận sai · Take back what was recorded wrongly")
    public Response withdraw(@PathParam("id") UUID id, ProtectionRecordToWithdraw asked) {
        desk.permitted(id, Act.PROTECT);
        return desk.takeBack(
                id,
                new WithdrawProtectionRecord(
                        asked.paper(),
                        asked.decisionNo(),
                        desk.sealed(id, "protection.record-withdrawn.v1/reason", "/reason", asked.reason())));
    }
}
