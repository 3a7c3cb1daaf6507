package vn.liem.investigation.accused.door;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.Instruction;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedCommand.AnnulCharge;
import vn.liem.investigation.accused.AccusedCommand.ApproveCharge;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectCharge;
import vn.liem.investigation.accused.Approval;
import vn.liem.investigation.accused.view.AccusedList;
import vn.liem.investigation.accused.view.AccusedShown;
import vn.liem.investigation.accused.view.AccusedTable;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.security.Act;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.SecondSigner;
import vn.liem.service.part.StagePages;

/** The accused of a case over REST. */
@Path("/api/v1/investigations/{caseId}/accused")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "accused", description = "Bị can · The accused")
public final class AccusedResource {

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final RequestAtDoor request;
    private final StagePages pages;
    private final AccusedList accused;

    @Inject
    AccusedResource(DecisionDoor door, CaseDesk desk, RequestAtDoor request, StagePages pages, AccusedList accused) {
        this.door = door;
        this.desk = desk;
        this.request = request;
        this.pages = pages;
        this.accused = accused;
    }

    /** Everybody accused in a case. */
    public record AccusedOfCase(List<AccusedShown> items) {}

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "chargeAccused", summary = "Khởi tố bị can · Charge a person")
    public Response charge(@PathParam("caseId") UUID caseId, ChargeToRecord asked) {
        door.permit(Act.DECIDE_INVESTIGATION, caseId);
        Basis basis = new Basis.InSystem(request.officer().agency());
        return answer(
                caseId,
                asked,
                OptionalLong.empty(),
                alongside -> new ChargeAccused(
                        Optional.of(asked.documentNo()), asked.chargedOn(), basis, alongside, asked.charge()));
    }

    @POST
    @Path("approvals")
    @RolesAllowed("procurator")
    @Operation(operationId = "approveCharge", summary = "Phê chuẩn quyết định khởi tố bị can · Approve a charge")
    public Response approve(@PathParam("caseId") UUID caseId, ApprovalToRecord asked) {
        door.permit(Act.SUPERVISE_PROCEEDINGS, caseId);
        Approval approval = new Approval(
                asked.documentNo(), asked.approvedOn(), request.officer().agency());
        return answer(
                caseId,
                asked.person(),
                asked.approvedOn(),
                OptionalLong.empty(),
                alongside -> new ApproveCharge(approval, alongside));
    }

    @POST
    @Path("annulments")
    @RolesAllowed("procurator")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulCharge", summary = "Hủy bỏ quyết định khởi tố bị can · Annul a charge")
    public Response annul(@PathParam("caseId") UUID caseId, ChargeAnnulmentToRecord asked) {
        door.permit(Act.SUPERVISE_PROCEEDINGS, caseId);
        DecisionDoor.Deciding annulling = (session, at) ->
                decide(session, at, asked.person(), alongside -> new AnnulCharge(alongside, asked.correction()));
        return door.answerSignedOn(
                caseId,
                asked.annulledOn(),
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(Act.SUPERVISE_PROCEEDINGS, caseId);
                    return door.signed(session, at, Act.SUPERVISE_PROCEEDINGS, asked.toSign(), annulling);
                },
                pageOf(caseId));
    }

    @POST
    @Path("corrections")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "correctCharge", summary = "Đính chính khởi tố bị can · Correct a charge")
    public Response correct(@PathParam("caseId") UUID caseId, ChargeCorrectionToRecord asked) {
        door.permit(Act.DECIDE_INVESTIGATION, caseId);
        Basis basis = new Basis.InSystem(request.officer().agency());
        ChargeToRecord charge = asked.charge();
        return answer(
                caseId,
                charge,
                door.seenVersion(),
                alongside -> new CorrectCharge(
                        Optional.of(charge.documentNo()),
                        charge.chargedOn(),
                        basis,
                        alongside,
                        charge.charge(),
                        asked.correction()));
    }

    @GET
    @Shows(AccusedTable.class)
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
    @Operation(operationId = "listAccused", summary = "Danh sách bị can · List the accused")
    public AccusedOfCase list(@PathParam("caseId") UUID caseId) {
        pages.permitReading(caseId);
        return new AccusedOfCase(accused.of(caseId));
    }

    private Response answer(
            UUID caseId, ChargeToRecord asked, OptionalLong seen, Function<Alongside, AccusedCommand> command) {
        return answer(caseId, asked.person(), asked.chargedOn(), seen, command);
    }

    private Response answer(
            UUID caseId,
            PersonKey person,
            LocalDate day,
            OptionalLong seen,
            Function<Alongside, AccusedCommand> command) {
        return door.answer(
                caseId,
                day,
                seen,
                (session, at) -> seen.isPresent()
                        ? session.decide(
                                AccusedStreams.ACCUSED,
                                instruction(session, at, person, command).at(seen.getAsLong()))
                        : decide(session, at, person, command),
                _ -> pageOf(caseId));
    }

    private Step decide(
            DecisionSession session, AtDesk at, PersonKey person, Function<Alongside, AccusedCommand> command) {
        return door.goesOnElsewhere(at.caseId(), at.occurredOn())
                .<Step>map(Step.Refused::new)
                .orElseGet(() -> session.decide(AccusedStreams.ACCUSED, instruction(session, at, person, command)));
    }

    private Instruction<AccusedCommand> instruction(
            DecisionSession session, AtDesk at, PersonKey person, Function<Alongside, AccusedCommand> command) {
        return at.following(command.apply(desk.known(session, at.caseId())), AccusedStreams.of(at.caseId(), person));
    }

    private static String pageOf(UUID caseId) {
        return "/api/v1/investigations/" + caseId + "/accused";
    }
}
