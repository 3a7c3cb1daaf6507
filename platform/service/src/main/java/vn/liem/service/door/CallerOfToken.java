package vn.liem.service.door;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.security.Caller;
import vn.liem.security.Officer;
import vn.liem.security.Role;
import vn.liem.security.token.OfficerOfClaims;
import vn.liem.security.token.TokenAnswer;
import vn.liem.security.token.TokenRefusal;

/**
 * Turns the access token that Quarkus has checked into the caller, the same way for a bearer and for the pages, whose
 * session holds one. A token that is not taken ends the request with 401 and the refusal as an attribute.
 */
@ApplicationScoped
public class CallerOfToken implements SecurityIdentityAugmentor {

    /** The attribute of the identity that holds the {@link Caller}. */
    public static final String CALLER = "liem.caller";

    /** The tenant of the pages, as their service's settings name it. */
    static final String PAGES = "pages";

    /** The attribute of the failure, and of the identity that reads a page, that holds the {@link TokenRefusal}. */
    public static final String REFUSAL = "liem.refusal";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token == null) {
            return Uni.createFrom().item(identity);
        }
        return switch (OfficerOfClaims.read(TokenPayload.claimsOf(token.getToken()))) {
            case TokenAnswer.Accepted(var caller) -> Uni.createFrom().item(speaking(identity, caller));
            case TokenAnswer.Refused(var why) ->
                PAGES.equals(identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE))
                        ? Uni.createFrom().item(refused(identity, why))
                        : Uni.createFrom()
                                .failure(new AuthenticationFailedException(why.english(), Map.of(REFUSAL, why)));
        };
    }

    /** Signed in and nobody here: sent to the sign-in again, a browser would come back with the same token for ever. */
    private static SecurityIdentity refused(SecurityIdentity identity, TokenRefusal why) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(REFUSAL, why)
                .build();
    }

    /** Made from its parts and not copied: a copy would keep realm roles that Liêm does not know. */
    private static SecurityIdentity speaking(SecurityIdentity identity, Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addPermissionChecker(identity::checkPermission)
                .addAttribute(CALLER, caller)
                .addRoles(roleNames(caller))
                .build();
    }

    private static Set<String> roleNames(Caller caller) {
        return switch (caller) {
            case Officer officer -> officer.roles().stream().map(Role::code).collect(Collectors.toSet());
            case Caller.Service _ -> Set.of(OfficerOfClaims.SERVICE_ROLE);
        };
    }
}
