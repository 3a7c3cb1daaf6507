package vn.liem.recovery.asset.door;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetStanding;
import vn.liem.recovery.asset.view.AssetInList;
import vn.liem.recovery.asset.view.AssetList;
import vn.liem.recovery.asset.view.AssetShown;
import vn.liem.recovery.asset.view.AssetTable;
import vn.liem.recovery.cases.view.KnownCaseEntry;
import vn.liem.recovery.cases.view.KnownCases;
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

/** Looking up assets over REST, with their measures, what is secured, and every entry. */
@Path(AssetResource.PATH)
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
@Shows(AssetTable.class)
@Tag(name = "assets", description = "Tài sản trong vụ án · Assets")
public final class AssetPages {

    private final Gate gate;
    private final AssetList assets;
    private final KnownCases cases;
    private final Localities units;
    private final Query query;

    @Inject
    AssetPages(Gate gate, AssetList assets, KnownCases cases, Localities units, Query query) {
        this.gate = gate;
        this.assets = assets;
        this.cases = cases;
        this.units = units;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showAsset", summary = "Xem một tài sản · Look up an asset")
    @APIResponseSchema(AssetShown.class)
    public Response show(@PathParam("id") UUID id) {
        AssetInList found =
                assets.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        List<String> locality = cases.byId(found.caseId())
                .map(KnownCaseEntry::locality)
                .map(units::chainOf)
                .orElse(List.of());
        gate.permit(Act.READ_CASE, CaseFacts.heldBy(found.registeredBy(), locality));
        return query.one(found.shown(), found.version());
    }

    @GET
    @Operation(operationId = "listAssets", summary = "Danh sách tài sản · List assets")
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "Of this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "assetClass",
            in = ParameterIn.QUERY,
            description = "Which class.",
            schema = @Schema(implementation = AssetClass.class))
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "Where it stands.",
            schema = @Schema(implementation = AssetStanding.class))
    @Parameter(
            name = "assetNo",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "disputed",
            in = ParameterIn.QUERY,
            description = "Only those that a third party claims, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "mismatched",
            in = ParameterIn.QUERY,
            description =
                    "Only those whose orders do not fit what stands here, for a person to settle, or only the others.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponseSchema(AssetShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        AssetList.Wanted wanted = new AssetList.Wanted(
                equal(), scope.everything(), scope.heldBy(), scope.takesPart().orElse(""));
        List<AssetInList> rows = assets.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, AssetInList::shown, row -> Cursor.of(row.firstOn(), row.id()));
    }

    private Map<String, Object> equal() {
        Map<String, Object> equal = new LinkedHashMap<>();
        query.text("caseId").ifPresent(id -> equal.put("caseId", query.readable("caseId", () -> UUID.fromString(id))));
        query.code("assetClass", AssetClass.values()).ifPresent(which -> equal.put("assetClass", which));
        query.code("standing", AssetStanding.values()).ifPresent(where -> equal.put("standing", where));
        query.text("assetNo").ifPresent(number -> equal.put("assetNo", number));
        for (String flag : List.of("disputed", "mismatched")) {
            query.text(flag).ifPresent(given -> equal.put(flag, query.readable(flag, () -> yesOrNo(given))));
        }
        return equal;
    }

    private static boolean yesOrNo(String given) {
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(FieldRefusal.NOT_YES_OR_NO.english());
        };
    }

    private AssetList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new AssetList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
