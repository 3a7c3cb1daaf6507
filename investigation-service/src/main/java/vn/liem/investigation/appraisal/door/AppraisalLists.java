package vn.liem.investigation.appraisal.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.investigation.appraisal.view.AppraisalEntry;
import vn.liem.investigation.appraisal.view.AppraisalList;
import vn.liem.investigation.appraisal.view.AppraisalList.Place;
import vn.liem.investigation.appraisal.view.AppraisalList.Seen;
import vn.liem.investigation.appraisal.view.AppraisalList.Wanted;
import vn.liem.investigation.appraisal.view.AppraisalShown;
import vn.liem.investigation.appraisal.view.AppraisalStanding;
import vn.liem.investigation.appraisal.view.AppraisalTable;
import vn.liem.investigation.appraisal.view.HeldUpShown;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.security.Act;
import vn.liem.security.Role;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;
import vn.liem.service.part.NotRecused;
import vn.liem.service.part.view.StageEntry;
import vn.liem.service.part.view.StageList;
import vn.liem.service.part.view.StageShown.DecisionShown;

/** Requests over all cases: for the body that was asked its own, for others those of the bodies that they see. */
@Path("/api/v1/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body",
    "standing_agency",
    "committee_member",
    "auditor",
    "agency_client"
})
@Shows(AppraisalTable.class)
@Tag(name = "appraisals", description = "Giám định, định giá · Expertise and valuation")
public final class AppraisalLists {

    private static final String GROUND_OF_WAITING = "c";

    private final Gate gate;
    private final AppraisalList appraisals;
    private final StageList cases;
    private final NotRecused notRecused;
    private final RequestAtDoor request;
    private final CommandDoor door;
    private final Query query;

    @Inject
    AppraisalLists(
            Gate gate,
            AppraisalList appraisals,
            StageList cases,
            NotRecused notRecused,
            RequestAtDoor request,
            CommandDoor door,
            Query query) {
        this.gate = gate;
        this.appraisals = appraisals;
        this.cases = cases;
        this.notRecused = notRecused;
        this.request = request;
        this.door = door;
        this.query = query;
    }

    /** Investigations that are suspended for want of a conclusion. */
    public record HeldUpCases(List<HeldUpShown> items) {}

    @GET
    @Operation(operationId = "listAppraisals", summary = "Các yêu cầu giám định, định giá · List requests")
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "How it stands.",
            schema = @Schema(implementation = AppraisalStanding.class))
    @Parameter(
            name = "body",
            in = ParameterIn.QUERY,
            description = "The body that was asked.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "Of this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "Whether an answer is still to come.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponseSchema(AppraisalShown[].class)
    public Response list() {
        Wanted wanted = new Wanted(
                query.code("standing", AppraisalStanding.values()),
                query.text("body"),
                query.text("caseId").map(id -> query.readable("caseId", () -> UUID.fromString(id))),
                query.text("open").map(AppraisalLists::yesOrNo));
        List<AppraisalEntry> rows =
                appraisals.page(seen(), wanted, query.cursor(2).map(this::place), query.limit() + 1);
        LocalDate today = door.today();
        return query.page(
                rows,
                row -> notRecused.in(row.caseId()),
                row -> row.shown(today),
                row -> Cursor.of(row.requestedOn(), row.request()));
    }

    @GET
    @Path("holding-up")
    @Operation(
            operationId = "listInvestigationsHeldUp",
            summary = "Vụ án tạm đình chỉ điều tra do chờ kết luận · Investigations suspended for want of a conclusion",
            description =
                    "Tạm đình chỉ theo điểm c khoản 1 Điều 229 và còn yêu cầu chưa có kết luận; xét tối đa 1000 yêu cầu cũ"
                            + " nhất. · Suspended on ground c of CPC 229(1) with a request that is still open; of the oldest"
                            + " 1000 such requests.")
    public HeldUpCases holdingUp() {
        Map<UUID, List<AppraisalEntry>> byCase = appraisals.openInSuspended(seen()).stream()
                .collect(Collectors.groupingBy(AppraisalEntry::caseId, LinkedHashMap::new, Collectors.toList()));
        return new HeldUpCases(byCase.entrySet().stream()
                .filter(one -> notRecused.in(one.getKey()))
                .flatMap(one -> heldUp(one.getKey(), one.getValue()).stream())
                .toList());
    }

    private Optional<HeldUpShown> heldUp(UUID caseId, List<AppraisalEntry> open) {
        return cases.findByIdOptional(caseId)
                .flatMap(AppraisalLists::lastSuspension)
                .filter(last -> last.detail().equals(Optional.of(GROUND_OF_WAITING)))
                .map(last -> new HeldUpShown(
                        caseId,
                        last.decidedOn(),
                        last.documentNo(),
                        last.unit(),
                        open.stream().map(row -> row.shown(door.today())).toList()));
    }

    private static Optional<DecisionShown> lastSuspension(StageEntry row) {
        return row.shown().decisions().stream()
                .filter(one -> one.person().isEmpty())
                .filter(one -> one.decision().equals(ProceduralDecision.INVESTIGATION_SUSPENDED.code()))
                .reduce((_, later) -> later);
    }

    private Seen seen() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        boolean asked = request.officer().roles().contains(Role.EXPERT_BODY);
        return new Seen(
                scope.everything(),
                Stream.concat(scope.heldBy().stream(), scope.takesPart().stream())
                        .collect(Collectors.toSet()),
                asked ? request.officer().agency() : "");
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw RequestRefused.because(FieldError.of("?open", FieldRefusal.NOT_YES_OR_NO));
        };
    }

    private Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new Place(cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
