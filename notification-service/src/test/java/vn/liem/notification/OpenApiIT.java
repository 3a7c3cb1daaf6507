package vn.liem.notification;

import static vn.liem.notification.Logs.CASES;
import static vn.liem.notification.Logs.INVESTIGATIONS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.notification.clock.door.LookAtClocks;
import vn.liem.security.Role;
import vn.liem.security.seal.PrivateSealingKey;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ApiDescription;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.WatchedDoors;

/** The description of the API is the one in the docs, leaves out no route, and every example in it can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class OpenApiIT {

    private static final String ANY_SUBJECT = "case:0199b0a4-7c1e-7000-8000-000000000004";
    private static final String ANY_EVENT = "0199b0a4-7c1e-7000-8000-000000000005";
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 8);

    private final Client investigator = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
    private final Client agency = new Client(Tokens.officer("T01-TT", "T01", Role.AGENCY_CLIENT));
    private final Client administrator = new Client(Tokens.officer("TW-QT", "TW", Role.ADMINISTRATOR));

    @Inject
    IncomingEvents incoming;

    @Inject
    LookAtClocks look;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        ApiDescription.isTheOneInTheDocs("notification-service");
    }

    @Test
    void who_asks_at_any_door_is_recorded() {
        WatchedDoors.leaveNoneUnseen();
    }

    @Test
    void every_route_is_described() {
        ApiDescription.published().hasEveryRoute();
    }

    @Test
    void every_example_can_be_sent() {
        SentExamples examples = new SentExamples(ApiDescription.published());
        String subject = aMissedDate();
        Response clocks = investigator.getUntil(
                "/api/v1/clocks/" + subject, answer -> answer.statusCode() == 200 && answer.path("items[0]") != null);
        look.look(); // The first look may have come before the clock was shown.
        examples.with(ANY_SUBJECT, subject).with(ANY_EVENT, clocks.path("items[0].setBy"));
        examples.send("explainMiss", investigator);
        examples.send("setMailbox", administrator);
        administrator.request().delete("/api/v1/mailboxes/T01-CQDT").then().statusCode(200);
        Response webhook = examples.send("registerWebhook", agency);
        examples.sendOn(SentExamples.idOf(webhook), "changeSecret", agency);
        agency.post("/api/v1/webhooks/" + SentExamples.idOf(webhook) + "/ends", Map.of())
                .then()
                .statusCode(201);
        examples.sendOfTheExchange(incoming.holds(), "notification-service/1");
        examples.noneIsLeft();
    }

    /** A case that was instituted long ago, and in which nothing has come since. */
    private String aMissedDate() {
        UUID id = UUID.randomUUID();
        String subject = "case:" + id;
        String key = PrivateSealingKey.generate("case-" + id).publicKey().value();
        CASES.event(subject, subject, "case.registered.v1", LONG_AGO, """
                {"caseId":"%s","sealingKey":"%s","details":{"locality":"T01-H3","registeredOn":"2020-12-25",
                 "offence":{"article":"353","clause":"2"}}}""".formatted(id, key));
        incoming.receive(CASES.page(prefix));
        INVESTIGATIONS.event(
                "investigation:" + id, subject, "investigation.opened.v1", LONG_AGO, """
                {"decision":{"documentNo":"QD-1","decidedOn":"%s","unit":"T01-CQDT"}}""".formatted(LONG_AGO));
        incoming.receive(INVESTIGATIONS.page(prefix));
        look.look();
        return subject;
    }
}
