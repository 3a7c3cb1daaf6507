package vn.liem.investigation.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.Localities;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class FileOfCaseIT {

    private static final String HANDOVERS = "/api/v1/handovers";
    private static final String INVESTIGATIONS = "/api/v1/investigations";
    private static final String PROSECUTIONS = "/api/v1/prosecutions/";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));

    @Inject
    IncomingEvents incoming;

    @Inject
    Localities bodies;

    private UUID caseId;

    @BeforeEach
    void the_police_have_begun_a_case() {
        caseId = new RegistryTold(incoming).begun("T01", "T01-CQDT");
    }

    @Test
    void a_concluded_case_goes_to_the_procuracy_with_both_receipts_and_comes_back() {
        opened();
        Map<String, String> suspension = Map.of("documentNo", "2/TDC", "decidedOn", "2024-06-01", "ground", "b");
        police.post(INVESTIGATIONS + "/" + caseId + "/suspensions", suspension)
                .then()
                .statusCode(202);
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decision("3/KL", "2024-06-03"))
                .then()
                .statusCode(201);
        String handover = offered(police, "T01-VKS", Map.of());
        procuracy
                .post(PROSECUTIONS + caseId + "/indictments", decision("4/CT", TODAY))
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        shown(procuracy, handover, "received");
        procuracy.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        JsonPath released = shown(police, handover, "released");
        assertEquals(released.getString("offer.leaf"), released.getString("receipt.offerLeaf"));
        assertEquals(released.getString("receipt.leaf"), released.getString("receiptAtSender.receiptLeaf"));
        holder("T01-VKS", 2);
        police.getUntil(
                        INVESTIGATIONS + "/" + caseId + "/signatures",
                        answer -> List.of("file_left").equals(answer.path("items.outcome")))
                .then()
                .statusCode(200);

        procuracy
                .post(PROSECUTIONS + caseId + "/returns", decision("5/TR", TODAY))
                .then()
                .statusCode(201);
        String id = handover.substring(handover.lastIndexOf('/') + 1);
        String back = offered(procuracy, "T01-CQDT", Map.of("answers", Map.of("offerId", id, "relation", "returns")));
        shown(police, back, "received");
        police.post(back + "/acceptances", Map.of()).then().statusCode(201);
        shown(procuracy, back, "released");
        holder("T01-CQDT", 3);
    }

    @Test
    void what_a_former_holder_dates_into_its_own_time_is_marked_for_the_holder_of_now() {
        opened();
        String handover = offered(police, "T01-VKS", Map.of());
        shown(procuracy, handover, "received");
        procuracy.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        shown(police, handover, "released");
        Response late = police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decision("3/KL", "2024-06-03"));
        late.then().statusCode(201);
        procuracy
                .get(INVESTIGATIONS + "/" + caseId + "?position=" + late.path("position"))
                .then()
                .statusCode(200)
                .body("decisions[0].recordedByFormerHolder", nullValue())
                .body("decisions[1].recordedByFormerHolder.body", equalTo("T01-CQDT"))
                .body("decisions[1].recordedByFormerHolder.recordedOn", equalTo(TODAY))
                .body("decisions[1].recordedByFormerHolder.holder", equalTo("T01-VKS"));
    }

    @Test
    void a_decision_is_not_moved_to_a_day_on_which_its_body_did_not_hold_the_file() {
        opened();
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decision("3/KL", "2024-06-03"))
                .then()
                .statusCode(201);
        String handover = offered(police, "T01-VKS", Map.of());
        shown(procuracy, handover, "received");
        procuracy.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        shown(police, handover, "released");
        procuracy
                .post(PROSECUTIONS + caseId + "/returns", decision("5/TR", TODAY))
                .then()
                .statusCode(201);
        Map<String, Object> moved = new HashMap<>(decision("5/TR", "2024-06-10"));
        moved.putAll(Map.of("correctedBy", "6/ĐC", "sealedReason", BeginOfCase.SEALED));
        procuracy
                .post(PROSECUTIONS + caseId + "/corrections", 1, moved)
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        Map<String, Object> inItsOwnTime = new HashMap<>(decision("3/KL", "2024-06-05"));
        inItsOwnTime.putAll(Map.of("correctedBy", "7/ĐC", "sealedReason", BeginOfCase.SEALED));
        police.post(INVESTIGATIONS + "/" + caseId + "/corrections", 2, inItsOwnTime)
                .then()
                .statusCode(201);
    }

    @Test
    void who_has_offered_the_file_takes_urgent_measures_only_and_late_facts_are_still_taken() {
        opened();
        offered(police, "T01-TA", Map.of());
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decision("3/KL", TODAY))
                .then()
                .statusCode(409)
                .body("code", equalTo("only_urgent_measures"));
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decision("3/KL", "2024-06-03"))
                .then()
                .statusCode(201);
    }

    @Test
    void who_stepped_back_from_a_case_sees_none_of_its_hand_overs() {
        opened();
        shown(police, offered(police, "T01-TA", Map.of()), "offered");
        Client stepsBack =
                new Client(Tokens.officerNamed("stepping-back", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
        String ofCase = HANDOVERS + "?subject=case:" + caseId;
        stepsBack.get(ofCase).then().statusCode(200).body("items.size()", equalTo(1));
        stepsBack
                .post(
                        INVESTIGATIONS + "/" + caseId + "/recusals/declarations",
                        Map.of(
                                "documentNo",
                                "9/TC",
                                "ground",
                                "party_or_relative",
                                "recusedOn",
                                "2024-02-01",
                                "sealedReason",
                                BeginOfCase.SEALED))
                .then()
                .statusCode(201);
        stepsBack.get(ofCase).then().statusCode(200).body("items.size()", equalTo(0));
        police.get(ofCase).then().body("items.size()", equalTo(1));
    }

    @Test
    void bodies_belong_where_the_directory_says() {
        assertEquals(List.of("T01-VKS", "T01", "TW"), bodies.chainOf("T01-VKS"));
        assertTrue(bodies.within("T01").containsAll(List.of("T01", "T01-CQDT", "T01-VKS", "T01-TA")));
        assertTrue(bodies.isKnown("T01-TA"));
    }

    private void opened() {
        police.post(
                        INVESTIGATIONS,
                        Map.of("caseId", caseId.toString(), "documentNo", "1/KT", "decidedOn", "2024-01-05"))
                .then()
                .statusCode(201);
    }

    private void holder(String unit, int epoch) {
        police.get("/api/v1/cases/" + caseId + "/custody")
                .then()
                .statusCode(200)
                .body("holder", equalTo(unit))
                .body("epoch", equalTo(epoch));
    }

    private String offered(Client from, String to, Map<String, Object> more) {
        Response stored = from.request()
                .contentType("application/octet-stream")
                .body("Kết luận điều tra".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents");
        stored.then().statusCode(201);
        Map<String, Object> file = new HashMap<>(Map.of(
                "subjectKind",
                "case",
                "subjectId",
                caseId.toString(),
                "to",
                to,
                "legalBasis",
                Map.of("articles", List.of(Map.of("law", "criminal_procedure_code", "article", "232"))),
                "documents",
                List.of(Map.of("documentNumber", "12/KLĐT", "sha256", stored.<String>path("sha256"), "pages", 31))));
        file.putAll(more);
        Response offered = from.post(HANDOVERS, file);
        offered.then().statusCode(201);
        return offered.header("Location");
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }

    /** The hand-over once it stands so: what one half leads to in the other comes a moment later. */
    private static JsonPath shown(Client client, String handover, String state) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            Response last = client.get(handover);
            if (last.statusCode() == 200 && state.equals(last.jsonPath().getString("state"))) {
                return last.jsonPath();
            }
            assertTrue(System.nanoTime() < end, "the state did not come within 30 s; last: " + last.asString());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
