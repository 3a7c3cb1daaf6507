package vn.liem.security.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
class TokenDoorTest {

    private final JwtClaims claims = new JwtClaims();

    @BeforeEach
    void aTokenOfTheHeadOfInvestigation() {
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setIssuedAtToNow();
        claims.setSubject("subject-3");
        claims.setAudience("liem-services");
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("azp", "liem-ui");
        claims.setClaim("realm_access", Map.of("roles", List.of("head_of_investigation", "offline_access")));
        claims.setStringClaim("agencyId", "T01-CQDT");
        claims.setStringClaim("jurisdiction", "T01");
        claims.setStringClaim("clearance", "secret");
    }

    @Test
    void an_officer_is_known_by_roles_agency_territory_and_clearance() {
        answers("/who", 200)
                .body(is("[head_of_investigation] Optional[Officer[subject=subject-3, roles=[HEAD_OF_INVESTIGATION],"
                        + " agency=T01-CQDT, jurisdiction=T01, clearance=SECRET]]"));
        answers("/who/officer", 200).body(is("T01-CQDT"));
    }

    @Test
    void roles_of_the_realm_that_are_none_of_liem_open_nothing() {
        answers("/who/auditor", 403);
        claims.setClaim("realm_access", Map.of("roles", List.of("auditor")));
        answers("/who/auditor", 200);
    }

    @Test
    void a_service_is_known_and_is_no_officer() {
        claims.setClaim("realm_access", Map.of("roles", List.of("service")));
        claims.setStringClaim("azp", "case-service");
        answers("/who", 200).body(is("[service] Optional[Service[subject=subject-3, name=case-service]]"));
        answers("/who/officer", 401);
    }

    @Test
    void a_token_bound_to_a_proof_is_refused() {
        claims.setClaim("cnf", Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
        answers("/who", 401);
    }

    @Test
    void a_token_for_another_audience_of_another_kind_or_without_agency_is_refused() {
        claims.setAudience("account");
        answers("/who", 401);
        claims.setAudience("liem-services");
        claims.setStringClaim("typ", "ID");
        answers("/who", 401);
        claims.setStringClaim("typ", "Bearer");
        claims.unsetClaim("agencyId");
        answers("/who", 401);
    }

    @Test
    void a_token_that_is_over_or_signed_another_way_is_refused() {
        given().auth()
                .oauth2(TokenIssuer.signed("RS256", claims))
                .get("/who")
                .then()
                .statusCode(401);
        claims.setExpirationTimeMinutesInTheFuture(-5);
        answers("/who", 401);
    }

    @Test
    void without_a_token_nobody_comes_in() {
        given().get("/who").then().statusCode(401);
    }

    private ValidatableResponse answers(String path, int status) {
        return given().auth()
                .oauth2(TokenIssuer.signed("PS256", claims))
                .get(path)
                .then()
                .statusCode(status);
    }
}
