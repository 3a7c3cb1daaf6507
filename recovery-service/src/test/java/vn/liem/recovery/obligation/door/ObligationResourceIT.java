package vn.liem.recovery.obligation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.recovery.cases.view.KnownCaseTable;
import vn.liem.recovery.obligation.view.ObligationTable;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class ObligationResourceIT {

    private static final String OBLIGATIONS = "/api/v1/obligations";
    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String UNKNOWN_CASE = "0199b0a4-7c1e-7000-8000-00000000dead";
    private static final String DEBTOR = "0199b0a4-7c1e-7000-8000-000000000002";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Told CASES =
            new Told("case-service/1").sample("case:" + CASE, "case:" + CASE, "case.registered.v1");

    private final Client enforcement = new Client(Tokens.officer("T01-THA", "T01", Role.ENFORCEMENT_OFFICER));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-THA", "T02", Role.ENFORCEMENT_OFFICER));
    private final Client investigator = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @Inject
    EventLog log;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @BeforeEach
    void the_case_is_known() {
        incoming.receive(CASES.page(prefix));
        assertTrue(views.await(KnownCaseTable.class, CASES.position(), PATIENCE));
    }

    @Test
    void money_comes_back_and_every_posting_is_shown() {
        String obligation = fixed("NV-1").header("Location");
        enforcement
                .post(obligation + "/enforceability-declarations", 1, Map.of("enforceableOn", "2024-07-03"))
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"");
        enforcement
                .post(obligation + "/reductions", 2, Map.of("amountVnd", "100000000", "reducedOn", "2024-08-01"))
                .then()
                .statusCode(201);
        enforcement
                .post(obligation + "/receipts", receipt("THU-1", "900000000"))
                .then()
                .statusCode(201);
        enforcement
                .post(obligation + "/receipts", receipt("THU-2", "2000000"))
                .then()
                .statusCode(201);
        Response reversed = enforcement.post(
                obligation + "/reversals", 5, Map.of("recoveryNo", "THU-2", "reversedOn", "2024-09-09"));
        reversed.then().statusCode(201).header("ETag", "\"v6\"");
        standing.get(reversed.path("links.shown"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v6\"")
                .body("caseId", equalTo(CASE))
                .body("debtors", contains(DEBTOR))
                .body("kind", equalTo("restitution"))
                .body("enforceableOn", equalTo("2024-07-03"))
                .body("amountVnd", equalTo("1000000000"))
                .body("reducedVnd", equalTo("100000000"))
                .body("outstandingVnd", equalTo("0"))
                .body("receivedBeyondOwedVnd", equalTo("0"))
                .body("balances.find { it.account == 'awarded' }.balanceVnd", equalTo("-900000000"))
                .body("balances.find { it.account == 'recovered_voluntary' }.balanceVnd", equalTo("900000000"))
                .body("journal.cause", contains("fixed", "reduced", "received", "received", "reversed"))
                .body("journal[4].recoveryNo", equalTo("THU-2"))
                .body("journal[4].postings.account", contains("recovered_voluntary", "owed"))
                .body("journal[4].postings.side", contains("credit", "debit"))
                .body("registeredBy", equalTo("T01-TA"));
    }

    @Test
    void what_is_recorded_speaks_of_the_case() {
        String obligation = fixed("NV-2").header("Location");
        StoredEvent event = log.reader().at(log.reader().lastPos()).orElseThrow();
        assertEquals("case:" + CASE, event.subject());
        assertEquals(
                "obligation:" + obligation.substring(OBLIGATIONS.length() + 1),
                event.stream().value());
        assertEquals(LocalDate.of(2024, 4, 28), event.occurredOn());
    }

    @Test
    void numbers_stand_once_and_the_answer_says_where() {
        String first = fixed("NV-3").header("Location");
        court.post(OBLIGATIONS, obligation("NV-3"))
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(first));
        String second = fixed("NV-4").header("Location");
        enforcement.post(first + "/receipts", receipt("THU-3", "1000")).then().statusCode(201);
        enforcement
                .post(second + "/receipts", receipt("THU-3", "1000"))
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(first));
    }

    @Test
    void the_same_request_twice_is_one_receipt() {
        String obligation = fixed("NV-5").header("Location");
        UUID key = UUID.randomUUID();
        Response once = enforcement.post(key, obligation + "/receipts", receipt("THU-4", "1000"));
        once.then().statusCode(201);
        Response again = enforcement.post(key, obligation + "/receipts", receipt("THU-4", "1000"));
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(once.<List<String>>path("eventIds"), again.<List<String>>path("eventIds"));
        enforcement
                .post(key, obligation + "/receipts", receipt("THU-4", "2000"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
        enforcement
                .post(obligation + "/receipts", receipt("THU-4", "1000"))
                .then()
                .statusCode(200)
                .body("eventIds.size()", equalTo(0));
    }

    @Test
    void what_changes_an_obligation_names_the_version_that_was_seen() {
        String obligation = fixed("NV-6").header("Location");
        enforcement
                .post(obligation + "/receipts", receipt("THU-5", "1000"))
                .then()
                .statusCode(201);
        Map<String, String> reduction = Map.of("amountVnd", "1000", "reducedOn", "2024-08-01");
        enforcement
                .post(obligation + "/reductions", 1, reduction)
                .then()
                .statusCode(412)
                .body("streamVersion", equalTo(2))
                .body("changes.type", contains("obligation.money-received.v1"));
        enforcement
                .post(obligation + "/reductions", reduction)
                .then()
                .statusCode(428)
                .body("code", equalTo("if_match_missing"));
    }

    @Test
    void the_rules_of_money_are_said_in_both_languages() {
        String obligation = fixed("NV-7").header("Location");
        enforcement
                .post(obligation + "/reductions", 1, Map.of("amountVnd", "1000000001", "reducedOn", "2024-08-01"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("reduced_by_more_than_fixed"))
                .body("titleVi", equalTo("Tổng số tiền miễn, giảm không được vượt số tiền đã ấn định."));
        Map<String, Object> wrong = new HashMap<>(obligation("NV-8"));
        wrong.put("caseId", UNKNOWN_CASE);
        wrong.put("debtors", List.of());
        wrong.put("fixedOn", "2199-01-01");
        court.post(OBLIGATIONS, wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fixedOn", "/debtors", "/caseId"));
        Map<String, Object> malformed = new HashMap<>(obligation("NV 9"));
        malformed.put("amountVnd", "12.5");
        court.post(OBLIGATIONS, malformed)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/obligationNo", "/amountVnd"))
                .body("errors.code", contains("bad_form", "bad_form"));
    }

    @Test
    void only_bodies_of_the_territory_record_money_and_only_those_who_execute_fix_it() {
        String obligation = fixed("NV-10").header("Location");
        elsewhere
                .post(obligation + "/receipts", receipt("THU-6", "1000"))
                .then()
                .statusCode(403)
                .body("code", equalTo("outside_jurisdiction"));
        elsewhere.post(OBLIGATIONS, obligation("NV-11")).then().statusCode(403);
        elsewhere.get(obligation).then().statusCode(403);
        investigator
                .post(obligation + "/receipts", receipt("THU-7", "1000"))
                .then()
                .statusCode(403)
                .body("code", equalTo("not_assigned"));
        standing.post(OBLIGATIONS, obligation("NV-12")).then().statusCode(403);
    }

    @Test
    void obligations_are_listed_by_case_in_pages_for_those_of_the_territory() {
        Response last = null;
        for (int i = 0; i < 3; i++) {
            last = fixed("NV-2" + i);
        }
        String asked = OBLIGATIONS + "?caseId=" + CASE + "&kind=restitution&settled=false&limit=2&position="
                + last.path("position");
        Response first = standing.get(asked);
        first.then().statusCode(200).body("items.size()", equalTo(2)).header("Link", endsWith("rel=\"next\""));
        standing.get(first.path("next")).then().statusCode(200).body("items.size()", not(equalTo(0)));
        standing.get(OBLIGATIONS + "?obligationNo=NV-21")
                .then()
                .body("items.obligationNo", contains("NV-21"))
                .body("items[0].outstandingVnd", equalTo("1000000000"));
        standing.get(OBLIGATIONS + "?caseId=" + UNKNOWN_CASE).then().body("items.size()", equalTo(0));
        elsewhere.get(OBLIGATIONS).then().statusCode(200).body("items.obligationNo", not(hasItem("NV-21")));
        standing.get(OBLIGATIONS + "?settled=maybe").then().statusCode(400);
    }

    @Test
    void a_rebuilt_list_shows_the_same() {
        Response fixed = fixed("NV-30");
        String obligation = fixed.header("Location");
        Response receipt = enforcement.post(obligation + "/receipts", receipt("THU-30", "5000"));
        String before = standing.get(receipt.path("links.shown")).asString();
        views.projector(ObligationTable.class).rebuild();
        views.projector(KnownCaseTable.class).rebuild();
        assertEquals(before, standing.get(obligation).asString());
    }

    private Response fixed(String number) {
        Response answer = court.post(OBLIGATIONS, obligation(number));
        answer.then().statusCode(201);
        return answer;
    }

    private static Map<String, Object> obligation(String number) {
        return Map.of(
                "obligationNo", number,
                "caseId", CASE,
                "debtors", List.of(DEBTOR),
                "kind", "restitution",
                "beneficiary", "state",
                "amountVnd", "1000000000",
                "fixedOn", "2024-04-28");
    }

    private static Map<String, String> receipt(String number, String amountVnd) {
        return Map.of("recoveryNo", number, "mode", "voluntary", "amountVnd", amountVnd, "receivedOn", "2024-08-15");
    }
}
