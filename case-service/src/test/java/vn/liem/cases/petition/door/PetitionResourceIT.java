package vn.liem.cases.petition.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class PetitionResourceIT {

    private static final String PETITIONS = "/api/v1/petitions";
    private static final String CANARY = "Nguyễn Văn A bị tố cáo";

    private final Client inspectorate = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client machine = new Client(Tokens.officer("T01-TT", "T01", Role.AGENCY_CLIENT));
    private final Client elsewhere = new Client(Tokens.officer("T02-TT", "T02", Role.INTAKE_OFFICER));
    private final Client committee = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_denunciation_is_settled_and_its_limit_explains_itself() {
        String petition = received("DT-1/2024", "denunciation");
        classified(petition, "denunciation", true).then().statusCode(201);
        step(petition, "acceptances", 2, Map.of("on", "2024-04-18")).then().statusCode(201);
        step(petition, "suspensions", 3, Map.of("on", "2024-05-02")).then().statusCode(201);
        step(petition, "resumptions", 4, Map.of("on", "2024-05-12")).then().statusCode(201);
        Response extended = step(petition, "extensions", 5, Map.of("on", "2024-05-16", "days", 30));
        extended.then().statusCode(201);
        inspectorate
                .get(extended.path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("accepted"))
                .body("sealedSubject", startsWith("s1."))
                .body("limit.lastDay", equalTo("2024-06-27"))
                .body("limit.row", equalTo("DEN-04"))
                .body("limit.steps.english", hasItem(containsString("10 days do not count")))
                .body("prolonged", equalTo(true))
                .body("steps.step", contains("accepted", "suspended", "resumed", "extended"));
        step(petition, "extensions", 6, Map.of("on", "2024-06-16", "days", 60))
                .then()
                .statusCode(409)
                .body("code", equalTo("extended_beyond_the_law"))
                .body("detail", containsString("Law on Denunciation"));
        Response concluded = step(
                petition, "conclusions", 6, Map.of("on", "2024-06-20", "result", "partly", "documentNo", "12/KL-TT"));
        inspectorate
                .get(concluded.path("links.shown"))
                .then()
                .body("standing", equalTo("concluded"))
                .body("prolonged", equalTo(false))
                .body("steps[4].result", equalTo("partly"));
    }

    @Test
    void what_it_is_about_is_sealed_and_there_is_no_place_for_who_sent_it() {
        Map<String, Object> asked = petition("DT-2/2024", "complaint");
        asked.put("petitioner", "Nguyễn Văn A");
        inspectorate
                .post(PETITIONS, asked)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/petitioner"))
                .body("errors.code", contains("unknown_member"));
        Response received = inspectorate.post(PETITIONS, petition("DT-2/2024", "complaint"));
        inspectorate
                .get(received.path("links.shown"))
                .then()
                .statusCode(200)
                .body(not(containsString(CANARY)))
                .body("anonymous", equalTo(true));
        String texts = received.header("Location") + "/text-look-ups";
        inspectorate
                .post(texts, Map.of("purpose", "case_page"))
                .then()
                .statusCode(200)
                .body("items.text", contains(CANARY))
                .body("items.place", contains("petition.received.v1/subject"));
        elsewhere.post(texts, Map.of("purpose", "case_page")).then().statusCode(403);
        police.post(texts, Map.of("purpose", "case_page")).then().statusCode(403);
        Map<String, Object> named = petition("DT 2 Nguyễn Văn A", "complaint");
        inspectorate.post(PETITIONS, named).then().statusCode(422).body("errors.pointer", contains("/number"));
    }

    @Test
    void a_step_that_does_not_fit_is_refused_with_what_is_possible() {
        String petition = received("DT-3/2024", "denunciation");
        step(petition, "acceptances", 1, Map.of("on", "2024-04-18"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_classified"))
                .body("detail", containsString("Law on Denunciation"));
        classified(petition, "denunciation", false).then().statusCode(201);
        step(petition, "acceptances", 2, Map.of("on", "2024-04-18"))
                .then()
                .statusCode(409)
                .body("code", equalTo("of_another_body"));
        step(petition, "forwardings", 2, Map.of("on", "2024-04-18", "forwardedTo", "T01-CQDT"))
                .then()
                .statusCode(201);
        step(petition, "conclusions", 3, Map.of("on", "2024-05-18", "result", "partly"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not_as_it_stands"))
                .body("detail", containsString("It is: forwarded to the competent body."));
        step(petition, "conclusions", 2, Map.of("on", "2024-05-18", "result", "partly"))
                .then()
                .statusCode(412);
        inspectorate
                .post(petition + "/extensions", 3, Map.of("on", "2024-05-18", "days", 0))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/days"));
        String other = received("DT-9/2024", "denunciation");
        step(other, "acceptance-extensions", 1, Map.of("on", "2024-04-17", "workingDays", 4))
                .then()
                .statusCode(409)
                .body("code", equalTo("extended_beyond_the_law"))
                .body("detail", containsString("no more than 3 working days"));
        inspectorate
                .post(other + "/acceptance-extensions", 1, Map.of("on", "2024-04-17", "workingDays", 0))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/workingDays"));
        Response extended = step(other, "acceptance-extensions", 1, Map.of("on", "2024-04-17", "workingDays", 3));
        extended.then().statusCode(201);
        inspectorate
                .get(extended.path("links.shown"))
                .then()
                .body("steps.step", contains("acceptance_extended"))
                .body("steps[0].days", equalTo(3));
    }

    @Test
    void only_the_body_that_received_it_acts_and_a_system_settles_nothing() {
        String petition = received("DT-4/2024", "denunciation");
        Map<String, Object> as = classification("denunciation", true);
        elsewhere.post(petition + "/classifications", 1, as).then().statusCode(403);
        police.post(petition + "/classifications", 1, as)
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        committee.post(petition + "/classifications", 1, as).then().statusCode(403);
        machine.post(petition + "/classifications", 1, as).then().statusCode(201);
        machine.post(petition + "/acceptances", 2, Map.of("on", "2024-04-18"))
                .then()
                .statusCode(403);
        elsewhere.get(petition).then().statusCode(403);
        committee.get(petition).then().statusCode(200);
        elsewhere.get(PETITIONS + "?number=DT-4/2024").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void a_sign_of_crime_leads_to_a_source_that_is_registered_even_after_a_withdrawal() {
        String petition = received("DT-5/2024", "denunciation");
        step(petition, "withdrawals", 1, Map.of("on", "2024-04-20")).then().statusCode(201);
        step(petition, "crime-signs", 2, Map.of("on", "2024-04-22")).then().statusCode(201);
        step(petition, "sources", 3, Map.of("on", "2024-04-23", "sourceNumber", "NT-DT-5"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sourceNumber"))
                .body("errors.code", contains("unknown_reference"));
        inspectorate
                .post(
                        "/api/v1/sources",
                        Map.of(
                                "number", "NT-DT-5",
                                "kind", "proposal_to_institute",
                                "channel", "citizen",
                                "subject", "Dấu hiệu tội phạm",
                                "field", "land",
                                "sentBy", "T01-TT",
                                "sentTo", "T01-CQDT",
                                "sentOn", "2024-04-23"))
                .then()
                .statusCode(201);
        Response sent = step(petition, "sources", 3, Map.of("on", "2024-04-23", "sourceNumber", "NT-DT-5"));
        sent.then().statusCode(201);
        inspectorate
                .get(PETITIONS + "?mark=crime_sign&sourceNumber=NT-DT-5&position=" + sent.path("position"))
                .then()
                .statusCode(200)
                .body("items.number", contains("DT-5/2024"))
                .body("items[0].standing", equalTo("withdrawn"));
    }

    @Test
    void a_petition_that_repeats_another_is_found_with_it() {
        String first = received("DT-6/2024", "complaint");
        String second = received("DT-7/2024", "complaint");
        String third = received("DT-8/2024", "complaint");
        Response linked = step(second, "links", 1, Map.of("on", "2024-04-20", "petitionId", idOf(first)));
        linked.then().statusCode(201);
        step(third, "links", 1, Map.of("on", "2024-04-20", "petitionId", idOf(second)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("linked_to_a_repetition"));
        inspectorate
                .get(first + "/links?position=" + linked.path("position"))
                .then()
                .statusCode(200)
                .body("items.number", contains("DT-7/2024"));
    }

    @Test
    void lists_are_asked_for_marks_and_prolonged_petitions() {
        String open = received("DT-10/2024", "complaint");
        classified(open, "complaint", true).then().statusCode(201);
        step(open, "acceptances", 2, Map.of("on", "2024-04-18", "dueOn", "2024-06-18"))
                .then()
                .statusCode(201);
        Response marked = step(open, "level-marks", 3, Map.of("on", "2024-04-12", "competentBody", "T01-CQDT"));
        marked.then().statusCode(201);
        String list = PETITIONS + "?limit=200&position=" + marked.path("position");
        inspectorate
                .get(list + "&mark=beyond_level&prolongedOn=2024-06-19&kind=complaint")
                .then()
                .statusCode(200)
                .body("items.number", hasItem("DT-10/2024"));
        inspectorate
                .get(list + "&prolongedOn=2024-06-18")
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem("DT-10/2024")));
        inspectorate.get(list + "&mark=small").then().statusCode(400);
        inspectorate.get(list + "&kind=rumour").then().statusCode(400);
        police.get(list + "&number=DT-10/2024").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void a_number_stands_once() {
        String first = received("DT-11/2024", "complaint");
        inspectorate
                .post(PETITIONS, petition("DT-11/2024", "complaint"))
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(first));
        Client elsewhere = new Client(Tokens.officer("T02-TT", "T02", Role.INTAKE_OFFICER));
        Map<String, Object> ofAnother = new HashMap<>(petition("DT-11/2024", "complaint"));
        ofAnother.put("receivedBy", "T02-TT");
        elsewhere.post(PETITIONS, ofAnother).then().statusCode(201);
    }

    private String received(String number, String kind) {
        Response received = inspectorate.post(PETITIONS, petition(number, kind));
        received.then().statusCode(201);
        inspectorate.get(received.path("links.shown")).then().statusCode(200);
        return received.header("Location");
    }

    private Response classified(String petition, String kind, boolean competent) {
        return step(petition, "classifications", 1, classification(kind, competent));
    }

    private Response step(String petition, String path, int version, Map<String, Object> body) {
        return inspectorate.post(petition + "/" + path, version, body);
    }

    private static String idOf(String petition) {
        return petition.substring(petition.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> classification(String kind, boolean competent) {
        return Map.of(
                "classifiedOn", "2024-04-15", "kind", kind, "competent", competent, "turn", "first", "remote", false);
    }

    private static Map<String, Object> petition(String number, String kind) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "kind",
                kind,
                "subject",
                CANARY,
                "receivedBy",
                "T01-TT",
                "receivedOn",
                "2024-04-12",
                "aboutLeader",
                true,
                "anonymous",
                true));
    }
}
