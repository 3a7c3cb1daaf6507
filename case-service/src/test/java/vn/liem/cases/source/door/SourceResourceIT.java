package vn.liem.cases.source.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.security.Role;
import vn.liem.service.door.Cursor;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class SourceResourceIT {

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
    void a_source_goes_from_sender_to_decision() {
        Response registered = inspectorate.post(SOURCES, source("NT-1/2024"));
        registered
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", startsWith(SOURCES + "/"))
                .body("streamVersion", equalTo(1))
                .body("eventIds.size()", equalTo(1))
                .body("position", startsWith("case-service/1:"));
        String source = registered.header("Location");

        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        Response decided = investigators.post(
                source + "/decisions",
                2,
                Map.of("outcome", "instituted", "decidedOn", "2024-06-29", "caseNumber", "VA-00053"));
        decided.then().statusCode(201).header("ETag", "\"v3\"");

        investigators
                .get(decided.path("links.shown"))
                .then()
                .statusCode(200)
                .header("Liem-Stale", org.hamcrest.Matchers.nullValue())
                .header("ETag", "\"v3\"")
                .body("number", equalTo("NT-1/2024"))
                .body("heldBy", equalTo("T01-CQDT"))
                .body("sealedSubject", startsWith("s1."))
                .body("receipts[0].receivedOn", equalTo("2024-05-16"))
                .body("decisions[0].outcome", equalTo("instituted"))
                .body("decisions[0].caseNumber", equalTo("VA-00053"));
    }

    @Test
    void the_same_key_gets_the_first_answer_and_another_body_under_it_none() {
        UUID key = UUID.randomUUID();
        Response first = inspectorate.post(key, SOURCES, source("NT-2/2024"));
        inspectorate
                .post(key, SOURCES, source("NT-2/2024"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .body("eventIds", equalTo(first.path("eventIds")));
        inspectorate
                .post(key, SOURCES, source("NT-2b/2024"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void who_sent_a_file_on_gets_the_same_answer_again_and_nobody_else_does() {
        String source = inspectorate.post(SOURCES, source("NT-13/2024")).header("Location");
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        UUID key = UUID.randomUUID();
        Map<String, Object> onward = Map.of("redirectedOn", "2024-05-20", "redirectedTo", "T01-TT");
        Response sent = redirect(investigators, source, key, onward);
        assertEquals(201, sent.statusCode(), sent::asString);
        redirect(investigators, source, key, onward)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("eventIds", equalTo(sent.path("eventIds")));
        Client colleague = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
        redirect(colleague, source, key, onward).then().statusCode(403);
        redirect(investigators, source, UUID.randomUUID(), onward).then().statusCode(403);
    }

    @Test
    void what_no_list_can_hold_is_refused_in_the_address() {
        investigators
                .get(SOURCES + "?sentFrom=0000-01-01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("day_out_of_bounds"));
        investigators.get(SOURCES + "?sentFrom=%2B999999999-12-31").then().statusCode(400);
        investigators
                .request()
                .urlEncodingEnabled(false)
                .get(SOURCES + "?number=NT%00")
                .then()
                .statusCode(400);
        investigators
                .request()
                .urlEncodingEnabled(false)
                .get("/api/v1/units/T01%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("query_not_readable"));
        String farAway = Cursor.of("+999999999-12-31", UUID.randomUUID()).toString();
        investigators.get(SOURCES + "?cursor=" + farAway).then().statusCode(400);
    }

    @Test
    void a_number_stands_once() {
        Response first = inspectorate.post(SOURCES, source("NT-3/2024"));
        inspectorate
                .post(SOURCES, source("NT-3/2024"))
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(first.header("Location")));
    }

    @Test
    void every_wrong_field_is_named_in_one_answer() {
        Map<String, Object> wrong = source("NT 4");
        wrong.put("kind", "rumour");
        wrong.put("sentOn", "2024-02-30");
        wrong.put("colour", "red");
        wrong.remove("field");
        inspectorate
                .post(SOURCES, wrong)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("content_refused"))
                .body("titleVi", notNullValue())
                .body("traceId", notNullValue())
                .body("errors.pointer", hasItems("/number", "/kind", "/sentOn", "/colour", "/field"))
                .body("errors.size()", equalTo(5));
    }

    @Test
    void unknown_bodies_and_days_to_come_are_named_too() {
        Map<String, Object> wrong = source("NT-5/2024");
        wrong.put("sentTo", "T99-CQDT");
        wrong.put("sentOn", "2199-01-01");
        inspectorate
                .post(SOURCES, wrong)
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_the_future", "unknown_reference"));
    }

    @Test
    void a_receipt_before_sending_is_refused_by_the_rule() {
        String source = inspectorate.post(SOURCES, source("NT-6/2024")).header("Location");
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-14"))
                .then()
                .statusCode(409)
                .body("code", equalTo("receipt_before_sending"))
                .body(
                        "detail",
                        equalTo("A source cannot be received before the day it was sent."
                                + " What is recorded: 15/05/2024."));
    }

    @Test
    void a_decision_says_on_which_version_it_looked() {
        String source = inspectorate.post(SOURCES, source("NT-7/2024")).header("Location");
        Map<String, String> suspended = Map.of("outcome", "suspended", "decidedOn", "2024-06-29");
        investigators
                .post(source + "/redirections", Map.of("redirectedOn", "2024-05-16", "redirectedTo", "T01-CQDT"))
                .then()
                .statusCode(428)
                .body("code", equalTo("if_match_missing"));
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        investigators
                .post(source + "/decisions", 1, suspended)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed_since"))
                .body("streamVersion", equalTo(2))
                .body("changes.type", contains("source.received.v1"));
        investigators
                .postSignedBy(deputy, source + "/decisions", 2, suspended)
                .then()
                .statusCode(201);
    }

    @Test
    void another_province_neither_decides_nor_sees() {
        Response registered = inspectorate.post(SOURCES, source("NT-8/2024"));
        String source = registered.header("Location");
        elsewhere
                .post(source + "/decisions", 1, Map.of("outcome", "suspended", "decidedOn", "2024-06-29"))
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        elsewhere.get(registered.path("links.shown")).then().statusCode(403);
        elsewhere.get(SOURCES).then().statusCode(200).body("items.size()", equalTo(0));
        investigators
                .get(SOURCES + "?limit=200&number=NT-8/2024")
                .then()
                .statusCode(200)
                .body("items.number", hasItem("NT-8/2024"));
    }

    @Test
    void nobody_receives_what_was_sent_to_another() {
        Map<String, Object> sent = source("NT-10/2024");
        sent.put("sentTo", "T01-CQDT");
        String source = inspectorate.post(SOURCES, sent).header("Location");
        elsewhere
                .post(source + "/receipts", Map.of("receivedBy", "T02-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_source_without_an_addressee_is_received_by_one_body() {
        Map<String, Object> sent = source("NT-11/2024");
        sent.remove("sentTo");
        String source = inspectorate.post(SOURCES, sent).header("Location");
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        elsewhere
                .post(source + "/receipts", Map.of("receivedBy", "T02-CQDT", "receivedOn", "2024-05-17"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_correction_decides_nothing_that_its_author_may_not_decide() {
        Client intake = new Client(Tokens.officer("T01-CQDT", "T01", Role.INTAKE_OFFICER));
        String source = inspectorate.post(SOURCES, source("NT-12/2024")).header("Location");
        investigators
                .post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        Map<String, Object> correction = new HashMap<>();
        correction.put("source", source("NT-12/2024"));
        correction.put("receipts", List.of(Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16")));
        correction.put("redirections", List.of());
        correction.put("decisions", List.of(Map.of("outcome", "not_instituted", "decidedOn", "2024-06-29")));
        correction.put("reason", "Ghi nhầm ngày");
        intake.post(source + "/corrections", 2, correction).then().statusCode(403);
        // What takes two officers is no correction of one.
        investigators
                .post(source + "/corrections", 2, correction)
                .then()
                .statusCode(409)
                .body("code", equalTo("decision_needs_two"));
        correction.put(
                "decisions",
                List.of(Map.of("outcome", "instituted", "decidedOn", "2024-06-29", "caseNumber", "VA-00312")));
        investigators.post(source + "/corrections", 2, correction).then().statusCode(201);
    }

    @Test
    void pages_follow_each_other() {
        Response last = null;
        for (int i = 0; i < 3; i++) {
            last = inspectorate.post(SOURCES, source("NT-9-" + i));
        }
        String position = last.path("position");
        Response first = investigators.get(SOURCES + "?limit=2&position=" + position);
        first.then().statusCode(200).header("Link", startsWith("<" + SOURCES)).body("items.size()", equalTo(2));
        String shown = first.path("items[1].number");
        investigators.get(first.path("next")).then().statusCode(200).body("items.number", not(hasItem(shown)));
        investigators.get(SOURCES + "?limit=0").then().statusCode(400).body("errors[0].pointer", equalTo("?limit"));
    }

    @Test
    void the_manners_hold_where_no_door_is() {
        inspectorate.get("/api/v1/nothing").then().statusCode(404).body("code", equalTo("not_found"));
        inspectorate.request().delete(SOURCES).then().statusCode(405).body("code", equalTo("method_not_allowed"));
        inspectorate
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/plain")
                .body("x")
                .post(SOURCES)
                .then()
                .statusCode(415)
                .body("code", equalTo("content_type_not_supported"));
        inspectorate
                .request()
                .contentType("application/json")
                .body(source("NT-10/2024"))
                .post(SOURCES)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency_key_missing"));
        inspectorate.post(SOURCES, "{\"number\": ").then().statusCode(400).body("code", equalTo("body_not_readable"));
        inspectorate
                .post(SOURCES, "{\"number\": \"" + "x".repeat(200_000) + "\"}")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    @Test
    void nobody_comes_in_without_a_token_that_is_meant_for_here() {
        io.restassured.RestAssured.get(SOURCES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("not_signed_in"));
        for (String token : List.of(
                Tokens.expired("T01-TT", Role.INTAKE_OFFICER),
                Tokens.forAnotherSystem("T01-TT", Role.INTAKE_OFFICER),
                Tokens.bound("T01-TT", Role.INTAKE_OFFICER))) {
            new Client(token).get(SOURCES).then().statusCode(401).contentType("application/problem+json");
        }
    }

    @Test
    void a_view_that_is_behind_says_so() {
        inspectorate
                .get(SOURCES + "?position=case-service/1:999999")
                .then()
                .statusCode(200)
                .header("Liem-Stale", "true");
        inspectorate.get(SOURCES + "?position=nonsense").then().statusCode(400);
    }

    private static Response redirect(Client officer, String source, UUID key, Map<String, Object> onward) {
        return officer.request()
                .header("Idempotency-Key", key.toString())
                .header("If-Match", "\"v2\"")
                .contentType("application/json")
                .body(onward)
                .post(source + "/redirections");
    }

    static Map<String, Object> source(String number) {
        Map<String, Object> body = new HashMap<>();
        body.put("number", number);
        body.put("kind", "proposal_to_institute");
        body.put("channel", "inspection");
        body.put("subject", "Dấu hiệu vi phạm số 1");
        body.put("aboutUnit", "T01");
        body.put("field", "procurement");
        body.put("sentBy", "T01-TT");
        body.put("sentTo", "T01-CQDT");
        body.put("sentOn", "2024-05-15");
        return body;
    }
}
