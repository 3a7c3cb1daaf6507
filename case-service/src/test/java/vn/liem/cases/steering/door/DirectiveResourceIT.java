package vn.liem.cases.steering.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class DirectiveResourceIT {

    private static final String DIRECTIVES = "/api/v1/directives";
    private static final String CANARY = "Khẩn trương xử lý vụ Nguyễn Văn A";

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client committee = new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER));
    private final Client owner = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client neighbour = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void what_its_owner_calls_done_is_done_when_the_standing_agency_says_so() {
        String directive = issued("KL-1/2024");
        step(standing, directive, "urgings", 1, Map.of("on", "2024-03-18", "number", 1))
                .then()
                .statusCode(201);
        step(owner, directive, "completion-reports", 2, Map.of("on", "2024-03-20", "words", "Đã xong"))
                .then()
                .statusCode(201);
        step(standing, directive, "rejections", 3, Map.of("on", "2024-03-22", "reason", "Chưa làm rõ"))
                .then()
                .statusCode(201);
        step(standing, directive, "verifications", 4, Map.of("on", "2024-03-25"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_as_it_stands"))
                .body("detail", containsString("It is: found not done."));
        step(standing, directive, "extensions", 4, Map.of("on", "2024-03-26", "extendedTo", "2024-04-30"))
                .then()
                .statusCode(201);
        Response again = step(owner, directive, "completion-reports", 5, Map.of("on", "2024-04-20"));
        standing.get(again.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("reported_done"))
                .body("dueOn", equalTo("2024-03-29"))
                .body("lastDay", equalTo("2024-04-30"))
                .body("overdue", equalTo(true))
                .body("urges", equalTo(1))
                .body(
                        "steps.step",
                        contains("urged", "reported_done", "rejected_as_not_done", "extended", "reported_done"));
        Response verified = step(standing, directive, "verifications", 6, Map.of("on", "2024-04-24"));
        standing.get(verified.path("links.shown"))
                .then()
                .body("standing", equalTo("verified_done"))
                .body("closedOn", equalTo("2024-04-24"))
                .body("overdue", equalTo(false));
    }

    @Test
    void only_its_owner_reports_and_only_the_standing_agency_verifies() {
        String directive = issued("KL-2/2024");
        Map<String, Object> done = Map.of("on", "2024-03-20");
        step(neighbour, directive, "completion-reports", 1, done)
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        step(standing, directive, "completion-reports", 1, done).then().statusCode(403);
        step(owner, directive, "completion-reports", 1, done).then().statusCode(201);
        step(owner, directive, "verifications", 2, done).then().statusCode(403);
        step(committee, directive, "verifications", 2, done).then().statusCode(403);
        step(elsewhere, directive, "verifications", 2, done).then().statusCode(403);
        owner.post(DIRECTIVES, directive("KL-2a/2024")).then().statusCode(403);
        elsewhere.post(DIRECTIVES, directive("KL-2b/2024")).then().statusCode(403);
        Map<String, Object> mistaken = Map.of("step", "reported_done", "on", "2024-03-20", "reason", "Ghi nhầm");
        step(standing, directive, "steps-taken-back", 2, mistaken).then().statusCode(403);
        step(owner, directive, "steps-taken-back", 2, mistaken).then().statusCode(201);
    }

    @Test
    void those_concerned_find_it_and_nobody_else_does() {
        Response issued = standing.post(DIRECTIVES, directive("KL-3/2024"));
        String found = DIRECTIVES + "?number=KL-3/2024&overdueOn=2024-03-30&position=" + issued.path("position");
        for (Client concerned : new Client[] {standing, committee, owner, auditor}) {
            concerned.get(found).then().statusCode(200).body("items.number", contains("KL-3/2024"));
            concerned.get(issued.path("links.shown")).then().statusCode(200);
        }
        standing.get(found.replace("2024-03-30", "2024-03-29")).then().body("items.size()", equalTo(0));
        neighbour.get(found).then().statusCode(200).body("items.size()", equalTo(0));
        neighbour.get(issued.path("links.shown")).then().statusCode(403);
        elsewhere.get(found).then().statusCode(200).body("items.size()", equalTo(0));
        elsewhere.get(issued.path("links.shown")).then().statusCode(403);
    }

    @Test
    void what_is_to_be_done_is_sealed_and_opened_for_those_concerned() {
        Response issued = standing.post(DIRECTIVES, directive("KL-4/2024"));
        standing.get(issued.path("links.shown"))
                .then()
                .statusCode(200)
                .body("sealedTitle", startsWith("s1."))
                .body(not(containsString(CANARY)));
        String texts = issued.header("Location") + "/text-look-ups";
        owner.post(texts, Map.of("purpose", "case_page"))
                .then()
                .statusCode(200)
                .body("items.text", contains(CANARY))
                .body("items.place", hasItem("directive.issued.v1/title"));
        neighbour.post(texts, Map.of("purpose", "case_page")).then().statusCode(403);
        auditor.post(texts, Map.of("purpose", "case_page")).then().statusCode(403);
        Map<String, Object> named = directive("KL 4 Nguyễn Văn A");
        standing.post(DIRECTIVES, named).then().statusCode(422).body("errors.pointer", contains("/number"));
    }

    @Test
    void a_number_stands_for_one_directive_and_what_it_names_must_be_there() {
        issued("KL-5/2024");
        standing.post(DIRECTIVES, directive("KL-5/2024")).then().statusCode(409).body("code", equalTo("number_taken"));
        Map<String, Object> aboutNothing = directive("KL-6/2024");
        aboutNothing.put("caseId", "0199b0a4-7c1e-7000-8000-00000000dead");
        standing.post(DIRECTIVES, aboutNothing).then().statusCode(422).body("errors.pointer", contains("/caseId"));
        Map<String, Object> early = directive("KL-6/2024");
        early.put("dueOn", "2024-02-11");
        standing.post(DIRECTIVES, early).then().statusCode(409).body("code", equalTo("due_before_issue"));
    }

    @Test
    void each_body_counts_its_numbers_for_itself_and_anew_each_year() {
        String number = "01-KL/BCĐ";
        issued(number);
        Map<String, Object> ofAnother = directive(number);
        ofAnother.putAll(Map.of("issuedBy", "T02-TT", "addressedTo", "T02-CQDT"));
        elsewhere.post(DIRECTIVES, ofAnother).then().statusCode(201);
        Map<String, Object> nextYear = directive(number);
        nextYear.putAll(Map.of("issuedOn", "2025-02-12", "dueOn", "2025-03-29"));
        String later = standing.post(DIRECTIVES, nextYear).header("Location");
        standing.post(DIRECTIVES, nextYear).then().statusCode(409).body("code", equalTo("number_taken"));
        corrected(later, 1, directive(number)).then().statusCode(409).body("code", equalTo("number_taken"));
        Map<String, Object> earlier = directive(number);
        earlier.put("issuedOn", "2023-02-12");
        corrected(later, 1, earlier).then().statusCode(201);
        corrected(later, 2, nextYear).then().statusCode(201);
    }

    private Response corrected(String directive, long version, Map<String, Object> right) {
        return step(standing, directive, "corrections", version, Map.of("directive", right, "reason", "Ghi nhầm ngày"));
    }

    @Test
    void nobody_directs_in_a_case_of_another_province() {
        Client there = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));
        Map<String, Object> matter = Map.of(
                "number", "VV-T02/KL-7",
                "itemType", "matter",
                "title", "Vụ việc tại tỉnh khác",
                "locality", "T02",
                "field", "health",
                "offenceGroup", "corruption",
                "registeredOn", "2023-12-25",
                "violationPeriod", "new");
        Response registered = there.post("/api/v1/cases", matter);
        registered.then().statusCode(201);
        Map<String, Object> about = directive("KL-7/2024");
        about.put("caseId", registered.header("Location").substring("/api/v1/cases/".length()));
        standing.post(DIRECTIVES, about).then().statusCode(403).body("code", equalTo("outside_jurisdiction"));
        about.putAll(Map.of("issuedBy", "T02-TT", "addressedTo", "T02-CQDT"));
        elsewhere.post(DIRECTIVES, about).then().statusCode(201);
    }

    private String issued(String number) {
        Response issued = standing.post(DIRECTIVES, directive(number));
        issued.then().statusCode(201);
        return issued.header("Location");
    }

    private static Response step(
            Client by, String directive, String what, long version, Map<String, ? extends Object> body) {
        return by.post(directive + "/" + what, version, body);
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
