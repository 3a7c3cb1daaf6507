package vn.liem.investigation.control.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.door.TrialTold;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Who acts in a case and who is out of it: over HTTP to the log, and from there to every door of the case. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OfficersIT {

    private static final String DEPUTY = "0199b0a4-5c1e-4000-8000-0000000000d1";
    private static final String OF_PROCURACY = "0199b0a4-5c1e-4000-8000-0000000000d2";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed(DEPUTY, "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procurator = new Client(Tokens.officerNamed(OF_PROCURACY, "T01-VKS", "T01", Role.PROCURATOR));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));

    @Inject
    IncomingEvents incoming;

    @Inject
    DataSource database;

    @Test
    void a_replaced_officer_neither_acts_nor_reads_until_assigned_again() throws SQLException {
        UUID caseId = opened();
        elsewhere
                .post(path(caseId, "/officers"), assignment("1/PC", "2024-01-10"))
                .then()
                .statusCode(403);
        police.post(path(caseId, "/officers"), assignment("1/PC", "2024-01-10"))
                .then()
                .statusCode(201);
        charges(deputy, caseId, UUID.randomUUID(), "354").then().statusCode(201);
        police.post(path(caseId, "/officers/replacements"), replacement("1/PC", "2/TD", "2024-02-01"))
                .then()
                .statusCode(201);
        long before = refusals(DEPUTY);
        charges(deputy, caseId, UUID.randomUUID(), "354")
                .then()
                .statusCode(403)
                .body("code", equalTo("recused_from_case"))
                .body("detail", containsString("assigned in your place"))
                .body("detail", containsString("CPC 49"))
                .body("detailVi", containsString("bị thay đổi"));
        deputy.get(path(caseId, "/measures")).then().statusCode(403);
        deputy.get(path(caseId, "/officers")).then().statusCode(403);
        assertEquals(before + 3, refusals(DEPUTY));
        police.get(path(caseId, "/officers"))
                .then()
                .statusCode(200)
                .body("posts.officer", contains(DEPUTY))
                .body("posts[0].role", equalTo("deputy_head_of_investigation"))
                .body("posts[0].replaced.reason", equalTo("other_post"))
                .body(not(containsString("s1.k1")))
                .body("recusals", empty())
                .body("version", equalTo(2));
        police.post(path(caseId, "/officers"), assignment("3/PC", "2024-02-05"))
                .then()
                .statusCode(201);
        deputy.get(path(caseId, "/officers")).then().statusCode(200);
    }

    @Test
    void whoever_steps_back_is_out_at_once_and_is_not_assigned_any_more() {
        UUID caseId = opened();
        Map<String, Object> declaration = declaration();
        UUID key = UUID.randomUUID();
        procurator
                .post(key, path(caseId, "/recusals/declarations"), declaration)
                .then()
                .statusCode(201);
        procurator
                .post(key, path(caseId, "/recusals/declarations"), declaration)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        procurator
                .post(path(caseId, "/accused/approvals"), approval())
                .then()
                .statusCode(403)
                .body("code", equalTo("recused_from_case"));
        Map<String, Object> assignment = assignment("4/PC", "2024-02-10");
        assignment.put("officer", OF_PROCURACY);
        assignment.put("role", "procurator");
        procuracy
                .post(path(caseId, "/officers"), assignment)
                .then()
                .statusCode(409)
                .body("code", equalTo("officer_is_recused"))
                .body("detail", containsString("CPC 49"));
        police.get(path(caseId, "/officers"))
                .then()
                .body("recusals.officer", contains(OF_PROCURACY))
                .body("recusals[0].by", equalTo("officer"))
                .body("recusals[0].article", equalTo("CPC 49(1)"));
    }

    @Test
    void a_recusal_is_taken_back_by_the_body_that_recorded_it_alone() {
        UUID caseId = opened();
        procurator
                .post(path(caseId, "/recusals/declarations"), declaration())
                .then()
                .statusCode(201);
        Map<String, Object> annulment =
                Map.of("officer", OF_PROCURACY, "documentNo", "9/TC", "annulledBy", "10/HB", "sealedReason", SEALED);
        police.post(path(caseId, "/officers/annulments"), 1, annulment)
                .then()
                .statusCode(403)
                .body("code", equalTo("decision_of_another_body"));
        procurator
                .post(path(caseId, "/officers/annulments"), 1, annulment)
                .then()
                .statusCode(403);
        procuracy.post(path(caseId, "/officers/annulments"), annulment).then().statusCode(428);
        procuracy
                .post(path(caseId, "/officers/annulments"), 1, annulment)
                .then()
                .statusCode(201);
        police.get(path(caseId, "/officers")).then().body("version", equalTo(2)).body("recusals", empty());
        procurator.get(path(caseId, "/officers")).then().statusCode(200);
    }

    @Test
    void nobody_takes_back_what_is_recorded_on_himself() throws SQLException {
        UUID caseId = opened();
        police.post(path(caseId, "/officers"), assignment("1/PC", "2024-01-10"))
                .then()
                .statusCode(201);
        Map<String, Object> annulment =
                Map.of("officer", DEPUTY, "documentNo", "1/PC", "annulledBy", "10/HB", "sealedReason", SEALED);
        long before = refusals(DEPUTY);
        deputy.post(path(caseId, "/officers/annulments"), 1, annulment)
                .then()
                .statusCode(409)
                .body("code", equalTo("taken_back_in_ones_own_matter"));
        assertEquals(before + 1, refusals(DEPUTY));
        police.post(path(caseId, "/officers/annulments"), 1, annulment).then().statusCode(201);
    }

    @Test
    void the_police_put_no_procurator_out_of_the_case() {
        UUID caseId = opened();
        Map<String, Object> assignment = assignment("1/PC", "2024-01-10");
        assignment.put("officer", OF_PROCURACY);
        police.post(path(caseId, "/officers"), assignment).then().statusCode(201);
        Map<String, Object> replacement = new HashMap<>(replacement("1/PC", "2/TD", "2024-02-01"));
        replacement.put("officer", OF_PROCURACY);
        police.post(path(caseId, "/officers/replacements"), replacement).then().statusCode(201);
        Map<String, Object> recusal = new HashMap<>(declaration());
        recusal.put("officer", OF_PROCURACY);
        recusal.put("by", "head_of_body");
        police.post(path(caseId, "/recusals"), recusal).then().statusCode(201);
        procurator.get(path(caseId, "/officers")).then().statusCode(200);
        procurator
                .post(path(caseId, "/recusals/declarations"), declaration())
                .then()
                .statusCode(201);
        procurator.get(path(caseId, "/officers")).then().statusCode(403);
    }

    @Test
    void nobody_speaks_for_the_panel_or_the_procuracy_but_they() {
        UUID caseId = opened();
        Map<String, Object> recusal = new HashMap<>(declaration());
        recusal.put("officer", DEPUTY);
        for (String by : new String[] {"panel", "procuracy"}) {
            recusal.put("by", by);
            police.post(path(caseId, "/recusals"), recusal)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("recused_by_others"));
        }
        police.post(path(caseId, "/officers"), assignment("1/PC", "2024-01-10"))
                .then()
                .statusCode(201);
        recusal.put("by", "procuracy");
        procuracy
                .post(path(caseId, "/recusals"), recusal)
                .then()
                .statusCode(409)
                .body("code", equalTo("officer_of_another_body"))
                .body("detail", containsString("CPC 50"));
        Map<String, Object> demand = Map.of(
                "documentNo", "12/YC",
                "officer", DEPUTY,
                "ground", "not_impartial",
                "demandedOn", "2024-02-02",
                "sealedReason", SEALED);
        police.post(path(caseId, "/recusals/demands"), demand).then().statusCode(403);
        procuracy.post(path(caseId, "/recusals/demands"), demand).then().statusCode(201);
        Map<String, Object> decline = Map.of(
                "demand", "12/YC",
                "demandedBy", "T01-VKS",
                "officer", DEPUTY,
                "documentNo", "13/CV",
                "declinedOn", "2024-02-03",
                "sealedReason", SEALED);
        procuracy
                .post(path(caseId, "/recusals/demands/declines"), decline)
                .then()
                .statusCode(409)
                .body("code", equalTo("officer_of_another_body"));
        police.post(path(caseId, "/recusals/demands/declines"), decline).then().statusCode(201);
        police.get(path(caseId, "/officers"))
                .then()
                .body("demands.documentNo", contains("12/YC"))
                .body("demands[0].declined.unit", equalTo("T01-CQDT"))
                .body(not(containsString("s1.k1")));
        charges(deputy, caseId, UUID.randomUUID(), "354").then().statusCode(201);
        police.post(path(caseId, "/recusals"), with(recusal, "ground", "dislike"))
                .then()
                .statusCode(422);
        police.post(path(caseId, "/recusals"), with(recusal, "officer", "Nguyễn Văn A"))
                .then()
                .statusCode(422);
    }

    @Test
    void whoever_is_out_of_the_case_in_the_trial_is_out_of_it_here() {
        UUID caseId = opened();
        Map<String, Object> assigned = assignment("4/PC", "2024-01-10");
        assigned.put("officer", OF_PROCURACY);
        assigned.put("role", "procurator");
        procuracy.post(path(caseId, "/officers"), assigned).then().statusCode(201);
        procurator.get(path(caseId, "/officers")).then().statusCode(200);
        TrialTold.event(
                incoming, "officers:" + caseId, "case:" + caseId, "officer.recused.v1", """
                {"recusal":{"documentNo":"53/TC","officer":"%s","ground":"not_impartial","recusedOn":"2024-03-01",
                "by":"panel","unit":"T01-TA","sealedReason":"s1.k1.bMO9IGRv"}}""".formatted(OF_PROCURACY));
        procurator.get(path(caseId, "/officers")).then().statusCode(403).body("code", equalTo("recused_from_case"));
    }

    private long refusals(String actor) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from looking.event where type = 'looking.refused.v1' and actor = ?")) {
            count.setString(1, actor);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Map<String, Object> assignment(String number, String day) {
        return new HashMap<>(Map.of(
                "documentNo", number, "officer", DEPUTY, "role", "deputy_head_of_investigation", "assignedOn", day));
    }

    private static Map<String, Object> replacement(String assignment, String number, String day) {
        return Map.of(
                "assignment",
                assignment,
                "officer",
                DEPUTY,
                "documentNo",
                number,
                "reason",
                "other_post",
                "replacedOn",
                day,
                "sealedReason",
                SEALED);
    }

    private static Map<String, Object> declaration() {
        return Map.of(
                "documentNo", "9/TC", "ground", "party_or_relative", "recusedOn", "2024-02-01", "sealedReason", SEALED);
    }

    private static Map<String, Object> approval() {
        return Map.of("person", UUID.randomUUID().toString(), "documentNo", "11/PC", "approvedOn", "2024-02-02");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, String value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(name, value);
        return other;
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        Response instituted = institutes(police, caseId);
        instituted.then().statusCode(201);
        police.get(instituted.<String>path("links.shown")).then().statusCode(200);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + what;
    }
}
