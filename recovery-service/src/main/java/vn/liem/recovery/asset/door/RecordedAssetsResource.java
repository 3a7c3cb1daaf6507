package vn.liem.recovery.asset.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.Gate;

/**
 * Tells an import what people have recorded of assets here, so that its plan judges rows of registers against it. It reads the
 * log and no view: what was recorded a moment ago counts.
 */
@Path("/api/v1/batches/recorded-assets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "batches", description = "Lô lệnh của việc nhập sổ · Batches of commands from an import")
public final class RecordedAssetsResource {

    /** The most numbers of one question. */
    static final int NUMBERS_MAX = 500;

    private final Gate gate;
    private final AssetsInLog assets;

    @Inject
    RecordedAssetsResource(Gate gate, AssetsInLog assets) {
        this.gate = gate;
        this.assets = assets;
    }

    @POST
    @RolesAllowed("import_runner")
    @Operation(
            operationId = "tellRecordedAssets",
            summary = "Tài sản đã ghi nhận trong hệ thống · Assets that were recorded in the system")
    public RecordedAssets tell(AssetNumbersToTell asked) {
        gate.permit(Act.CARRY_ROWS, CaseFacts.none());
        return assets.recorded(asked.assets());
    }
}
