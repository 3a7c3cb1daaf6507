package vn.liem.investigation.control.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Contacts about a case and interference with it, over HTTP; who is assigned decides who records. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class ControlRecordsIT {

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("control-2", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client investigator =
            new Client(Tokens.officerNamed("control-3", "T01-CQDT", "T01", Role.INVESTIGATOR));
    private final Client neighbour = new Client(Tokens.officerNamed("control-4", "T01-CQDT", "T01", Role.INVESTIGATOR));
    private final Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));

    @Inject
    IncomingEvents incoming;

    @Test
    void a_contact_is_recorded_by_the_investigator_in_charge_and_read_by_those_who_watch() {
        UUID caseId = opened();
        police.post(
                        path(caseId, "/officers"),
                        Map.of(
                                "documentNo", "1/PC",
                                "officer", "control-3",
                                "role", "investigator",
                                "assignedOn", "2024-01-10"))
                .then()
                .statusCode(201);
        Map<String, String> contact =
                Map.of("party", "intermediary", "manner", "gift", "contactedOn", "2024-02-12", "sealedText", SEALED);
        neighbour
                .post(path(caseId, "/contacts"), contact)
                .then()
                .statusCode(403)
                .body("code", equalTo("not_assigned"))
                .body("detail", containsString("the head of the body assigns officers"));
        UUID key = UUID.randomUUID();
        investigator.post(key, path(caseId, "/contacts"), contact).then().statusCode(201);
        investigator.get(path(caseId, "/contacts")).then().statusCode(403);
        auditor.get(path(caseId, "/contacts"))
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(key.toString()))
                .body("items[0].officer", equalTo("control-3"))
                .body("items[0].manner", equalTo("gift"))
                .body(not(containsString("s1.k1")));
        Map<String, String> annulment = Map.of("contact", key.toString(), "annulledBy", "6/BC", "sealedReason", SEALED);
        police.post(path(caseId, "/contacts/annulments"), annulment)
                .then()
                .statusCode(409)
                .body("code", equalTo("contact_of_another"));
        investigator
                .post(path(caseId, "/contacts/annulments"), annulment)
                .then()
                .statusCode(201);
        auditor.get(path(caseId, "/contacts")).then().body("items", hasSize(0));
    }

    @Test
    void an_interference_is_reported_checked_and_handled_by_others_than_those_it_concerns() {
        UUID caseId = opened();
        UUID report = UUID.randomUUID();
        Map<String, String> reported =
                Map.of("kind", "influence", "happenedOn", "2024-02-13", "about", "control-2", "sealedText", SEALED);
        investigator
                .post(report, path(caseId, "/interference"), reported)
                .then()
                .statusCode(201);
        Map<String, String> check = Map.of(
                "report", report.toString(),
                "documentNo", "2/KT",
                "result", "founded",
                "checkedOn", "2024-02-20",
                "sealedText", SEALED);
        investigator.post(path(caseId, "/interference/checks"), check).then().statusCode(403);
        deputy.post(path(caseId, "/interference/checks"), check)
                .then()
                .statusCode(409)
                .body("code", equalTo("decided_in_ones_own_matter"));
        police.post(path(caseId, "/interference/checks"), check).then().statusCode(201);
        Map<String, String> handling = Map.of(
                "report", report.toString(),
                "documentNo", "3/KN",
                "measure", "discipline_proposed",
                "handledOn", "2024-02-27",
                "sealedText", SEALED);
        police.post(path(caseId, "/interference/handlings"), handling).then().statusCode(201);
        auditor.get(path(caseId, "/interference"))
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("items[0].check.result", equalTo("founded"))
                .body("items[0].handling.measure", equalTo("discipline_proposed"))
                .body(not(containsString("s1.k1")));
        deputy.get(path(caseId, "/interference"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("version", equalTo(0));
        Map<String, String> annulment =
                Map.of("report", report.toString(), "annulledBy", "4/HB", "sealedReason", SEALED);
        police.post(path(caseId, "/interference/annulments"), annulment).then().statusCode(428);
        police.post(path(caseId, "/interference/annulments"), 3, annulment)
                .then()
                .statusCode(201);
        auditor.get(path(caseId, "/interference")).then().body("items[0].handling", equalTo(null));
        Map<String, String> guessed =
                Map.of("report", UUID.randomUUID().toString(), "annulledBy", "5/HB", "sealedReason", SEALED);
        deputy.post(path(caseId, "/interference/annulments"), 3, guessed)
                .then()
                .statusCode(412)
                .body("streamVersion", equalTo(0))
                .body("changes", equalTo(null));
    }

    @Test
    void a_report_is_taken_back_by_whoever_made_it_and_nobody_else() {
        UUID caseId = opened();
        UUID report = UUID.randomUUID();
        Map<String, String> reported =
                Map.of("kind", "influence", "happenedOn", "2024-02-13", "about", "control-2", "sealedText", SEALED);
        investigator
                .post(report, path(caseId, "/interference"), reported)
                .then()
                .statusCode(201);
        Map<String, String> takenBack =
                Map.of("report", report.toString(), "annulledBy", "4/HB", "sealedReason", SEALED);
        police.post(path(caseId, "/interference/annulments"), 1, takenBack)
                .then()
                .statusCode(409)
                .body("code", equalTo("reported_by_another"));
        investigator
                .post(path(caseId, "/interference/annulments"), 1, takenBack)
                .then()
                .statusCode(201);
        auditor.get(path(caseId, "/interference")).then().body("items", hasSize(0));
    }

    @Test
    void nobody_holds_the_file_and_yet_a_body_without_part_reads_nothing() {
        Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
        Client otherPolice =
                new Client(Tokens.officer("T01-THA", "T01", Role.HEAD_OF_INVESTIGATION, Role.INVESTIGATOR));
        UUID untouched = new RegistryTold(incoming).registered("T01");
        UUID caseId = opened();
        for (UUID ofNobody : List.of(untouched, caseId)) {
            for (String what : List.of("/officers", "/signatures", "/appraisals")) {
                court.get(path(ofNobody, what)).then().statusCode(403).body("code", equalTo("body_takes_no_part"));
            }
            otherPolice
                    .get(path(ofNobody, "/contacts"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("another_body_holds_the_file"));
        }
        for (String what : List.of("/officers", "/signatures", "/appraisals")) {
            neighbour.get(path(caseId, what)).then().statusCode(200);
            auditor.get(path(untouched, what)).then().statusCode(200);
        }
        police.get(path(caseId, "/contacts")).then().statusCode(200);
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + what;
    }
}
