package vn.liem.cases;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.UnknownOutcome;

/** A door that fails in every way a machine can, with what was sent in the message. */
@Path("/failing/{how}")
@PermitAll
public class Failing {

    static final String CANARY = "Hồ Thanh B1";

    @GET
    @Operation(hidden = true)
    public String fail(@PathParam("how") String how) throws SQLException {
        throw switch (how) {
            case "unknown" -> new UnknownOutcome(new SQLException(CANARY, "08006"));
            case "database" -> new DatabaseFailed(new SQLException(CANARY, "57P03"));
            case "connection" -> new IllegalStateException(CANARY, new SQLException(CANARY, "08001"));
            default -> new IllegalStateException(CANARY);
        };
    }
}
