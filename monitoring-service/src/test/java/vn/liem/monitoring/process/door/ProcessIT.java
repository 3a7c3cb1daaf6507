package vn.liem.monitoring.process.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
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

/** What happened in the cases of a province goes out over REST, to those who may open them, and is measured. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class ProcessIT {

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

    @Test
    void what_waits_and_how_long_is_measured_and_opens_its_list() {
        String measures = "/api/v1/process/measures";
        String period = "?from=2024-01-01&to=2024-06-30&scope=T01";
        standingAgency
                .get(measures + period)
                .then()
                .statusCode(200)
                .body("measures.find { it.id == 'process.staying.INVESTIGATION_SUSPENDED' }.count", equalTo(1))
                .body("measures.find { it.id == 'process.waiting.appraisal' }.longestDays", equalTo(146))
                .body("measures.find { it.id == 'process.waiting.appraisal' }.limit.over", equalTo(1))
                .body("measures.find { it.id == 'process.waiting.appraisal' }.byBody[0].body", equalTo("T01-DG"))
                .body("measures.find { it.id == 'process.returned.judge' }.medianDays", nullValue())
                .body("position.'case-service/1'", equalTo((int) OthersTold.CASES.pos()));
        standingAgency
                .get(measures + "/process.waiting.appraisal/rows" + period)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].number", equalTo("VA-00002"))
                .body("items[0].days", equalTo(146))
                .body("items[0].over", equalTo(true))
                .body("items[0].leaf.length()", equalTo(64));
        standingAgency.get(measures + "/process.invented/rows" + period).then().statusCode(404);
        standingAgency.get(measures + "/definitions").then().statusCode(200).body("size()", equalTo(30));
        new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR))
                .get(measures + period)
                .then()
                .statusCode(403);
        new Client(Tokens.officer("T01-TT", "T01-TT", Role.STANDING_AGENCY))
                .get(measures + period)
                .then()
                .statusCode(403);
    }
}
