package vn.liem.handover.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Authorship;
import vn.liem.handover.desk.Asked;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.bundle.BundleCheck;
import vn.liem.verifier.bundle.TrustedKeys;
import vn.liem.verifier.bundle.Verdict;
import vn.liem.verifier.bundle.WitnessPolicy;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class EvidenceDoorIT {

    private static final String HANDOVERS = OfferAtDoor.HANDOVERS;

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procurators = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-VKS", "T02", Role.PROCURATOR));

    @Inject
    HandoverDesk desk;

    @Inject
    NoteSigner signer;

    @Inject
    Clock clock;

    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void the_police_hold_a_file() {
        UUID command = UUID.randomUUID();
        FileSubject file = new FileSubject(SubjectKind.CASE, caseId);
        LocalDate today = LocalDate.now(clock);
        Authorship by = new Authorship("test", Optional.empty(), command, command, Optional.empty());
        desk.keep(
                new OpenFile(file, new UnitCode("T01-CQDT"), today),
                new Asked(by, today, Hash.over(command.toString().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void the_evidence_of_a_hand_over_is_one_file_that_its_reader_can_check_elsewhere() {
        String handover = offered();
        shown(procurators, handover, "received");
        procurators.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        shown(police, handover, "released");
        Response made = police.request().accept(ContentType.ANY).get(handover + "/evidence");
        made.then().statusCode(200).header("Content-Disposition", containsString(".liem"));
        Verdict verdict = BundleCheck.of(
                made.asByteArray(), new TrustedKeys(List.of(signer.key())), new WitnessPolicy(0, Map.of()));
        assertEquals(List.of(), verdict.wrong());
        assertTrue(verdict.proven().stream().anyMatch(said -> said.code().equals("released")));
        assertTrue(verdict.open().stream().anyMatch(said -> said.code().equals("one_log")));
        elsewhere
                .request()
                .accept(ContentType.ANY)
                .get(handover + "/evidence")
                .then()
                .statusCode(403);
        police.request()
                .accept(ContentType.ANY)
                .get(HANDOVERS + "/" + UUID.randomUUID() + "/evidence")
                .then()
                .statusCode(404);
    }

    @Test
    void who_may_read_a_hand_over_but_verify_no_evidence_is_not_given_it() {
        String handover = offered();
        shown(procurators, handover, "received");
        for (Role role : List.of(Role.INTAKE_OFFICER, Role.IMPORTER)) {
            Client reader = new Client(Tokens.officer("T01-VKS", "T01", role));
            reader.get(handover).then().statusCode(200);
            reader.request()
                    .accept(ContentType.ANY)
                    .get(handover + "/evidence")
                    .then()
                    .statusCode(403);
        }
        Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));
        auditor.request()
                .accept(ContentType.ANY)
                .get(handover + "/evidence")
                .then()
                .statusCode(200);
    }

    @Test
    void the_evidence_of_a_case_is_for_who_may_verify_it_and_waits_for_every_log() {
        String evidence = "/api/v1/cases/" + caseId + "/evidence";
        Client intake = new Client(Tokens.officer("T01-CQDT", "T01", Role.INTAKE_OFFICER));
        Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
        for (Client other : List.of(elsewhere, intake, court)) {
            other.request().accept(ContentType.ANY).get(evidence).then().statusCode(403);
        }
        police.request()
                .accept(ContentType.ANY)
                .get("/api/v1/cases/" + UUID.randomUUID() + "/evidence")
                .then()
                .statusCode(404);
        // The two other services are not here in this test, and half of a case is not given for the whole.
        police.request()
                .accept(ContentType.ANY)
                .get(evidence)
                .then()
                .statusCode(503)
                .body("code", equalTo("other_side_silent"));
    }

    @Test
    void what_a_log_shows_of_a_case_is_for_services_alone() {
        String internal = "/internal/evidence/cases/" + caseId;
        police.get(internal).then().statusCode(403);
        new Client(Tokens.service("trial-service"))
                .get(internal)
                .then()
                .statusCode(200)
                .body("log", equalTo("investigation-service/1"))
                .body("events.size()", equalTo(1))
                .body("events[0].header", containsString("\"subject\":\"case:" + caseId));
    }

    private String offered() {
        return OfferAtDoor.offered(police, caseId);
    }

    private static JsonPath shown(Client client, String handover, String state) {
        return OfferAtDoor.shown(client, handover, state);
    }
}
