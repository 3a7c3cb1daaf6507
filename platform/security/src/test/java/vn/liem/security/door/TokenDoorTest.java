package vn.liem.security.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
class TokenDoorTest {

    private final JwtClaims claims = new JwtClaims();

    @BeforeEach
    void aPlainToken() {
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setIssuedAtToNow();
        claims.setSubject("subject-3");
        claims.setAudience("liem-services");
    }

    @Test
    void a_plain_token_comes_in() {
        answers(200).body(is("subject-3"));
    }

    @Test
    void a_token_bound_to_a_key_is_refused() {
        claims.setClaim("cnf", Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
        answers(401);
    }

    @Test
    void a_token_bound_to_a_certificate_is_refused() {
        claims.setClaim("cnf", Map.of("x5t#S256", "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"));
        answers(401);
    }

    @Test
    void a_token_bound_to_nothing_in_particular_is_refused() {
        claims.setClaim("cnf", Map.of());
        answers(401);
    }

    private ValidatableResponse answers(int status) {
        return given().auth()
                .oauth2(TokenIssuer.signed("PS256", claims))
                .get("/who")
                .then()
                .statusCode(status);
    }
}
