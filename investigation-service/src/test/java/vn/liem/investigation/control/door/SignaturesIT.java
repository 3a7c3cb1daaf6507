package vn.liem.investigation.control.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Decisions that take effect by a second signature alone, over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class SignaturesIT {

    private final Client police = head("signer-1");
    private final Client deputy = head("signer-2");
    private final Client ofTheTeam = head("signer-3");
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client secondProcurator =
            new Client(Tokens.officerNamed("signer-4", "T01-VKS", "T01", Role.PROCURATOR));

    @Inject
    IncomingEvents incoming;

    @Inject
    DataSource database;

    @Test
    void a_suspension_takes_effect_when_somebody_outside_the_case_says_the_same() throws SQLException {
        UUID caseId = opened();
        assigns(caseId, "signer-3");
        Map<String, Object> suspension = suspension("3/TDC", "b");
        Response proposed = police.post(path(caseId, "/suspensions"), suspension);
        proposed.then().statusCode(202).header("Location", endsWith("/" + caseId + "/signatures"));
        police.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
        long before = refusals("signer-3");
        ofTheTeam
                .post(path(caseId, "/suspensions"), suspension)
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_from_the_team"));
        assertEquals(before + 1, refusals("signer-3"));
        deputy.post(path(caseId, "/suspensions"), suspension("3/TDC", "c"))
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_otherwise"));
        deputy.get(path(caseId, "/signatures"))
                .then()
                .statusCode(200)
                .body("items.code", contains("investigation_suspended"))
                .body("items[0].outcome", equalTo("open"))
                .body("items[0].proposedBy", equalTo("signer-1"))
                .body("items[0].terms.find { it.name == '/ground' }.value", equalTo("b"));
        Response signed = deputy.post(path(caseId, "/suspensions"), suspension);
        signed.then().statusCode(201).header("Location", endsWith("/" + caseId)).header("ETag", "\"v2\"");
        police.get(signed.<String>path("links.shown"))
                .then()
                .body("stage", equalTo("investigation_suspended"))
                .body("decisions.documentNo", hasItem("3/TDC"));
        deputy.get(path(caseId, "/signatures"))
                .then()
                .body("items[0].outcome", equalTo("signed"))
                .body("items[0].endedBy", equalTo("signer-2"));
        police.post(path(caseId, "/suspensions"), suspension).then().statusCode(200);
    }

    @Test
    void what_the_law_forbids_is_refused_to_the_first() {
        UUID caseId = opened();
        police.post(path(caseId, "/terminations"), Map.of("documentNo", "4/DC", "decidedOn", "2024-03-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("condition_one_ground"));
        police.get(path(caseId, "/signatures")).then().body("items.size()", equalTo(0));
    }

    @Test
    void a_refused_and_a_withdrawn_proposal_take_no_effect() {
        UUID caseId = opened();
        Map<String, Object> suspension = suspension("3/TDC", "b");
        Map<String, Object> refusal =
                Map.of("code", "investigation_suspended", "documentNo", "3/TDC", "sealedReason", SEALED);
        deputy.post(path(caseId, "/signatures/refusals"), refusal)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing_to_sign"));
        police.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
        procuracy
                .post(path(caseId, "/signatures/refusals"), refusal)
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_by_another_body"));
        deputy.post(path(caseId, "/signatures/refusals"), refusal).then().statusCode(201);
        police.post(path(caseId, "/suspensions"), suspension("4/TDC", "b"))
                .then()
                .statusCode(409)
                .body("code", equalTo("refused_before"));
        Map<String, Object> ground = Map.of(
                "code", "investigation_suspended",
                "documentNo", "3/TDC",
                "newGround", "12/KL",
                "sealedGround", SEALED);
        procuracy
                .post(path(caseId, "/signatures/new-grounds"), ground)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing_refused"));
        police.post(path(caseId, "/signatures/new-grounds"), ground).then().statusCode(201);
        deputy.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
        police.get(path(caseId, "/signatures"))
                .then()
                .body("items[0].outcome", equalTo("open"))
                .body("items[0].refusedBefore.refusedBy", contains("signer-2"))
                .body("items[0].refusedBefore.newGround", contains("12/KL"));
        Map<String, Object> withdrawal = Map.of("code", "investigation_suspended", "documentNo", "3/TDC");
        police.post(path(caseId, "/signatures/withdrawals"), withdrawal)
                .then()
                .statusCode(409)
                .body("code", equalTo("withdrawn_by_others"));
        deputy.post(path(caseId, "/signatures/withdrawals"), withdrawal).then().statusCode(201);
        police.get(path(caseId, "/signatures")).then().body("items.outcome", contains("withdrawn"));
        police.get(path(caseId, "")).then().body("stage", equalTo("investigation"));
    }

    @Test
    void a_proposer_does_not_choose_who_is_able_to_sign() throws SQLException {
        UUID caseId = opened();
        assigns(caseId, "signer-2");
        police.post(
                        path(caseId, "/officers/annulments"),
                        1,
                        Map.of(
                                "officer", "signer-2",
                                "documentNo", "1/PC",
                                "annulledBy", "2/HB",
                                "sealedReason", SEALED))
                .then()
                .statusCode(201);
        Map<String, Object> suspension = suspension("3/TDC", "b");
        police.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
        deputy.post(path(caseId, "/suspensions"), suspension)
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_from_the_team"));
        long before = refusals("signer-1");
        police.post(
                        path(caseId, "/officers"),
                        Map.of(
                                "documentNo", "5/PC",
                                "officer", "signer-3",
                                "role", "head_of_investigation",
                                "assignedOn", "2024-01-10"))
                .then()
                .statusCode(409)
                .body("code", equalTo("changed_by_a_proposer"));
        assertEquals(before + 1, refusals("signer-1"));
        deputy.post(
                        path(caseId, "/signatures/refusals"),
                        Map.of("code", "investigation_suspended", "documentNo", "3/TDC", "sealedReason", SEALED))
                .then()
                .statusCode(201);
        assigns(caseId, "signer-3");
    }

    @Test
    void who_stepped_back_has_proposed_nothing_that_is_signed() {
        UUID caseId = opened();
        Map<String, Object> suspension = suspension("3/TDC", "b");
        police.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
        police.post(
                        path(caseId, "/recusals/declarations"),
                        Map.of(
                                "documentNo", "9/TC",
                                "ground", "not_impartial",
                                "recusedOn", "2024-03-01",
                                "sealedReason", SEALED))
                .then()
                .statusCode(201);
        deputy.get(path(caseId, "/signatures")).then().body("items.outcome", contains("proposer_out"));
        deputy.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
        ofTheTeam.post(path(caseId, "/suspensions"), suspension).then().statusCode(201);
    }

    @Test
    void a_decision_that_was_taken_back_needs_two_signatures_again() {
        UUID caseId = opened();
        Map<String, Object> suspension = suspension("3/TDC", "b");
        police.postSignedBy(deputy, path(caseId, "/suspensions"), suspension)
                .then()
                .statusCode(201);
        police.post(path(caseId, "/annulments"), 2, annulment("3/TDC", "4/HB"))
                .then()
                .statusCode(201);
        police.post(path(caseId, "/suspensions"), suspension).then().statusCode(202);
    }

    @Test
    void nobody_ends_a_case_by_taking_a_record_back_alone() {
        UUID caseId = opened();
        Map<String, Object> extension = Map.of("documentNo", "2/GH", "decidedOn", "2024-05-02", "months", 2);
        charges(police, caseId, UUID.randomUUID(), "357").then().statusCode(201);
        procuracy.post(path(caseId, "/extensions"), extension).then().statusCode(201);
        procuracy
                .post(path(caseId, "/annulments"), 2, annulment("2/GH", "4/HB"))
                .then()
                .statusCode(201);
        Map<String, Object> annulment = annulment("1/KT", "5/HB");
        police.post(path(caseId, "/annulments"), 3, annulment)
                .then()
                .statusCode(202)
                .header("Location", endsWith("/" + caseId + "/signatures"));
        police.get(path(caseId, "")).then().body("stage", equalTo("investigation"));
        deputy.post(path(caseId, "/annulments"), 3, annulment("1/KT", "6/HB"))
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_otherwise"));
        deputy.get(path(caseId, "/signatures")).then().body("items.code", contains("investigation_decision_annulled"));
        Response signed = deputy.post(path(caseId, "/annulments"), 3, annulment);
        signed.then().statusCode(201).header("ETag", "\"v4\"");
        deputy.get(signed.<String>path("links.shown")).then().body("decisions.size()", equalTo(0));
    }

    @Test
    void whoever_is_set_free_early_is_set_free_by_two_and_whose_time_is_over_at_once() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "361").then().statusCode(201);
        Map<String, Object> detention = Map.of(
                "person",
                person.toString(),
                "documentNo",
                "2/LTG",
                "kind",
                "detention",
                "decidedOn",
                "2024-02-01",
                "startsOn",
                "2024-02-01",
                "endsOn",
                "2024-03-05",
                "ground",
                "fled");
        police.post(path(caseId, "/measures"), detention).then().statusCode(201);
        Map<String, Object> early = release(person, "2024-02-20");
        procuracy.post(path(caseId, "/measures/releases"), early).then().statusCode(202);
        // Another body proposes for itself: it is no second signature, and stands in nobody's way.
        deputy.post(path(caseId, "/measures/releases"), early).then().statusCode(202);
        secondProcurator.post(path(caseId, "/measures/releases"), early).then().statusCode(201);

        UUID other = opened();
        charges(police, other, person, "361").then().statusCode(201);
        police.post(path(other, "/measures"), detention).then().statusCode(201);
        Map<String, Object> shorter = new HashMap<>(detention);
        shorter.putAll(Map.of("documentNo", "3/LTG", "startsOn", "2024-02-10", "endsOn", "2024-02-11"));
        police.post(path(other, "/measures/replacements"), Map.of("measure", "2/LTG", "by", shorter))
                .then()
                .statusCode(202);
        police.post(path(other, "/measures/releases"), release(person, "2024-03-05"))
                .then()
                .statusCode(201);
    }

    @Test
    void who_is_no_longer_proceeded_against_is_set_free_by_one() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "361").then().statusCode(201);
        Map<String, Object> detention = Map.of(
                "person", person.toString(),
                "documentNo", "2/LTG",
                "kind", "detention",
                "decidedOn", "2024-02-01",
                "startsOn", "2024-02-01",
                "endsOn", "2024-03-05",
                "ground", "fled");
        police.post(path(caseId, "/measures"), detention).then().statusCode(201);
        police.post(path(caseId, "/measures/releases"), release(person, "2024-03-01"))
                .then()
                .statusCode(202);
        police.postSignedBy(deputy, path(caseId, "/suspensions"), suspension("3/TDC", "b"))
                .then()
                .statusCode(201);
        deputy.post(path(caseId, "/measures/releases"), release(person, "2024-03-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void nobody_is_set_free_by_one_who_takes_a_record_back() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Map<String, Object> custody = Map.of(
                "person",
                person.toString(),
                "documentNo",
                "2/TG",
                "kind",
                "custody",
                "decidedOn",
                today.toString(),
                "startsOn",
                today.toString(),
                "endsOn",
                today.plusDays(2).toString());
        police.post(path(caseId, "/measures"), custody).then().statusCode(201);
        Map<String, Object> annulment =
                Map.of("person", person.toString(), "documentNo", "2/TG", "annulledBy", "4/HB", "sealedReason", SEALED);
        police.post(path(caseId, "/measures/annulments"), 1, annulment).then().statusCode(202);
        deputy.post(path(caseId, "/measures/annulments"), 1, annulment)
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"");
        deputy.get(path(caseId, "/signatures")).then().body("items.code", hasItem("measure_record_annulled"));
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

    private void assigns(UUID caseId, String officer) {
        police.post(
                        path(caseId, "/officers"),
                        Map.of(
                                "documentNo", "1/PC",
                                "officer", officer,
                                "role", "head_of_investigation",
                                "assignedOn", "2024-01-10"))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> suspension(String number, String ground) {
        return Map.of("documentNo", number, "decidedOn", "2024-03-01", "ground", ground);
    }

    private static Map<String, Object> annulment(String number, String by) {
        return Map.of("documentNo", number, "annulledBy", by, "sealedReason", SEALED);
    }

    private static Map<String, Object> release(UUID person, String day) {
        return Map.of("person", person.toString(), "measure", "2/LTG", "documentNo", "7/TD", "endedOn", day);
    }

    private static Client head(String subject) {
        return new Client(Tokens.officerNamed(subject, "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
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
