package vn.liem.monitoring.process.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.testing.OthersTold;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What happened in the cases of a province goes out over REST, to those who may open them. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class ProcessLogIT {

    private final Client standingAgency = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Inject
    Views views;

    @BeforeEach
    void others_have_told() {
        new OthersTold(incoming, prefix, views).tell();
    }

    @Test
    void the_process_is_given_away_as_two_kinds_of_event_logs() {
        String log = "/api/v1/process/log?from=2023-01-01&to=2024-12-31";
        standingAgency
                .get(log)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("objects.find { it.id == 'case:%s' }.type".formatted(OthersTold.CASE), equalTo("case"))
                .body("events.count { it.type == 'investigation_suspended' }", equalTo(1))
                .body("events.find { it.type == 'appraisal_requested' }.relationships.objectId", hasItem("unit:T01-DG"))
                .body("objects.find { it.id == 'unit:T01-DG' }.type", equalTo("unit"));
        String xes = standingAgency.get(log + "&format=xes").asString();
        assertTrue(xes.contains("<trace>") && xes.contains("investigation_suspended"));
        assertFalse(xes.contains("Inspectorate"), "the names of bodies stay here");
        standingAgency.get(log + "&format=docx").then().statusCode(400);
        standingAgency.get("/api/v1/process/log").then().statusCode(422).body("errors.size()", equalTo(2));
        new Client(Tokens.officer("T01-TT", "T01-TT", Role.STANDING_AGENCY))
                .get(log + "&scope=T01")
                .then()
                .statusCode(403);
        new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR))
                .get(log)
                .then()
                .statusCode(403);
        new Client(Tokens.officer("T01", "T01", Role.ADMINISTRATOR))
                .get(log)
                .then()
                .statusCode(403);
    }
}
