package vn.liem.notification.clock.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.notification.Logs.CASES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.notification.Receiving;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksDecider;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.notification.clock.NotedFact;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.clock.view.RecountTable;
import vn.liem.notification.clock.view.SubjectTable;
import vn.liem.notification.notice.view.NoticeTable;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.security.Role;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What another calendar counted is counted anew, once, and told. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class RecountPagesIT {

    private static final String CLOCKS = "/api/v1/clocks";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @Inject
    CountAnewByLaw anew;

    @Inject
    CommandHandler commands;

    @Inject
    EventLog log;

    @Inject
    Views views;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    /** What an earlier calendar counted: in it the day off that is still awaited was one. */
    @Test
    void what_another_calendar_counted_is_counted_anew_once_listed_with_both_days_and_told_to_its_owner() {
        String subject = registered("T01", "353", "2");
        UUID id = UUID.randomUUID();
        UUID instituted = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 7, 24);
        Profile earlier = Profile.vietnam().with(Profile.vietnam().calendar().withUnconfirmedDaysOff());
        Authorship by = new Authorship("notification-service", Optional.empty(), id, id, Optional.empty());
        DecisionSession session = commands.session();
        session.decide(
                Aggregate.of(new ClocksDecider(earlier, "earlier"), ClocksEvent.class),
                Instruction.of(
                        new Note(List.of(new NotedFact(
                                instituted,
                                "opened#",
                                ClockFact.INSTITUTED,
                                day,
                                false,
                                Optional.of("T01-CQDT"),
                                Optional.of(day)))),
                        ClocksInLog.streamOf(subject).orElseThrow(),
                        subject,
                        day,
                        by));
        commands.append(session.toAppend(Optional.empty(), List.of()));
        shown();
        assertTrue(anew.count() >= 1);
        shown();
        anew.count();
        assertEquals(1, events(subject, "clock.recounted.v1"));
        assertEquals(1, events(subject, "clock.law-changed.v1"));
        ask("/recounts?subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].dueBefore", equalTo("2026-11-25"))
                .body("items[0].dueOn", equalTo("2026-11-24"))
                .body("items[0].countedBefore", equalTo("earlier"))
                .body("items[0].countedBy", equalTo(ClocksInLog.VERSION))
                .body("items[0].setBy", equalTo(instituted.toString()))
                .body("items[0].before.passedOver.day", hasItem("2026-11-24"))
                .body("items[0].now.steps.english.join(' ')", containsString("Calendar, version"));
        ask("/recounts?countedBy=" + ClocksInLog.VERSION).then().body("items.subject", hasItem(subject));
        elsewhere.get(CLOCKS + "/recounts?subject=" + subject).then().body("items.size()", equalTo(0));
        ask("/recounts?subject=somebody").then().statusCode(400);
        ask("?subject=" + subject + "&asOf=2026-08-01").then().body("items.dueOn", contains("2026-11-24"));
        Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
        assertTrue(views.await(
                NoticeTable.class, new Position(log.name(), log.reader().lastPos()), PATIENCE));
        police.get("/api/v1/notices?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subject == '" + subject + "' }.kind", contains("recounted"));
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

    private Response ask(String query) {
        shown();
        return standing.get(CLOCKS + query);
    }

    private void shown() {
        Position position = new Position(log.name(), log.reader().lastPos());
        assertTrue(views.await(ClockTable.class, position, PATIENCE));
        assertTrue(views.await(SubjectTable.class, position, PATIENCE));
        assertTrue(views.await(RecountTable.class, position, PATIENCE));
    }

    private long events(String subject, String type) {
        return log.reader().stream(ClocksInLog.streamOf(subject).orElseThrow()).stream()
                .map(StoredEvent::type)
                .filter(type::equals)
                .count();
    }
}
