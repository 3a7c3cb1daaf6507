package vn.liem.investigation.investigation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** The decisions that registers do not tell, over REST. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class StepsOfLawIT {

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client secondProcurator =
            new Client(Tokens.officerNamed("second-procurator", "T01-VKS", "T01", Role.PROCURATOR));

    @Inject
    IncomingEvents incoming;

    @Test
    void the_procuracy_annuls_a_groundless_institution_by_its_code() {
        UUID caseId = opened();
        Map<String, Object> annulled = new HashMap<>(decision("2/HB", "2024-03-01"));
        annulled.put(
                "step",
                Map.of("code", "institution_annulled", "by", "procuracy", "facts", List.of(), "people", List.of()));
        procuracy
                .post(path(caseId, "steps"), annulled)
                .then()
                .statusCode(409)
                .body("code", equalTo("condition_stated"))
                .body("detail", containsString("CPC 154, 161"))
                .body("detailVi", containsString("không có căn cứ"));
        annulled.put(
                "step",
                Map.of(
                        "code",
                        "institution_annulled",
                        "by",
                        "procuracy",
                        "facts",
                        List.of("groundless"),
                        "people",
                        List.of()));
        police.post(path(caseId, "steps"), annulled).then().statusCode(403);
        Response done = procuracy.postSignedBy(secondProcurator, path(caseId, "steps"), annulled);
        done.then().statusCode(201);
        police.get(done.path("links.shown")).then().statusCode(200).body("stage", equalTo("matter"));
    }

    @Test
    void an_annulled_termination_takes_the_proceedings_up_again_for_its_accused() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "353").then().statusCode(201);
        Map<String, Object> terminated = new HashMap<>(decision("3/ĐC", "2024-03-01"));
        terminated.put("person", person.toString());
        police.post(path(caseId, "terminations"), terminated)
                .then()
                .statusCode(409)
                .body("code", equalTo("condition_one_ground"))
                .body("detailVi", containsString("không có sự việc phạm tội"));
        terminated.put("ground", "157_1");
        police.postSignedBy(deputy, path(caseId, "terminations"), terminated)
                .then()
                .statusCode(201);
        Map<String, Object> annulled = new HashMap<>(decision("4/HB", "2024-03-08"));
        annulled.put("person", person.toString());
        annulled.put("step", Map.of("code", "termination_annulled", "by", "procuracy"));
        Response done = procuracy.post(path(caseId, "steps"), annulled);
        done.then().statusCode(201);
        police.get(path(caseId, "accused") + "?position=" + done.path("position"))
                .then()
                .statusCode(200)
                .body("items.standing", contains("underway"));
        Response takenBack = procuracy.postSignedBy(
                secondProcurator,
                path(caseId, "annulments"),
                3,
                Map.of(
                        "documentNo",
                        "4/HB",
                        "person",
                        person.toString(),
                        "annulledBy",
                        "5/QĐ",
                        "sealedReason",
                        SEALED));
        takenBack.then().statusCode(201);
        police.get(path(caseId, "accused") + "?position=" + takenBack.path("position"))
                .then()
                .body("items.standing", contains("terminated"));
        annulled.put("person", UUID.randomUUID().toString());
        annulled.put("documentNo", "6/HB");
        procuracy
                .post(path(caseId, "steps"), annulled)
                .then()
                .statusCode(409)
                .body("code", equalTo("not_in_this_state"));
    }

    @Test
    void the_procuracy_approves_and_annuls_charges() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "357").then().statusCode(201);
        Map<String, Object> approval =
                Map.of("person", person.toString(), "documentNo", "3/PC", "approvedOn", "2024-04-01");
        police.post(path(caseId, "accused/approvals"), approval).then().statusCode(403);
        Response approved = procuracy.post(path(caseId, "accused/approvals"), approval);
        approved.then().statusCode(201);
        police.get(path(caseId, "accused") + "?position=" + approved.path("position"))
                .then()
                .statusCode(200)
                .body("items.approvedOn", contains("2024-04-01"));
        Map<String, Object> annulment = Map.of(
                "person", person.toString(), "documentNo", "4/HB", "annulledOn", "2024-04-02", "sealedReason", SEALED);
        procuracy.post(path(caseId, "accused/annulments"), annulment).then().statusCode(202);
        procuracy.post(path(caseId, "accused/annulments"), annulment).then().statusCode(202);
        police.get(path(caseId, "accused") + "?position=" + approved.path("position"))
                .then()
                .body("items.size()", equalTo(1));
        Response annulled = secondProcurator.post(path(caseId, "accused/annulments"), annulment);
        annulled.then().statusCode(201);
        police.get(path(caseId, "accused") + "?position=" + annulled.path("position"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + "/" + what;
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }
}
