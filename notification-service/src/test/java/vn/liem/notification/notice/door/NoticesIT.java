package vn.liem.notification.notice.door;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.notification.Logs.CASES;
import static vn.liem.notification.Logs.INVESTIGATIONS;

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
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.notification.Receiving;
import vn.liem.notification.clock.door.LookAtClocks;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.clock.view.SubjectTable;
import vn.liem.notification.notice.view.EndedNoticeTable;
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

/** What clocks say reaches the inboxes of bodies and territories, and the owner of a missed date says why. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class NoticesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(CommandDoor.VIETNAM);

    private final Client investigator = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
    private final Client head = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procurator = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

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
    void a_date_that_is_near_reaches_the_inbox_of_its_body_is_read_and_acknowledged() {
        String subject = instituted(TODAY.minusMonths(4).plusDays(5));
        look.look();
        assertEquals(1, events(subject, "clock.reminded.v1"));
        String id = notice(investigator, subject);
        inbox(investigator, "?state=unread").then().body("items.subject", hasItem(subject));
        inbox(procurator, "").then().body("items.subject", not(hasItem(subject)));
        inbox(standing, "").then().body("items.subject", not(hasItem(subject)));

        investigator
                .post("/api/v1/notices/" + id + "/readings", Map.of())
                .then()
                .statusCode(201);
        investigator
                .post("/api/v1/notices/" + id + "/readings", Map.of())
                .then()
                .statusCode(200);
        inbox(investigator, "?state=read").then().body("items.id", hasItem(id));
        inbox(head, "?state=unread").then().body("items.id", hasItem(id));

        procurator
                .post("/api/v1/notices/" + id + "/acknowledgements", Map.of())
                .then()
                .statusCode(403);
        standing.post("/api/v1/notices/" + id + "/acknowledgements", Map.of())
                .then()
                .statusCode(403);
        head.post("/api/v1/notices/" + id + "/acknowledgements", Map.of())
                .then()
                .statusCode(201);
        inbox(investigator, "?state=acknowledged").then().body("items.id", hasItem(id));
        inbox(head, "?state=unread").then().body("items.id", not(hasItem(id)));
        head.get("/api/v1/notices/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_date_that_has_passed_reaches_the_territory_too_and_its_owner_is_asked_why() {
        String subject = instituted(TODAY.minusMonths(4).minusDays(24));
        look.look();
        look.look();
        inbox(investigator, "?open=true&limit=200")
                .then()
                .body(
                        "items.findAll { it.subject == '%s' }.kind".formatted(subject),
                        hasItems("overdue", "reason_asked"));
        inbox(standing, "?open=true").then().body("items.subject", hasItem(subject));
        inbox(elsewhere, "?open=true").then().body("items.subject", not(hasItem(subject)));
        assertEquals(1, events(subject, "clock.reason-asked.v1"));
        assertEquals(2, events(subject, "clock.reminded.v1"), "one to the body, one to the territory");

        String setBy = clocks("/" + subject).path("items[0].setBy");
        Map<String, Object> why = Map.of(
                "subject", subject,
                "clock", "investigation",
                "setBy", setBy,
                "reason", "waiting_for_appraisal",
                "text", "Chờ kết luận giám định của Nguyễn Văn A");
        procurator.post("/api/v1/clocks/explanations", why).then().statusCode(403);
        investigator.post("/api/v1/clocks/explanations", why).then().statusCode(201);
        clocks("/" + subject)
                .then()
                .body("items[0].missed", equalTo(true))
                .body("items[0].whyMissed.reason", equalTo("waiting_for_appraisal"))
                .body("items[0].whyMissed.saidBy", equalTo("T01-CQDT"));
        inbox(investigator, "?open=true&limit=200")
                .then()
                .body("items.findAll { it.subject == '%s' }.kind".formatted(subject), not(hasItem("reason_asked")));
        String stored = body(subject, "clock.miss-explained.v1");
        assertTrue(stored.contains("\"note\":\"s1.") && !stored.contains("giám định"), "the text is sealed");
    }

    @Test
    void what_was_not_missed_is_not_explained_and_another_reason_is_said_in_words() {
        String running = instituted(TODAY.minusMonths(1));
        String setBy = clocks("/" + running).path("items[0].setBy");
        refused(running, setBy, "oversight", "clock_not_missed");
        refused(running, UUID.randomUUID().toString(), "oversight", "no_such_clock");
        String over = instituted(TODAY.minusMonths(4).minusDays(24));
        look.look();
        refused(over, clocks("/" + over).path("items[0].setBy"), "other", "other_reason_unsaid");
        investigator
                .post(
                        "/api/v1/clocks/explanations",
                        Map.of("subject", over, "clock", "investigation", "setBy", setBy, "reason", "weather"))
                .then()
                .statusCode(422);
    }

    @Test
    void clocks_are_listed_and_counted_by_group_and_body() {
        String critical = instituted(TODAY.minusMonths(6));
        String soon = instituted(TODAY.minusMonths(4).plusDays(5));
        String later = instituted(TODAY.minusMonths(1));
        clocks("?group=critically_overdue&body=T01-CQDT&limit=200")
                .then()
                .body("items.subject", hasItem(critical))
                .body("items.subject", not(hasItem(soon)))
                .body("items[0].group", equalTo("critically_overdue"))
                .body("items[0].owner", equalTo("T01-CQDT"));
        clocks("?group=due_soon&limit=200").then().body("items.subject", hasItem(soon));
        clocks("?group=later&limit=200").then().body("items.subject", hasItem(later));
        clocks("?group=later&body=T01-VKS&limit=200").then().body("items.subject", not(hasItem(later)));
        clocks("/groups?body=T01-CQDT")
                .then()
                .body("groups.group", hasItems("critically_overdue", "due_soon", "later"))
                .body("groups[0].group", equalTo("critically_overdue"))
                .body("groups[0].clocks", greaterThanOrEqualTo(1));
        standing.get("/api/v1/clocks?group=urgent").then().statusCode(400);
    }

    @Test
    void the_body_whose_finding_led_to_a_source_learns_how_it_was_decided() {
        String source = "source:" + UUID.randomUUID();
        String inspection = "inspection:" + UUID.randomUUID();
        CASES.event(source, source, "source.decided.v1", TODAY.minusDays(3), Instant.now(), """
                {"decision":{"outcome":"instituted","decidedOn":"%s"}}""".formatted(
                        TODAY.minusDays(3)));
        CASES.event(
                inspection,
                inspection,
                "inspection.file-transferred.v1",
                TODAY.minusDays(20),
                Instant.now().minus(Duration.ofDays(20)),
                """
                {"finding":1,"transferredOn":"%s","sourceId":"%s","sourceNumber":"NT-1","inspectedBy":"T01-TT"}""".formatted(TODAY.minusDays(20), source.substring(7)));
        incoming.receive(CASES.page(prefix));
        Client inspectorate = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
        inbox(inspectorate, "?state=unread")
                .then()
                .body("items.findAll { it.subject == '%s' }.kind".formatted(inspection), hasItems("source_instituted"));
        inbox(investigator, "?limit=200").then().body("items.subject", not(hasItem(inspection)));
        String notice = notice(inspectorate, inspection);
        inspectorate
                .post("/api/v1/notices/" + notice + "/acknowledgements", Map.of())
                .then()
                .statusCode(201);
    }

    @Test
    void what_is_brought_in_from_the_past_notifies_nobody() {
        String subject = told(LocalDate.of(2024, 1, 8), Instant.now());
        look.look();
        assertEquals(1, events(subject, "clock.missed.v1"));
        assertEquals(0, events(subject, "clock.reminded.v1"));
        assertEquals(0, events(subject, "clock.reason-asked.v1"));
        look.look();
        assertEquals(1, events(subject, "clock.missed.v1"));
        inbox(investigator, "?limit=200").then().body("items.subject", not(hasItem(subject)));
    }

    @Test
    void a_gap_of_discipline_reaches_the_standing_agency_once_until_it_acknowledges_it() {
        UUID matter = UUID.randomUUID();
        String subject = "discipline:" + matter;
        String gap = """
                {"gap":{"rule":"party_without_administrative","decisionNo":"12-QĐ/UBKT","gapOn":"%s","locality":"T01-H3"}}""".formatted(TODAY);
        CASES.event(subject, subject, "discipline.gap-detected.v1", TODAY, Instant.now(), gap);
        incoming.receive(CASES.page(prefix));
        incoming.receive(CASES.page(prefix));
        inbox(standing, "?open=true&limit=200")
                .then()
                .body("items.findAll { it.subject == '%s' }.kind".formatted(subject), hasItem("discipline_gap"))
                .body("items.findAll { it.subject == '%s' }.size()".formatted(subject), equalTo(1));
        inbox(elsewhere, "?limit=200").then().body("items.subject", not(hasItem(subject)));
        inbox(investigator, "?limit=200").then().body("items.subject", not(hasItem(subject)));
        String id = notice(standing, subject);
        standing.post("/api/v1/notices/" + id + "/acknowledgements", Map.of())
                .then()
                .statusCode(201);
        inbox(standing, "?open=true&limit=200").then().body("items.subject", not(hasItem(subject)));
    }

    @Test
    void a_decision_that_waits_for_its_second_signature_reaches_the_body_that_proposed_it_once() {
        UUID caseId = UUID.randomUUID();
        String subject = "case:" + caseId;
        String proposed = """
                {"proposal":{"key":{"code":"investigation_suspended","documentNo":"3/TDC","unit":"T01-CQDT"},
                "decidedOn":"%s","unit":"T01-CQDT","proposedBy":"0199b0a4-5c1e-4000-8000-0000000000a1",
                "terms":[]}}""".formatted(TODAY);
        CASES.event("signatures:" + caseId, subject, "signatures.proposed.v1", TODAY, Instant.now(), proposed);
        incoming.receive(CASES.page(prefix));
        incoming.receive(CASES.page(prefix));
        inbox(investigator, "?open=true&limit=200")
                .then()
                .body("items.findAll { it.subject == '%s' }.kind".formatted(subject), hasItem("signature_awaited"))
                .body("items.findAll { it.subject == '%s' }.size()".formatted(subject), equalTo(1));
        inbox(elsewhere, "?limit=200").then().body("items.subject", not(hasItem(subject)));
        investigator
                .post("/api/v1/notices/" + notice(investigator, subject) + "/acknowledgements", Map.of())
                .then()
                .statusCode(201);
        inbox(investigator, "?open=true&limit=200").then().body("items.subject", not(hasItem(subject)));
    }

    @Test
    void what_was_signed_and_what_was_declined_asks_for_nothing_any_more_though_nobody_acknowledged_it() {
        UUID caseId = UUID.randomUUID();
        String subject = "case:" + caseId;
        String key = "{\"code\":\"investigation_suspended\",\"documentNo\":\"3/TDC\",\"unit\":\"T01-CQDT\"}";
        INVESTIGATIONS.event(
                "signatures:" + caseId, subject, "signatures.proposed.v1", TODAY, Instant.now(), """
                {"proposal":{"key":%s,"decidedOn":"%s","unit":"T01-CQDT","proposedBy":"proposer-1","terms":[]}}""".formatted(
                                key, TODAY));
        INVESTIGATIONS.event(
                "officers:" + caseId, subject, "officer.recusal-demanded.v1", TODAY, Instant.now(), """
                {"demand":{"documentNo":"41/YC","officer":"officer-1","ground":"not_impartial","demandedOn":"%s",
                "unit":"T01-VKS","sealedReason":"s1.k1.cmVhc29u","addressee":"T01-CQDT"}}""".formatted(
                                TODAY));
        incoming.receive(INVESTIGATIONS.page(prefix));
        String kinds = "items.findAll { it.subject == '%s' }.kind".formatted(subject);
        inbox(investigator, "?open=true&limit=200")
                .then()
                .body(kinds, containsInAnyOrder("signature_awaited", "replacement_demanded"));
        INVESTIGATIONS.event(
                "signatures:" + caseId, subject, "signatures.signed.v1", TODAY, Instant.now(), """
                {"key":%s,"signedBy":"signer-2"}""".formatted(key));
        INVESTIGATIONS.event(
                "officers:" + caseId, subject, "officer.recusal-declined.v1", TODAY, Instant.now(), """
                {"demand":"41/YC","demandedBy":"T01-VKS","officer":"officer-1","declined":{"documentNo":"7/TL",
                "unit":"T01-CQDT","declinedOn":"%s","sealedReason":"s1.k1.cmVhc29u"}}""".formatted(
                                TODAY));
        incoming.receive(INVESTIGATIONS.page(prefix));
        inbox(investigator, "?open=true&limit=200").then().body("items.subject", not(hasItem(subject)));
        inbox(investigator, "?limit=200").then().body("items.subject", hasItem(subject));
    }

    private void refused(String subject, String setBy, String reason, String code) {
        investigator
                .post(
                        "/api/v1/clocks/explanations",
                        Map.of("subject", subject, "clock", "investigation", "setBy", setBy, "reason", reason))
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    /** A case that was instituted on a day and recorded on the same. */
    private String instituted(LocalDate on) {
        return told(on, on.atTime(9, 0).atZone(CommandDoor.VIETNAM).toInstant());
    }

    private String told(LocalDate on, Instant recordedAt) {
        UUID id = UUID.randomUUID();
        String subject = "case:" + id;
        String key = PrivateSealingKey.generate("case-" + id).publicKey().value();
        CASES.event(subject, subject, "case.registered.v1", on, recordedAt, """
                {"caseId":"%s","sealingKey":"%s","details":{"locality":"T01-H3","registeredOn":"2020-12-25",
                 "offence":{"article":"353","clause":"2"}}}""".formatted(id, key));
        incoming.receive(CASES.page(prefix));
        INVESTIGATIONS.event(
                "investigation:" + id, subject, "investigation.opened.v1", on, recordedAt, """
                {"decision":{"documentNo":"QD-1","decidedOn":"%s","unit":"T01-CQDT"}}""".formatted(on));
        incoming.receive(INVESTIGATIONS.page(prefix));
        shown();
        return subject;
    }

    private String notice(Client client, String subject) {
        return inbox(client, "?limit=200").path("items.find { it.subject == '%s' }.id".formatted(subject));
    }

    private Response inbox(Client client, String query) {
        shown();
        Response answer = client.get("/api/v1/notices" + query);
        assertEquals(200, answer.statusCode());
        return answer;
    }

    private Response clocks(String query) {
        shown();
        return standing.get("/api/v1/clocks" + query);
    }

    private void shown() {
        Position position = new Position(log.name(), log.reader().lastPos());
        for (var view : List.of(ClockTable.class, SubjectTable.class, NoticeTable.class, EndedNoticeTable.class)) {
            assertTrue(views.await(view, position, PATIENCE));
        }
    }

    private long events(String subject, String type) {
        return stream(subject).stream()
                .filter(event -> event.type().equals(type))
                .count();
    }

    private String body(String subject, String type) {
        return stream(subject).stream()
                .filter(event -> event.type().equals(type))
                .map(event -> event.body().json())
                .findFirst()
                .orElseThrow();
    }

    private List<StoredEvent> stream(String subject) {
        return log.reader().stream(new StreamId("clocks:" + subject.substring(5)));
    }
}
