package vn.liem.recovery.obligation.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.recovery.cases.view.KnownCaseEntry;
import vn.liem.recovery.cases.view.KnownCases;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.ObligationKind;
import vn.liem.recovery.obligation.view.ObligationEntry;
import vn.liem.recovery.obligation.view.ObligationList;
import vn.liem.recovery.obligation.view.ObligationShown;
import vn.liem.recovery.obligation.view.ObligationTable;
import vn.liem.recovery.quashing.Quashings;
import vn.liem.recovery.quashing.door.QuashingsInLog;
import vn.liem.recovery.quashing.view.QuashingList;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up obligations over REST, with their postings and what is still owed. */
@Path(ObligationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "intake_officer",
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
@Shows(ObligationTable.class)
@Tag(name = "obligations", description = "Nghĩa vụ thi hành án · Obligations")
public final class ObligationPages {

    private final Gate gate;
    private final ObligationList obligations;
    private final KnownCases cases;
    private final Localities units;
    private final Query query;
    private final QuashingList quashings;
    private final QuashingsInLog quashedNow;

    @Inject
    ObligationPages(
            Gate gate,
            ObligationList obligations,
            KnownCases cases,
            Localities units,
            Query query,
            QuashingList quashings,
            QuashingsInLog quashedNow) {
        this.gate = gate;
        this.obligations = obligations;
        this.cases = cases;
        this.units = units;
        this.query = query;
        this.quashings = quashings;
        this.quashedNow = quashedNow;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showObligation", summary = "Xem một nghĩa vụ thi hành án · Look up an obligation")
    @APIResponseSchema(ObligationShown.class)
    public Response show(@PathParam("id") UUID id) {
        ObligationEntry found =
                obligations.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        List<String> locality = cases.byId(found.caseId())
                .map(KnownCaseEntry::locality)
                .map(units::chainOf)
                .orElse(List.of());
        gate.permit(Act.READ_CASE, CaseFacts.heldBy(found.registeredBy(), locality));
        return query.one(found.shown(quashedNow.of(found.caseId())), found.version());
    }

    @GET
    @Operation(operationId = "listObligations", summary = "Danh sách nghĩa vụ thi hành án · List obligations")
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "Of this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Which kind.",
            schema = @Schema(implementation = ObligationKind.class))
    @Parameter(
            name = "beneficiary",
            in = ParameterIn.QUERY,
            description = "Who gets it.",
            schema = @Schema(implementation = Beneficiary.class))
    @Parameter(
            name = "obligationNo",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "settled",
            in = ParameterIn.QUERY,
            description = "Only what is paid, or only what is owed.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "fixedFrom",
            in = ParameterIn.QUERY,
            description = "The first day of fixing.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "fixedUntil",
            in = ParameterIn.QUERY,
            description = "The last day of fixing.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(ObligationShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        ObligationList.Wanted wanted = new ObligationList.Wanted(
                equal(),
                query.day("fixedFrom"),
                query.day("fixedUntil"),
                scope.everything(),
                scope.heldBy(),
                scope.takesPart().orElse(""));
        List<ObligationEntry> rows = obligations.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        Map<UUID, Quashings> ofCases =
                quashings.of(rows.stream().map(ObligationEntry::caseId).collect(Collectors.toSet()));
        return query.page(
                rows,
                row -> row.shown(ofCases.getOrDefault(row.caseId(), Quashings.none())),
                row -> Cursor.of(row.fixedOn(), row.id()));
    }

    private Map<String, Object> equal() {
        Map<String, Object> equal = new LinkedHashMap<>();
        query.text("caseId").ifPresent(id -> equal.put("caseId", query.readable("caseId", () -> UUID.fromString(id))));
        query.code("kind", ObligationKind.values()).ifPresent(kind -> equal.put("kind", kind));
        query.code("beneficiary", Beneficiary.values()).ifPresent(who -> equal.put("beneficiary", who));
        query.text("obligationNo").ifPresent(number -> equal.put("obligationNo", number));
        query.text("settled").ifPresent(given -> equal.put("settled", query.readable("settled", () -> yesOrNo(given))));
        return equal;
    }

    private static boolean yesOrNo(String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(FieldRefusal.NOT_YES_OR_NO.english());
        };
    }

    private ObligationList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new ObligationList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
