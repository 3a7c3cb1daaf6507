package vn.liem.monitoring.figures.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.monitoring.fact.view.FactTable;
import vn.liem.service.Views;

/** How far the logs have been read into the facts that figures are counted from, for whoever waits for facts of their own. */
@Path("/api/v1/reports/positions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class PositionsResource {

    private final Views views;

    @Inject
    PositionsResource(Views views) {
        this.views = views;
    }

    /** Everything up to the position of a log is in the figures. */
    @GET
    @RolesAllowed({"importer", "standing_agency", "committee_member", "auditor", "administrator"})
    @Operation(
            operationId = "showPositions",
            summary = "Số liệu đã cập nhật đến đâu · How far the figures reflect each log")
    public Map<String, Long> positions() {
        return new TreeMap<>(views.projector(FactTable.class).positions());
    }
}
