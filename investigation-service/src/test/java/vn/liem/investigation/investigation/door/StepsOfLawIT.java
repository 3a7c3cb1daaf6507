package vn.liem.investigation.investigation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
        Response takenBack = procuracy.post(
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
        Response annulled = procuracy.post(
                path(caseId, "accused/annulments"),
                Map.of(
                        "person",
                        person.toString(),
                        "documentNo",
                        "4/HB",
                        "annulledOn",
                        "2024-04-02",
                        "sealedReason",
                        SEALED));
        annulled.then().statusCode(201);
        police.get(path(caseId, "accused") + "?position=" + annulled.path("position"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_case_that_was_joined_into_another_takes_only_what_was_decided_before() {
        UUID caseId = opened();
        new RegistryTold(incoming).joined(caseId, "2024-05-06");
        police.post(path(caseId, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_another"))
                .body("detail", containsString("CPC 170"))
                .body("detailVi", containsString("06/05/2024"));
        police.post(path(caseId, "reopenings"), reopening("2024-05-08"))
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_another"))
                .body("detail", containsString("decisions of later days are recorded there"));
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "353").then().statusCode(201);
        police.post(path(caseId, "conclusions"), decision("8/KL", "2024-05-06"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_joinder_stands_in_both_cases_in_one_append_or_in_none() {
        UUID survivor = charged();
        UUID absorbed = charged();
        Response joined = joins(survivor, absorbed, "17/NVA", "accomplices");
        joined.then().statusCode(201);
        police.get(path(survivor, "") + "?position=" + joined.path("position"))
                .then()
                .body("decisions.decision", hasItem("cases_joined"));
        police.get(path(absorbed, "") + "?position=" + joined.path("position"))
                .then()
                .body("decisions.decision", hasItem("case_joined_into_other"));
        police.post(path(absorbed, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_another"));
        police.post(path(survivor, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_joinder_that_one_of_the_cases_does_not_allow_is_recorded_in_neither() {
        UUID survivor = charged();
        UUID absorbed = charged();
        UUID third = charged();
        joins(survivor, absorbed, "17/NVA", "no_such_ground").then().statusCode(409);
        UUID concluded = charged();
        police.post(path(concluded, "conclusions"), decision("9/KL", "2024-02-05"))
                .then()
                .statusCode(201);
        joins(survivor, concluded, "17/NVA", "accomplices").then().statusCode(409);
        joins(survivor, survivor, "17/NVA", "accomplices")
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_itself"));
        Response untouched = police.get(path(survivor, ""));
        untouched.then().body("decisions.decision", not(hasItem("cases_joined")));
        joins(survivor, absorbed, "17/NVA", "accomplices").then().statusCode(201);
        joins(absorbed, third, "18/NVA", "accomplices")
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_absorbed"));
        Map<String, Object> byHand = Map.of(
                "documentNo",
                "19/NVA",
                "decidedOn",
                "2024-03-01",
                "step",
                Map.of("code", "cases_joined", "by", "investigation_agency", "ground", "accomplices"));
        police.post(path(survivor, "steps"), byHand)
                .then()
                .statusCode(409)
                .body("code", equalTo("step_has_its_own_door"));
    }

    private Response joins(UUID survivor, UUID absorbed, String number, String ground) {
        return police.post(
                path(survivor, "joinders"),
                Map.of(
                        "absorbed",
                        absorbed.toString(),
                        "documentNo",
                        number,
                        "decidedOn",
                        "2024-03-01",
                        "ground",
                        ground));
    }

    private UUID charged() {
        UUID caseId = opened();
        charges(police, caseId, UUID.randomUUID(), "353").then().statusCode(201);
        return caseId;
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + "/" + what;
    }

    private static Map<String, Object> reopening(String day) {
        return Map.of(
                "because",
                "returned_for_further_investigation",
                "returnedBy",
                "judge",
                "documentNo",
                "7/TRHS",
                "unit",
                "T01-TA",
                "decidedOn",
                day);
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }
}
