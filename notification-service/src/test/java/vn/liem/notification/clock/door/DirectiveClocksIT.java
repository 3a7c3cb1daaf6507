package vn.liem.notification.clock.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.notification.Logs.CASES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.View;
import vn.liem.notification.Receiving;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.clock.view.SubjectTable;
import vn.liem.notification.notice.view.NoticeTable;
import vn.liem.security.Role;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** The owner of a directive and those who steer see its clock and nobody else does; its inbox says what is asked of it. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class DirectiveClocksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(CommandDoor.VIETNAM);

    private final Client owner = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client investigator = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
    private final Client neighbour = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));
    private final UUID id = UUID.randomUUID();
    private final String subject = "directive:" + id;

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
    void its_time_is_met_by_the_verification_alone_and_seen_by_those_it_concerns() {
        LocalDate due = TODAY.plusDays(10);
        issued(TODAY.minusDays(5), due);
        for (Client concerned : List.of(owner, standing)) {
            clocks(concerned)
                    .then()
                    .statusCode(200)
                    .body("items.clock", contains("directive"))
                    .body("items[0].dueOn", equalTo(due.toString()))
                    .body("items[0].state", equalTo("running"));
        }
        for (Client other : List.of(neighbour, investigator, elsewhere)) {
            clocks(other).then().statusCode(200).body("items.size()", equalTo(0));
        }
        told("directive.reported-done.v1", TODAY.minusDays(1), "{\"reportedOn\":\"%s\"}".formatted(TODAY.minusDays(1)));
        clocks(owner).then().body("items[0].state", equalTo("running"));
        told("directive.extended.v1", TODAY, """
                {"extendedOn":"%s","extendedTo":"%s"}""".formatted(TODAY, due.plusDays(30)));
        clocks(owner).then().body("items[0].dueOn", equalTo(due.plusDays(30).toString()));
        told("directive.verified-done.v1", TODAY, "{\"verifiedOn\":\"%s\"}".formatted(TODAY));
        clocks(owner).then().body("items[0].state", equalTo("met"));
    }

    @Test
    void its_inbox_tells_of_the_issue_and_each_urging_until_the_body_acknowledges_it() {
        LocalDate due = TODAY.minusDays(7);
        issued(TODAY.minusDays(30), due);
        told("directive.urged.v1", TODAY, "{\"urgedOn\":\"%s\",\"number\":1}".formatted(TODAY));
        look.look();
        inbox(owner)
                .then()
                .body(ofSubject("kind"), hasItems("directive_issued", "directive_urged", "overdue", "reason_asked"));
        inbox(standing).then().body(ofSubject("kind"), contains("overdue"));
        inbox(neighbour).then().body("items.subject", not(hasItem(subject)));
        List<String> issues = inbox(owner)
                .path("items.findAll { it.subject == '%s' && it.kind == 'directive_issued' }.id".formatted(subject));
        owner.post("/api/v1/notices/" + issues.getFirst() + "/acknowledgements", Map.of())
                .then()
                .statusCode(201);
        inbox(owner).then().body(ofSubject("kind"), not(hasItem("directive_issued")));
        Map<String, Object> why = Map.of(
                "subject", subject,
                "clock", "directive",
                "setBy", clocks(owner).path("items[0].setBy"),
                "reason", "waiting_for_documents",
                "text", "Chờ chứng từ của Nguyễn Văn A");
        neighbour.post("/api/v1/clocks/explanations", why).then().statusCode(403);
        owner.post("/api/v1/clocks/explanations", why).then().statusCode(201);
        inbox(owner).then().body(ofSubject("kind"), not(hasItem("reason_asked")));
    }

    @Test
    void each_body_that_a_paper_goes_to_has_its_own_time_to_answer_it() {
        String paper = "steering-document:" + id;
        // The reminder of the day before stands today; those that stood before the recording are not given.
        LocalDate due = TODAY.plusDays(1);
        String key = PrivateSealingKey.generate("paper-" + id).publicKey().value();
        CASES.event(paper, paper, "steering-document.issued.v1", TODAY, Instant.now(), """
                {"sealingKey":"%s","details":{"number":"5-YC","kind":"requirement_from_above","issuedBy":"T01-NC",
                 "issuedOn":"%s","addressees":["T01-CQDT","T01-VKS"],"dueOn":"%s"}}""".formatted(key, TODAY, due));
        CASES.event(paper, paper, "steering-document.answered.v1", TODAY, Instant.now(), """
                {"answer":{"unit":"T01-VKS","answeredOn":"%s","documentNo":"6"}}""".formatted(TODAY));
        incoming.receive(CASES.page(prefix));
        for (Client concerned : List.of(owner, neighbour, standing)) {
            await(concerned, "/api/v1/clocks?subject=" + paper)
                    .then()
                    .statusCode(200)
                    .body("items.clock", contains("steering_answer", "steering_answer"))
                    .body("items.find { it.owner == 'T01-CQDT' }.state", equalTo("running"))
                    .body("items.find { it.owner == 'T01-VKS' }.state", equalTo("met"));
        }
        for (Client other : List.of(investigator, elsewhere)) {
            await(other, "/api/v1/clocks?subject=" + paper).then().body("items.size()", equalTo(0));
        }
        look.look();
        inbox(owner).then().body("items.findAll { it.subject == '%s' }.kind".formatted(paper), contains("due_soon"));
        inbox(neighbour).then().body("items.subject", not(hasItem(paper)));
    }

    private String ofSubject(String member) {
        return "items.findAll { it.subject == '%s' }.%s".formatted(subject, member);
    }

    private void issued(LocalDate on, LocalDate due) {
        String key = PrivateSealingKey.generate("directive-" + id).publicKey().value();
        CASES.event(
                subject,
                subject,
                "directive.issued.v1",
                on,
                on.atTime(9, 0).atZone(CommandDoor.VIETNAM).toInstant(),
                """
                {"sealingKey":"%s","details":{"number":"KL-1","issuedOn":"%s","source":"meeting","issuedBy":"T01-NC",
                 "addressedTo":"T01-CQDT","dueOn":"%s"}}""".formatted(key, on, due));
        incoming.receive(CASES.page(prefix));
    }

    private void told(String type, LocalDate on, String json) {
        CASES.event(subject, subject, type, on, Instant.now(), json);
        incoming.receive(CASES.page(prefix));
    }

    private Response clocks(Client client) {
        return await(client, "/api/v1/clocks?subject=" + subject);
    }

    private Response inbox(Client client) {
        return await(client, "/api/v1/notices?open=true&limit=200");
    }

    private Response await(Client client, String path) {
        Position position = new Position(log.name(), log.reader().lastPos());
        for (Class<? extends View> view : List.of(ClockTable.class, SubjectTable.class, NoticeTable.class)) {
            assertTrue(views.await(view, position, PATIENCE));
        }
        return client.get(path);
    }
}
