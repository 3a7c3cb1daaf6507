package vn.liem.trial.trial.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
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

/** Accused who went into another case, as investigation-service tells it. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class SeparatedAccusedIT {

    private static final String TRIALS = "/api/v1/trials/";

    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));

    @Inject
    IncomingEvents incoming;

    @Test
    void an_accused_who_went_into_another_case_is_decided_on_there() {
        UUID caseId = setForTrial();
        UUID gone = UUID.randomUUID();
        new InvestigationTold(incoming).separated(caseId, gone, "2024-03-05");
        Map<String, Object> judgment = new HashMap<>(decision("3/HSST", "2024-03-20"));
        judgment.put("person", gone.toString());
        court.post(TRIALS + caseId + "/judgments", judgment)
                .then()
                .statusCode(409)
                .body("code", equalTo("went_into_another_case"))
                .body("detail", containsString("05/03/2024"))
                .body("detail", containsString("CPC 170(2)"));
        judgment.put("person", UUID.randomUUID().toString());
        court.post(TRIALS + caseId + "/judgments", judgment)
                .then()
                .body("code", not(equalTo("went_into_another_case")));
        judgment.put("person", gone.toString());
        judgment.put("decidedOn", "2024-03-04");
        court.post(TRIALS + caseId + "/judgments", judgment)
                .then()
                .body("code", not(equalTo("went_into_another_case")));
    }

    private UUID setForTrial() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        new InvestigationTold(incoming).indicted(caseId, "9/CT", "2024-01-25");
        Map<String, Object> acceptance = Map.of(
                "documentNo", "1/TLST",
                "decidedOn", "2024-02-01",
                "indictment", Map.of("documentNo", "9/CT", "unit", "T01-VKS", "decidedOn", "2024-01-25"));
        court.post(TRIALS + caseId + "/acceptances", acceptance).then().statusCode(201);
        court.post(TRIALS + caseId + "/trial-decisions", decision("2/XX", "2024-03-01"))
                .then()
                .statusCode(201);
        return caseId;
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }
}
