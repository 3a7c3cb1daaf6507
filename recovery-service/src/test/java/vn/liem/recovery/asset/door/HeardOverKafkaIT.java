package vn.liem.recovery.asset.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import vn.liem.recovery.quashing.view.QuashingTable;
import vn.liem.security.Role;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;

/** What investigation- and trial-service tell over Kafka, from the record that comes in to what is shown. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class HeardOverKafkaIT {

    private static final String ASSETS = "/api/v1/assets";
    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String SUBJECT = "case:" + CASE;
    private static final String ONE = "0199b0a4-7c1e-7000-8000-0000000000b1";
    private static final String OTHER = "0199b0a4-7c1e-7000-8000-0000000000b2";
    private static final LocalDate ORDERED = LocalDate.of(2024, 2, 7);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Told CASES = new Told("case-service/1").sample(SUBJECT, SUBJECT, "case.registered.v1");
    private static final Told ORDERS = new Told("investigation-service/1");
    private static final Told JUDGMENTS = new Told("trial-service/1");

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final UUID asset = UUID.randomUUID();

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
    void an_order_secures_its_asset_is_lifted_and_a_person_releases_it() {
        order("31/KB");
        standing.get(ASSETS + "?mismatched=true&position=" + now())
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + asset + "' }.mismatches.what", contains("not_recorded"));
        found("TS-31")
                .then()
                .body("standing", equalTo("secured"))
                .body("securedVnd", equalTo("4500000000"))
                .body("mismatches.size()", equalTo(0))
                .body("measures[0].orders.documentNo", contains("31/KB"));
        tell("asset-order.lifted.v1", """
                {"asset":"%s","order":"31/KB","lifting":{"documentNo":"34/HB","liftedOn":"2024-02-20","unit":"T01-CQDT","ground":"not_needed"}}""");
        shown().then()
                .body("standing", equalTo("secured"))
                .body("mismatches.what", contains("awaits_release"))
                .body("mismatches[0].documentNo", equalTo("31/KB"));
        Response released = police.post(
                ASSETS + "/" + asset + "/measure-ends",
                Map.of(
                        "kind", "seizure",
                        "decidedOn", ORDERED.toString(),
                        "endedOn", "2024-02-21",
                        "reason", "released",
                        "documentNo", "40/GT",
                        "ground", "not_needed"));
        released.then().statusCode(201);
        shown().then().body("standing", equalTo("released")).body("mismatches.size()", equalTo(0));
        StoredEvent noted = log.reader().stream(AssetsInLog.streamOf(asset)).getFirst();
        assertEquals("asset.order-noted.v1", noted.type());
        assertEquals(SUBJECT, noted.subject());
    }

    @Test
    void what_is_told_twice_is_noted_once() {
        order("51/KB");
        long before = log.reader().lastPos();
        incoming.receive(ORDERS.page(prefix));
        assertEquals(before, log.reader().lastPos());
    }

    @Test
    void a_claim_is_shown_as_a_dispute_and_a_sale_as_proceeds_that_are_held() {
        order("61/KB");
        found("TS-61");
        String path = ASSETS + "/" + asset;
        police.post(path + "/claims", Map.of("documentNo", "2/YC", "claimedOn", "2024-04-02"))
                .then()
                .statusCode(201);
        shown().then().body("disputed", equalTo(true)).body("claims.documentNo", contains("2/YC"));
        Map<String, Object> sale = Map.of(
                "documentNo", "20/BTS",
                "decidedOn", "2024-04-10",
                "unit", "T01-CQDT",
                "ground", "pilot_resolution",
                "soldOn", "2024-04-15",
                "proceedsVnd", "812000000",
                "heldBy", "T01-THA");
        police.post(path + "/early-sales", sale).then().statusCode(409).body("code", equalTo("pilot_not_in_force"));
        Map<String, Object> perishable = new HashMap<>(sale);
        perishable.put("ground", "perishable");
        police.post(path + "/early-sales", perishable).then().statusCode(201);
        shown().then()
                .body("standing", equalTo("sold"))
                .body("securedVnd", equalTo("0"))
                .body("proceedsHeldVnd", equalTo("812000000"))
                .body("earlySale.ground", equalTo("perishable"));
    }

    @Test
    void a_judgment_quashed_for_one_accused_reopens_what_that_one_owes_and_leaves_the_others() {
        String own = fixed("NV-R1", List.of(ONE));
        String ofOther = fixed("NV-R2", List.of(OTHER));
        String joint = fixed("NV-R3", List.of(ONE, OTHER));
        court.post(own + "/enforceability-declarations", 1, Map.of("enforceableOn", "2024-07-03"))
                .then()
                .statusCode(201);
        JUDGMENTS.event(
                "appeal:" + CASE, SUBJECT, "appeal.step-taken.v1", LocalDate.of(2025, 3, 10), """
                {"decision":{"documentNo":"8/GDT","decidedOn":"2025-03-10","unit":"TATC","person":"%s"},"step":{"code":"cassation_quashed_for_retrial"}}""".formatted(ONE));
        incoming.receive(JUDGMENTS.page(prefix));
        assertTrue(views.await(QuashingTable.class, now(), PATIENCE));
        standing.get(own + "?position=" + now())
                .then()
                .body("standing", equalTo("reopened"))
                .body("reopenedFor", contains(ONE))
                .body("outstandingVnd", equalTo("0"))
                .body("journal.cause", contains("fixed", "reversed_on_review"));
        standing.get(ofOther + "?position=" + now())
                .then()
                .body("standing", equalTo("not_yet_enforceable"))
                .body("outstandingVnd", equalTo("1000000000"));
        standing.get(joint + "?position=" + now()).then().body("standing", equalTo("reopened_for_some"));
        standing.get("/api/v1/obligations?obligationNo=NV-R1&position=" + now())
                .then()
                .body("items[0].standing", equalTo("reopened"));
        court.post(
                        own + "/reinstatements",
                        2,
                        Map.of("documentNo", "5/HSPT", "decidedOn", "2025-06-02", "unit", "T01-TA"))
                .then()
                .statusCode(201);
        standing.get(own + "?position=" + now())
                .then()
                .body("standing", equalTo("enforceable"))
                .body("outstandingVnd", equalTo("1000000000"));
        court.post(
                        ofOther + "/reinstatements",
                        1,
                        Map.of("documentNo", "5/HSPT", "decidedOn", "2025-06-02", "unit", "T01-TA"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_reopened"));
    }

    private String fixed(String number, List<String> debtors) {
        Response answer = court.post(
                "/api/v1/obligations",
                Map.of(
                        "obligationNo", number,
                        "caseId", CASE,
                        "debtors", debtors,
                        "kind", "restitution",
                        "beneficiary", "state",
                        "amountVnd", "1000000000",
                        "fixedOn", "2024-04-28"));
        answer.then().statusCode(201);
        return answer.header("Location");
    }

    private void order(String number) {
        tell("asset-order.issued.v1", """
                {"order":{"documentNo":"%s","kind":"seizure","asset":"%s","decidedOn":"2024-02-07","unit":"T01-CQDT","valueVnd":"4500000000","by":"investigation_agency","stage":"investigation"}}""".formatted(number, "%s"));
    }

    private void tell(String type, String body) {
        synchronized (ORDERS) {
            ORDERS.event("asset-orders:" + CASE, SUBJECT, type, ORDERED, body.formatted(asset));
            incoming.receive(ORDERS.page(prefix));
        }
    }

    private Response found(String number) {
        police.post(
                        ASSETS,
                        Map.of(
                                "id",
                                asset.toString(),
                                "assetNo",
                                number,
                                "caseId",
                                CASE,
                                "assetClass",
                                "real_estate",
                                "identifiedOn",
                                "2024-02-08"))
                .then()
                .statusCode(201)
                .header("Location", equalTo(ASSETS + "/" + asset));
        return shown();
    }

    private Response shown() {
        Response shown = standing.get(ASSETS + "/" + asset + "?position=" + now());
        shown.then().statusCode(200).body("assetNo", notNullValue());
        return shown;
    }

    /** Everything that the service has recorded so far. */
    private Position now() {
        return new Position("recovery-service/1", log.reader().lastPos());
    }
}
