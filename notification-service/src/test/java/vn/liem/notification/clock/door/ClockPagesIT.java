package vn.liem.notification.clock.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.notification.Logs.CASES;
import static vn.liem.notification.Logs.INVESTIGATIONS;
import static vn.liem.notification.Logs.TRIALS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.PublishedRecord;
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
import vn.liem.service.testing.Told;

/** What others decide sets, meets and misses clocks: once, in any order, and through a death between. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class ClockPagesIT {

    private static final String CLOCKS = "/api/v1/clocks";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));

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

    @ConfigProperty(name = "liem.test.superuser")
    String superuser;

    @ConfigProperty(name = "liem.test.superuser-password")
    String superuserPassword;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @Test
    void an_instituted_case_has_its_clock_with_start_rule_article_and_days_passed_over() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2025-10-15"));
        ask(standing, "?subject=" + subject + "&asOf=2026-01-01")
                .then()
                .statusCode(200)
                .body("items.clock", contains("investigation"))
                .body("items[0].state", equalTo("running"))
                .body("items[0].startedBy", equalTo("instituted"))
                .body("items[0].startedOn", equalTo("2025-10-15"))
                .body("items[0].nominalOn", equalTo("2026-02-15"))
                .body("items[0].dueOn", equalTo("2026-02-23"))
                .body("items[0].daysLeft", equalTo(53))
                .body("items[0].rowId", equalTo("INV-VERY-b"))
                .body("items[0].name.vietnamese", equalTo("Thời hạn điều tra"))
                .body("items[0].article.vietnamese", containsString("Bộ luật Tố tụng hình sự"))
                .body("items[0].steps.size()", greaterThan(1))
                .body("items[0].passedOver.day", hasItem("2026-02-17"));
    }

    @Test
    void a_fact_of_the_past_misses_its_clock_by_its_legal_day() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2025-10-15"));
        told(INVESTIGATIONS, concluded(subject, "2026-02-25"));
        String asked = "?subject=" + subject + "&clock=investigation&asOf=";
        ask(standing, asked + "2026-02-23").then().body("items.state", contains("running"));
        ask(standing, asked + "2026-02-24").then().body("items.state", contains("overdue"));
        ask(standing, asked + "2026-02-25")
                .then()
                .body("items.state", contains("met_late"))
                .body("items[0].metOn", equalTo("2026-02-25"))
                .body("items[0].daysLeft", nullValue());
        assertEquals(1, events(subject, "clock.missed.v1"));
    }

    @Test
    void an_unknown_class_of_crime_is_said_as_such() {
        String subject = registered("T01", "219", "9");
        told(INVESTIGATIONS, opened(subject, "2024-01-08"));
        ask(standing, "?subject=" + subject + "&state=not_known")
                .then()
                .body("items.clock", contains("investigation"))
                .body("items[0].dueOn", nullValue())
                .body("items[0].notKnown.english", containsString("Art. 219(9)"));
    }

    @Test
    void the_receipt_of_a_file_starts_the_clock_of_the_next_stage() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2024-01-08"));
        told(INVESTIGATIONS, concluded(subject, "2024-04-01"));
        told(TRIALS, received(subject, "2024-04-03"));
        ask(standing, "?subject=" + subject)
                .then()
                .body("items.clock", containsInAnyOrder("investigation", "conclusion_delivery", "prosecution"))
                .body("items.find { it.clock == 'prosecution' }.startedOn", equalTo("2024-04-03"))
                .body("items.find { it.clock == 'conclusion_delivery' }.state", equalTo("met"));
    }

    @Test
    void a_detention_runs_to_the_day_that_its_order_states_and_ends_by_the_release() {
        String subject = registered("T01", "361", "1");
        String person = UUID.randomUUID().toString();
        told(INVESTIGATIONS, measure(subject, person, "measure.applied.v1", """
                {"order":{"documentNo":"2/LTG","kind":"detention","decidedOn":"2018-03-04","startsOn":"2018-03-04",
                 "endsOn":"2018-04-29","unit":"T01-CQDT","stage":"investigation","charge":{"article":"361","number":"1"}}}"""));
        told(INVESTIGATIONS, measure(subject, person, "measure.applied.v1", """
                {"order":{"documentNo":"1/TG","kind":"custody","decidedOn":"2018-03-01","startsOn":"2018-03-01",
                 "endsOn":"2018-03-04","unit":"T01-CQDT","stage":"investigation"}}"""));
        String asked = "?subject=" + subject + "&clock=detention&asOf=";
        ask(standing, asked + "2018-04-10")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("running"))
                .body("items[0].dueOn", equalTo("2018-04-29"))
                .body("items[0].daysLeft", equalTo(19))
                .body("items[0].group", equalTo("due_soon"))
                .body("items[0].person", equalTo(person))
                .body("items[0].rowId", equalTo("DET-LESS"))
                .body("items[0].steps.english.join(' ')", containsString("less 3 days of custody, are 57 days"));
        told(INVESTIGATIONS, measure(subject, person, "measure.person-released.v1", """
                {"measure":"2/LTG","end":{"documentNo":"7/QD-TD","endedOn":"2018-04-20","unit":"T01-VKS"}}"""));
        ask(standing, asked + "2018-05-10")
                .then()
                .body("items.state", contains("met"))
                .body("items[0].metOn", equalTo("2018-04-20"));
    }

    @Test
    void what_has_run_out_is_recorded_as_missed_once_and_listed_by_its_day() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2021-01-04"));
        assertTrue(look.look() >= 1);
        shown();
        look.look();
        assertEquals(1, events(subject, "clock.missed.v1"));
        String asked = "?state=overdue&dueFrom=2021-05-01&dueUntil=2021-05-31";
        ask(standing, asked).then().body("items.subject", hasItem(subject));
        ask(standing, "?state=met&dueFrom=2021-05-01&dueUntil=2021-05-31")
                .then()
                .body("items.subject", not(hasItem(subject)));
    }

    @Test
    void what_is_told_twice_and_in_disorder_ends_the_same() {
        String inOrder = registered("T01", "353", "2");
        String shuffled = registered("T01", "353", "2");
        for (String subject : List.of(inOrder, shuffled)) {
            long before = INVESTIGATIONS.pos();
            opened(subject, "2024-01-08");
            extended(subject, "2024-05-06", 3);
            concluded(subject, "2024-08-01");
            List<PublishedRecord> page = new ArrayList<>(since(before));
            if (subject.equals(shuffled)) {
                page.addAll(since(before));
                page.addAll(since(before));
                Collections.shuffle(page, new Random(77));
                // What leaves a hole waits until it is told in its place.
                page.forEach(record -> incoming.receive(INVESTIGATIONS.page(prefix, List.of(record))));
                since(before).forEach(record -> incoming.receive(INVESTIGATIONS.page(prefix, List.of(record))));
                incoming.receive(INVESTIGATIONS.page(prefix, since(before)));
            } else {
                incoming.receive(INVESTIGATIONS.page(prefix, page));
            }
        }
        // The receipt in another log is heard before the offer, and comes to the same.
        told(TRIALS, received(inOrder, "2024-08-05"));
        told(INVESTIGATIONS, offered(inOrder, "2024-08-02"));
        told(INVESTIGATIONS, offered(shuffled, "2024-08-02"));
        told(TRIALS, received(shuffled, "2024-08-05"));
        assertEquals(clocks(inOrder), clocks(shuffled));
        assertEquals(events(inOrder, "clock.set.v1"), events(shuffled, "clock.set.v1"));
        assertEquals(events(inOrder, "clock.fact-noted.v1"), events(shuffled, "clock.fact-noted.v1"));
    }

    @Test
    void a_death_between_the_events_and_their_mark_leaves_neither_and_then_both_once() throws SQLException {
        String subject = registered("T01", "353", "2");
        long before = log.reader().lastPos();
        asSuperuser("create function die() returns trigger language plpgsql as "
                + "$$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$");
        asSuperuser("create trigger die after insert on inbox_mark for each statement execute function die()");
        opened(subject, "2024-01-08");
        incoming.receive(INVESTIGATIONS.page(prefix));
        assertEquals(before, log.reader().lastPos());
        asSuperuser("drop trigger die on inbox_mark");
        asSuperuser("drop function die()");
        incoming.receive(INVESTIGATIONS.page(prefix));
        incoming.receive(INVESTIGATIONS.page(prefix));
        assertEquals(INVESTIGATIONS.pos(), log.reader().lastMark("investigation-service/1"));
        assertEquals(1, events(subject, "clock.set.v1"));
    }

    @Test
    void a_corrected_and_an_annulled_decision_move_and_take_back_their_clock() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2024-01-08"));
        told(INVESTIGATIONS, decision(subject, "investigation.corrected.v1", "QD-1", "2024-01-09", ""));
        ask(standing, "?subject=" + subject).then().body("items.startedOn", contains("2024-01-09"));
        INVESTIGATIONS.event(stream(subject), subject, "investigation.annulled.v1", """
                {"decision":{"documentNo":"QD-1"}}""");
        told(INVESTIGATIONS, INVESTIGATIONS);
        ask(standing, "?subject=" + subject).then().body("items.size()", equalTo(0));
    }

    @Test
    void clocks_are_seen_in_their_territory_and_by_those_who_take_part() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2024-01-08"));
        ask(elsewhere, "?subject=" + subject).then().statusCode(200).body("items.size()", equalTo(0));
        ask(court, "?subject=" + subject).then().body("items.size()", equalTo(0));
        told(TRIALS, decision(TRIALS, subject, "trial.case-accepted.v1", "TL-1", "2024-10-01", "T01-TA", ""));
        ask(court, "?subject=" + subject).then().body("items.size()", greaterThan(1));
        // Two bodies take part by now, and neither is of that territory.
        ask(elsewhere, "?subject=" + subject).then().body("items.size()", equalTo(0));
        ask(standing, "?subject=somebody").then().statusCode(400);
        ask(standing, "?state=late").then().statusCode(400);
    }

    @Test
    void a_page_goes_on_where_the_last_ended_and_a_rebuilt_list_is_the_same() {
        String subject = registered("T01", "353", "2");
        told(INVESTIGATIONS, opened(subject, "2024-01-08"));
        told(INVESTIGATIONS, concluded(subject, "2024-04-01"));
        Response first = ask(standing, "?subject=" + subject + "&limit=1");
        first.then().body("items.size()", equalTo(1));
        standing.request()
                .urlEncodingEnabled(false)
                .get(first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        String before = ask(standing, "?subject=" + subject).asString();
        views.projector(ClockTable.class).rebuild();
        views.projector(SubjectTable.class).rebuild();
        assertEquals(before, ask(standing, "?subject=" + subject).asString());
    }

    private String registered(String locality, String article, String clause) {
        UUID id = UUID.randomUUID();
        String subject = "case:" + id;
        CASES.event(subject, subject, "case.registered.v1", """
                {"caseId":"%s","sealingKey":"%s","details":{"locality":"%s","registeredOn":"2020-12-25",
                 "offence":{"article":"%s","clause":"%s"}}}""".formatted(
                        id, PrivateSealingKey.generate("case-" + id).publicKey().value(), locality, article, clause));
        incoming.receive(CASES.page(prefix));
        return subject;
    }

    private static Told opened(String subject, String on) {
        return decision(subject, "investigation.opened.v1", "QD-1", on, "");
    }

    private static Told concluded(String subject, String on) {
        return decision(subject, "investigation.concluded.v1", "KL-1", on, "");
    }

    private static Told extended(String subject, String on, int months) {
        return decision(subject, "investigation.extended.v1", "GH-1", on, ",\"months\":" + months);
    }

    private static Told decision(String subject, String type, String documentNo, String on, String more) {
        return decision(INVESTIGATIONS, subject, type, documentNo, on, "T01-CQDT", more);
    }

    private static Told decision(
            Told log, String subject, String type, String documentNo, String on, String unit, String more) {
        return log.event(stream(subject), subject, type, """
                {"decision":{"documentNo":"%s","decidedOn":"%s","unit":"%s"}%s}""".formatted(documentNo, on, unit, more));
    }

    private static Told measure(String subject, String person, String type, String json) {
        return INVESTIGATIONS.event("measures:" + subject.substring(5) + "/" + person, subject, type, json);
    }

    private static Told offered(String subject, String on) {
        return INVESTIGATIONS.event(
                "offered-file:" + subject.substring(5), subject, "handover.file-offered.v2", """
                {"offerId":"%s","from":"T01-CQDT","to":"T01-VKS","offeredOn":"%s"}""".formatted(
                                subject, on));
    }

    private static Told received(String subject, String on) {
        return TRIALS.event(
                "incoming-file:" + subject.substring(5), subject, "handover.file-received.v1", """
                {"offerId":"%s","from":"T01-CQDT","to":"T01-VKS","receivedOn":"%s"}""".formatted(
                                subject, on));
    }

    private static String stream(String subject) {
        return "investigation:" + subject.substring(5);
    }

    private static List<PublishedRecord> since(long pos) {
        return INVESTIGATIONS.records().stream()
                .filter(record -> record.pos() > pos)
                .toList();
    }

    private void told(Told told, Told page) {
        incoming.receive(told.page(prefix, page.records()));
    }

    private Response ask(Client client, String query) {
        shown();
        return client.get(CLOCKS + query);
    }

    private void shown() {
        Position position = new Position(log.name(), log.reader().lastPos());
        assertTrue(views.await(ClockTable.class, position, PATIENCE));
        assertTrue(views.await(SubjectTable.class, position, PATIENCE));
    }

    private List<String> clocks(String subject) {
        Response answer = ask(standing, "?subject=" + subject + "&asOf=2024-09-01");
        List<String> clocks = new ArrayList<>();
        for (String part : List.of("clock", "state", "startedOn", "dueOn", "metOn")) {
            clocks.add(answer.path("items." + part).toString());
        }
        return clocks;
    }

    private long events(String subject, String type) {
        return log.reader().stream(ClocksInLog.streamOf(subject).orElseThrow()).stream()
                .map(StoredEvent::type)
                .filter(type::equals)
                .count();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, superuser, superuserPassword);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
