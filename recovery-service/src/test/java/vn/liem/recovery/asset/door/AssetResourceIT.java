package vn.liem.recovery.asset.door;

import static org.hamcrest.Matchers.contains;
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
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.recovery.asset.view.AssetTable;
import vn.liem.recovery.cases.view.KnownCaseTable;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;

/** Assets from HTTP to the log and back. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class AssetResourceIT {

    private static final String ASSETS = "/api/v1/assets";
    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String SEALED = "s1.k-0199b0a4.cmVhc29uLW9mLWEtY29ycmVjdGlvbg";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Told CASES =
            new Told("case-service/1").sample("case:" + CASE, "case:" + CASE, "case.registered.v1");

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client investigator = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
    private final Client enforcement = new Client(Tokens.officer("T01-THA", "T01", Role.ENFORCEMENT_OFFICER));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));
    private final Client otherPolice = new Client(Tokens.officer("T01-CQDT2", "T01", Role.HEAD_OF_INVESTIGATION));

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
    void an_asset_is_found_secured_valued_kept_and_released_and_every_entry_is_shown() {
        String asset = found("TS-1").header("Location");
        investigator
                .post(asset + "/traces", Map.of("documentNo", "5/XM", "tracedOn", "2024-03-11"))
                .then()
                .statusCode(201);
        investigator.post(asset + "/measures", seizure("4500000000")).then().statusCode(201);
        investigator
                .post(
                        asset + "/valuations",
                        Map.of(
                                "documentNo", "8/DG",
                                "valuedOn", "2024-05-20",
                                "amountVnd", "4200000000",
                                "unit", "T01-HDDG"))
                .then()
                .statusCode(201);
        Response kept = enforcement.post(
                asset + "/keepers", Map.of("documentNo", "7/BQ", "keptFrom", "2024-03-20", "unit", "T01-THA"));
        kept.then().statusCode(201);
        standing.get(kept.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("secured"))
                .body("securedVnd", equalTo("4200000000"))
                .body("balances.balanceVnd", contains("-4200000000", "4200000000", "0"))
                .body("journal.occurredOn", contains("2024-03-18", "2024-05-20"))
                .body("journal[1].moves.balanceVnd", contains("300000000", "-300000000", "0"))
                .body("registeredBy", equalTo("T01-CQDT"));
        Response released = police.post(asset + "/measure-ends", release("2024-08-01"));
        released.then().statusCode(201);
        standing.get(released.path("links.shown"))
                .then()
                .body("standing", equalTo("released"))
                .body("securedVnd", equalTo("0"))
                .body("measures[0].ended.reason", equalTo("released"))
                .body("measures[0].ended.ground", equalTo("not_needed"));
    }

    @Test
    void what_is_recorded_speaks_of_the_case_and_rules_are_said_in_both_languages() {
        String asset = found("TS-2").header("Location");
        StoredEvent event = log.reader().at(log.reader().lastPos()).orElseThrow();
        assertEquals("case:" + CASE, event.subject());
        police.post(asset + "/measure-ends", release("2024-08-01"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("no_such_measure"));
        police.post(asset + "/measures", seizure("1000")).then().statusCode(201);
        police.post(asset + "/measures", seizure("2000"))
                .then()
                .statusCode(409)
                .body("code", equalTo("measure_recorded_otherwise"));
        Map<String, Object> without = new HashMap<>(release("2024-08-01"));
        without.remove("ground");
        police.post(asset + "/measure-ends", without)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ground"));
        police.post(asset + "/measure-ends", release("2024-03-17"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ended_before_decided"))
                .body("titleVi", equalTo("Biện pháp không thể kết thúc trước ngày ra quyết định."));
    }

    @Test
    void numbers_stand_once_and_a_correction_names_the_version_that_was_seen() {
        String asset = found("TS-3").header("Location");
        police.post(ASSETS, asset("TS-3"))
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(asset));
        Map<String, Object> correction = Map.of(
                "assetClass", "vehicle",
                "identifiedOn", "2024-03-05",
                "documentNo", "4/DC",
                "sealedReason", SEALED);
        police.post(asset + "/corrections", correction).then().statusCode(428);
        Response corrected = police.post(asset + "/corrections", 1, correction);
        corrected.then().statusCode(201).header("ETag", "\"v2\"");
        police.get(corrected.path("links.shown"))
                .then()
                .body("assetClass", equalTo("vehicle"))
                .body("identifiedOn", equalTo("2024-03-05"));
        Map<String, Object> wrong = new HashMap<>(asset("TS 4"));
        wrong.put("estimatedVnd", "1.5");
        police.post(ASSETS, wrong).then().statusCode(422).body("errors.pointer", contains("/assetNo", "/estimatedVnd"));
    }

    @Test
    void bodies_of_the_territory_record_and_only_some_dispose() {
        Response found = found("TS-5");
        String asset = found.header("Location");
        elsewhere.post(ASSETS, asset("TS-6")).then().statusCode(403);
        elsewhere.get(found.path("links.shown")).then().statusCode(403);
        investigator.post(ASSETS, asset("TS-6")).then().statusCode(403);
        standing.post(ASSETS, asset("TS-6")).then().statusCode(403);
        investigator.post(asset + "/measures", seizure("1000")).then().statusCode(201);
        investigator.post(asset + "/measure-ends", release("2024-08-01")).then().statusCode(403);
        otherPolice
                .post(asset + "/measure-ends", release("2024-08-01"))
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        enforcement.post(asset + "/measure-ends", release("2024-08-01")).then().statusCode(201);
    }

    @Test
    void assets_are_listed_for_those_of_the_territory_and_a_rebuilt_list_shows_the_same() {
        Response last = found("TS-7");
        standing.get(ASSETS + "?caseId=" + CASE + "&standing=identified&assetClass=real_estate&position="
                        + last.path("position"))
                .then()
                .statusCode(200)
                .body("items.assetNo", hasItem("TS-7"));
        standing.get(ASSETS + "?assetNo=TS-7").then().body("items.assetNo", contains("TS-7"));
        standing.get(ASSETS + "?assetNo=TS-7&standing=secured").then().body("items.size()", equalTo(0));
        elsewhere.get(ASSETS).then().statusCode(200).body("items.assetNo", not(hasItem("TS-7")));
        standing.get(ASSETS + "?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
        String before = standing.get(last.path("links.shown")).asString();
        views.projector(AssetTable.class).rebuild();
        assertEquals(before, standing.get(last.header("Location")).asString());
    }

    private Response found(String number) {
        Response answer = police.post(ASSETS, asset(number));
        answer.then().statusCode(201);
        return answer;
    }

    private static Map<String, Object> asset(String number) {
        return Map.of(
                "assetNo",
                number,
                "caseId",
                CASE,
                "assetClass",
                "real_estate",
                "sealedDescription",
                SEALED,
                "identifiedOn",
                "2024-03-04",
                "estimatedVnd",
                "5000000000");
    }

    private static Map<String, Object> seizure(String value) {
        return Map.of(
                "kind", "seizure",
                "decidedOn", "2024-03-18",
                "unit", "T01-CQDT",
                "documentNo", "6/KB",
                "valueVnd", value);
    }

    private static Map<String, Object> release(String on) {
        return Map.of(
                "kind", "seizure",
                "decidedOn", "2024-03-18",
                "endedOn", on,
                "reason", "released",
                "documentNo", "12/HB",
                "ground", "not_needed");
    }
}
