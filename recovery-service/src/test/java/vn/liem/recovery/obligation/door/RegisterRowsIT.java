package vn.liem.recovery.obligation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Ids;
import vn.liem.recovery.cases.view.KnownCaseTable;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;

/** The rows that an import sends: taken as they are, once, and otherwise when they come otherwise. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class RegisterRowsIT {

    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String DEBTOR = "0199b0a4-7c1e-7000-8000-000000000002";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> LINE =
            Map.of("file", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "line", 2);
    private static final Told CASES =
            new Told("case-service/1").sample("case:" + CASE, "case:" + CASE, "case.registered.v1");

    private final Client importer = new Client(Tokens.importRunner());
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client enforcement = new Client(Tokens.officer("T01-THA", "T01", Role.ENFORCEMENT_OFFICER));

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @BeforeEach
    void the_case_is_known() {
        incoming.receive(CASES.page(prefix));
        assertTrue(views.await(KnownCaseTable.class, CASES.position(), PATIENCE));
    }

    @Test
    void the_rows_of_the_import_are_taken_as_they_are_sent_and_once() {
        List<Map<String, Object>> rows = List.of(sent("asset"), sent("measure"), sent("obligation"), sent("recovery"));
        Response first = put(rows);
        assertEquals(List.of("done", "done", "done", "done"), first.path("rows.outcome"), first::asString);
        Map<String, Object> sealedAnew = new HashMap<>(rows.getFirst());
        Map<String, Object> body = new HashMap<>(bodyOf(sealedAnew));
        body.put("sealedDescription", "s1.0199b0a4-7c1e-7000-8000-0000000000ab.BBBB");
        sealedAnew.put("body", body);
        Response again = put(List.of(sealedAnew, rows.get(1), rows.get(2), rows.get(3)));
        assertEquals(List.of("replayed", "replayed", "replayed", "replayed"), again.path("rows.outcome"));
        standing.get("/api/v1/assets?assetNo=TS-00007&position=" + lastPosition(first))
                .then()
                .statusCode(200)
                .body("items.caseId", contains(CASE))
                .body("items[0].standing", equalTo("confiscated"))
                .body("items[0].registeredBy", equalTo("T01-H3-X1"));
        standing.get("/api/v1/obligations?obligationNo=NV-00002&position=" + lastPosition(first))
                .then()
                .statusCode(200)
                .body("items[0].debtors.size()", equalTo(2))
                .body("items[0].enforceableOn", equalTo("2023-10-23"))
                .body("items[0].reducedVnd", equalTo("597584000"))
                .body("items[0].outstandingVnd", equalTo("852188000"))
                .body("items[0].journal.cause", contains("fixed", "received", "reduced"));
    }

    @Test
    void rows_that_come_otherwise_are_corrections_and_a_receipt_may_change_its_obligation() {
        Response first = put(
                List.of(obligation("NV-S1", "1000"), obligation("NV-S2", "1000"), receipt("THU-S1", "NV-S1", "400")));
        assertEquals(List.of("done", "done", "done"), first.path("rows.outcome"), first::asString);
        Response moved = put(List.of(
                obligation("NV-S1", "900"),
                row("withdraw_recovery", "NV-S2", Map.of("recoveryNo", "THU-S1", "obligationNo", "NV-S1")),
                receipt("THU-S1", "NV-S2", "500")));
        assertEquals(List.of("done", "done", "done"), moved.path("rows.outcome"), moved::asString);
        standing.get("/api/v1/obligations?obligationNo=NV-S1&position=" + lastPosition(moved))
                .then()
                .body("items[0].outstandingVnd", equalTo("900"))
                .body("items[0].journal.cause", contains("fixed", "corrected", "corrected", "corrected", "received"));
        standing.get("/api/v1/obligations?obligationNo=NV-S2").then().body("items[0].outstandingVnd", equalTo("500"));
    }

    @Test
    void what_a_body_recorded_stands_and_what_a_register_brought_can_be_gone_on_with() {
        court.post(
                        "/api/v1/obligations",
                        Map.of(
                                "obligationNo", "NV-S3",
                                "caseId", CASE,
                                "debtors", List.of(DEBTOR),
                                "kind", "restitution",
                                "beneficiary", "state",
                                "amountVnd", "1000",
                                "fixedOn", "2024-04-28"))
                .then()
                .statusCode(201);
        Response said = put(List.of(
                obligation("NV-S3", "1000"),
                obligation("NV-S3", "1001"),
                obligation("NV-S4", "70"),
                receipt("THU-S4", "NV-S5", "7")));
        assertEquals(List.of("unchanged", "refused", "done", "refused"), said.path("rows.outcome"), said::asString);
        assertEquals(Arrays.asList(null, "recorded_in_the_system", null, "not_fixed"), said.path("rows.code"));
        Response known =
                standing.get("/api/v1/obligations?obligationNo=NV-S4&position=" + said.path("rows[2].position"));
        enforcement
                .post(
                        "/api/v1/obligations/" + known.path("items[0].id") + "/receipts",
                        Map.of(
                                "recoveryNo",
                                "THU-S5",
                                "mode",
                                "enforced",
                                "amountVnd",
                                "70",
                                "receivedOn",
                                "2024-08-15"))
                .then()
                .statusCode(201);
        importer.post(
                        "/api/v1/batches/recorded-obligations",
                        Map.of(
                                "obligations", List.of("NV-S3", "NV-S4", "NV-NONE"),
                                "recoveries", List.of("THU-S5", "THU-NONE")))
                .then()
                .statusCode(200)
                .body("obligations.size()", equalTo(2))
                .body("obligations.find { it.obligationNo == 'NV-S3' }.recordedHere", equalTo(true))
                .body("obligations.find { it.obligationNo == 'NV-S4' }.recordedHere", equalTo(false))
                .body("obligations.find { it.obligationNo == 'NV-S4' }.receipts.recoveryNo", contains("THU-S5"));
        Response taken = put(List.of(receipt("THU-S5", "NV-S3", "70"), obligation("NV-S4", "80")));
        assertEquals(List.of("refused", "done"), taken.path("rows.outcome"), taken::asString);
        standing.get("/api/v1/obligations?obligationNo=NV-S4&position=" + taken.path("rows[1].position"))
                .then()
                .body("items[0].outstandingVnd", equalTo("10"));
    }

    @Test
    void an_import_is_told_of_assets_and_measures_that_people_recorded_and_of_no_others() {
        Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
        Response identified = police.post(
                "/api/v1/assets",
                Map.of("assetNo", "TS-S1", "caseId", CASE, "assetClass", "money", "identifiedOn", "2024-01-05"));
        identified.then().statusCode(201);
        police.post(
                        identified.header("Location") + "/measures",
                        Map.of(
                                "kind", "seizure",
                                "decidedOn", "2024-01-06",
                                "unit", "T01-CQDT",
                                "documentNo", "6/L-KB",
                                "valueVnd", "70"))
                .then()
                .statusCode(201);
        put(List.of(row("state_asset", "TS-S2", Map.of("assetNo", "TS-S2", "caseId", CASE, "assetClass", "money"))));
        importer.post("/api/v1/batches/recorded-assets", Map.of("assets", List.of("TS-S1", "TS-S2", "TS-NONE")))
                .then()
                .statusCode(200)
                .body("assets.assetNo", contains("TS-S1"))
                .body("assets[0].recordedHere", equalTo(true))
                .body("assets[0].measures.valueVnd", contains("70"));
        enforcement
                .post("/api/v1/batches/recorded-assets", Map.of("assets", List.of("TS-S1")))
                .then()
                .statusCode(403);
    }

    @Test
    void rows_whose_import_is_undone_are_taken_back_the_last_first_and_may_come_again() {
        Map<String, Object> measure = Map.of("assetNo", "TS-U1", "kind", "seizure", "valueVnd", "70");
        Map<String, Object> asset = Map.of("assetNo", "TS-U1", "caseId", CASE, "assetClass", "money");
        List<Map<String, Object>> told = List.of(
                row("state_asset", "TS-U1", asset),
                row("state_asset_measure", "TS-U1", measure),
                obligation("NV-U1", "1000"),
                receipt("THU-U1", "NV-U1", "400"));
        assertEquals(List.of("done", "done", "done", "done"), put(told).path("rows.outcome"));
        Map<String, Object> number = Map.of("obligationNo", "NV-U1");
        Response tooEarly = put(List.of(
                row("withdraw_obligation", "NV-U1", number),
                row("withdraw_asset", "TS-U1", Map.of("assetNo", "TS-U1"))));
        assertEquals(List.of("others_stand_on_it", "others_stand_on_it"), tooEarly.path("rows.code"));
        Response back = put(List.of(
                row("withdraw_recovery", "NV-U1", Map.of("recoveryNo", "THU-U1", "obligationNo", "NV-U1")),
                row("withdraw_obligation", "NV-U1", number),
                row("withdraw_asset_measure", "TS-U1", Map.of("assetNo", "TS-U1", "kind", "seizure")),
                row("withdraw_asset", "TS-U1", Map.of("assetNo", "TS-U1"))));
        assertEquals(List.of("done", "done", "done", "done"), back.path("rows.outcome"), back::asString);
        standing.get("/api/v1/assets?assetNo=TS-U1&position=" + lastPosition(back))
                .then()
                .body("items.size()", equalTo(0));
        standing.get("/api/v1/obligations?obligationNo=NV-U1").then().body("items.size()", equalTo(0));
        Response again = put(List.of(
                row("state_asset", "TS-U1", asset),
                row("state_asset_measure", "TS-U1", measure),
                obligation("NV-U1", "1000"),
                receipt("THU-U1", "NV-U1", "400")));
        assertEquals(List.of("done", "done", "done", "done"), again.path("rows.outcome"), again::asString);
        standing.get("/api/v1/obligations?obligationNo=NV-U1&position=" + lastPosition(again))
                .then()
                .body("items[0].outstandingVnd", equalTo("600"));
    }

    @Test
    void rows_come_from_the_account_of_the_import_alone() {
        enforcement.post("/api/v1/batches", Map.of("rows", List.of())).then().statusCode(403);
    }

    private Response put(List<Map<String, Object>> rows) {
        Response answer = importer.post("/api/v1/batches", Map.of("rows", rows));
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer;
    }

    /** The last position that an answer names. */
    private static String lastPosition(Response answer) {
        List<String> positions = answer.path("rows.position");
        return positions.stream()
                .max((one, other) -> Long.compare(placeOf(one), placeOf(other)))
                .orElseThrow();
    }

    private static long placeOf(String position) {
        return Long.parseLong(position.substring(position.lastIndexOf(':') + 1));
    }

    private static Map<String, Object> obligation(String number, String amount) {
        return row(
                "state_obligation",
                number,
                Map.of(
                        "obligationNo",
                        number,
                        "caseId",
                        CASE,
                        "debtors",
                        List.of(DEBTOR),
                        "kind",
                        "restitution",
                        "beneficiary",
                        "state",
                        "amountVnd",
                        amount));
    }

    private static Map<String, Object> receipt(String number, String obligation, String amount) {
        return row(
                "state_recovery",
                obligation,
                Map.of("recoveryNo", number, "obligationNo", obligation, "mode", "voluntary", "amountVnd", amount));
    }

    private static Map<String, Object> row(String command, String about, Map<String, Object> says) {
        Map<String, Object> body = new HashMap<>(says);
        body.put("line", LINE);
        return Map.of(
                "commandId",
                Ids.version8("test", UUID.randomUUID().toString()).toString(),
                "command",
                command,
                "subject",
                Ids.version8("test-about", about).toString(),
                "occurredOn",
                "2024-04-28",
                "onBehalfOf",
                "T01",
                "body",
                body);
    }

    /** A row as the import sends it; the service that sends it is held to the same file. */
    @SuppressWarnings("unchecked") // A JSON object.
    private static Map<String, Object> sent(String name) {
        try (InputStream file = RegisterRowsIT.class.getResourceAsStream("/rows/" + name + ".json")) {
            return JSON.readValue(file, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // A JSON object.
    private static Map<String, Object> bodyOf(Map<String, Object> row) {
        return (Map<String, Object>) row.get("body");
    }
}
