package vn.liem.cases.inspection.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
class InspectionResourceIT {

    private static final String INSPECTIONS = "/api/v1/inspections";

    private final Client inspectorate = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client machine = new Client(Tokens.officer("T01-TT", "T01", Role.AGENCY_CLIENT));
    private final Client elsewhere = new Client(Tokens.officer("T02-TT", "T02", Role.INTAKE_OFFICER));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_finding_with_a_sign_of_crime_is_transferred_and_its_page_shows_what_became_of_it() {
        String inspection = registered("TT-1");
        step(inspection, "findings", 1, Map.of("finding", 1, "on", "2024-02-20", "text", "Chia nhỏ gói thầu"))
                .then()
                .statusCode(201);
        step(inspection, "transfers", 2, Map.of("finding", 1, "on", "2024-05-15", "sourceNumber", "NT-TT-1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sourceNumber"));
        String source = source("NT-TT-1");
        step(inspection, "transfers", 2, Map.of("finding", 1, "on", "2024-05-15", "sourceNumber", "NT-TT-1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_flagged_as_crime"));
        Response flagged = step(inspection, "crime-signs", 2, Map.of("finding", 1, "on", "2024-05-14"));
        flagged.then().statusCode(201);
        inspectorate
                .get(INSPECTIONS + "?untransferred=true&limit=200&position=" + flagged.path("position"))
                .then()
                .statusCode(200)
                .body("items.number", hasItem("TT-1"));
        Response transferred =
                step(inspection, "transfers", 3, Map.of("finding", 1, "on", "2024-05-15", "sourceNumber", "NT-TT-1"));
        transferred.then().statusCode(201);
        inspectorate
                .get(transferred.path("links.shown"))
                .then()
                .statusCode(200)
                .body("untransferred.size()", equalTo(0))
                .body("findings[0].sealedText", startsWith("s1."))
                .body("findings[0].crimeSignOn", equalTo("2024-05-14"))
                .body("findings[0].transfer.sourceNumber", equalTo("NT-TT-1"))
                .body("findings[0].transfer.became.handOver", equalTo("with_sender"))
                .body("findings[0].transfer.became.outcome", nullValue());
        police.post(source + "/receipts", Map.of("receivedBy", "T01-CQDT", "receivedOn", "2024-05-16"))
                .then()
                .statusCode(201);
        police.post(
                        source + "/decisions",
                        2,
                        Map.of("outcome", "instituted", "decidedOn", "2024-06-29", "caseNumber", "VA-TT-1"))
                .then()
                .statusCode(201);
        inspectorate
                .get(inspection)
                .then()
                .statusCode(200)
                .body("findings[0].transfer.became.receivedBy", equalTo("T01-CQDT"))
                .body("findings[0].transfer.became.outcome", equalTo("instituted"))
                .body("findings[0].transfer.became.decidedOn", equalTo("2024-06-29"))
                .body("findings[0].transfer.became.caseNumber", equalTo("VA-TT-1"));
    }

    @Test
    void an_inspection_is_concluded_published_and_settled() {
        String inspection = registered("TT-2");
        step(inspection, "findings", 1, Map.of("finding", 1, "on", "2024-02-20"))
                .then()
                .statusCode(201);
        step(inspection, "conclusions", 2, Map.of("on", "2024-03-18", "documentNo", "15/KL"))
                .then()
                .statusCode(201);
        step(inspection, "recommendations", 3, Map.of("recommendation", 1, "on", "2024-03-18", "addressedTo", "T01"))
                .then()
                .statusCode(201);
        step(inspection, "publications", 4, Map.of("on", "2024-03-25")).then().statusCode(201);
        Response settled = step(inspection, "administrative-settlements", 5, Map.of("on", "2024-04-15"));
        settled.then().statusCode(201);
        inspectorate
                .get(settled.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("administrative"))
                .body("documentNo", equalTo("15/KL"))
                .body("publishedOn", equalTo("2024-03-25"))
                .body("recommendations[0].addressedTo", equalTo("T01"));
        step(inspection, "crime-signs", 6, Map.of("finding", 1, "on", "2024-04-10"))
                .then()
                .statusCode(409)
                .body("code", equalTo("later_entry_would_not_fit"));
    }

    @Test
    void only_the_inspecting_body_records_and_a_source_of_another_body_is_not_its_own() {
        String inspection = registered("TT-3");
        Map<String, Object> finding = Map.of("finding", 1, "on", "2024-02-20");
        elsewhere.post(inspection + "/findings", 1, finding).then().statusCode(403);
        police.post(inspection + "/findings", 1, finding).then().statusCode(403);
        machine.post(inspection + "/findings", 1, finding).then().statusCode(201);
        machine.post(inspection + "/findings", 2, Map.of("finding", 0, "on", "2024-02-20"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/finding"));
        step(inspection, "crime-signs", 2, Map.of("finding", 1, "on", "2024-02-21"))
                .then()
                .statusCode(201);
        Client otherPolice = new Client(Tokens.officer("T01-CQDT", "T01", Role.INTAKE_OFFICER));
        otherPolice
                .post("/api/v1/sources", sourceOf("NT-TT-3", "T01-CQDT"))
                .then()
                .statusCode(201);
        step(inspection, "transfers", 3, Map.of("finding", 1, "on", "2024-05-15", "sourceNumber", "NT-TT-3"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("source_of_another_body"));
        elsewhere.get(inspection).then().statusCode(403);
        elsewhere.get(INSPECTIONS + "?limit=200").then().statusCode(200).body("items.number", not(hasItem("TT-3")));
        police.get(INSPECTIONS + "?number=TT-3").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void what_was_found_is_sealed_and_opened_for_the_inspecting_body() {
        String inspection = registered("TT-4");
        step(inspection, "findings", 1, Map.of("finding", 1, "on", "2024-02-20", "text", "Chia nhỏ gói thầu"))
                .then()
                .statusCode(201);
        inspectorate
                .post(inspection + "/text-look-ups", Map.of("purpose", "report"))
                .then()
                .statusCode(200)
                .body("items.text", contains("Mua sắm thuốc", "Chia nhỏ gói thầu"));
        elsewhere
                .post(inspection + "/text-look-ups", Map.of("purpose", "report"))
                .then()
                .statusCode(403);
    }

    private String registered(String number) {
        Response registered = inspectorate.post(
                INSPECTIONS,
                new HashMap<>(Map.of(
                        "number", number,
                        "kind", "inspection",
                        "inspectedBy", "T01-TT",
                        "about", "T01",
                        "startedOn", "2024-02-05",
                        "subject", "Mua sắm thuốc")));
        registered.then().statusCode(201);
        inspectorate.get(registered.path("links.shown")).then().statusCode(200);
        return registered.header("Location");
    }

    private Response step(String inspection, String path, int version, Map<String, Object> body) {
        return inspectorate.post(inspection + "/" + path, version, body);
    }

    private String source(String number) {
        Response sent = inspectorate.post("/api/v1/sources", sourceOf(number, "T01-TT"));
        sent.then().statusCode(201);
        return sent.header("Location");
    }

    private static Map<String, Object> sourceOf(String number, String sentBy) {
        return Map.of(
                "number", number,
                "kind", "proposal_to_institute",
                "channel", "inspection",
                "subject", "Dấu hiệu tội phạm",
                "field", "health",
                "sentBy", sentBy,
                "sentTo", "T01-CQDT",
                "sentOn", "2024-05-15");
    }
}
