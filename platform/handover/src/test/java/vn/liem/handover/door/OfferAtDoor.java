package vn.liem.handover.door;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.liem.service.testing.Client;

/** A file that the police offer to the procuracy over REST. */
final class OfferAtDoor {

    static final String HANDOVERS = "/api/v1/handovers";

    private static final String CONCLUSION = "Kết luận điều tra";
    private static final Map<String, Object> BASIS =
            Map.of("articles", List.of(Map.of("law", "criminal_procedure_code", "article", "232")));

    private OfferAtDoor() {}

    /** Where the offer is. */
    static String offered(Client police, UUID caseId) {
        Response offered = police.post(HANDOVERS, file(police, caseId));
        offered.then()
                .statusCode(201)
                .header("Location", startsWith(HANDOVERS))
                .body("position", startsWith("investigation-service/1:"));
        return offered.header("Location");
    }

    static Map<String, Object> file(Client police, UUID caseId) {
        Response stored = police.request()
                .contentType("application/octet-stream")
                .body(CONCLUSION.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents");
        stored.then().statusCode(201);
        return Map.of(
                "subjectKind",
                "case",
                "subjectId",
                caseId.toString(),
                "to",
                "T01-VKS",
                "legalBasis",
                BASIS,
                "documents",
                List.of(Map.of("documentNumber", "12/KLĐT", "sha256", stored.<String>path("sha256"), "pages", 31)));
    }

    /** The hand-over once it stands so: what one half leads to in the other comes a moment later. */
    static JsonPath shown(Client client, String handover, String state) {
        return until(
                        () -> client.get(handover),
                        answer -> answer.statusCode() == 200
                                && state.equals(answer.jsonPath().getString("state")))
                .jsonPath();
    }

    static Response until(Supplier<Response> asking, Predicate<Response> holds) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Response last = asking.get();
        while (!holds.test(last)) {
            assertTrue(System.nanoTime() < end, "the fact did not come within 30 s; last: " + last.asString());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            last = asking.get();
        }
        return last;
    }
}
