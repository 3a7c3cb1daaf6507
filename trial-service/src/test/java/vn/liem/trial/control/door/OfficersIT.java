package vn.liem.trial.control.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** Who acts in a trial and who is out of it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OfficersIT {

    private static final String TRIALS = "/api/v1/trials/";
    private static final String JUDGE = "0199b0a4-5c1e-4000-8000-0000000000e1";
    private static final String SEALED = "s1.k1.cmVhc29u";

    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client judge = new Client(Tokens.officerNamed(JUDGE, "T01-TA", "T01", Role.COURT_OFFICER));

    @Inject
    IncomingEvents incoming;

    @Test
    void a_judge_whom_the_panel_puts_out_judges_and_reads_no_more() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        new InvestigationTold(incoming).indicted(caseId, "9/CT", "2024-01-25");
        court.post(
                        TRIALS + caseId + "/officers",
                        Map.of("documentNo", "1/PC", "officer", JUDGE, "role", "judge", "assignedOn", "2024-01-20"))
                .then()
                .statusCode(201);
        Map<String, Object> acceptance = Map.of(
                "documentNo",
                "1/TLST",
                "decidedOn",
                "2024-02-01",
                "indictment",
                Map.of("documentNo", "9/CT", "unit", "T01-VKS", "decidedOn", "2024-01-25"));
        judge.post(TRIALS + caseId + "/acceptances", acceptance).then().statusCode(201);
        court.post(
                        TRIALS + caseId + "/recusals",
                        Map.of(
                                "documentNo",
                                "3/QĐ-HDXX",
                                "officer",
                                JUDGE,
                                "ground",
                                "relative_on_panel",
                                "recusedOn",
                                "2024-02-20",
                                "by",
                                "panel",
                                "sealedReason",
                                SEALED))
                .then()
                .statusCode(201);
        judge.post(TRIALS + caseId + "/trial-decisions", Map.of("documentNo", "2/XX", "decidedOn", "2024-03-01"))
                .then()
                .statusCode(403)
                .body("code", equalTo("recused_from_case"));
        judge.get(TRIALS + caseId + "/officers").then().statusCode(403);
        court.get(TRIALS + caseId + "/officers")
                .then()
                .statusCode(200)
                .body("posts.officer", contains(JUDGE))
                .body("recusals.by", contains("panel"))
                .body("recusals.article", contains("CPC 53(1)(b)"));
    }
}
