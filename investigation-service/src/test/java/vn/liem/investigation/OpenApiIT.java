package vn.liem.investigation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static vn.liem.service.testing.SentExamples.idOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
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
    private static final String ABSORBED = "0199b0a4-7c1e-7000-8000-000000000003";
    private static final String RECORD = "0199b0a4-7c1e-4000-8000-0000000000c1";
    private static final String ACCUSED = "0199b0a4-7c1e-7000-8000-000000000002";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client secondProcurator =
            new Client(Tokens.officerNamed("second-procurator", "T01-VKS", "T01", Role.PROCURATOR));
    private final Client experts = new Client(Tokens.officer("T01-GD", "T01", Role.EXPERT_BODY));
    private final Client importer = new Client(Tokens.importRunner());

    @Inject
    IncomingEvents incoming;

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        ApiDescription.isTheOneInTheDocs("investigation-service");
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
        indictedAndReturnedByTheCourt(examples);
        returnedAndTerminated(examples);
        terminatedByTheProcuracy(examples);
        joined(examples);
        officersOf(examples);
        controlRecords(examples);
        refusedAndWithdrawn(examples);
        aCase(examples);
        examples.send("putBatch", importer).then().body("rows.outcome", everyItem(equalTo("done")));
        examples.sendOfTheExchange(incoming.holds(), "investigation-service/1");
        examples.noneIsLeft();
    }

    private void indictedAndReturnedByTheCourt(SentExamples examples) {
        String caseId = aCase(examples);
        examples.send("openInvestigation", police);
        Response charged = examples.sendOn(caseId, "chargeAccused", police);
        examples.sendAt(caseId, charged, "correctCharge", police);
        examples.sendOn(caseId, "approveCharge", procuracy);
        measuresOn(examples, caseId);
        ordersOnAssets(examples, caseId);
        appraisalsIn(examples, caseId);
        examples.sendOn(caseId, "takeInvestigationStep", procuracy);
        examples.sendOn(caseId, "extendInvestigation", procuracy);
        examples.sendOn(caseId, "suspendInvestigation", police);
        examples.sendOn(caseId, "suspendInvestigation", deputy);
        examples.sendOn(caseId, "resumeInvestigation", police);
        examples.sendOn(caseId, "concludeInvestigation", police);
        examples.sendOn(caseId, "extendReview", procuracy);
        examples.sendOn(caseId, "suspendProsecution", procuracy);
        examples.sendOn(caseId, "suspendProsecution", secondProcurator);
        examples.sendOn(caseId, "resumeProsecution", procuracy);
        Response indicted = examples.sendOn(caseId, "indict", procuracy);
        Response corrected = examples.sendAt(indicted, "correctProsecution", procuracy);
        examples.send("tellRecorded", importer)
                .then()
                .body("cases[0].decisions.decision", hasItem("indicted"))
                .body("cases[0].charges.person", contains(ACCUSED));
        examples.sendAt(corrected, "annulProsecution", procuracy);
        examples.sendOn(caseId, "reopenInvestigation", police);
    }

    private void controlRecords(SentExamples examples) {
        String caseId = aCase(examples);
        String cases = "/api/v1/investigations/" + caseId;
        examples.send("openInvestigation", police);
        examples.sendOn(caseId, "recordSending", police);
        examples.sendOn(caseId, "annulSending", police);
        examples.sendOn(caseId, "recordContact", police);
        examples.with(RECORD, police.get(cases + "/contacts").path("items[0].id"));
        examples.sendOn(caseId, "annulContact", police);
        examples.sendOn(caseId, "reportInterference", procuracy);
        examples.with(RECORD, police.get(cases + "/interference").path("items[0].id"));
        examples.sendOn(caseId, "checkInterference", police);
        Response handled = examples.sendOn(caseId, "handleInterference", police);
        examples.sendAt(handled, "annulInterferenceStep", police);
    }

    private void officersOf(SentExamples examples) {
        String caseId = aCase(examples);
        examples.sendOn(caseId, "assignOfficer", police);
        Response replaced = examples.sendOn(caseId, "replaceOfficer", police);
        examples.sendAt(replaced, "annulOfficerRecord", police);
        examples.sendOn(caseId, "demandRecusal", procuracy);
        examples.sendOn(caseId, "declineRecusal", police);
        examples.sendOn(caseId, "recuseOfficer", police);
        examples.sendOn(caseId, "stepBack", procuracy);
    }

    private void refusedAndWithdrawn(SentExamples examples) {
        String caseId = aCase(examples);
        examples.send("openInvestigation", police);
        examples.sendOn(caseId, "suspendInvestigation", police);
        examples.sendOn(caseId, "refuseToSign", deputy);
        examples.sendOn(caseId, "stateNewGround", police);
        examples.sendOn(caseId, "suspendInvestigation", police);
        examples.sendOn(caseId, "withdrawProposal", police);
    }

    private void measuresOn(SentExamples examples, String caseId) {
        examples.sendOn(caseId, "applyMeasure", police);
        examples.sendOn(caseId, "approveMeasure", procuracy);
        examples.sendOn(caseId, "extendMeasure", procuracy);
        examples.sendOn(caseId, "releasePerson", procuracy);
        Response released = examples.sendOn(caseId, "releasePerson", secondProcurator);
        examples.sendAt(caseId, released, "annulMeasureRecord", procuracy);
        examples.sendOn(caseId, "replaceMeasure", procuracy);
        examples.sendOn(caseId, "replaceMeasure", secondProcurator);
        examples.sendOn(caseId, "cancelMeasure", police);
    }

    private void ordersOnAssets(SentExamples examples, String caseId) {
        examples.sendOn(caseId, "issueAssetOrder", police);
        examples.sendOn(caseId, "executeAssetOrder", police);
        examples.sendOn(caseId, "changeAssetOrderValue", police);
        examples.sendOn(caseId, "changeAssetOrderValue", deputy);
        examples.sendOn(caseId, "liftAssetOrder", police);
        Response lifted = examples.sendOn(caseId, "liftAssetOrder", deputy);
        examples.sendAt(caseId, lifted, "annulAssetOrderRecord", police);
    }

    private void appraisalsIn(SentExamples examples, String caseId) {
        Response requested = examples.sendOn(caseId, "requestAppraisal", police);
        String request = caseId + "/" + idOf(requested);
        examples.sendAt(request, requested, "correctAppraisalRequest", police);
        examples.sendOn(request, "receiveAppraisalRequest", experts);
        examples.sendOn(request, "askForDocuments", experts);
        examples.sendOn(request, "provideDocuments", police);
        examples.sendOn(request, "extendAppraisal", police);
        examples.sendOn(request, "explainDelay", police);
        Response concluded = examples.sendOn(request, "concludeAppraisal", experts);
        examples.sendAt(request, concluded, "annulAppraisalRecord", experts);
        examples.sendOn(request, "declineAppraisal", experts);
    }

    private void returnedAndTerminated(SentExamples examples) {
        String caseId = aCase(examples);
        examples.send("openInvestigation", police);
        examples.sendOn(caseId, "chargeAccused", police);
        examples.sendOn(caseId, "annulCharge", procuracy);
        examples.sendOn(caseId, "annulCharge", secondProcurator);
        examples.sendOn(caseId, "concludeInvestigation", police);
        examples.sendOn(caseId, "returnForFurtherInvestigation", procuracy);
        examples.sendOn(caseId, "terminateInvestigation", police);
        Response terminated = examples.sendOn(caseId, "terminateInvestigation", deputy);
        Response corrected = examples.sendAt(terminated, "correctInvestigation", police);
        examples.sendAt(corrected, "annulInvestigation", police);
    }

    private void terminatedByTheProcuracy(SentExamples examples) {
        String caseId = aCase(examples);
        examples.send("openInvestigation", police);
        examples.sendOn(caseId, "concludeInvestigation", police);
        examples.sendOn(caseId, "takeProsecutionStep", procuracy);
        examples.sendOn(caseId, "terminateProsecution", procuracy);
    }

    private void joined(SentExamples examples) {
        String absorbed = charged(examples);
        String survivor = charged(examples);
        examples.with(ABSORBED, absorbed).sendOn(survivor, "joinCases", police);
        examples.sendOn(survivor, "annulJoinder", procuracy);
        examples.sendOn(survivor, "separateFromCase", police);
    }

    private String charged(SentExamples examples) {
        String caseId = aCase(examples);
        examples.send("openInvestigation", police);
        examples.sendOn(caseId, "chargeAccused", police);
        return caseId;
    }

    private String aCase(SentExamples examples) {
        String caseId = new RegistryTold(incoming).registered("T01").toString();
        examples.with(ANY_CASE, caseId);
        return caseId;
    }
}
