package vn.liem.security.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.security.Caller;
import vn.liem.security.Officer;
import vn.liem.security.Role;
import vn.liem.security.Secrecy;

class OfficerOfClaimsTest {

    private static final Officer HEAD =
            new Officer("subject-3", Set.of(Role.HEAD_OF_INVESTIGATION), "T01-CQDT", "T01", Secrecy.SECRET);

    private final Map<String, Object> claims = new HashMap<>(Map.of(
            "typ", "Bearer",
            "aud", "liem-services",
            "azp", "liem-ui",
            "sub", "subject-3",
            "realm_access", Map.of("roles", List.of("head_of_investigation", "offline_access")),
            "agencyId", "T01-CQDT",
            "jurisdiction", "T01",
            "clearance", "secret",
            "name", "Mai Đức S3"));

    @Test
    void an_officers_token_gives_the_officer_without_the_name_and_without_unknown_roles() {
        assertEquals(new TokenAnswer.Accepted(HEAD), OfficerOfClaims.read(claims));
    }

    @Test
    void an_audience_among_several_is_enough() {
        claims.put("aud", List.of("account", "liem-services"));
        assertEquals(new TokenAnswer.Accepted(HEAD), OfficerOfClaims.read(claims));
    }

    @Test
    void a_token_bound_to_a_proof_is_refused_whatever_the_proof() {
        claims.put("cnf", Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
        assertRefused(TokenRefusal.BOUND_TO_A_PROOF);
        claims.put("cnf", Map.of());
        assertRefused(TokenRefusal.BOUND_TO_A_PROOF);
    }

    @Test
    void an_id_token_is_refused() {
        claims.put("typ", "ID");
        assertRefused(TokenRefusal.NOT_AN_ACCESS_TOKEN);
    }

    @Test
    void a_token_for_another_system_or_for_none_is_refused() {
        claims.put("aud", List.of("account", "liem-services-test"));
        assertRefused(TokenRefusal.NOT_MEANT_FOR_LIEM);
        claims.remove("aud");
        assertRefused(TokenRefusal.NOT_MEANT_FOR_LIEM);
    }

    @Test
    void a_token_of_nobody_is_refused() {
        claims.put("sub", " ");
        assertRefused(TokenRefusal.NO_SUBJECT);
    }

    @Test
    void an_account_without_a_known_role_is_refused() {
        claims.put("realm_access", Map.of("roles", List.of("HEAD_OF_INVESTIGATION", "admin")));
        assertRefused(TokenRefusal.NO_ROLE);
        claims.put("realm_access", "head_of_investigation");
        assertRefused(TokenRefusal.NO_ROLE);
        claims.remove("realm_access");
        assertRefused(TokenRefusal.NO_ROLE);
    }

    @Test
    void an_officer_without_agency_or_jurisdiction_is_refused() {
        claims.remove("jurisdiction");
        assertRefused(TokenRefusal.NO_AGENCY);
        claims.put("jurisdiction", "T01");
        claims.put("agencyId", List.of("T01-CQDT"));
        assertRefused(TokenRefusal.NO_AGENCY);
    }

    @Test
    void an_unknown_clearance_clears_for_nothing() {
        for (Object clearance : List.of("SECRET", "cosmic", 4)) {
            claims.put("clearance", clearance);
            TokenAnswer answer = OfficerOfClaims.read(claims);
            assertTrue(answer instanceof TokenAnswer.Accepted(Officer officer) && officer.clearance() == Secrecy.OPEN);
        }
    }

    @Test
    void rows_of_imports_are_carried_by_the_account_of_the_import_alone() {
        claims.put("realm_access", Map.of("roles", List.of("import_runner", "importer")));
        assertEquals(Set.of(Role.IMPORTER), roles());
        claims.put("azp", "importer");
        assertEquals(Set.of(Role.IMPORTER, Role.IMPORT_RUNNER), roles());
        claims.put("azp", "agency-demo");
        claims.put("realm_access", Map.of("roles", List.of("import_runner")));
        assertRefused(TokenRefusal.NO_ROLE);
    }

    private Set<Role> roles() {
        return OfficerOfClaims.read(claims) instanceof TokenAnswer.Accepted(Officer officer)
                ? officer.roles()
                : Set.of();
    }

    @Test
    void a_service_is_no_officer() {
        claims.put("realm_access", Map.of("roles", List.of("service")));
        claims.put("azp", "case-service");
        assertEquals(
                new TokenAnswer.Accepted(new Caller.Service("subject-3", "case-service")),
                OfficerOfClaims.read(claims));
        claims.put("realm_access", Map.of("roles", List.of("service", "auditor")));
        assertRefused(TokenRefusal.SERVICE_AND_OFFICER);
    }

    private void assertRefused(TokenRefusal why) {
        assertEquals(new TokenAnswer.Refused(why), OfficerOfClaims.read(claims));
    }
}
