package vn.liem.trial.trial.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.trial.InvestigationTold;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class TrialResourceIT {

    private static final String TRIALS = "/api/v1/trials/";
    private static final String APPEALS = "/api/v1/appeals/";
    private static final String EXECUTIONS = "/api/v1/executions/";
    private static final String BATCHES = "/api/v1/batches";

    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client secondJudge =
            new Client(Tokens.officerNamed("second-judge", "T01-TA", "T01", Role.COURT_OFFICER));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client enforcement = new Client(Tokens.officer("T01-THA", "T01", Role.ENFORCEMENT_OFFICER));
    private final Client secondOfEnforcement =
            new Client(Tokens.officerNamed("second-of-enforcement", "T01-THA", "T01", Role.ENFORCEMENT_OFFICER));
    private final Client elsewhere = new Client(Tokens.officer("T02-TA", "T02", Role.COURT_OFFICER));
    private final Client importer = new Client(Tokens.importRunner());

    @Inject
    IncomingEvents incoming;

    @Inject
    EventLog log;

    @Test
    void a_case_goes_from_acceptance_to_the_end_of_its_execution() {
        UUID caseId = accepted();
        done(court.post(TRIALS + caseId + "/trial-decisions", decision("2/XX", "2024-03-01")));
        done(court.post(TRIALS + caseId + "/postponements", decision("3/HPT", "2024-03-20")));
        done(court.post(TRIALS + caseId + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
        done(procuracy.post(APPEALS + caseId + "/protests", decision("5/KN", "2024-04-25")));
        done(court.post(APPEALS + caseId + "/upholdings", decision("6/HSPT", "2024-07-01")));
        done(court.post(EXECUTIONS + caseId + "/orders", decision("7/THA", "2024-07-08")));
        Map<String, Object> served = resting("served", "8/GCN", "2026-07-08");
        Response completed =
                enforcement.postSignedBy(secondOfEnforcement, EXECUTIONS + caseId + "/completions", served);
        done(completed);
        court.get(completed.path("links.shown"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("stage", equalTo("closed"))
                .body("stageVi", equalTo("Đã kết thúc"))
                .body("decisions[0].decision", equalTo("court_accepted"))
                .body("decisions.size()", equalTo(8));
        court.get("/api/v1/trials?stage=closed&limit=200")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(caseId.toString()));
    }

    @Test
    void what_another_part_of_the_service_has_recorded_counts_too() {
        UUID caseId = setForTrial();
        done(court.post(TRIALS + caseId + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
        done(court.post(APPEALS + caseId + "/appeals", decision("5/KC", "2024-04-25")));
        court.post(EXECUTIONS + caseId + "/entries-into-force", decision("6/HL", "2024-05-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong_stage"))
                .body("detail", containsString("Upheld on appeal"));
    }

    @Test
    void two_decisions_that_exclude_each_other_are_not_both_recorded() {
        for (int round = 0; round < 10; round++) {
            UUID caseId = setForTrial();
            done(court.post(TRIALS + caseId + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
            var appealed = CompletableFuture.supplyAsync(
                    () -> court.post(APPEALS + caseId + "/appeals", decision("5/KC", "2024-05-20")));
            var inForce = CompletableFuture.supplyAsync(
                    () -> court.post(EXECUTIONS + caseId + "/entries-into-force", decision("6/HL", "2024-05-20")));
            assertEquals(
                    201 + 409, appealed.join().statusCode() + inForce.join().statusCode());
        }
    }

    @Test
    void a_quashed_judgment_is_tried_again_and_judge_and_panel_return_once() {
        UUID caseId = setForTrial();
        done(court.post(TRIALS + caseId + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
        done(court.post(APPEALS + caseId + "/appeals", decision("5/KC", "2024-04-25")));
        done(court.post(APPEALS + caseId + "/retrials", decision("6/HSPT", "2024-07-01")));
        done(court.post(TRIALS + caseId + "/returns", returned("7/TR", "2024-07-20", "judge")));
        done(court.post(TRIALS + caseId + "/acceptances", acceptance("8/TL", "2024-09-20")));
        court.post(TRIALS + caseId + "/returns", returned("9/TR", "2024-10-20", "judge"))
                .then()
                .statusCode(409)
                .body("code", equalTo("returns_used_up"));
        done(court.post(TRIALS + caseId + "/trial-decisions", decision("9/XX", "2024-10-10")));
        done(court.post(TRIALS + caseId + "/returns", returned("9/TR", "2024-10-20", "panel")));
    }

    @Test
    void what_the_law_does_not_allow_is_refused_with_its_article_and_what_is_lawful() {
        court.post(TRIALS + accepted() + "/judgments", resting("convicted", "4/HSST", "2024-04-15"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_in_this_state"))
                .body("detail", containsString("CPC 326-327"))
                .body("detailVi", containsString("đưa vụ án ra xét xử"));
        UUID judged = setForTrial();
        done(court.post(TRIALS + judged + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
        court.post(EXECUTIONS + judged + "/entries-into-force", decision("6/HL", "2024-05-15"))
                .then()
                .statusCode(409)
                .body("code", equalTo("condition_period_over"))
                .body("detailVi", containsString("30 ngày"));
    }

    @Test
    void decisions_that_registers_do_not_tell_are_recorded_by_their_code() {
        UUID caseId = accepted();
        court.post(TRIALS + caseId + "/steps", step("2/TĐC", "2024-02-10", "trial_suspended", "cassation_council"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_this_body"))
                .body("detailVi", containsString("Thẩm phán chủ tọa phiên tòa"));
        Response suspended = court.postSignedBy(
                secondJudge,
                TRIALS + caseId + "/steps",
                step("2/TĐC", "2024-02-10", "trial_suspended", "presiding_judge"));
        done(suspended);
        court.get(suspended.path("links.shown"))
                .then()
                .statusCode(200)
                .body("stage", equalTo("trial"))
                .body("decisions[1].decision", equalTo("trial_suspended"));
        court.post(TRIALS + caseId + "/trial-decisions", decision("3/XX", "2024-03-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_in_this_state"))
                .body("detailVi", containsString("phục hồi vụ án"));
        done(court.post(TRIALS + caseId + "/steps", step("4/PH", "2024-02-20", "trial_resumed", "chief_judge")));
        done(court.post(TRIALS + caseId + "/trial-decisions", decision("3/XX", "2024-03-01")));
        enforcement
                .post(TRIALS + caseId + "/steps", step("5/TN", "2024-03-10", "hearing_opened", "panel"))
                .then()
                .statusCode(403);
        court.post(TRIALS + caseId + "/steps", step("5/TN", "2024-03-10", "Hearing opened", "panel"))
                .then()
                .statusCode(422);
    }

    @Test
    void only_a_court_orders_and_postpones_an_execution() {
        UUID caseId = setForTrial();
        done(court.post(TRIALS + caseId + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
        done(court.post(EXECUTIONS + caseId + "/entries-into-force", decision("6/HL", "2024-05-20")));
        Map<String, Object> ordered = new HashMap<>(step("7/THA", "2024-05-21", "execution_ordered", "chief_judge"));
        ordered.put("person", UUID.randomUUID().toString());
        enforcement
                .post(EXECUTIONS + caseId + "/steps", ordered)
                .then()
                .statusCode(403)
                .body("code", equalTo("role_does_not_have_this_act"));
        done(court.post(EXECUTIONS + caseId + "/steps", ordered));
        Map<String, Object> served = new HashMap<>(step("8/GCN", "2024-08-21", "execution_completed", "prison"));
        served.put("person", ordered.get("person"));
        enforcement
                .post(EXECUTIONS + caseId + "/steps", served)
                .then()
                .statusCode(409)
                .body("code", equalTo("condition_one_ground"));
        completes(served, "pardoned");
        enforcement.post(EXECUTIONS + caseId + "/steps", served).then().statusCode(202);
        secondOfEnforcement
                .post(
                        TRIALS + caseId + "/signatures/refusals",
                        Map.of(
                                "code", "execution_completed",
                                "documentNo", "8/GCN",
                                "person", served.get("person"),
                                "sealedReason", "s1.k1.cmVhc29u"))
                .then()
                .statusCode(201);
        completes(served, "served");
        served.put("documentNo", "9/GCN");
        done(enforcement.post(EXECUTIONS + caseId + "/steps", served));
    }

    private static void completes(Map<String, Object> step, String ground) {
        step.put(
                "step",
                Map.of(
                        "code",
                        "execution_completed",
                        "by",
                        "prison",
                        "ground",
                        ground,
                        "facts",
                        List.of(),
                        "people",
                        List.of()));
    }

    @Test
    void a_court_of_another_territory_decides_nothing() {
        elsewhere
                .post(TRIALS + accepted() + "/judgments", resting("convicted", "4/HSST", "2024-04-15"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_court_of_another_territory_takes_no_first_decision_either() {
        UUID unheardOf = UUID.randomUUID();
        elsewhere
                .post(TRIALS + unheardOf + "/acceptances", acceptance("1/TLST", "2024-02-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("case_not_known"));
        UUID imported = new RegistryTold(incoming).registered("T01");
        elsewhere
                .post(TRIALS + imported + "/acceptances", acceptance("1/TLST", "2024-02-01"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_case_that_the_police_hold_is_accepted_by_no_court() {
        UUID caseId = indicted(new RegistryTold(incoming).begun("T01", "T01-CQDT"));
        for (Client client : new Client[] {court, elsewhere}) {
            client.post(TRIALS + caseId + "/acceptances", acceptance("1/TLST", "2024-02-01"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("another_body_holds_the_file"));
        }
    }

    @Test
    void who_begins_to_hold_a_file_while_a_court_decides_is_not_passed_over() {
        RegistryTold registry = new RegistryTold(incoming);
        for (int round = 0; round < 10; round++) {
            UUID caseId = indicted(registry.registered("T01"));
            var accepted = CompletableFuture.supplyAsync(
                    () -> court.post(TRIALS + caseId + "/acceptances", acceptance("1/TLST", "2024-02-01")));
            registry.beginsFile(caseId, "T01-CQDT");
            Response answer = accepted.join();
            assertTrue(Set.of(201, 403).contains(answer.statusCode()), answer::asString);
            if (answer.statusCode() == 201) {
                long decided = firstOf(StreamId.of("trial", caseId));
                assertTrue(decided < firstOf(StreamId.of("custody", caseId)), "decided behind the holder's back");
            }
        }
    }

    private long firstOf(StreamId stream) {
        return log.reader().stream(stream).getFirst().pos();
    }

    @Test
    void a_protest_is_taken_back_by_the_procuracy_alone() {
        UUID caseId = setForTrial();
        done(court.post(TRIALS + caseId + "/judgments", resting("convicted", "4/HSST", "2024-04-15")));
        done(procuracy.post(APPEALS + caseId + "/protests", decision("5/KN", "2024-04-25")));
        Map<String, Object> taken =
                Map.of("documentNo", "5/KN", "annulledBy", "6/QĐ", "sealedReason", "s1.k1.cmVhc29u");
        court.post(APPEALS + caseId + "/annulments", 1, taken).then().statusCode(403);
        done(procuracy.post(APPEALS + caseId + "/annulments", 1, taken));
    }

    @Test
    void a_batch_of_many_cases_is_carried_out_case_by_case() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int line = 2; line < 62; line += 3) {
            UUID caseId = UUID.randomUUID();
            rows.add(told(caseId, "court_accepted", "2024-02-01", line));
            rows.add(told(caseId, "judged", "2024-03-01", line + 1));
            rows.add(told(caseId, "in_force", "2024-04-01", line + 2));
        }
        Response answer = importer.post(BATCHES, Map.of("correlation", UUID.randomUUID(), "rows", rows));
        answer.then().statusCode(200);
        answer.then().body("rows.outcome", everyItem(equalTo("done")));
    }

    @Test
    void the_contract_is_published() {
        court.request()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/trials/{caseId}/acceptances'.post.operationId", equalTo("acceptCase"))
                .body("paths.'/api/v1/appeals/{caseId}/retrials'.post", notNullValue())
                .body("paths.'/api/v1/executions/{caseId}/orders'.post", notNullValue());
    }

    private UUID indicted(UUID caseId) {
        return new InvestigationTold(incoming).indicted(caseId, "9/CT", "2024-01-25");
    }

    private UUID accepted() {
        UUID caseId = indicted(new RegistryTold(incoming).registered("T01"));
        done(court.post(TRIALS + caseId + "/acceptances", acceptance("1/TLST", "2024-02-01")));
        return caseId;
    }

    private UUID setForTrial() {
        UUID caseId = accepted();
        done(court.post(TRIALS + caseId + "/trial-decisions", decision("2/XX", "2024-03-01")));
        return caseId;
    }

    private static void done(Response response) {
        assertEquals(201, response.statusCode(), () -> response.asString());
    }

    private static Map<String, Object> acceptance(String number, String day) {
        return Map.of(
                "documentNo", number,
                "decidedOn", day,
                "indictment", Map.of("documentNo", "9/CT", "unit", "T01-VKS", "decidedOn", "2024-01-25"));
    }

    private static Map<String, Object> returned(String number, String day, String by) {
        return Map.of("documentNo", number, "decidedOn", day, "by", by);
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }

    private static Map<String, Object> resting(String ground, String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day, "ground", ground);
    }

    private static Map<String, Object> step(String number, String day, String code, String by) {
        return Map.of(
                "documentNo",
                number,
                "decidedOn",
                day,
                "step",
                Map.of("code", code, "by", by, "facts", List.of(), "people", List.of()));
    }

    private static Map<String, Object> told(UUID caseId, String decision, String day, int line) {
        Map<String, Object> body = new HashMap<>();
        body.put("decision", decision);
        body.put("documentNo", line + "/QĐ");
        body.put("line", Map.of("file", "b".repeat(64), "line", line));
        return Map.of(
                "commandId",
                Ids.version8("test", UUID.randomUUID().toString()).toString(),
                "command",
                "record_decision",
                "subject",
                caseId.toString(),
                "occurredOn",
                day,
                "onBehalfOf",
                "T01-TA",
                "body",
                body);
    }
}
