package vn.liem.handover.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.handover.desk.Asked;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.RecordedHandoverCommand.RecordHandover;
import vn.liem.handover.protocol.RecordedOutcome;
import vn.liem.handover.protocol.RegisterMark;
import vn.liem.handover.protocol.RegisterStatement;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.verifier.Hash;

/** A hand-over that a register left open is answered by an officer of the body that the file was sent to. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class RecordedHandoverDoorIT {

    private static final String RECORDED = "/api/v1/recorded-handovers";
    private static final LocalDate SENT = LocalDate.of(2024, 3, 4);

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procurators = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-VKS", "T02", Role.PROCURATOR));

    @Inject
    HandoverDesk desk;

    private final UUID id = UUID.randomUUID();
    private final FileSubject file = new FileSubject(SubjectKind.CASE, UUID.randomUUID());
    private final String path = RECORDED + "/" + id;
    private String position = "";

    @BeforeEach
    void a_register_tells_of_a_file_that_the_police_have_sent() {
        UUID command = UUID.randomUUID();
        Authorship by = new Authorship("test", Optional.empty(), command, command, Optional.empty());
        desk.keep(
                new OpenFile(file, new UnitCode("T01-CQDT"), SENT),
                new Asked(by, SENT, Hash.over(command.toString().getBytes(StandardCharsets.UTF_8))));
        position = brought(Optional.empty(), Optional.empty(), 17);
    }

    @Test
    void it_is_open_until_the_receiving_body_says_that_it_took_the_file() {
        procurators
                .get(path + "?position=" + position)
                .then()
                .statusCode(200)
                .body("stated.to", equalTo("T01-VKS"))
                .body("answered", equalTo(null));
        procurators
                .get(RECORDED + "?open=yes&subject=case:" + file.id())
                .then()
                .body("items.recordedId", hasItem(id.toString()));
        Response answered = procurators.post(path + "/acceptances", Map.of("answeredOn", "2024-03-07"));
        answered.then().statusCode(201);
        procurators
                .get(answered.path("links.shown"))
                .then()
                .statusCode(200)
                .body("answered.outcome", equalTo("accepted"))
                .body("answered.answeredOn", equalTo("2024-03-07"))
                .body("answered.leaf", notNullValue());
        procurators
                .get(RECORDED + "?open=yes&subject=case:" + file.id())
                .then()
                .body("items.recordedId", not(hasItem(id.toString())));
        procurators
                .post(path + "/acceptances", Map.of("answeredOn", "2024-03-08"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already_answered"));
    }

    @Test
    void a_file_that_was_sent_back_has_its_reason_sealed_and_stands_whatever_the_register_says_later() {
        Map<String, String> returned = Map.of("answeredOn", "2024-03-07", "reason", "Thiếu biên bản giao nhận");
        procurators.post(path + "/returns", returned).then().statusCode(201);
        String corrected = brought(Optional.of(RecordedOutcome.ACCEPTED), Optional.of(SENT.plusDays(5)), 18);
        procurators
                .get(path + "?position=" + corrected)
                .then()
                .statusCode(200)
                .body("answered.outcome", equalTo("returned"))
                .body("answered.sealedReason", startsWith("s1."))
                .body("stated.outcome", equalTo("accepted"));
    }

    @Test
    void nobody_else_answers_and_nobody_answers_before_the_file_was_sent_or_on_a_day_to_come() {
        Map<String, String> on = Map.of("answeredOn", "2024-03-07");
        police.post(path + "/acceptances", on).then().statusCode(403);
        elsewhere.post(path + "/acceptances", on).then().statusCode(403);
        procurators
                .post(path + "/acceptances", Map.of("answeredOn", "2024-03-03"))
                .then()
                .statusCode(409)
                .body("code", equalTo("answered_too_early"));
        procurators
                .post(path + "/acceptances", Map.of("answeredOn", "2199-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("in_the_future"));
        procurators
                .post(path + "/returns", Map.of("answeredOn", "2024-03-07"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        procurators
                .post(RECORDED + "/" + UUID.randomUUID() + "/acceptances", on)
                .then()
                .statusCode(404);
    }

    private String brought(Optional<RecordedOutcome> outcome, Optional<LocalDate> outcomeOn, int line) {
        RegisterStatement statement = new RegisterStatement(
                file,
                new UnitCode("T01-CQDT"),
                new UnitCode("T01-VKS"),
                SENT,
                Optional.of(12),
                Optional.empty(),
                outcome,
                outcomeOn,
                Optional.empty());
        RegisterMark mark = new RegisterMark(new UnitCode("T01-NC"), new Sha256("c".repeat(64)), line);
        UUID command = UUID.randomUUID();
        Authorship by = new Authorship("importer@T01-NC", Optional.of("T01-CQDT"), command, command, Optional.empty());
        CommandAnswer answer = desk.record(
                new RecordHandover(id, statement, mark),
                file,
                new Asked(by, SENT, Hash.over(command.toString().getBytes(StandardCharsets.UTF_8))));
        if (answer instanceof CommandAnswer.Done done) {
            return "investigation-service/1:" + done.pos();
        }
        throw new IllegalStateException("not recorded: " + answer);
    }
}
