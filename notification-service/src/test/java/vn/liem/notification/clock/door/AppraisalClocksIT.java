package vn.liem.notification.clock.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.notification.Logs.CASES;
import static vn.liem.notification.Logs.INVESTIGATIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.notification.Receiving;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.clock.view.SubjectTable;
import vn.liem.security.Role;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** The body that is asked sees the time of its own requests, and nothing of their case. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class AppraisalClocksIT {

    private static final String CLOCKS = "/api/v1/clocks";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client experts = new Client(Tokens.officer("T01-GD", "T01", Role.EXPERT_BODY));
    private final Client others = new Client(Tokens.officer("T01-KT", "T01", Role.EXPERT_BODY));
    private final UUID caseId = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final String request = "?subject=appraisal:" + id;

    @Inject
    IncomingEvents incoming;

    @Inject
    LookAtClocks look;

    @Inject
    EventLog log;

    @Inject
    Views views;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Test
    void a_body_that_is_asked_sees_its_own_time_says_why_it_was_missed_and_sees_nothing_of_the_case() {
        received();
        ask(experts, request + "&asOf=2024-05-01")
                .then()
                .statusCode(200)
                .body("items.clock", containsInAnyOrder("expertise_delivery", "expertise"))
                .body(of("expertise", "state"), equalTo("running"))
                .body(of("expertise", "dueOn"), equalTo("2024-06-04"))
                .body(of("expertise_delivery", "dueOn"), equalTo("2024-03-02"))
                .body(of("expertise_delivery", "state"), equalTo("met_late"));
        ask(standing, request).then().body("items.size()", equalTo(2));
        ask(standing, "?subject=case:" + caseId).then().body("items.clock", contains("investigation"));
        ask(experts, "?subject=case:" + caseId).then().body("items.size()", equalTo(0));
        ask(others, request).then().body("items.size()", equalTo(0));
        ask(court, request).then().body("items.size()", equalTo(0));

        look.look();
        Map<String, Object> why = Map.of(
                "subject", "appraisal:" + id,
                "clock", "expertise",
                "setBy", ask(experts, request).path(of("expertise", "setBy")),
                "reason", "waiting_for_documents",
                "text", "Chờ chứng từ của Nguyễn Văn A");
        others.post(CLOCKS + "/explanations", why).then().statusCode(403);
        experts.post(CLOCKS + "/explanations", why).then().statusCode(201);
        told("appraisal.documents-asked.v1", """
                {"asking":{"documentNo":"9/CV","askedOn":"2024-04-01","unit":"T01-GD"}}""");
        ask(experts, request).then().body(of("expertise", "state"), equalTo("stopped"));
    }

    private static String of(String clock, String member) {
        return "items.find { it.clock == '%s' }.%s".formatted(clock, member);
    }

    private void received() {
        String subject = "case:" + caseId;
        CASES.event(subject, subject, "case.registered.v1", """
                {"caseId":"%s","sealingKey":"%s","details":{"locality":"T01","registeredOn":"2020-12-25",
                 "offence":{"article":"353","clause":"2"}}}""".formatted(
                caseId, PrivateSealingKey.generate("case-" + caseId).publicKey().value()));
        incoming.receive(CASES.page(prefix));
        INVESTIGATIONS.event("investigation:" + caseId, subject, "investigation.opened.v1", """
                {"decision":{"documentNo":"QD-1","decidedOn":"2024-01-08","unit":"T01-CQDT"}}""");
        told("appraisal.requested.v1", """
                {"request":{"documentNo":"15/TCGD","kind":"expertise","requestedOn":"2024-03-01","unit":"T01-CQDT",
                 "body":"T01-GD"}}""");
        told("appraisal.received.v1", """
                {"receipt":{"documentNo":"7/BB","receivedOn":"2024-03-04","unit":"T01-GD"}}""");
    }

    private void told(String type, String json) {
        INVESTIGATIONS.event("appraisal:" + caseId + "/" + id, "case:" + caseId, type, json);
        incoming.receive(INVESTIGATIONS.page(prefix));
    }

    private Response ask(Client client, String query) {
        Position position = new Position(log.name(), log.reader().lastPos());
        assertTrue(views.await(ClockTable.class, position, PATIENCE));
        assertTrue(views.await(SubjectTable.class, position, PATIENCE));
        return client.get(CLOCKS + query);
    }
}
