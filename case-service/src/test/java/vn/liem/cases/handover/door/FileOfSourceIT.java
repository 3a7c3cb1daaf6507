package vn.liem.cases.handover.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.control.signature.door.ProposalsOfFile;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.kernel.StreamId;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class FileOfSourceIT {

    private static final String HANDOVERS = "/api/v1/handovers";

    private final Client inspectorate = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client otherInspectorate = new Client(Tokens.officer("T02-TT", "T02", Role.INTAKE_OFFICER));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));

    @Inject
    EventLog log;

    @Inject
    ProposalsOfFile proposals;

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_source_is_handed_over_within_the_service_with_both_receipts() {
        String source = source();
        inspectorate
                .get("/api/v1/sources/" + source + "/custody")
                .then()
                .statusCode(200)
                .body("holder", equalTo("T01-TT"))
                .body("ground", equalTo("opened"));
        String handover = offered(source, "T02-TT");
        JsonPath received = shown(otherInspectorate, handover, "received");
        assertEquals(received.getString("offer.leaf"), received.getString("receipt.offerLeaf"));
        otherInspectorate.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        JsonPath released = shown(inspectorate, handover, "released");
        assertEquals(released.getString("receipt.leaf"), released.getString("receiptAtSender.receiptLeaf"));
        otherInspectorate
                .get("/api/v1/sources/" + source + "/custody")
                .then()
                .statusCode(200)
                .body("holder", equalTo("T02-TT"))
                .body("epoch", equalTo(2));
    }

    @Test
    void who_handed_the_file_of_a_source_over_decides_nothing_about_it_any_more() {
        String source = source();
        Map<String, Object> onward = Map.of("redirectedOn", "2024-06-03", "redirectedTo", "T01-CQDT");
        String handover = offered(source, "T02-TT");
        inspectorate
                .post("/api/v1/sources/" + source + "/redirections", 1, onward)
                .then()
                .statusCode(409)
                .body("code", equalTo("only_urgent_measures"));
        shown(otherInspectorate, handover, "received");
        otherInspectorate.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        inspectorate
                .post("/api/v1/sources/" + source + "/redirections", 1, onward)
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        inspectorate.get("/api/v1/sources/" + source).then().statusCode(200);
        otherInspectorate.get("/api/v1/sources/" + source).then().statusCode(200);
        otherInspectorate
                .post("/api/v1/sources/" + source + "/redirections", 1, onward)
                .then()
                .statusCode(201);
    }

    @Test
    void an_old_holder_heard_of_late_ends_no_proposal_of_the_present_one() {
        String source = source();
        taken(offered(source, "T02-TT"), inspectorate, otherInspectorate);
        StreamId custody = Handovers.custody(new FileSubject(SubjectKind.SOURCE, UUID.fromString(source)));
        List<StoredEvent> first = log.reader().stream(custody);
        assertEquals(List.of(), proposals.to(log.name(), first.getFirst()), "the first holder had none before him");
        assertEquals(List.of(false), overtaken(first));
        taken(offered(otherInspectorate, source, "T01-TT"), otherInspectorate, inspectorate);
        assertEquals(List.of(true, false), overtaken(log.reader().stream(custody)));
    }

    /** Whether what each change of holder leads to is overtaken, in the order of the changes. */
    private List<Boolean> overtaken(List<StoredEvent> custody) {
        return custody.stream()
                .flatMap(event -> proposals.to(log.name(), event).stream())
                .map(reaction -> reaction.isOvertaken().orElseThrow().getAsBoolean())
                .toList();
    }

    private static void taken(String handover, Client from, Client to) {
        shown(to, handover, "received");
        to.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        shown(from, handover, "released");
    }

    @Test
    void a_source_offered_to_an_investigation_body_waits_for_its_service() {
        String source = source();
        String handover = offered(source, "T01-CQDT");
        JsonPath waits = shown(inspectorate, handover, "offered");
        assertEquals("T01-CQDT", waits.getString("to"));
        assertEquals(source, waits.getString("subject.id"));
    }

    @Test
    void a_rejection_is_sealed_under_the_key_of_the_source() {
        String source = source();
        String handover = offered(source, "T02-TT");
        shown(otherInspectorate, handover, "received");
        otherInspectorate
                .post(handover + "/rejections", Map.of("reason", "Không thuộc thẩm quyền", "redirectTo", "T01-CQDT"))
                .then()
                .statusCode(201);
        String sealed = shown(inspectorate, handover, "rejected").getString("rejection.sealedReason");
        assertTrue(sealed.startsWith("s1."), sealed);
        inspectorate
                .get(HANDOVERS + "?state=rejected&subject=source:" + source)
                .then()
                .statusCode(200)
                .body("items.to", hasItem("T02-TT"));
    }

    @Test
    void the_body_that_registers_a_case_begins_its_file() {
        Response registered = police.post(
                "/api/v1/cases",
                Map.of(
                        "number",
                        "VA-" + UUID.randomUUID().toString().substring(0, 8),
                        "itemType",
                        "case",
                        "title",
                        "Vụ án tại bệnh viện số 24",
                        "locality",
                        "T01",
                        "field",
                        "health",
                        "offenceGroup",
                        "corruption",
                        "registeredOn",
                        "2023-12-25",
                        "violationPeriod",
                        "new"));
        registered.then().statusCode(201);
        police.get(registered.header("Location") + "/custody")
                .then()
                .statusCode(200)
                .body("holder", equalTo("T01-CQDT"))
                .body("epoch", equalTo(1));
    }

    private String source() {
        Response registered = inspectorate.post(
                "/api/v1/sources",
                Map.of(
                        "number",
                        "NT-" + UUID.randomUUID().toString().substring(0, 8),
                        "kind",
                        "crime_report",
                        "channel",
                        "inspection",
                        "subject",
                        "Sai phạm trong đấu thầu thiết bị",
                        "field",
                        "procurement",
                        "sentBy",
                        "T01-TT",
                        "sentOn",
                        "2024-05-13"));
        registered.then().statusCode(201);
        String location = registered.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String offered(String source, String to) {
        return offered(inspectorate, source, to);
    }

    private static String offered(Client from, String source, String to) {
        Response stored = from.request()
                .contentType("application/octet-stream")
                .body("Kết luận thanh tra".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents");
        stored.then().statusCode(201);
        String sha256 = stored.path("sha256");
        Response offered = from.post(
                HANDOVERS,
                Map.of(
                        "subjectKind",
                        "source",
                        "subjectId",
                        source,
                        "to",
                        to,
                        "legalBasis",
                        Map.of("articles", List.of(Map.of("law", "criminal_procedure_code", "article", "145"))),
                        "documents",
                        List.of(Map.of("documentNumber", "07/KLTT", "sha256", sha256, "pages", 12))));
        offered.then().statusCode(201);
        return offered.header("Location");
    }

    /** The hand-over once it stands so: what one half leads to in the other comes a moment later. */
    private static JsonPath shown(Client client, String handover, String state) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            Response last = client.get(handover);
            if (last.statusCode() == 200 && state.equals(last.jsonPath().getString("state"))) {
                return last.jsonPath();
            }
            assertTrue(System.nanoTime() < end, "the state did not come within 30 s; last: " + last.asString());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
