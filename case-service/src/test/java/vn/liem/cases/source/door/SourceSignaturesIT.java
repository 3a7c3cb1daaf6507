package vn.liem.cases.source.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Decisions on a source that take effect by a second signature alone, over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class SourceSignaturesIT {

    private static final String SOURCES = "/api/v1/sources";

    private final Client inspectorate = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client investigators = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy-7", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_case_is_not_instituted_by_one_officer() {
        Response registered = inspectorate.post(SOURCES, SourceResourceIT.source("NT-130/2024"));
        String source = registered.header("Location");
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        Map<String, String> notInstituted = Map.of("outcome", "not_instituted", "decidedOn", "2024-06-29");
        investigators
                .post(source + "/decisions", 2, notInstituted)
                .then()
                .statusCode(202)
                .header("Location", endsWith(source + "/signatures"));
        investigators.post(source + "/decisions", 2, notInstituted).then().statusCode(202);
        deputy.post(source + "/decisions", 2, Map.of("outcome", "not_instituted", "decidedOn", "2024-06-28"))
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_otherwise"));
        deputy.get(source + "/signatures")
                .then()
                .statusCode(200)
                .body("items.code", contains("not_instituted"))
                .body("items[0].documentNo", equalTo("NT-130/2024"))
                .body("items[0].outcome", equalTo("open"));
        elsewhere.get(source + "/signatures").then().statusCode(403);
        Map<String, String> named = Map.of("code", "not_instituted", "documentNo", "NT-130/2024");
        Map<String, String> refusal = new HashMap<>(named);
        refusal.put("sealedReason", "s1.k1.cmVhc29u");
        investigators
                .post(source + "/signatures/refusals", refusal)
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_by_the_same"));
        deputy.post(source + "/signatures/refusals", refusal).then().statusCode(201);
        investigators
                .post(source + "/decisions", 2, notInstituted)
                .then()
                .statusCode(409)
                .body("code", equalTo("refused_before"));
        Map<String, String> ground = new HashMap<>(named);
        ground.putAll(Map.of("newGround", "12/BB", "sealedGround", "s1.k1.cmVhc29u"));
        investigators.post(source + "/signatures/new-grounds", ground).then().statusCode(201);
        investigators.post(source + "/decisions", 2, notInstituted).then().statusCode(202);
        investigators.post(source + "/signatures/withdrawals", named).then().statusCode(201);
        Response decided = investigators.postSignedBy(deputy, source + "/decisions", 2, notInstituted);
        decided.then().statusCode(201).header("ETag", "\"v3\"").header("Location", endsWith(source));
        investigators.get(decided.path("links.shown")).then().body("decisions[0].outcome", equalTo("not_instituted"));
    }
}
