package vn.liem.cases;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;

/** Whoever runs the system hears of what stands still and of what was altered. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class WatchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STREAM = "clock:0199b0a4-7c1e-7000-8000-0000000000aa";

    @Inject
    IncomingEvents incoming;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Test
    void a_record_that_speaks_for_another_log_is_told_with_its_place() {
        Told told = new Told("trial-service/7").event(STREAM, "x", "trial.first.v1", "{\"a\":1}");
        incoming.receive(told.page(prefix));

        Client administrator = new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR));
        administrator
                .get("/api/v1/exchange")
                .then()
                .statusCode(200)
                .body("alarms.what", hasItem("a record of the topic speaks for another log"))
                .body("alarms.pos", hasItem(1))
                .body("views.view", hasItems("CaseTable", "SourceTable", "UnitTable"));
        RestAssured.given()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("liem_inbox_alarms"))
                .body(containsString("liem_views_failing 0.0"));
    }

    @Test
    void nobody_but_the_administrator_sees_it_and_no_hold_that_is_not_there_is_tried() {
        new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER))
                .get("/api/v1/exchange")
                .then()
                .statusCode(403);
        new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR))
                .post("/api/v1/exchange/tries", Map.of("source", "trial-service/7", "subject", "nothing"))
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    void a_view_is_filled_anew_and_the_log_is_published_again_by_the_administrator_alone() {
        Client administrator = new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR));
        Client intake = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
        intake.post("/api/v1/exchange/views/UnitTable/rebuild", Map.of()).then().statusCode(403);
        intake.post("/api/v1/exchange/publications", Map.of()).then().statusCode(403);
        administrator
                .post("/api/v1/exchange/views/NoSuchTable/rebuild", Map.of())
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));

        administrator
                .post("/api/v1/exchange/views/UnitTable/rebuild", Map.of())
                .then()
                .statusCode(200);
        String rebuilt = rebuildOf(administrator, "UnitTable");
        for (long end = System.nanoTime() + PATIENCE.toNanos();
                rebuilt.equals("underway") && System.nanoTime() < end; ) {
            rebuilt = rebuildOf(administrator, "UnitTable");
        }
        assertEquals("done", rebuilt);

        administrator.post("/api/v1/exchange/publications", Map.of()).then().statusCode(200);
    }

    @Test
    void who_fills_a_view_anew_publishes_again_or_tries_a_hold_is_found_by_the_auditor() {
        String who = "administrator-" + UUID.randomUUID();
        Client administrator = new Client(Tokens.officerNamed(who, "T01-NC", "T01", Role.ADMINISTRATOR));
        String subject = "clock:" + UUID.randomUUID();
        incoming.holds().hold("case-service/1", subject, 1, "rule_failed");
        incoming.holds().takeOver("case-service/1", subject, "administrator");
        administrator
                .post("/api/v1/exchange/tries", Map.of("source", "case-service/1", "subject", subject))
                .then()
                .statusCode(200);
        administrator
                .post("/api/v1/exchange/views/SourceTable/rebuild", Map.of())
                .then()
                .statusCode(200);
        administrator
                .post("/api/v1/exchange/views/NoSuchTable/rebuild", Map.of())
                .then()
                .statusCode(404);
        administrator.post("/api/v1/exchange/publications", Map.of()).then().statusCode(200);

        Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));
        auditor.getFor("audit", "/api/v1/looking?kind=operated&subject=" + who)
                .then()
                .statusCode(200)
                .body("items.operation", equalTo(List.of("publishAgain", "rebuildView", "tryHold")))
                .body("items[0].things", equalTo(List.of("case-service/1")))
                .body("items[1].things", equalTo(List.of("SourceTable")))
                .body("items[2].things", equalTo(List.of("case-service/1", subject)))
                .body("items.roles", everyItem(equalTo(List.of("administrator"))));
        auditor.getFor("audit", "/api/v1/looking?thing=SourceTable&subject=" + who)
                .then()
                .body("items.kind", equalTo(List.of("operated")));
    }

    private static String rebuildOf(Client administrator, String view) {
        return administrator
                .get("/api/v1/exchange")
                .then()
                .statusCode(200)
                .extract()
                .path("views.find { it.view == '%s' }.rebuild".formatted(view));
    }
}
