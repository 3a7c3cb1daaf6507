package vn.liem.trial.control.door;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
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
import vn.liem.trial.InvestigationTold;

/** That decisions were sent, and that news of new facts came. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class SendingsIT {

    private static final String TRIALS = "/api/v1/trials/";
    private static final String APPEALS = "/api/v1/appeals/";
    private static final String EXECUTIONS = "/api/v1/executions/";
    private static final String REASON = "s1.k1.cmVhc29u";

    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-TA", "T02", Role.COURT_OFFICER));

    @Inject
    IncomingEvents incoming;

    @Test
    void a_decision_that_stands_is_sent_by_the_body_that_took_it() {
        UUID caseId = inForce();
        String sendings = TRIALS + caseId + "/sendings";
        court.post(sendings, sending("77/GDT", "2024-06-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("no_such_decision"));
        court.post(sendings, sending("4/HSST", "2024-04-14"))
                .then()
                .statusCode(409)
                .body("code", equalTo("sent_before_decision"));
        procuracy.post(sendings, sending("4/HSST", "2024-04-20")).then().statusCode(403);
        elsewhere.post(sendings, sending("4/HSST", "2024-04-20")).then().statusCode(403);
        court.post(sendings, sending("4/HSST", "2024-04-20")).then().statusCode(201);
        court.get(sendings)
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("judged")))
                .body("items.to", equalTo(List.of("T01-VKS")));
        Map<String, Object> annulment = new HashMap<>(sending("4/HSST", "2024-04-20"));
        annulment.remove("sentOn");
        annulment.putAll(Map.of("annulledBy", "9/QĐ", "sealedReason", REASON));
        court.post(sendings + "/annulments", annulment).then().statusCode(201);
        court.get(sendings).then().body("items.size()", equalTo(0));
    }

    @Test
    void news_of_new_facts_comes_to_the_procuracy_once_the_judgment_is_in_force() {
        UUID caseId = inForce();
        String news = APPEALS + caseId + "/new-facts";
        procuracy.post(news, news("2024-05-01")).then().statusCode(409).body("code", equalTo("no_judgment_in_force"));
        court.post(news, news("2024-07-01")).then().statusCode(403);
        procuracy.post(news, news("2024-07-01")).then().statusCode(201);
        court.get(news).then().statusCode(200).body("items.receivedOn", equalTo(List.of("2024-07-01")));
        procuracy
                .post(news + "/annulments", Map.of("documentNo", "31/TB", "annulledBy", "9/QĐ", "sealedReason", REASON))
                .then()
                .statusCode(201);
        court.get(news).then().body("items.size()", equalTo(0));
    }

    private UUID inForce() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        new InvestigationTold(incoming).indicted(caseId, "9/CT", "2024-01-25");
        decided(
                TRIALS + caseId + "/acceptances",
                "1/TLST",
                "2024-02-01",
                Map.of("indictment", Map.of("documentNo", "9/CT", "unit", "T01-VKS", "decidedOn", "2024-01-25")));
        decided(TRIALS + caseId + "/trial-decisions", "2/XX", "2024-03-01", Map.of());
        decided(TRIALS + caseId + "/judgments", "4/HSST", "2024-04-15", Map.of("ground", "convicted"));
        decided(EXECUTIONS + caseId + "/entries-into-force", "6/HL", "2024-05-20", Map.of());
        return caseId;
    }

    private void decided(String path, String number, String day, Map<String, Object> more) {
        Map<String, Object> decision = new HashMap<>(Map.of("documentNo", number, "decidedOn", day));
        decision.putAll(more);
        court.post(path, decision).then().statusCode(201);
    }

    private static Map<String, Object> sending(String number, String day) {
        return Map.of("part", "trial", "documentNo", number, "to", "T01-VKS", "sentOn", day);
    }

    private static Map<String, Object> news(String day) {
        return Map.of("documentNo", "31/TB", "receivedOn", day, "against", true);
    }
}
