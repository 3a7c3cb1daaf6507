package vn.liem.security.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liem.security.Caller;
import vn.liem.security.Officer;
import vn.liem.security.Role;
import vn.liem.security.Secrecy;

/**
 * Reads the claims of an access token whose signature, issuer and time have been checked already. What it does not know
 * (another realm role, another clearance) gives no right.
 */
public final class OfficerOfClaims {

    /** The audience that every token for Liêm's services must name. */
    public static final String AUDIENCE = "liem-services";

    /** The realm role of Liêm's own services; no officer has it. */
    public static final String SERVICE_ROLE = "service";

    /** The client of the realm whose own account carries the rows of imports; the role comes with no other token. */
    public static final String RUNNER_CLIENT = "importer";

    /** The claim with the unit code of the officer's body. */
    public static final String AGENCY = "agencyId";

    /** The claim with the unit code of the officer's territory. */
    public static final String JURISDICTION = "jurisdiction";

    /** The claim with the code of the officer's clearance. */
    public static final String CLEARANCE = "clearance";

    private OfficerOfClaims() {}

    /** Who speaks through the token, or why it is not taken. */
    public static TokenAnswer read(Map<String, ?> claims) {
        Optional<TokenRefusal> unfit = whyUnfit(claims);
        if (unfit.isPresent()) {
            return new TokenAnswer.Refused(unfit.get());
        }
        List<String> names = realmRoles(claims);
        Set<Role> roles = officersRoles(names);
        if (!text(claims, "azp").equals(RUNNER_CLIENT)) {
            roles.remove(Role.IMPORT_RUNNER);
        }
        boolean service = names.contains(SERVICE_ROLE);
        if (service && !roles.isEmpty()) {
            return new TokenAnswer.Refused(TokenRefusal.SERVICE_AND_OFFICER);
        }
        return service ? service(claims) : officer(claims, roles);
    }

    /** Whether the token is bound to a proof of possession, which nothing here checks. */
    public static boolean isBound(Map<String, ?> claims) {
        return claims.containsKey("cnf");
    }

    private static Optional<TokenRefusal> whyUnfit(Map<String, ?> claims) {
        if (isBound(claims)) {
            return Optional.of(TokenRefusal.BOUND_TO_A_PROOF);
        }
        if (!text(claims, "typ").equals("Bearer")) {
            return Optional.of(TokenRefusal.NOT_AN_ACCESS_TOKEN);
        }
        if (!texts(claims.get("aud")).contains(AUDIENCE)) {
            return Optional.of(TokenRefusal.NOT_MEANT_FOR_LIEM);
        }
        return text(claims, "sub").isBlank() ? Optional.of(TokenRefusal.NO_SUBJECT) : Optional.empty();
    }

    private static TokenAnswer service(Map<String, ?> claims) {
        String client = text(claims, "azp");
        return client.isBlank()
                ? new TokenAnswer.Refused(TokenRefusal.NO_SUBJECT)
                : new TokenAnswer.Accepted(new Caller.Service(text(claims, "sub"), client));
    }

    private static TokenAnswer officer(Map<String, ?> claims, Set<Role> roles) {
        String agency = text(claims, AGENCY);
        String jurisdiction = text(claims, JURISDICTION);
        if (roles.isEmpty()) {
            return new TokenAnswer.Refused(TokenRefusal.NO_ROLE);
        }
        if (agency.isBlank() || jurisdiction.isBlank()) {
            return new TokenAnswer.Refused(TokenRefusal.NO_AGENCY);
        }
        Secrecy clearance = Secrecy.ofCode(text(claims, CLEARANCE)).orElse(Secrecy.OPEN);
        return new TokenAnswer.Accepted(new Officer(text(claims, "sub"), roles, agency, jurisdiction, clearance));
    }

    private static Set<Role> officersRoles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> Role.ofCode(name).ifPresent(roles::add));
        return roles;
    }

    private static List<String> realmRoles(Map<String, ?> claims) {
        return claims.get("realm_access") instanceof Map<?, ?> access ? texts(access.get("roles")) : List.of();
    }

    private static String text(Map<String, ?> claims, String name) {
        return claims.get(name) instanceof String text ? text : "";
    }

    /** A claim of several values comes as one string where there is one only. */
    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof String one) {
            return List.of(one);
        }
        return claim instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }
}
