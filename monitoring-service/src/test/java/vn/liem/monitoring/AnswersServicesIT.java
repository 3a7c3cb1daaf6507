package vn.liem.monitoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Its pages have a sign-in; other services come with a token, or nobody could witness its log. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class AnswersServicesIT {

    @Test
    void a_witness_gets_the_key_of_its_log() {
        new Client(Tokens.service("case-service"))
                .get("/internal/checkpoints/key")
                .then()
                .statusCode(200)
                .body("key", startsWith("liem/monitoring-service/1+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/checkpoints/key",
                "/internal/checkpoints/consistency?first=1&second=1",
                "/internal/checkpoints/seen?log=case-service/1",
                "/internal/records?after=0&max=1"
            })
    void it_answers_services_and_nobody_else(String path) {
        new Client(Tokens.service("case-service")).get(path).then().statusCode(200);
        new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER))
                .get(path)
                .then()
                .statusCode(403);
        given().redirects().follow(false).get(path).then().statusCode(401);
    }
}
