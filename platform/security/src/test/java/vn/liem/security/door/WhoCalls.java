package vn.liem.security.door;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.TreeSet;

/** Says who it takes the caller for. */
@Path("/who")
public class WhoCalls {

    private final CurrentCaller current;
    private final SecurityIdentity identity;

    WhoCalls(CurrentCaller current, SecurityIdentity identity) {
        this.current = current;
        this.identity = identity;
    }

    @GET
    @Authenticated
    public String caller() {
        return "%s %s".formatted(new TreeSet<>(identity.getRoles()), current.caller());
    }

    @GET
    @Path("/officer")
    @Authenticated
    public String officer() {
        return current.officer().agency();
    }

    @GET
    @Path("/auditor")
    @RolesAllowed("auditor")
    public String auditor() {
        return "auditor";
    }
}
