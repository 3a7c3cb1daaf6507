package vn.liem.trial;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ApiDescription;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.WatchedDoors;

/** The description of the API is the one in the docs, leaves out no route, and every example in it can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OpenApiIT {

    private static final String ANY_CASE = "0199b0a4-7c1e-7000-8000-000000000001";
    private static final String RECORD = "0199b0a4-7c1e-4000-8000-0000000000c1";

    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client secondJudge =
            new Client(Tokens.officerNamed("second-judge", "T01-TA", "T01", Role.COURT_OFFICER));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client enforcement = new Client(Tokens.officer("T01-THA", "T01", Role.ENFORCEMENT_OFFICER));
    private final Client secondOfEnforcement =
            new Client(Tokens.officerNamed("second-of-enforcement", "T01-THA", "T01", Role.ENFORCEMENT_OFFICER));
    private final Client importer = new Client(Tokens.importRunner());

    @Inject
    IncomingEvents incoming;

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        ApiDescription.isTheOneInTheDocs("trial-service");
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
        upheldAndExecuted(examples);
        returnedAndTakenBack(examples);
        putInForce(examples);
        appealWithdrawn(examples);
        suspendedBeforeTrial(examples);
        examples.sendOn(appealed(examples), "takeAppealStep", court);
        String[] otherEnds = {"amend", "quashForReinvestigation", "quashForRetrial", "terminateOnAppeal"};
        for (String end : otherEnds) {
            examples.sendOn(appealed(examples), end, court);
        }
        officersOf(examples);
        controlRecords(examples);
        aCase(examples);
        examples.send("putBatch", importer).then().body("rows.outcome", everyItem(equalTo("done")));
        examples.sendOfTheExchange(incoming.holds(), "trial-service/1");
        examples.noneIsLeft();
    }

    private void controlRecords(SentExamples examples) {
        String caseId = aCase(examples);
        String cases = "/api/v1/trials/" + caseId;
        examples.sendOn(caseId, "acceptCase", court);
        examples.sendOn(caseId, "recordContact", court);
        examples.with(RECORD, court.get(cases + "/contacts").path("items[0].id"));
        examples.sendOn(caseId, "annulContact", court);
        examples.sendOn(caseId, "reportInterference", procuracy);
        examples.with(RECORD, court.get(cases + "/interference").path("items[0].id"));
        examples.sendOn(caseId, "checkInterference", court);
        Response handled = examples.sendOn(caseId, "handleInterference", court);
        examples.sendAt(handled, "annulInterferenceStep", court);
    }

    private void officersOf(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "assignOfficer", court);
        Response replaced = examples.sendOn(caseId, "replaceOfficer", court);
        examples.sendAt(replaced, "annulOfficerRecord", court);
        examples.sendOn(caseId, "demandRecusal", procuracy);
        examples.sendOn(caseId, "declineRecusal", court);
        examples.sendOn(caseId, "recuseOfficer", court);
        examples.sendOn(caseId, "stepBack", procuracy);
    }

    private void upheldAndExecuted(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "acceptCase", court);
        examples.sendOn(caseId, "decideToTry", court);
        examples.sendOn(caseId, "postponeHearing", court);
        Response judged = examples.sendOn(caseId, "judge", court);
        examples.send("tellRecorded", importer).then().body("cases[0].decisions.decision", hasItem("judged"));
        examples.sendAt(judged, "correctTrial", court);
        examples.sendOn(caseId, "lodgeAppeal", court);
        examples.sendOn(caseId, "lodgeProtest", procuracy);
        Response upheld = examples.sendOn(caseId, "uphold", court);
        examples.sendAt(upheld, "correctAppeal", court);
        examples.sendOn(caseId, "orderExecution", court);
        examples.sendOn(caseId, "takeExecutionStep", court);
        examples.sendOn(caseId, "completeExecution", enforcement);
        Response completed = examples.sendOn(caseId, "completeExecution", secondOfEnforcement);
        examples.sendAt(completed, "correctExecution", court);
    }

    private void returnedAndTakenBack(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "acceptCase", court);
        Response returned = examples.sendOn(caseId, "returnFile", court);
        examples.sendAt(returned, "annulTrial", court);
    }

    private void putInForce(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "acceptCase", court);
        examples.sendOn(caseId, "decideToTry", court);
        examples.sendOn(caseId, "judge", court);
        examples.sendOn(caseId, "recordSending", court);
        examples.sendOn(caseId, "annulSending", court);
        Response inForce = examples.sendOn(caseId, "putJudgmentInForce", court);
        examples.sendOn(caseId, "recordNewFacts", procuracy);
        examples.sendOn(caseId, "annulNewFacts", procuracy);
        examples.sendAt(inForce, "annulExecution", court);
    }

    private void suspendedBeforeTrial(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "acceptCase", court);
        examples.sendOn(caseId, "takeTrialStep", court);
        examples.sendOn(caseId, "refuseToSign", secondJudge);
        examples.sendOn(caseId, "stateNewGround", court);
        examples.sendOn(caseId, "takeTrialStep", court);
        examples.sendOn(caseId, "withdrawProposal", court);
    }

    private void appealWithdrawn(SentExamples examples) {
        Response withdrawn = examples.sendOn(appealed(examples), "withdrawAppeal", court);
        examples.sendAt(withdrawn, "annulAppeal", court);
    }

    private String appealed(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "acceptCase", court);
        examples.sendOn(caseId, "decideToTry", court);
        examples.sendOn(caseId, "judge", court);
        examples.sendOn(caseId, "lodgeAppeal", court);
        return caseId;
    }

    private String aCase(SentExamples examples) {
        UUID registered = new RegistryTold(incoming).registered("T01");
        String caseId = new InvestigationTold(incoming)
                .indicted(registered, "24/CT-VKS", "2024-01-25")
                .toString();
        examples.with(ANY_CASE, caseId);
        return caseId;
    }
}
