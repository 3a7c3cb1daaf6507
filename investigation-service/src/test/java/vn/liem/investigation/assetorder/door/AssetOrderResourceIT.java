package vn.liem.investigation.assetorder.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Orders on assets from HTTP to the log and back. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class AssetOrderResourceIT {

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy-9", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client secondProcurator =
            new Client(Tokens.officerNamed("procurator-9", "T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));
    private final UUID person = UUID.randomUUID();
    private final UUID asset = UUID.randomUUID();

    @Inject
    IncomingEvents incoming;

    @Inject
    EventLog log;

    @Test
    void an_order_is_executed_changed_and_lifted_by_the_procuracy() {
        UUID caseId = charged();
        police.post(path(caseId, ""), seizure()).then().statusCode(201).header("ETag", "\"v1\"");
        StoredEvent event = log.reader().at(log.reader().lastPos()).orElseThrow();
        assertEquals("case:" + caseId, event.subject());
        Map<String, Object> execution =
                new HashMap<>(Map.of("order", "31/KB", "documentNo", "32/BB", "executedOn", "2024-02-08"));
        police.post(path(caseId, "/executions"), execution)
                .then()
                .statusCode(409)
                .body("code", equalTo("procuracy_not_told_before"))
                .body("detail", containsString("CPC 128(2)"));
        execution.put("procuracyToldOn", "2024-02-07");
        police.post(path(caseId, "/executions"), execution).then().statusCode(201);
        police.post(
                        path(caseId, "/value-changes"),
                        Map.of(
                                "order", "31/KB",
                                "documentNo", "36/QD",
                                "changedOn", "2024-02-11",
                                "valueVnd", "1"))
                .then()
                .statusCode(202);
        police.postSignedBy(
                        deputy,
                        path(caseId, "/value-changes"),
                        Map.of(
                                "order", "31/KB",
                                "documentNo", "33/QD",
                                "changedOn", "2024-02-12",
                                "valueVnd", "4000000000"))
                .then()
                .statusCode(201);
        Response lifted =
                procuracy.postSignedBy(secondProcurator, path(caseId, "/liftings"), lifting("34/HB", "2024-02-20"));
        lifted.then().statusCode(201).header("ETag", "\"v4\"");
        police.get(path(caseId, "") + "?position=" + lifted.path("position"))
                .then()
                .statusCode(200)
                .body("items.documentNo", contains("31/KB"))
                .body("items[0].asset", equalTo(asset.toString()))
                .body("items[0].standing", equalTo("lifted"))
                .body("items[0].article", equalTo("CPC 128"))
                .body("items[0].valueVnd", equalTo("4000000000"))
                .body("items[0].executed.procuracyToldOn", equalTo("2024-02-07"))
                .body("items[0].lifted.ground", equalTo("not_needed"));
        police.post(path(caseId, "/annulments"), annulment()).then().statusCode(428);
        Response annulled = police.post(path(caseId, "/annulments"), 4, annulment());
        annulled.then().statusCode(201);
        police.get(path(caseId, "") + "?position=" + annulled.path("position"))
                .then()
                .body("items[0].standing", equalTo("in_force"));
    }

    @Test
    void only_the_body_that_holds_the_file_orders_and_only_the_assets_of_an_accused_are_seized() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        elsewhere.post(path(caseId, ""), seizure()).then().statusCode(403);
        police.post(path(caseId, ""), seizure())
                .then()
                .statusCode(409)
                .body("code", equalTo("person_not_charged"))
                .body("detail", containsString("CPC 128(1)"));
        charges(police, caseId, person, "361").then().statusCode(201);
        police.post(path(caseId, ""), seizure()).then().statusCode(201);
        police.post(path(caseId, "/liftings"), lifting("34/HB", "2024-02-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("lifted_before_ordered"));
        elsewhere.get(path(caseId, "")).then().statusCode(403);
        Map<String, Object> wrong = new HashMap<>(seizure());
        wrong.put("valueVnd", "1.5");
        police.post(path(caseId, ""), wrong).then().statusCode(422).body("errors.pointer", contains("/valueVnd"));
    }

    @Test
    void a_court_orders_and_lifts_on_the_assets_of_an_accused_before_it_and_two_officers_free_them() {
        Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
        Client secondJudge = new Client(Tokens.officerNamed("judge-9", "T01-TA", "T01", Role.COURT_OFFICER));
        Client courtElsewhere = new Client(Tokens.officer("T02-TA", "T02", Role.COURT_OFFICER));
        UUID caseId = charged();
        police.post(path(caseId, ""), seizure()).then().statusCode(201);
        Map<String, Object> order = new HashMap<>(seizure());
        order.putAll(Map.of("documentNo", "7/KB", "decidedOn", "2024-04-08", "before", "first_instance"));
        court.post(path(caseId, ""), order).then().statusCode(409).body("code", equalTo("not_before_a_court"));
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decided("3/KL", "2024-03-05"))
                .then()
                .statusCode(201);
        procuracy
                .post("/api/v1/prosecutions/" + caseId + "/indictments", decided("4/CT", "2024-04-01"))
                .then()
                .statusCode(201);
        courtElsewhere.post(path(caseId, ""), order).then().statusCode(403);
        court.post(path(caseId, ""), order).then().statusCode(201);
        court.post(
                        path(caseId, "/executions"),
                        Map.of("order", "7/KB", "documentNo", "8/BB", "executedOn", "2024-04-09"))
                .then()
                .statusCode(201);
        Map<String, Object> ofCourt = new HashMap<>(lifting("9/HB", "2024-04-20"));
        ofCourt.put("order", "7/KB");
        procuracy
                .post(path(caseId, "/liftings"), ofCourt)
                .then()
                .statusCode(409)
                .body("code", equalTo("ordered_by_a_court"));
        court.post(
                        path(caseId, "/annulments"),
                        3,
                        Map.of("documentNo", "31/KB", "annulledBy", "35/QD", "sealedReason", SEALED))
                .then()
                .statusCode(403)
                .body("code", equalTo("decision_of_another_body"));
        court.post(path(caseId, "/liftings"), ofCourt).then().statusCode(202);
        Response lifted = secondJudge.post(path(caseId, "/liftings"), ofCourt);
        lifted.then().statusCode(201);
        procuracy
                .get(path(caseId, "") + "?position=" + lifted.path("position"))
                .then()
                .statusCode(200)
                .body("items.find { it.documentNo == '7/KB' }.standing", equalTo("lifted"))
                .body("items.find { it.documentNo == '31/KB' }.standing", equalTo("issued"));
    }

    private static Map<String, String> decided(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }

    private UUID charged() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        charges(police, caseId, person, "361").then().statusCode(201);
        return caseId;
    }

    private Map<String, Object> seizure() {
        return Map.of(
                "documentNo", "31/KB",
                "kind", "seizure",
                "asset", asset.toString(),
                "person", person.toString(),
                "decidedOn", "2024-02-07",
                "valueVnd", "4500000000",
                "sealedDescription", SEALED);
    }

    private static Map<String, Object> lifting(String number, String day) {
        return Map.of("order", "31/KB", "documentNo", number, "liftedOn", day, "ground", "not_needed");
    }

    private static Map<String, Object> annulment() {
        return Map.of("documentNo", "34/HB", "annulledBy", "35/QD", "sealedReason", SEALED);
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + "/asset-orders" + what;
    }
}
