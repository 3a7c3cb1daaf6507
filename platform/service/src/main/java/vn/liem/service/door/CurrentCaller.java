package vn.liem.service.door;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import vn.liem.security.Caller;
import vn.liem.security.Officer;
import vn.liem.security.token.TokenRefusal;

/** Who calls, for the resource that has to know. */
@Unremovable
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    /** For the request's identity. */
    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller, unless nobody has signed in. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(identity.<Caller>getAttribute(CallerOfToken.CALLER));
    }

    /** Why the token of somebody who has signed in to the pages is not taken. */
    Optional<TokenRefusal> refusal() {
        return Optional.ofNullable(identity.<TokenRefusal>getAttribute(CallerOfToken.REFUSAL));
    }

    /** The officer or the agency's system that calls; a service or nobody ends the request with 401. */
    public Officer officer() {
        return caller().filter(Officer.class::isInstance)
                .map(Officer.class::cast)
                .orElseThrow(UnauthorizedException::new);
    }
}
