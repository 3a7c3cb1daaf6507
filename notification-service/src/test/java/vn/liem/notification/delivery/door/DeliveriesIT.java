package vn.liem.notification.delivery.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.notification.Logs.CASES;
import static vn.liem.notification.Logs.INVESTIGATIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.StreamId;
import vn.liem.notification.Receiving;
import vn.liem.notification.clock.door.LookAtClocks;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.clock.view.SubjectTable;
import vn.liem.notification.delivery.view.SubscriptionList;
import vn.liem.notification.delivery.view.SubscriptionTable;
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

/** What goes out by webhook and mail, to a receiver and a mail server that are real: once, signed, and without content. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class DeliveriesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(CommandDoor.VIETNAM);
    private static final String SECRET = "Kh0a-bi-mat-cua-co-quan-T01-2026-1";

    private final Client administrator = new Client(Tokens.officer("TW-QT", "TW", Role.ADMINISTRATOR));

    @Inject
    IncomingEvents incoming;

    @Inject
    LookAtClocks look;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryRows rows;

    @Inject
    EventLog log;

    @Inject
    Views views;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @ConfigProperty(name = "liem.test.receiver")
    String receiver;

    @BeforeEach
    void the_receiver_takes_what_comes() {
        receiver().answering(200);
    }

    @Test
    void a_change_of_today_is_told_to_the_bodies_that_take_part_signed_and_without_content() throws Exception {
        String body = newBody();
        Client agency = agency(body);
        String id = registered(agency, body);
        registered(agency(newBody()), newBodyLast());
        String subject = caseOf(body, TODAY, Instant.now());
        deliveries.round();
        List<String[]> got = receiver().about(subject);
        assertEquals(2, got.size(), "the registration and the institution, to one body");
        for (String[] request : got) {
            assertEquals("application/cloudevents+json; charset=utf-8", request[1]);
            assertEquals("v1=" + ReceiverAsked.hmac(SECRET, request[2] + "." + request[4]), request[3]);
            assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(request[2])) < 300);
            assertTrue(request[4].contains("\"type\":\"vn.liem.subject.changed.v1\""), request[4]);
            assertTrue(request[4].contains("\"version\":1"), request[4]);
            assertFalse(request[4].contains("article") || request[4].contains("QD-1"), "no content");
        }
        deliveries.round();
        assertEquals(2, receiver().about(subject).size(), "sent once");
        agency.get("/api/v1/deliveries?state=delivered&limit=200").then().body("items.target", hasItem(id));
        agency(newBody()).get("/api/v1/deliveries?limit=200").then().body("items.target", not(hasItem(id)));
    }

    @Test
    void what_is_recorded_after_its_legal_day_is_told_to_nobody() {
        String body = newBody();
        registered(agency(body), body);
        String subject = caseOf(body, TODAY.minusDays(1), Instant.now());
        String ofTheRegister = caseOf(body, LocalDate.of(2024, 1, 8), Instant.now());
        look.look();
        deliveries.round();
        assertEquals(0, receiver().about(subject).size());
        assertEquals(0, receiver().about(ofTheRegister).size());
    }

    @Test
    void a_reminder_is_told_to_the_webhook_of_its_body() {
        String body = newBody();
        registered(agency(body), body);
        LocalDate on = TODAY.minusMonths(4).plusDays(5);
        String subject =
                caseOf(body, on, on.atTime(9, 0).atZone(CommandDoor.VIETNAM).toInstant());
        look.look();
        deliveries.round();
        List<String[]> got = receiver().about(subject);
        assertEquals(1, got.size());
        assertTrue(got.getFirst()[4].contains("\"type\":\"vn.liem.clock.reminded.v1\""));
    }

    @Test
    void who_does_not_take_it_gets_it_again_then_it_is_listed_and_can_be_replayed() {
        String body = newBody();
        Client agency = agency(body);
        registered(agency, body);
        receiver().answering(503);
        String subject = caseOf(body, TODAY, Instant.now());
        deliveries.round();
        String id = agency.get("/api/v1/deliveries?state=waiting").path("items[0].id");
        agency.get("/api/v1/deliveries/" + id)
                .then()
                .body("fault", equalTo("receiver_failed"))
                .body("attempts", equalTo(1));
        due(id, "give_up_at = now(), next_at = now()");
        deliveries.round();
        agency.get("/api/v1/deliveries/" + id).then().body("state", equalTo("undelivered"));
        administrator
                .get("/api/v1/deliveries?state=undelivered&limit=200")
                .then()
                .body("items.id", hasItem(id));
        RestAssured.get("/q/metrics").then().body(containsString("liem_deliveries_undelivered"));

        receiver().answering(200);
        agency(newBody())
                .post("/api/v1/deliveries/" + id + "/replays", Map.of())
                .then()
                .statusCode(403);
        agency.post("/api/v1/deliveries/" + id + "/replays", Map.of()).then().statusCode(200);
        deliveries.round();
        agency.get("/api/v1/deliveries/" + id)
                .then()
                .body("state", equalTo("delivered"))
                .body("fault", nullValue());
        List<String[]> got = receiver().about(subject);
        assertTrue(got.stream().anyMatch(request -> request[0].equals("200")));
        assertTrue(got.stream().map(request -> request[4]).distinct().count() <= 2, "the same bytes each time");
    }

    @Test
    void an_ended_webhook_gets_nothing_more() {
        String body = newBody();
        Client agency = agency(body);
        String id = registered(agency, body);
        receiver().answering(503);
        String subject = caseOf(body, TODAY, Instant.now());
        deliveries.round();
        int before = receiver().about(subject).size();
        agency.post("/api/v1/webhooks/" + id + "/ends", Map.of()).then().statusCode(201);
        shown();
        receiver().answering(200);
        due(agency.get("/api/v1/deliveries?state=waiting").path("items[0].id"), "next_at = now()");
        deliveries.round();
        assertEquals(before, receiver().about(subject).size());
        agency.get("/api/v1/deliveries?state=undelivered").then().body("items.fault", hasItem("subscription_ended"));
    }

    @Test
    void a_webhook_is_registered_by_its_body_on_a_host_that_is_named_and_shows_no_secret() {
        String body = newBody();
        Client agency = agency(body);
        Map<String, Object> asked = asked(body, receiver + "/hook");
        agency(newBody()).post("/api/v1/webhooks", asked).then().statusCode(403);
        refused(agency, asked(body, "http://elsewhere.example/hook"), "host_not_allowed");
        refused(agency, asked(body, "http://127.0.0.1:1/hook"), "host_not_allowed");
        refused(agency, asked(body, "http://user@localhost/hook"), "address_not_taken");
        Map<String, Object> none =
                Map.of("body", body, "url", receiver + "/hook", "events", List.of(), "secret", SECRET);
        refused(agency, none, "nothing_asked_for");
        agency.post(
                        "/api/v1/webhooks",
                        Map.of("body", body, "url", receiver, "events", List.of("subject_changed"), "secret", "short"))
                .then()
                .statusCode(422);
        String id = registered(administrator, body);
        String shown = agency.get("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertFalse(shown.contains("secret"));
        assertTrue(shown.contains(receiver + "/hook"), shown);
        String stored = log.reader().stream(new StreamId("subscription:" + id))
                .getFirst()
                .body()
                .json();
        assertTrue(stored.contains("\"secret\":\"s1.") && !stored.contains(SECRET));
        assertTrue(stored.contains("\"url\":\"s1.") && !stored.contains("localhost"));
        agency.post("/api/v1/webhooks/" + id + "/secrets", Map.of("secret", SECRET + "2"))
                .then()
                .statusCode(201);
        agency.post("/api/v1/webhooks/" + id + "/ends", Map.of()).then().statusCode(201);
        agency.post("/api/v1/webhooks/" + id + "/secrets", Map.of("secret", SECRET + "3"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ended_already"));
    }

    @Test
    void a_body_has_ten_webhooks_at_the_most_and_a_registration_said_twice_is_one() {
        String body = newBody();
        Client agency = agency(body);
        for (int i = 1; i < SubscriptionList.PER_BODY_MAX; i++) {
            registered(agency, body);
        }
        UUID key = UUID.randomUUID();
        String first = agency.post(key, "/api/v1/webhooks", asked(body, receiver + "/hook"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        shown();
        agency.post(key, "/api/v1/webhooks", asked(body, receiver + "/hook"))
                .then()
                .statusCode(201)
                .header("Location", first);
        refused(agency, asked(body, receiver + "/hook"), "too_many_webhooks");
        agency.get("/api/v1/webhooks?limit=200").then().body("items.size()", equalTo(SubscriptionList.PER_BODY_MAX));
    }

    @Test
    void a_secret_that_is_refused_is_not_said_back() {
        String body = newBody();
        String secret = "ngan-" + body;
        String answer = agency(body)
                .post(
                        "/api/v1/webhooks",
                        Map.of(
                                "body",
                                body,
                                "url",
                                receiver + "/hook",
                                "events",
                                List.of("subject_changed"),
                                "secret",
                                secret))
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertFalse(answer.contains(secret), answer);
    }

    @Test
    void a_body_gets_one_mail_a_day_that_counts_and_names_nothing() {
        String body = newBody();
        administrator
                .post(
                        "/api/v1/mailboxes",
                        Map.of("body", body, "address", "hop-thu@" + body.toLowerCase(Locale.ROOT) + ".example"))
                .then()
                .statusCode(200)
                .body("bodies", hasItem(body));
        new Client(Tokens.officer(body, "T01", Role.HEAD_OF_INVESTIGATION))
                .post("/api/v1/mailboxes", Map.of("body", body, "address", "a@b.example"))
                .then()
                .statusCode(403);
        deliveries.round();
        assertEquals(List.of(), receiver().mailsTo(body), "nothing to say, no mail");
        LocalDate on = TODAY.minusMonths(4).plusDays(5);
        String first =
                caseOf(body, on, on.atTime(9, 0).atZone(CommandDoor.VIETNAM).toInstant());
        look.look();
        shown();
        deliveries.round();
        String second =
                caseOf(body, on, on.atTime(9, 0).atZone(CommandDoor.VIETNAM).toInstant());
        look.look();
        shown();
        deliveries.round();
        List<String> got = receiver().mailsTo(body);
        assertEquals(1, got.size(), "one a day");
        String mail = ReceiverAsked.textOf(got.getFirst());
        assertTrue(mail.contains("Your body has 1 notices"), mail);
        for (String hidden : List.of(first, second, first.substring(5), "QD-1", body)) {
            assertFalse(mail.contains(hidden), hidden);
        }
        administrator.request().delete("/api/v1/mailboxes/" + body).then().statusCode(200);
        administrator.request().delete("/api/v1/mailboxes/" + body).then().statusCode(404);
        new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR))
                .getFor("audit", "/api/v1/looking?kind=operated&thing=" + body)
                .then()
                .statusCode(200)
                .body("items.operation", equalTo(List.of("removeMailbox", "setMailbox")))
                .body("items.roles", everyItem(equalTo(List.of("administrator"))));
        assertTrue(rows.sql().query("select address from mail_recipient", row -> row.getString(1)).stream()
                .allMatch(address -> address.startsWith("s1.")));
    }

    private ReceiverAsked receiver() {
        return new ReceiverAsked(receiver);
    }

    private static int number = (int) (System.nanoTime() % 100_000);
    private static String last = "";

    private static String newBody() {
        number++;
        last = "T01-B" + number;
        return last;
    }

    private static String newBodyLast() {
        return last;
    }

    private static Client agency(String body) {
        return new Client(Tokens.officer(body, "T01", Role.AGENCY_CLIENT));
    }

    private Map<String, Object> asked(String body, String url) {
        return Map.of(
                "body", body, "url", url, "events", List.of("subject_changed", "clock_reminded"), "secret", SECRET);
    }

    private String registered(Client client, String body) {
        String location = client.post("/api/v1/webhooks", asked(body, receiver + "/hook"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        shown();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void refused(Client client, Map<String, Object> asked, String code) {
        client.post("/api/v1/webhooks", asked).then().statusCode(409).body("code", equalTo(code));
    }

    private String caseOf(String body, LocalDate on, Instant recordedAt) {
        UUID id = UUID.randomUUID();
        String subject = "case:" + id;
        String key = PrivateSealingKey.generate("case-" + id).publicKey().value();
        CASES.event(subject, subject, "case.registered.v1", on, recordedAt, """
            {"caseId":"%s","sealingKey":"%s","details":{"locality":"T01","registeredOn":"2020-12-25",
             "offence":{"article":"353","clause":"2"}}}\
            """.formatted(id, key));
        incoming.receive(CASES.page(prefix));
        INVESTIGATIONS.event(
                "investigation:" + id, subject, "investigation.opened.v1", on, recordedAt, """
                    {"decision":{"documentNo":"QD-1","decidedOn":"%s","unit":"%s"}}\
                    """.formatted(on, body));
        incoming.receive(INVESTIGATIONS.page(prefix));
        shown();
        return subject;
    }

    private void shown() {
        Position position = new Position(log.name(), log.reader().lastPos());
        for (var view : List.of(ClockTable.class, SubjectTable.class, NoticeTable.class, SubscriptionTable.class)) {
            assertTrue(views.await(view, position, PATIENCE));
        }
    }

    private void due(String id, String change) {
        rows.sql().update("update delivery set " + change + " where id = ?", UUID.fromString(id));
    }
}
