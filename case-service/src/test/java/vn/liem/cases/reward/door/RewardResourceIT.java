package vn.liem.cases.reward.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.eventstore.EventLog;
import vn.liem.messaging.Published;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Rewards from HTTP to the log and back. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class RewardResourceIT {

    private static final String REWARDS = "/api/v1/rewards";

    private final Client inspection = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client committee = new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER));

    @Inject
    EventLog log;

    @ConfigProperty(name = "liem.kept-kinds")
    List<String> kept;

    @BeforeEach
    void bodies() {
        Bodies.register();
    }

    @Test
    void a_reward_is_proposed_approved_by_the_standing_agency_and_paid_and_nobody_else_knows_of_it() {
        Response proposed =
                inspection.post(REWARDS, Map.of("form", "money", "amountVnd", "50000000", "proposedOn", "2024-03-04"));
        proposed.then().statusCode(201);
        String id = SentExamples.idOf(proposed);
        Map<String, String> payment = Map.of("receiptNo", "1/PC", "amountVnd", "40000000", "paidOn", "2024-04-15");
        inspection
                .post(REWARDS + "/" + id + "/payments", payment)
                .then()
                .statusCode(409)
                .body("code", equalTo("not_approved"))
                .body("detailVi", containsString("Luật Phòng, chống tham nhũng"));
        standing.post(
                        REWARDS + "/" + id + "/approvals",
                        Map.of("decisionNo", "3/QĐ-KT", "amountVnd", "40000000", "approvedOn", "2024-04-01"))
                .then()
                .statusCode(201);
        Response last = inspection.post(REWARDS + "/" + id + "/payments", payment);
        last.then().statusCode(201);
        standing.getFor("protection", last.<String>path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("paid"))
                .body("number", containsString("KT-"))
                .body("paidVnd", equalTo("40000000"));
        standing.getFor("protection", REWARDS + "?standing=paid&limit=200")
                .then()
                .body("items.id", hasItem(id));
        for (Client other : List.of(police, committee)) {
            assertEquals(404, other.getFor("protection", REWARDS + "/" + id).statusCode());
            assertEquals(
                    404, other.post(REWARDS + "/" + id + "/payments", payment).statusCode());
            Response list = other.getFor("protection", REWARDS + "?limit=200");
            assertTrue(list.statusCode() == 404 || !list.asString().contains(id));
        }
        Published published = new Published(log.reader(), Set.copyOf(kept));
        assertFalse(published.after(0, 5_000).stream()
                .anyMatch(record -> record.event().stream().kind().equals("reward")));
    }

    @Test
    void a_field_that_would_hold_an_identity_is_refused() {
        inspection
                .post(
                        REWARDS,
                        Map.of(
                                "form", "money",
                                "amountVnd", "50000000",
                                "proposedOn", "2024-03-04",
                                "fullName", "Nguyễn Văn A"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("no_identity_taken_in"));
        inspection
                .post(REWARDS, Map.of("form", "money", "amountVnd", "1.000", "proposedOn", "2024-03-04"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("bad_form"));
    }
}
