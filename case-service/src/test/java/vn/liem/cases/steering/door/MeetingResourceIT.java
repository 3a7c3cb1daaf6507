package vn.liem.cases.steering.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class MeetingResourceIT {

    private static final String MEETINGS = "/api/v1/meetings";
    private static final String CANARY = "Khẩn trương xử lý vụ Nguyễn Văn A";

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));
    private final Client owner = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_conclusion_becomes_a_directive_and_the_meeting_shows_which_have_none() {
        String meeting = prepared("PH-1/2024");
        step(meeting, "conclusions", 1, conclusion(1)).then().statusCode(201);
        step(meeting, "conclusions", 2, conclusion(2)).then().statusCode(201);
        Response held = step(meeting, "sittings", 3, Map.of("heldOn", "2024-02-12", "present", List.of("UV1", "UV9")));
        standing.get(held.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("concluded"))
                .body("present", contains("UV1", "UV9"))
                .body("withoutDirective", contains(1, 2))
                .body(not(containsString(CANARY)));
        Map<String, Object> directive = directive("KLPH-1/2024");
        directive.put("conclusion", Map.of("meeting", idOf(meeting), "conclusion", 2));
        Response issued = standing.post("/api/v1/directives", directive);
        issued.then().statusCode(201);
        standing.get(issued.path("links.shown")).then().body("conclusion.conclusion", equalTo(2));
        standing.get(meeting)
                .then()
                .body("withoutDirective", contains(1))
                .body("conclusions[1].directives.number", contains("KLPH-1/2024"));
        Response late = standing.post("/api/v1/directives", directive("KLPH-2/2024"));
        Response named = standing.post(
                late.header("Location") + "/conclusions",
                1,
                Map.of("conclusion", Map.of("meeting", idOf(meeting), "conclusion", 1)));
        named.then().statusCode(201);
        standing.get(named.path("links.shown")).then().statusCode(200);
        standing.get(meeting).then().body("withoutDirective", empty());
        Response cancelled = standing.post(
                late.header("Location") + "/cancellations", 2, Map.of("on", "2024-03-01", "reason", "Thay thế"));
        standing.get(cancelled.path("links.shown")).then().statusCode(200);
        standing.get(meeting).then().body("withoutDirective", contains(1));
        standing.get("/api/v1/directives?meetingId=" + idOf(meeting))
                .then()
                .body("items.number", contains("KLPH-1/2024", "KLPH-2/2024"));
    }

    @Test
    void what_is_named_must_be_there_and_papers_and_seats_have_their_forms() {
        String meeting = prepared("PH-2/2024");
        Map<String, Object> directive = directive("KLPH-3/2024");
        directive.put("conclusion", Map.of("meeting", idOf(meeting), "conclusion", 1));
        standing.post("/api/v1/directives", directive)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/conclusion"));
        step(meeting, "sittings", 1, Map.of("heldOn", "2024-02-12", "present", List.of("UV1", "Nguyễn Văn A")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/present/1"));
        step(meeting, "agenda-items", 1, Map.of("number", 1, "title", "Tiến độ", "papers", List.of("abc")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/papers/0"));
        Map<String, Object> again = meeting("PH-2/2024");
        standing.post(MEETINGS, again).then().statusCode(409).body("code", equalTo("number_taken"));
    }

    @Test
    void only_those_who_steer_there_see_a_meeting_and_open_its_texts() {
        String meeting = prepared("PH-3/2024");
        Response concluded = step(meeting, "conclusions", 1, conclusion(1));
        String list = MEETINGS + "?position=" + concluded.path("position");
        for (Client other : List.of(owner, elsewhere)) {
            other.get(concluded.path("links.shown")).then().statusCode(403);
            other.post(MEETINGS, meeting("PH-3a/2024")).then().statusCode(403);
            other.post(meeting + "/conclusions", 2, conclusion(2)).then().statusCode(403);
            other.post(meeting + "/text-look-ups", Map.of("purpose", "report"))
                    .then()
                    .statusCode(403);
        }
        elsewhere.get(list).then().body("items.number", not(hasItem("PH-3/2024")));
        auditor.get(list).then().body("items.number", hasItem("PH-3/2024"));
        auditor.post(meeting + "/text-look-ups", Map.of("purpose", "report"))
                .then()
                .statusCode(403);
        standing.post(meeting + "/text-look-ups", Map.of("purpose", "report"))
                .then()
                .statusCode(200)
                .body("items.text", hasItems("Họp thường kỳ", CANARY));
    }

    private String prepared(String number) {
        Response prepared = standing.post(MEETINGS, meeting(number));
        prepared.then().statusCode(201);
        return prepared.header("Location");
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Response step(String meeting, String what, long version, Map<String, ?> body) {
        return standing.post(meeting + "/" + what, version, new HashMap<String, Object>(body));
    }

    private static Map<String, Object> meeting(String number) {
        return Map.of("number", number, "convenedBy", "T01-TT", "plannedOn", "2024-02-12", "purpose", "Họp thường kỳ");
    }

    private static Map<String, Object> conclusion(int number) {
        return Map.of("number", number, "concludedOn", "2024-02-12", "what", CANARY);
    }

    private static Map<String, Object> directive(String number) {
        return new HashMap<>(Map.of(
                "number", number,
                "issuedOn", "2024-02-12",
                "source", "meeting",
                "issuedBy", "T01-TT",
                "addressedTo", "T01-CQDT",
                "title", CANARY,
                "dueOn", "2024-03-29"));
    }
}
