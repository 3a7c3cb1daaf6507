package vn.liem.recovery.obligation.door;

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
 * Tells an import what people have recorded of obligations and receipts here, so that its plan judges rows of registers against it. It reads the
 * log and no view: what was recorded a moment ago counts.
 */
@Path("/api/v1/batches/recorded-obligations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "batches", description = "Lô lệnh của việc nhập sổ · Batches of commands from an import")
public final class RecordedObligationsResource {

    /** The most numbers of one question. */
    static final int NUMBERS_MAX = 500;

    private final Gate gate;
    private final ObligationsInLog obligations;

    @Inject
    RecordedObligationsResource(Gate gate, ObligationsInLog obligations) {
        this.gate = gate;
        this.obligations = obligations;
    }

    @POST
    @RolesAllowed("import_runner")
    @Operation(
            operationId = "tellRecordedObligations",
            summary =
                    "Nghĩa vụ, khoản thu đã ghi nhận trong hệ thống · Obligations and receipts that were recorded in the system")
    public RecordedObligations tell(ObligationNumbersToTell asked) {
        gate.permit(Act.CARRY_ROWS, CaseFacts.none());
        return obligations.recorded(asked.obligations(), asked.recoveries());
    }
}
