package vn.liem.investigation.investigation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class InvestigationResourceIT {

    private static final String PROSECUTIONS = "/api/v1/prosecutions/";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));

    @Inject
    IncomingEvents incoming;

    @Test
    void a_case_goes_from_institution_to_indictment() {
        UUID caseId = opened();
        charges(police, caseId, UUID.randomUUID(), "357").then().statusCode(201);
        procuracy
                .post(path(caseId, "extensions"), Map.of("documentNo", "2/GH", "decidedOn", "2024-05-02", "months", 2))
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"");
        police.post(path(caseId, "conclusions"), decision("3/KL", "2024-06-03"))
                .then()
                .statusCode(201);
        Response indicted = procuracy.post(PROSECUTIONS + caseId + "/indictments", decision("4/CT", "2024-06-20"));
        indicted.then()
                .statusCode(201)
                .header("Location", PROSECUTIONS + caseId)
                .body("position", startsWith("investigation-service/1:"));

        procuracy
                .get(indicted.path("links.shown"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("stage", equalTo("prosecution"))
                .body("stageVi", equalTo("Truy tố"))
                .body("versions.investigation", equalTo(3))
                .body(
                        "decisions.decision",
                        contains("instituted", "investigation_extended", "investigation_concluded", "indicted"))
                .body("decisions[1].detail", equalTo("2"))
                .body("decisions[3].unit", equalTo("T01-VKS"));
        police.get(INVESTIGATIONS + "?stage=prosecution&limit=200")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(caseId.toString()));
        elsewhere
                .get(INVESTIGATIONS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseId", not(hasItem(caseId.toString())));
    }

    @Test
    void what_the_stage_does_not_allow_is_refused_with_its_article_and_what_is_possible() {
        UUID caseId = opened();
        police.post(path(caseId, "resumptions"), decision("2/PH", "2024-03-01"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("wrong_stage"))
                .body("detail", containsString("What fits: Investigation extended"))
                .body("detail", containsString("(CPC 235)"))
                .body("detailVi", containsString("Gia hạn thời hạn điều tra"));
    }

    @Test
    void an_extension_beyond_the_law_is_refused_by_the_class_of_the_charges() {
        UUID caseId = opened();
        Response charged = charges(police, caseId, UUID.randomUUID(), "361");
        police.get(path(caseId, "accused") + "?position=" + charged.path("position"))
                .then()
                .statusCode(200)
                .body("items.article", contains("361"));
        procuracy
                .post(path(caseId, "extensions"), Map.of("documentNo", "2/GH", "decidedOn", "2024-03-02", "months", 3))
                .then()
                .statusCode(409)
                .body("code", equalTo("extension_not_allowed"))
                .body("detail", containsString("CPC Art.172"));
    }

    @Test
    void a_body_of_another_territory_decides_nothing() {
        UUID caseId = opened();
        elsewhere
                .post(path(caseId, "conclusions"), decision("9/KL", "2024-06-03"))
                .then()
                .statusCode(403);
        procuracy
                .post(path(caseId, "conclusions"), decision("9/KL", "2024-06-03"))
                .then()
                .statusCode(403);
    }

    @Test
    void a_day_to_come_is_refused() {
        police.post(path(opened(), "conclusions"), decision("9/KL", "2199-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in_the_future"));
    }

    @Test
    void a_termination_for_one_accused_stands_with_the_accused_or_not_at_all() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "357").then().statusCode(201);
        Response terminated =
                police.postSignedBy(deputy, path(caseId, "terminations"), terminated("5/ĐC", "2024-04-01", person));
        terminated.then().statusCode(201).header("ETag", "\"v2\"");
        police.get(path(caseId, "accused") + "?position=" + terminated.path("position"))
                .then()
                .body("items.standing", contains("terminated"))
                .body("items.person", contains(person.toString()))
                .body("items[0].version", equalTo(2));

        police.post(path(caseId, "terminations"), terminated("6/ĐC", "2024-04-02", UUID.randomUUID()))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_charged"));
        police.get(terminated.<String>path("links.shown"))
                .then()
                .body("decisions.documentNo", contains("1/KT", "5/ĐC"))
                .body("stage", equalTo("investigation"));
    }

    @Test
    void a_court_that_returns_the_file_opens_the_next_round() {
        UUID caseId = opened();
        police.post(path(caseId, "conclusions"), decision("3/KL", "2024-06-03"))
                .then()
                .statusCode(201);
        Map<String, Object> returned = new HashMap<>(Map.of(
                "because", "returned_for_further_investigation",
                "returnedBy", "judge",
                "documentNo", "7/TRHS",
                "unit", "T01-TA",
                "decidedOn", "2024-08-05"));
        procuracy
                .post(PROSECUTIONS + caseId + "/indictments", decision("4/CT", "2024-06-20"))
                .then()
                .statusCode(201);
        Response reopened = police.post(path(caseId, "reopenings"), returned);
        reopened.then().statusCode(201);
        police.get(reopened.path("links.shown"))
                .then()
                .body("stage", equalTo("investigation"))
                .body("round", equalTo(2))
                .body("decisions[3].unit", equalTo("T01-TA"));
        police.post(path(caseId, "annulments"), 3, annulment("7/TRHS")).then().statusCode(403);
        Response corrected = police.post(
                path(caseId, "corrections"),
                3,
                Map.of(
                        "documentNo",
                        "7/TRHS",
                        "decidedOn",
                        "2024-08-06",
                        "correctedBy",
                        "8/ĐC",
                        "sealedReason",
                        SEALED));
        corrected.then().statusCode(201);
        police.get(corrected.path("links.shown"))
                .then()
                .body("decisions[3].decidedOn", equalTo("2024-08-06"))
                .body("decisions[3].unit", equalTo("T01-TA"));
    }

    @Test
    void a_correction_names_the_version_that_was_looked_at() {
        UUID caseId = opened();
        Map<String, Object> correction = Map.of(
                "documentNo", "1/KT",
                "decidedOn", "2024-01-09",
                "correctedBy", "8/ĐC",
                "sealedReason", SEALED);
        police.post(path(caseId, "corrections"), correction).then().statusCode(428);
        police.post(path(caseId, "corrections"), 7, correction)
                .then()
                .statusCode(412)
                .body("streamVersion", equalTo(1));
        Response corrected = police.post(path(caseId, "corrections"), 1, correction);
        corrected.then().statusCode(201).header("ETag", "\"v2\"");
        police.get(corrected.path("links.shown")).then().body("decisions.decidedOn", contains("2024-01-09"));
    }

    @Test
    void nobody_says_otherwise_or_takes_back_what_another_body_decided() {
        UUID caseId = opened();
        charges(police, caseId, UUID.randomUUID(), "357").then().statusCode(201);
        extend(caseId, 2).then().statusCode(201);
        police.post(path(caseId, "corrections"), 2, extension("24"))
                .then()
                .statusCode(403)
                .body("code", equalTo("decision_of_another_body"));
        police.post(path(caseId, "annulments"), 2, annulment("2/GH"))
                .then()
                .statusCode(403)
                .body("code", equalTo("decision_of_another_body"));
        Response corrected = procuracy.post(path(caseId, "corrections"), 2, extension("1"));
        corrected.then().statusCode(201);
        police.get(corrected.path("links.shown"))
                .then()
                .body("decisions[1].detail", equalTo("1"))
                .body("decisions[1].unit", equalTo("T01-VKS"));
        procuracy.post(path(caseId, "annulments"), 3, annulment("2/GH")).then().statusCode(201);
    }

    @Test
    void a_corrected_extension_is_measured_as_the_first_one_was() {
        UUID caseId = opened();
        Response charged = charges(police, caseId, UUID.randomUUID(), "357");
        police.get(path(caseId, "accused") + "?position=" + charged.path("position"))
                .then()
                .body("items.article", contains("357"));
        extend(caseId, 2).then().statusCode(201);
        procuracy
                .post(path(caseId, "corrections"), 2, extension("24"))
                .then()
                .statusCode(409)
                .body("code", equalTo("extension_not_allowed"));
        procuracy
                .post(path(caseId, "corrections"), 2, extension("long"))
                .then()
                .statusCode(409)
                .body("code", equalTo("length_is_no_number"));
    }

    @Test
    void the_procuracy_that_supervises_takes_back_a_decision_of_the_police() {
        UUID caseId = opened();
        police.post(path(caseId, "conclusions"), decision("3/KL", "2024-06-03"))
                .then()
                .statusCode(201);
        new Client(Tokens.officer("T02-VKS", "T02", Role.PROCURATOR))
                .post(path(caseId, "annulments"), 2, annulment("3/KL"))
                .then()
                .statusCode(403);
        procuracy.post(path(caseId, "annulments"), 2, annulment("3/KL")).then().statusCode(201);
    }

    private Response extend(UUID caseId, int months) {
        return procuracy.post(
                path(caseId, "extensions"), Map.of("documentNo", "2/GH", "decidedOn", "2024-05-02", "months", months));
    }

    private static Map<String, Object> extension(String months) {
        return Map.of(
                "documentNo",
                "2/GH",
                "decidedOn",
                "2024-05-02",
                "detail",
                months,
                "correctedBy",
                "9/ĐC",
                "sealedReason",
                SEALED);
    }

    private static Map<String, Object> annulment(String documentNo) {
        return Map.of("documentNo", documentNo, "annulledBy", "9/HB", "sealedReason", SEALED);
    }

    @Test
    void the_contract_is_published() {
        police.request()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'/api/v1/investigations/{caseId}/conclusions'.post.operationId",
                        equalTo("concludeInvestigation"))
                .body("paths.'/api/v1/prosecutions/{caseId}/indictments'.post", notNullValue())
                .body("paths.'/api/v1/batches'.post", notNullValue());
    }

    @Test
    void nobody_decides_in_a_case_of_which_nothing_was_heard() {
        UUID caseId = UUID.randomUUID();
        institutes(elsewhere, caseId).then().statusCode(409).body("code", equalTo("case_not_known"));
        institutes(police, caseId)
                .then()
                .statusCode(409)
                .body("detail", containsString("register it in the case registry"));
        elsewhere
                .post(path(caseId, "terminations"), decision("2/ĐC", "2024-02-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("case_not_known"));
    }

    @Test
    void the_first_decision_in_a_case_is_no_more_open_to_others_than_the_next() {
        UUID imported = new RegistryTold(incoming).registered("T01");
        institutes(elsewhere, imported).then().statusCode(403);
        institutes(police, imported).then().statusCode(201);
        UUID begun = new RegistryTold(incoming).begun("T01", "T01-CQDT");
        institutes(elsewhere, begun).then().statusCode(403);
        institutes(new Client(Tokens.officer("T02-VKS", "T02", Role.PROCURATOR)), begun)
                .then()
                .statusCode(403);
        institutes(police, begun).then().statusCode(201);
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

    private static Map<String, Object> terminated(String number, String day, UUID person) {
        return Map.of("documentNo", number, "decidedOn", day, "person", person.toString(), "ground", "157_2");
    }
}
