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
class DocumentResourceIT {

    private static final String DOCUMENTS = "/api/v1/steering-documents";
    private static final String CANARY = "Rà soát vụ Nguyễn Văn A";

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client inspectorate = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client neighbour = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_requirement_from_above_is_answered_by_each_body_and_shows_who_has_not() {
        Response issued = standing.post(DOCUMENTS, document("YC-1", "requirement_from_above"));
        issued.then().statusCode(201);
        String document = issued.header("Location");
        step(police, document, "acknowledgements", 1, Map.of("unit", "T01-CQDT", "acknowledgedOn", "2024-01-18"))
                .then()
                .statusCode(201);
        step(police, document, "answers", 2, answer("T01-TT")).then().statusCode(403);
        Response answered = step(police, document, "answers", 2, answer("T01-CQDT"));
        answered.then().statusCode(201);
        String list =
                DOCUMENTS + "?kind=requirement_from_above&overdueOn=2024-03-16&position=" + answered.path("position");
        for (Client concerned : List.of(standing, police, inspectorate)) {
            concerned.get(list).then().statusCode(200).body("items.number", hasItem("YC-1"));
            concerned
                    .get(document)
                    .then()
                    .statusCode(200)
                    .body("overdue", equalTo(true))
                    .body("notAcknowledged", contains("T01-TT"))
                    .body("unanswered", contains("T01-TT"))
                    .body("bodies[0].answers.documentNo", contains("17-BC"))
                    .body("bodies[0].answers.late", contains(true))
                    .body(not(containsString(CANARY)));
        }
        neighbour.get(document).then().statusCode(403);
        elsewhere.get(document).then().statusCode(403);
        neighbour.get(list).then().body("items.number", not(hasItem("YC-1")));
        Response onPaper = step(standing, document, "answers", 3, answer("T01-TT"));
        standing.get(onPaper.path("links.shown"))
                .then()
                .body("unanswered", empty())
                .body("overdue", equalTo(false));
        inspectorate
                .post(document + "/text-look-ups", Map.of("purpose", "case_page"))
                .then()
                .statusCode(200)
                .body("items.text", hasItems(CANARY, "Đã rà soát xong"));
        neighbour
                .post(document + "/text-look-ups", Map.of("purpose", "case_page"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_document_is_passed_down_and_a_difficulty_is_raised_by_who_has_it() {
        String above =
                standing.post(DOCUMENTS, document("CT-1", "cascaded_document")).header("Location");
        Map<String, Object> below = document("CT-1a", "cascaded_document");
        below.put("issuedBy", "T01-TT");
        below.put("addressees", List.of("T01-CQDT"));
        below.put("parent", above.substring(above.lastIndexOf('/') + 1));
        Response passedOn = standing.post(DOCUMENTS, below);
        standing.get(passedOn.path("links.shown")).then().statusCode(200);
        standing.get(above).then().body("passedOn.number", contains("CT-1a"));
        below.put("number", "CT-1b");
        below.put("parent", "0199b0a4-7c1e-7000-8000-00000000dead");
        standing.post(DOCUMENTS, below).then().statusCode(422).body("errors.pointer", contains("/parent"));

        Map<String, Object> difficulty = document("KK-1", "difficulty");
        difficulty.put("issuedBy", "T01-CQDT");
        difficulty.put("addressees", List.of("T01-TT"));
        neighbour.post(DOCUMENTS, difficulty).then().statusCode(403);
        police.post(DOCUMENTS, document("CT-2", "work_programme")).then().statusCode(403);
        Response raised = police.post(DOCUMENTS, difficulty);
        raised.then().statusCode(201);
        step(inspectorate, raised.header("Location"), "answers", 1, answer("T01-TT"))
                .then()
                .statusCode(201);
        step(police, raised.header("Location"), "closings", 2, Map.of("closedOn", "2024-03-01"))
                .then()
                .statusCode(403);
    }

    private static Response step(Client by, String document, String what, long version, Map<String, ?> body) {
        return by.post(document + "/" + what, version, new HashMap<String, Object>(body));
    }

    private static Map<String, Object> answer(String unit) {
        return Map.of("unit", unit, "answeredOn", "2024-03-20", "documentNo", "17-BC", "words", "Đã rà soát xong");
    }

    private static Map<String, Object> document(String number, String kind) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "kind",
                kind,
                "issuedBy",
                "TW",
                "issuedOn",
                "2024-01-15",
                "addressees",
                List.of("T01-CQDT", "T01-TT"),
                "title",
                CANARY,
                "dueOn",
                "2024-03-15"));
    }
}
