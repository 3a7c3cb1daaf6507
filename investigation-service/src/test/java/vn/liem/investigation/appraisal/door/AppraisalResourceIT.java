package vn.liem.investigation.appraisal.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Requests for expertise and valuation from HTTP to the log and back, and who sees and answers them. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class AppraisalResourceIT {

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client experts = new Client(Tokens.officer("T01-GD", "T01", Role.EXPERT_BODY));
    private final Client otherExperts = new Client(Tokens.officer("T02-GD", "T02", Role.EXPERT_BODY));
    private final Client committee = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));

    @Inject
    IncomingEvents incoming;

    @Test
    void a_request_is_received_waits_for_documents_and_is_concluded_in_net_days() {
        UUID caseId = opened();
        String request = requested(caseId, "15/TC", "T01-GD");
        experts.post(request + "/receipts", Map.of("documentNo", "7/BB", "receivedOn", "2024-03-04"))
                .then()
                .statusCode(201);
        experts.post(request + "/document-requests", asking("9/CV", "2024-04-01"))
                .then()
                .statusCode(201);
        Response came = police.post(
                request + "/documents", Map.of("documentNo", "31/BB", "asking", "9/CV", "providedOn", "2024-04-11"));
        came.then().statusCode(201);
        experts.get(request + "?position=" + came.path("position"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v4\"")
                .body("standing", equalTo("running"))
                .body("time.dueOn", equalTo("2024-06-14"))
                .body("time.row", equalTo("EXP-03a"))
                .body("time.daysWaited", equalTo(10))
                .body("time.steps.english", hasItem(containsString("10 days of waiting are not counted")))
                .body("time.steps.vietnamese", hasItem(containsString("Không tính 10 ngày chờ")));
        Response late =
                experts.post(request + "/conclusions", Map.of("documentNo", "21/KL", "concludedOn", "2024-06-17"));
        late.then().statusCode(201);
        police.get(list(caseId, late))
                .then()
                .body("items.standing", contains("concluded"))
                .body("items[0].time.netDays", equalTo(95))
                .body("items[0].time.daysLate", equalTo(3))
                .body("items[0].conclusion.documentNo", equalTo("21/KL"));
        police.post(request + "/extensions", extension("2024-06-18"))
                .then()
                .statusCode(409)
                .body("code", equalTo("over_by_then"));
    }

    @Test
    void a_body_sees_and_answers_its_own_requests_alone() {
        UUID caseId = opened();
        String own = requested(caseId, "15/TC", "T01-GD");
        String ofOthers = requested(caseId, "16/TC", "T02-GD");
        Map<String, String> receipt = Map.of("documentNo", "7/BB", "receivedOn", "2024-03-04");
        experts.post(ofOthers + "/receipts", receipt).then().statusCode(403).body("code", equalTo("not_asked"));
        police.post(own + "/receipts", receipt).then().statusCode(403);
        Response received = experts.post(own + "/receipts", receipt);
        received.then().statusCode(201);
        String position = "?position=" + received.path("position");
        experts.get(list(caseId, received)).then().statusCode(200).body("items.asked.documentNo", contains("15/TC"));
        experts.get(ofOthers + position).then().statusCode(403);
        otherExperts.get(own + position).then().statusCode(403);
        experts.get(INVESTIGATIONS + "/" + caseId).then().statusCode(403);
        experts.get("/api/v1/appraisals" + position + "&caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.asked.documentNo", contains("15/TC"));
        police.get(list(caseId, received)).then().body("items.asked.documentNo", contains("15/TC", "16/TC"));
        elsewhere.get(list(caseId, received)).then().statusCode(403);
        UUID untouched = opened();
        experts.get(INVESTIGATIONS + "/" + untouched + "/appraisals").then().statusCode(403);
    }

    @Test
    void who_stepped_back_from_a_case_finds_it_in_no_list() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        Map<String, String> institution =
                Map.of("caseId", caseId.toString(), "documentNo", "1/KT", "decidedOn", "2019-07-11");
        police.post(INVESTIGATIONS, institution).then().statusCode(201);
        Response asked = police.post(INVESTIGATIONS + "/" + caseId + "/appraisals", asked("15/TC", "T01-GD"));
        asked.then().statusCode(201);
        String requests = "/api/v1/appraisals?caseId=" + caseId + "&position=" + asked.path("position");
        String cases = INVESTIGATIONS + "?from=2019-07-11&until=2019-07-11&position=" + asked.path("position");
        Client stepsBack =
                new Client(Tokens.officerNamed("stepping-back", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
        stepsBack.get(requests).then().body("items.asked.documentNo", contains("15/TC"));
        stepsBack.get(cases).then().body("items.caseId", hasItem(caseId.toString()));
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
                                SEALED))
                .then()
                .statusCode(201);
        stepsBack.get(requests).then().statusCode(200).body("items", empty());
        stepsBack.get(cases).then().statusCode(200).body("items.caseId", not(hasItem(caseId.toString())));
        police.get(requests).then().body("items.asked.documentNo", contains("15/TC"));
    }

    @Test
    void a_record_is_taken_back_by_the_body_that_recorded_it_and_a_number_is_one_request() {
        UUID caseId = opened();
        String request = requested(caseId, "15/TC", "T01-GD");
        police.post(INVESTIGATIONS + "/" + caseId + "/appraisals", asked("15/TC", "T02-GD"))
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(request));
        police.post(INVESTIGATIONS + "/" + caseId + "/appraisals", asked("17/TC", "T09-GD"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/body"));
        Response received =
                experts.post(request + "/receipts", Map.of("documentNo", "7/BB", "receivedOn", "2024-03-04"));
        Map<String, String> annulment =
                Map.of("document", "receipt", "documentNo", "7/BB", "annulledBy", "60/CV", "sealedReason", SEALED);
        police.post(request + "/annulments", 2, annulment).then().statusCode(403);
        experts.post(request + "/annulments", annulment).then().statusCode(428);
        Response annulled = experts.post(request + "/annulments", received.<Integer>path("streamVersion"), annulment);
        annulled.then().statusCode(201);
        police.get(request + "?position=" + annulled.path("position"))
                .then()
                .body("standing", equalTo("sent"))
                .body("time.notKnown.english", containsString("has not begun"));
    }

    @Test
    void the_list_names_the_body_for_which_a_suspended_investigation_waits() {
        UUID caseId = opened();
        String request = requested(caseId, "15/TC", "T01-GD");
        UUID forAnotherReason = opened();
        requested(forAnotherReason, "15/TC", "T01-GD");
        suspends(forAnotherReason, "a").then().statusCode(201);
        Response suspended = suspends(caseId, "c");
        suspended.then().statusCode(201);
        String heldUp = "/api/v1/appraisals/holding-up?position=" + suspended.path("position");
        String here = "items.find { it.caseId == '%s' }".formatted(caseId);
        committee
                .getUntil(heldUp, answer -> answer.<Object>path(here) != null)
                .then()
                .body(here + ".documentNo", equalTo("4/TDC"))
                .body(here + ".waitsFor.asked.body", contains("T01-GD"))
                .body(here + ".waitsFor.asked.documentNo", contains("15/TC"))
                .body("items.caseId", not(hasItem(forAnotherReason.toString())));
        experts.get(heldUp).then().body("items.caseId", hasItem(caseId.toString()));
        elsewhere.get(heldUp).then().statusCode(200).body("items", empty());
        experts.post(request + "/receipts", Map.of("documentNo", "7/BB", "receivedOn", "2024-03-04"));
        Response concluded =
                experts.post(request + "/conclusions", Map.of("documentNo", "21/KL", "concludedOn", "2024-07-01"));
        committee
                .get("/api/v1/appraisals/holding-up?position=" + concluded.path("position"))
                .then()
                .body("items.caseId", not(hasItem(caseId.toString())));
    }

    private Response suspends(UUID caseId, String ground) {
        return police.postSignedBy(
                deputy,
                INVESTIGATIONS + "/" + caseId + "/suspensions",
                Map.of("documentNo", "4/TDC", "decidedOn", "2024-03-08", "ground", ground));
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        return caseId;
    }

    /** The address of a new request for an expertise of 1 March 2024. */
    private String requested(UUID caseId, String number, String body) {
        Response answer = police.post(INVESTIGATIONS + "/" + caseId + "/appraisals", asked(number, body));
        answer.then().statusCode(201);
        return INVESTIGATIONS + "/" + caseId + "/appraisals/" + SentExamples.idOf(answer);
    }

    private static Map<String, Object> asked(String number, String body) {
        return new HashMap<>(Map.of(
                "documentNo", number,
                "kind", "expertise",
                "requestedOn", "2024-03-01",
                "body", body,
                "sealedQuestion", SEALED));
    }

    private static Map<String, Object> asking(String number, String day) {
        return Map.of("documentNo", number, "askedOn", day, "sealedWhat", SEALED);
    }

    private static Map<String, Object> extension(String day) {
        return Map.of("documentNo", "44/GH", "decidedOn", day, "length", 1, "in", "months");
    }

    private static String list(UUID caseId, Response done) {
        return INVESTIGATIONS + "/" + caseId + "/appraisals?position=" + done.path("position");
    }
}
