package vn.liem.investigation.appraisal.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Ids;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Rows of the register of requests for expertise and valuation, as an import brings them. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class AppraisalBatchIT {

    private static final String INVESTIGATIONS = "/api/v1/investigations";
    private static final String BATCHES = "/api/v1/batches";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client importer = new Client(Tokens.importRunner());

    @Test
    void a_request_for_an_expertise_is_brought_in_corrected_and_taken_back_by_its_row() {
        UUID caseId = UUID.randomUUID();
        Map<String, Object> whole = appraisal(2, Map.of("receivedOn", "2024-02-12", "concludedOn", "2024-06-03"));
        Map<String, Object> first = row(caseId, "bring_in_appraisal", "2024-02-05", whole);
        Response brought = importer.post(BATCHES, Map.of("rows", List.of(institution(caseId), first)));
        brought.then().body("rows.outcome", contains("done", "done")).body("rows[1].eventIds.size()", equalTo(4));
        importer.post(BATCHES, Map.of("rows", List.of(first))).then().body("rows.outcome", contains("replayed"));
        String appraisals = INVESTIGATIONS + "/" + caseId + "/appraisals?position=";
        police.get(appraisals + brought.path("rows[1].position"))
                .then()
                .statusCode(200)
                .body("items.asked.documentNo", contains("GD-1"))
                .body("items[0].asked.dueOn", equalTo("2024-05-20"))
                .body("items[0].receipt.receivedOn", equalTo("2024-02-12"))
                .body("items[0].time.daysWaited", equalTo(12))
                .body("items[0].time.netDays", equalTo(100))
                .body("items[0].toldByRegister.delayReason", equalTo("avoidance"))
                .body("items[0].askings", empty());
        Map<String, Object> open = appraisal(3, Map.of("receivedOn", "2024-02-13"));
        Response corrected = importer.post(
                BATCHES,
                Map.of(
                        "rows",
                        List.of(
                                row(caseId, "correct_appraisal", "2024-02-05", open),
                                row(caseId, "correct_appraisal", "2024-02-05", open))));
        corrected.then().body("rows.outcome", contains("done", "unchanged"));
        police.get(appraisals + corrected.path("rows[0].position"))
                .then()
                .body("items[0].receipt.receivedOn", equalTo("2024-02-13"))
                .body("items[0].conclusion", equalTo(null));
        Response gone = importer.post(
                BATCHES,
                Map.of(
                        "rows",
                        List.of(row(
                                caseId,
                                "withdraw_appraisal",
                                "2024-02-05",
                                Map.of("requestNo", "GD-1", "line", line(4))))));
        gone.then().body("rows.outcome", contains("done"));
        importer.post(BATCHES, Map.of("rows", List.of(row(caseId, "bring_in_appraisal", "2024-02-05", whole))))
                .then()
                .body("rows.outcome", contains("done"));
    }

    private static Map<String, Object> appraisal(int line, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(Map.of(
                "requestNo", "GD-1",
                "kind", "expertise",
                "body", "T01-GD",
                "dueOn", "2024-05-20",
                "awaitingDays", 12,
                "delayReason", "avoidance",
                "line", line(line)));
        return body;
    }

    private static Map<String, Object> institution(UUID caseId) {
        return row(
                caseId,
                "record_decision",
                "2024-01-08",
                Map.of("decision", "instituted", "documentNo", "2/QĐ", "line", line(2)));
    }

    private static Map<String, Object> row(UUID caseId, String command, String day, Map<String, Object> body) {
        return new HashMap<>(Map.of(
                "commandId",
                Ids.version8("test", UUID.randomUUID().toString()).toString(),
                "command",
                command,
                "subject",
                caseId.toString(),
                "occurredOn",
                day,
                "onBehalfOf",
                "T01-CQDT",
                "body",
                body));
    }

    private static Map<String, Object> line(int line) {
        return Map.of("file", "a".repeat(64), "line", line);
    }
}
