package vn.liem.security.door;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Lets everybody in who is signed in, and says whom it takes them for. */
@Path("/who")
public class WhoCalls {

    private final SecurityIdentity identity;

    WhoCalls(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Authenticated
    public String caller() {
        return identity.getPrincipal().getName();
    }
}
