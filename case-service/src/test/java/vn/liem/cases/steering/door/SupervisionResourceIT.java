package vn.liem.cases.steering.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class SupervisionResourceIT {

    private static final String ITEMS = "/api/v1/supervision-items";
    private static final String CANARY = "Vụ việc liên quan Nguyễn Văn A";

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client committee = new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void an_item_goes_from_its_proposal_to_its_end_and_comes_back_as_another() {
        String caseId = registered("VV-GS-1");
        Response proposed = committee.post(ITEMS + "/proposals", proposal(caseId));
        proposed.then().statusCode(201);
        String item = proposed.header("Location");
        standing.get(proposed.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("proposed"))
                .body("listedOn", nullValue())
                .body("proposedOn", equalTo("2024-02-05"));
        step(standing, item, "listings", 1, listing("2024-02-12")).then().statusCode(201);
        step(standing, item, "members", 2, Map.of("assignedOn", "2024-03-01", "member", "UV3"))
                .then()
                .statusCode(201);
        step(standing, item, "central-papers", 3, Map.of("assignedOn", "2024-02-08", "documentNo", "12-TB/BCDTW"))
                .then()
                .statusCode(201);
        step(standing, item, "plans", 4, plan()).then().statusCode(201);
        step(standing, item, "goals-met", 5, Map.of("metOn", "2024-05-02", "goal", 1))
                .then()
                .statusCode(201);
        step(standing, item, "monitorings", 6, Map.of("monitoredOn", "2024-05-10", "finding", "needs_direction"))
                .then()
                .statusCode(201);
        Response closing =
                step(standing, item, "closing-proposals", 7, Map.of("proposedOn", "2024-05-20", "ground", "executed"));
        standing.get(closing.path("links.shown"))
                .then()
                .body("standing", equalTo("closing_proposed"))
                .body("level", equalTo("central_assigned"))
                .body("member", equalTo("UV3"))
                .body("plan.goals.number", contains(1, 2))
                .body("plan.goals.late", contains(true, true))
                .body("plan.goals[0].metOn", equalTo("2024-05-02"))
                .body(not(containsString(CANARY)));
        step(standing, item, "delistings", 8, Map.of("delistedOn", "2024-05-09"))
                .then()
                .statusCode(409)
                .body("code", equalTo("later_step_would_not_fit"));
        step(standing, item, "delistings", 8, Map.of("delistedOn", "2024-05-30"))
                .then()
                .statusCode(201);
        step(standing, item, "relistings", 9, listing("2024-05-29")).then().statusCode(409);
        Response back = step(standing, item, "relistings", 9, listing("2024-09-16"));
        standing.get(back.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("listed"))
                .body("level", equalTo("province"))
                .body("earlier", equalTo(SentExamples.idOf(proposed)));
        standing.get(ITEMS + "?caseId=" + caseId + "&position=" + back.path("position"))
                .then()
                .body("items.standing", contains("delisted", "listed"));
        standing.get(ITEMS + "?open=true&member=UV7&position=" + back.path("position"))
                .then()
                .body("items.id", hasItem(SentExamples.idOf(back)))
                .body("items.id", not(hasItem(SentExamples.idOf(proposed))));
    }

    @Test
    void only_those_who_steer_there_change_the_list_and_open_its_texts() {
        String caseId = registered("VV-GS-2");
        police.post(ITEMS + "/proposals", proposal(caseId)).then().statusCode(403);
        elsewhere.post(ITEMS + "/proposals", proposal(caseId)).then().statusCode(403);
        Response proposed = standing.post(ITEMS + "/proposals", proposal(caseId));
        String item = proposed.header("Location");
        elsewhere.get(proposed.path("links.shown")).then().statusCode(403);
        for (Client other : List.of(police, elsewhere)) {
            step(other, item, "listings", 1, listing("2024-02-12")).then().statusCode(403);
            step(other, item, "proposal-ends", 1, Map.of("endedOn", "2024-02-12", "how", "withdrawn"))
                    .then()
                    .statusCode(403);
            other.post(item + "/text-look-ups", Map.of("purpose", "case_page"))
                    .then()
                    .statusCode(403);
        }
        Response listed = step(standing, item, "listings", 1, listing("2024-02-12"));
        for (Client other : List.of(police, elsewhere)) {
            step(other, item, "members", 2, Map.of("assignedOn", "2024-03-01", "member", "UV3"))
                    .then()
                    .statusCode(403);
            step(other, item, "plans", 2, plan()).then().statusCode(403);
        }
        step(standing, item, "plans", listed.<Integer>path("streamVersion"), plan())
                .then()
                .statusCode(201);
        committee
                .post(item + "/text-look-ups", Map.of("purpose", "case_page"))
                .then()
                .statusCode(200)
                .body("items.text", hasItems(CANARY, "Kết thúc điều tra", "Đưa ra xét xử"));
        step(standing, item, "members", 3, Map.of("assignedOn", "2024-03-01", "member", "Nguyễn Văn A"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/member"));
        step(standing, item, "members", 3, Map.of("assignedOn", "2124-03-01", "member", "UV3"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/assignedOn"));
    }

    private String registered(String number) {
        Response answer = police.post(
                "/api/v1/cases",
                Map.of(
                        "number", number,
                        "itemType", "matter",
                        "locality", "T01",
                        "field", "health",
                        "offenceGroup", "corruption",
                        "registeredOn", "2023-12-20",
                        "violationPeriod", "new"));
        answer.then().statusCode(201);
        return SentExamples.idOf(answer);
    }

    private static Response step(Client by, String item, String what, long version, Map<String, ?> body) {
        return by.post(item + "/" + what, version, new HashMap<String, Object>(body));
    }

    private static Map<String, Object> proposal(String caseId) {
        return Map.of(
                "caseId", caseId,
                "level", "province",
                "criterion", "public_concern",
                "proposedOn", "2024-02-05",
                "grounds", CANARY);
    }

    private static Map<String, Object> listing(String on) {
        return Map.of("level", "province", "criterion", "public_concern", "listedOn", on, "member", "UV7");
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "plannedOn",
                "2024-02-26",
                "goals",
                List.of(
                        Map.of("number", 1, "what", "Kết thúc điều tra", "dueOn", "2024-04-30"),
                        Map.of("number", 2, "what", "Đưa ra xét xử", "dueOn", "2024-09-30")));
    }
}
