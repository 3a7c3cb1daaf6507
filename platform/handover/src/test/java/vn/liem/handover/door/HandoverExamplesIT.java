package vn.liem.handover.door;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Authorship;
import vn.liem.handover.desk.Asked;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.RecordedHandoverCommand.RecordHandover;
import vn.liem.handover.protocol.RegisterMark;
import vn.liem.handover.protocol.RegisterStatement;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.security.Role;
import vn.liem.service.testing.ApiDescription;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.verifier.Hash;

/** Every example of the doors of hand-overs, which several services mount, can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class HandoverExamplesIT {

    private static final String ANY_CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final byte[] DOCUMENT = "Kết luận điều tra".getBytes(StandardCharsets.UTF_8);

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procurators = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client administrator = new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR));

    @Inject
    HandoverDesk desk;

    @Inject
    Clock clock;

    @Test
    void every_example_can_be_sent() {
        police.request()
                .contentType(ContentType.BINARY)
                .body(DOCUMENT)
                .put("/api/v1/documents/" + Hash.over(DOCUMENT).hex())
                .then()
                .statusCode(201);
        SentExamples examples = new SentExamples(ApiDescription.published());
        String rejected = offered(examples);
        examples.sendOn(rejected, "takeUrgentMeasure", police);
        procurators.getUntil(
                "/api/v1/handovers/" + rejected,
                answer -> answer.statusCode() == 200 && "received".equals(answer.path("state")));
        examples.sendOn(rejected, "rejectFile", procurators);
        examples.sendOn(offered(examples), "askForWithdrawal", police);
        examples.sendOn(offered(examples), "endHandover", administrator);
        examples.sendOn(recorded(), "acceptRecordedHandover", procurators);
        examples.sendOn(recorded(), "returnRecordedHandover", procurators);
        examples.noneIsLeftOfThePlatform();
    }

    /** What a register tells of a file that the police have sent, without saying how that ended. */
    private String recorded() {
        UUID id = UUID.randomUUID();
        FileSubject file = new FileSubject(SubjectKind.CASE, UUID.randomUUID());
        LocalDate sent = LocalDate.of(2024, 3, 4);
        desk.keep(new OpenFile(file, new UnitCode("T01-CQDT"), sent), asked(sent));
        RegisterStatement statement = new RegisterStatement(
                file,
                new UnitCode("T01-CQDT"),
                new UnitCode("T01-VKS"),
                sent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        RegisterMark mark = new RegisterMark(new UnitCode("T01-NC"), new Sha256("c".repeat(64)), 17);
        desk.record(new RecordHandover(id, statement, mark), file, asked(sent));
        return id.toString();
    }

    /** The file of a case of its own, offered by the police. */
    private String offered(SentExamples examples) {
        UUID caseId = UUID.randomUUID();
        LocalDate today = LocalDate.now(clock);
        desk.keep(
                new OpenFile(new FileSubject(SubjectKind.CASE, caseId), new UnitCode("T01-CQDT"), today), asked(today));
        Response offered = examples.with(ANY_CASE, caseId.toString()).send("offerFile", police);
        return SentExamples.idOf(offered);
    }

    private static Asked asked(LocalDate on) {
        UUID command = UUID.randomUUID();
        Authorship by = new Authorship("test", Optional.empty(), command, command, Optional.empty());
        return new Asked(by, on, Hash.over(command.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
