package vn.liem.trial.trial.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.trial.InvestigationTold;

/** A court accepts a case on an indictment that investigation-service has told of. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class AcceptanceIT {

    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));

    @Inject
    IncomingEvents incoming;

    @Inject
    IndictmentsTold indictments;

    @Test
    void a_case_is_accepted_on_an_indictment_that_the_procuracy_recorded_alone() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        InvestigationTold investigation = new InvestigationTold(incoming);
        accept(caseId)
                .then()
                .statusCode(409)
                .body("code", equalTo("indictment_not_recorded"))
                .body("detail", containsString("CPC 276"))
                .body("detailVi", containsString("chưa ghi nhận cáo trạng số 9/CT"));
        investigation.indicted(caseId, "10/CT", "2024-01-24");
        accept(caseId)
                .then()
                .statusCode(409)
                .body("code", equalTo("indictment_recorded_otherwise"))
                .body("detailVi", containsString("số 10/CT ngày 24/01/2024 của T01-VKS"));
        investigation.annulled(caseId, "10/CT", "2024-01-26");
        accept(caseId).then().statusCode(409).body("code", equalTo("indictment_not_recorded"));
        investigation.indicted(caseId, "9/CT", "2024-01-25");
        investigation.forgetLast(indictments);
        accept(caseId).then().statusCode(409).body("code", equalTo("indictment_not_recorded"));
        investigation.indicted(caseId, "9/CT", "2024-01-25");
        accept(caseId).then().statusCode(201);
    }

    private Response accept(UUID caseId) {
        return court.post(
                "/api/v1/trials/" + caseId + "/acceptances",
                Map.of(
                        "documentNo",
                        "1/TLST",
                        "decidedOn",
                        "2024-02-01",
                        "indictment",
                        Map.of("documentNo", "9/CT", "unit", "T01-VKS", "decidedOn", "2024-01-25")));
    }
}
