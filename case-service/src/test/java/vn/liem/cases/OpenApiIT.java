package vn.liem.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ApiDescription;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.WatchedDoors;

/** The description of the API is the one in the docs, leaves out no route, and every example in it can be sent as it stands. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OpenApiIT {

    private static final String ANY_CASE = "0199b0a4-7c1e-7000-8000-000000000002";

    private static final String ANY_MEETING = "0199b0a4-7c1e-7000-8000-000000000004";

    private static final String ANY_PETITION = "0199b0a4-7c1e-7000-8000-000000000003";

    private final Client everybody = new Client(
            Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER, Role.HEAD_OF_INVESTIGATION, Role.ADMINISTRATOR));
    private final Client police =
            new Client(Tokens.officer("T01-CQDT", "T01", Role.INTAKE_OFFICER, Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy-7", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @Test
    void the_description_is_the_one_in_the_docs() throws IOException {
        ApiDescription.isTheOneInTheDocs("case-service");
    }

    @Test
    void who_asks_at_any_door_is_recorded() {
        WatchedDoors.leaveNoneUnseen();
    }

    @Test
    void every_route_is_described() {
        ApiDescription.published().hasEveryRoute("GET /failing/{how}");
    }

    @Test
    void every_example_can_be_sent() {
        Bodies.register();
        String caseId = otherCase();
        SentExamples examples = new SentExamples(ApiDescription.published()).with(ANY_CASE, caseId);
        Response unit = examples.send("registerUnit", everybody);
        examples.sendAt(unit, "correctUnit", everybody);
        sources(examples);
        cases(examples);
        petitions(examples);
        inspections(examples);
        supervision(examples, caseId);
        meetings(examples);
        documents(examples);
        directives(examples);
        discipline(examples);
        protection(examples);
        rewards(examples);
        examples.send("lookUpPeople", police);
        examples.send("lookUpTitles", police);
        examples.sendOfTheExchange(incoming.holds(), "case-service/1");
        examples.noneIsLeft();
    }

    private void supervision(SentExamples examples, String caseId) {
        Response listed = examples.send("listItem", standing);
        Response told = examples.sendAt(listed, "recordProposalOfItem", standing);
        Response delisted = examples.sendAt(told, "delistItem", standing);
        examples.sendAt(delisted, "putItemBack", standing);
        examples.sendAt(delisted, "correctItem", standing);
        Response proposed = examples.send("proposeItem", standing);
        Response taken = examples.sendAt(proposed, "listProposedItem", standing);
        Response central = examples.sendAt(taken, "recordCentralPaper", standing);
        Response inCharge = examples.sendAt(central, "assignMember", standing);
        Response planned = examples.sendAt(inCharge, "setHandlingPlan", standing);
        Response met = examples.sendAt(planned, "recordGoalMet", standing);
        Response monitored = examples.sendAt(met, "monitorItem", standing);
        Response closing = examples.sendAt(monitored, "proposeClosingOfItem", standing);
        Response kept = examples.sendAt(closing, "declineClosingOfItem", standing);
        examples.sendAt(kept, "takeBackStepOfItem", standing);
        examples.sendOn(SentExamples.idOf(kept), "lookUpTextsOfItem", standing);
        Map<String, String> other = Map.of(
                "caseId", caseId,
                "level", "province",
                "criterion", "complex",
                "proposedOn", "2024-02-07");
        examples.sendAt(standing.post("/api/v1/supervision-items/proposals", other), "endProposalOfItem", standing);
    }

    private void meetings(SentExamples examples) {
        Response prepared = examples.send("prepareMeeting", standing);
        Response agenda = examples.sendAt(prepared, "setAgendaItem", standing);
        Response held = examples.sendAt(agenda, "recordMeetingHeld", standing);
        Response concluded = examples.sendAt(held, "recordConclusion", standing);
        Response minutes = examples.sendAt(concluded, "recordMinutes", standing);
        Response takenBack = examples.sendAt(minutes, "takeBackRecordOfMeeting", standing);
        examples.sendAt(takenBack, "correctMeeting", standing);
        examples.sendOn(SentExamples.idOf(prepared), "lookUpTextsOfMeeting", standing);
        Map<String, String> other = Map.of("number", "PH-04/2024", "convenedBy", "T01-TT", "plannedOn", "2024-05-18");
        examples.sendAt(standing.post("/api/v1/meetings", other), "callOffMeeting", standing);
        examples.with(ANY_MEETING, SentExamples.idOf(prepared));
    }

    private void documents(SentExamples examples) {
        Response issued = examples.send("issueSteeringDocument", standing);
        Response known = examples.sendAt(issued, "acknowledgeSteeringDocument", police);
        Response moved = examples.sendAt(known, "moveDueOfSteeringDocument", standing);
        Response answered = examples.sendAt(moved, "answerSteeringDocument", police);
        Response closed = examples.sendAt(answered, "closeSteeringDocument", standing);
        Response reopened = examples.sendAt(closed, "takeBackRecordOfSteeringDocument", standing);
        examples.sendAt(reopened, "correctSteeringDocument", standing);
        examples.sendOn(SentExamples.idOf(issued), "lookUpTextsOfSteeringDocument", police);
    }

    private void directives(SentExamples examples) {
        Response issued =
                examples.sendAt(examples.send("issueDirective", standing), "nameConclusionOfDirective", standing);
        Response urged = examples.sendAt(issued, "urgeDirective", standing);
        Response reported = examples.sendAt(urged, "reportProgressOfDirective", police);
        Response extended = examples.sendAt(reported, "extendDirective", standing);
        Response done = examples.sendAt(extended, "reportDirectiveDone", police);
        Response rejected = examples.sendAt(done, "rejectDirectiveReport", standing);
        String directive = rejected.header("Location");
        Response again = police.post(
                directive + "/completion-reports", rejected.<Integer>path("streamVersion"), Map.of("on", "2024-04-24"));
        Response verified = examples.sendAt(again, "verifyDirective", standing);
        Response takenBack = examples.sendAt(verified, "takeBackStepOfDirective", standing);
        examples.sendAt(takenBack, "correctDirective", standing);
        examples.sendOn(SentExamples.idOf(issued), "lookUpTextsOfDirective", police);
        Map<String, String> other = Map.of(
                "number", "KLCD-0002",
                "issuedOn", "2024-02-12",
                "source", "central",
                "issuedBy", "T01-TT",
                "addressedTo", "T01-CQDT",
                "title", "Rà soát");
        examples.sendAt(standing.post("/api/v1/directives", other), "cancelDirective", standing);
    }

    private void protection(SentExamples examples) {
        Response asked = examples.send("requestProtection", police);
        examples.sendAt(asked, "assessProtection", police);
        examples.sendAt(asked, "grantProtection", police);
        examples.sendAt(asked, "extendProtection", police);
        Response ended = examples.sendAt(asked, "endProtection", police);
        examples.sendAt(ended, "withdrawProtectionRecord", police);
        examples.sendAt(examples.send("requestProtection", police), "refuseProtection", police);
    }

    private void rewards(SentExamples examples) {
        Response proposed = examples.send("proposeReward", police);
        examples.sendAt(proposed, "approveReward", standing);
        Response paid = examples.sendAt(proposed, "payReward", police);
        examples.sendAt(paid, "withdrawRewardRecord", police);
        examples.sendAt(examples.send("proposeReward", police), "declineReward", standing);
    }

    private void discipline(SentExamples examples) {
        Response kept = examples.send("registerDiscipline", everybody);
        examples.sendAt(kept, "openDisciplineTrack", everybody);
        examples.sendAt(kept, "proposeDiscipline", everybody);
        examples.sendAt(kept, "decideDiscipline", everybody);
        examples.sendAt(kept, "closeWithoutDiscipline", everybody);
        Response last = examples.sendAt(kept, "makeDisciplineFinal", everybody);
        examples.sendAt(last, "withdrawDisciplineRecord", everybody);
        examples.sendAt(kept, "appealDiscipline", everybody);
        Response answered = examples.sendAt(kept, "answerDisciplineAppeal", everybody);
        examples.sendAt(answered, "correctDiscipline", everybody);
        examples.sendAt(kept, "annulDiscipline", everybody);
    }

    private void sources(SentExamples examples) {
        Response registered = examples.send("registerSource", everybody);
        Response received = examples.sendAt(registered, "receiveSource", police);
        Response redirected = examples.sendAt(received, "redirectSource", police);
        String source = redirected.header("Location");
        Map<String, String> notInstituted = Map.of("outcome", "not_instituted", "decidedOn", "2024-06-29");
        long version = redirected.<Integer>path("streamVersion");
        police.post(source + "/decisions", version, notInstituted).then().statusCode(202);
        examples.sendOn(SentExamples.idOf(redirected), "refuseToSign", deputy);
        examples.sendOn(SentExamples.idOf(redirected), "stateNewGround", police);
        police.post(source + "/decisions", version, notInstituted).then().statusCode(202);
        examples.sendOn(SentExamples.idOf(redirected), "withdrawProposal", police);
        Response decided = examples.sendAt(redirected, "decideSource", police);
        examples.sendAt(decided, "correctSource", police);
    }

    private void petitions(SentExamples examples) {
        Response received = examples.send("receivePetition", everybody);
        Response marked = examples.sendAt(received, "markPetitionBeyondLevel", everybody);
        Response classified = examples.sendAt(marked, "classifyPetition", everybody);
        Response lengthened = examples.sendAt(classified, "extendAcceptanceOfPetition", everybody);
        Response accepted = examples.sendAt(lengthened, "acceptPetition", everybody);
        Response notified = examples.sendAt(accepted, "recordDutyOfPetition", everybody);
        Response suspended = examples.sendAt(notified, "suspendPetition", everybody);
        Response resumed = examples.sendAt(suspended, "resumePetition", everybody);
        Response extended = examples.sendAt(resumed, "extendPetition", everybody);
        Response sign = examples.sendAt(extended, "findCrimeSignInPetition", everybody);
        Response source = examples.sendAt(sign, "nameSourceOfPetition", everybody);
        Response concluded = examples.sendAt(source, "concludePetition", everybody);
        Response reopened = examples.sendAt(concluded, "reopenPetition", everybody);
        Response takenBack = examples.sendAt(reopened, "takeBackStepOfPetition", everybody);
        Response corrected = examples.sendAt(takenBack, "correctPetition", everybody);
        examples.with(ANY_PETITION, SentExamples.idOf(corrected));
        examples.sendOn(SentExamples.idOf(corrected), "lookUpTextsOfPetition", everybody);
        examples.sendAt(petition("DT-00002", true), "returnPetition", everybody);
        examples.sendAt(petition("DT-00003", false), "forwardPetition", everybody);
        examples.sendAt(petition("DT-00004", true), "withdrawPetition", everybody);
        examples.sendAt(petition("DT-00005", true), "linkPetition", everybody);
    }

    private Response petition(String number, boolean competent) {
        Response received = everybody.post(
                "/api/v1/petitions",
                Map.of(
                        "number",
                        number,
                        "kind",
                        "complaint",
                        "receivedBy",
                        "T01-TT",
                        "receivedOn",
                        "2024-04-12",
                        "aboutLeader",
                        false,
                        "anonymous",
                        false));
        received.then().statusCode(201);
        Response classified = everybody.post(
                "/api/v1/petitions/" + SentExamples.idOf(received) + "/classifications",
                1,
                Map.of(
                        "classifiedOn",
                        "2024-04-15",
                        "kind",
                        "complaint",
                        "competent",
                        competent,
                        "turn",
                        "first",
                        "remote",
                        false));
        classified.then().statusCode(201);
        return classified;
    }

    private void inspections(SentExamples examples) {
        Response registered = examples.send("registerInspection", everybody);
        Response found = examples.sendAt(registered, "recordFinding", everybody);
        Response flagged = examples.sendAt(found, "flagCrimeSign", everybody);
        Response transferred = examples.sendAt(flagged, "transferFinding", everybody);
        Response concluded = examples.sendAt(transferred, "concludeInspection", everybody);
        Response recommended = examples.sendAt(concluded, "recordRecommendation", everybody);
        Response published = examples.sendAt(recommended, "publishInspectionConclusion", everybody);
        Response settled = examples.sendAt(published, "settleInspection", everybody);
        Response takenBack = examples.sendAt(settled, "takeBackEntry", everybody);
        examples.sendAt(takenBack, "correctInspection", everybody);
        examples.sendOn(SentExamples.idOf(registered), "lookUpTextsOfInspection", everybody);
        Response other = everybody.post(
                "/api/v1/inspections",
                Map.of("number", "13/QD", "kind", "audit", "inspectedBy", "T01-TT", "startedOn", "2024-02-05"));
        Response empty = everybody.post(
                "/api/v1/inspections/" + SentExamples.idOf(other) + "/conclusions",
                1,
                Map.of("on", "2024-03-18", "documentNo", "16/KL"));
        examples.sendAt(empty, "closeInspection", everybody);
    }

    private void cases(SentExamples examples) {
        Response registered = examples.send("registerCase", police);
        Response instituted = examples.sendAt(registered, "recordInstitution", police);
        Response determined = examples.sendAt(instituted, "determineLoss", police);
        Response separated = examples.sendAt(determined, "separateCase", police);
        Response joined = examples.sendAt(separated, "joinCase", police);
        examples.sendAt(joined, "correctCase", police);
    }

    private String otherCase() {
        Map<String, String> other = Map.of(
                "number", "VV-00001",
                "itemType", "matter",
                "locality", "T01",
                "field", "health",
                "offenceGroup", "corruption",
                "registeredOn", "2023-12-20",
                "violationPeriod", "new");
        Response answer = police.post("/api/v1/cases", other);
        answer.then().statusCode(201);
        return SentExamples.idOf(answer);
    }
}
