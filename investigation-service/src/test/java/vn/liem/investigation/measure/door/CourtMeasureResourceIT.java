package vn.liem.investigation.measure.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.door.TrialTold;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Measures that courts order on people, from HTTP to the log and back. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class CourtMeasureResourceIT {

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client court = new Client(Tokens.officer("T01-TA", "T01", Role.COURT_OFFICER));
    private final Client secondJudge =
            new Client(Tokens.officerNamed("second-judge", "T01-TA", "T01", Role.COURT_OFFICER));
    private final Client courtElsewhere = new Client(Tokens.officer("T02-TA", "T02", Role.COURT_OFFICER));
    private final UUID person = UUID.randomUUID();

    @Inject
    IncomingEvents incoming;

    @Test
    void a_court_orders_a_detention_once_the_case_is_before_it_and_two_officers_free_the_person() {
        UUID caseId = chargedWith("361");
        Map<String, Object> order = order("2/LTG", "detention", "2024-04-02", "2024-05-02");
        order.put("before", "first_instance");
        court.post(path(caseId, ""), order)
                .then()
                .statusCode(409)
                .body("code", equalTo("not_before_a_court"))
                .body("detailVi", containsString("ghi nhận cáo trạng trước"));
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decided("3/KL", "2024-03-05"))
                .then()
                .statusCode(201);
        procuracy
                .post("/api/v1/prosecutions/" + caseId + "/indictments", decided("4/CT", "2024-04-01"))
                .then()
                .statusCode(201);
        procuracy.post(path(caseId, ""), order).then().statusCode(409).body("code", equalTo("not_in_this_stage"));
        courtElsewhere.post(path(caseId, ""), order).then().statusCode(403);
        order.put("endsOn", "2024-05-03");
        court.post(path(caseId, ""), order)
                .then()
                .statusCode(409)
                .body("code", equalTo("longer_than_allowed"))
                .body("detail", containsString("until 02/05/2024 at the latest"));
        order.put("endsOn", "2024-05-02");
        court.post(path(caseId, ""), order).then().statusCode(201);
        procuracy
                .post(path(caseId, "/extensions"), extension("2/LTG", "6/GH", "2024-04-20", "2024-05-20", "procuracy"))
                .then()
                .statusCode(409)
                .body("code", equalTo("courts_order_anew"));
        freeingIsRefusedUntilThereIsANewGround(caseId);
        Response released =
                court.postSignedBy(secondJudge, path(caseId, "/releases"), end("2/LTG", "8/TD", "2024-04-20"));
        released.then().statusCode(201);
        procuracy
                .get(shown(caseId, released))
                .then()
                .body("items[0].measures[0].unit", equalTo("T01-TA"))
                .body("items[0].measures[0].limit.row", equalTo("DET-TRI"))
                .body("items[0].measures[0].ended.how", equalTo("released"));
    }

    @Test
    void a_detention_after_a_judgment_is_limited_from_the_day_that_trial_service_told() {
        UUID caseId = chargedWith("361");
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decided("3/KL", "2024-03-05"))
                .then()
                .statusCode(201);
        procuracy
                .post("/api/v1/prosecutions/" + caseId + "/indictments", decided("4/CT", "2024-04-01"))
                .then()
                .statusCode(201);
        judged(caseId, "trial.judged.v1", "\"decidedOn\":\"2024-05-20\",\"unit\":\"T01-TA\",\"round\":1,\"order\":4");
        Map<String, Object> order = order("2/LTG", "detention", "2024-05-25", "2024-07-05");
        order.put("before", "judged");
        court.post(path(caseId, ""), order)
                .then()
                .statusCode(409)
                .body("code", equalTo("longer_than_allowed"))
                .body("detail", containsString("from the day of the judgment (20/05/2024)"))
                .body("detail", containsString("until 04/07/2024 at the latest"));
        order.put("endsOn", "2024-07-04");
        Response ordered = court.post(path(caseId, ""), order);
        ordered.then().statusCode(201);
        judged(caseId, "trial.annulled.v1", "\"order\":4");
        UUID unknown = chargedWith("361");
        police.post(INVESTIGATIONS + "/" + unknown + "/conclusions", decided("3/KL", "2024-03-05"))
                .then()
                .statusCode(201);
        procuracy
                .post("/api/v1/prosecutions/" + unknown + "/indictments", decided("4/CT", "2024-04-01"))
                .then()
                .statusCode(201);
        order.put("endsOn", "2024-07-09");
        court.post(path(unknown, ""), order).then().statusCode(201);
    }

    private void judged(UUID caseId, String type, String rest) {
        TrialTold.event(
                incoming,
                "trial:" + caseId,
                "case:" + caseId,
                type,
                "{\"decision\":{\"documentNo\":\"21/HSST\",%s}}".formatted(rest));
    }

    @Test
    void what_a_court_ordered_a_court_ends_and_who_is_acquitted_is_free_at_once() {
        UUID caseId = chargedWith("361");
        police.post(INVESTIGATIONS + "/" + caseId + "/conclusions", decided("3/KL", "2024-03-05"))
                .then()
                .statusCode(201);
        procuracy
                .post("/api/v1/prosecutions/" + caseId + "/indictments", decided("4/CT", "2024-04-01"))
                .then()
                .statusCode(201);
        Map<String, Object> order = order("2/LTG", "detention", "2024-04-02", "2024-05-02");
        order.put("before", "first_instance");
        court.post(path(caseId, ""), order).then().statusCode(201);
        procuracy
                .post(path(caseId, "/releases"), end("2/LTG", "7/TD", "2024-04-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ended_by_the_court"));
        procuracy
                .post(path(caseId, "/annulments"), 1, annulment("2/LTG"))
                .then()
                .statusCode(403)
                .body("code", equalTo("decision_of_another_body"));
        Map<String, Object> acquitted = new HashMap<>(end("2/LTG", "8/TD", "2024-04-25"));
        acquitted.put("duty", "acquitted");
        procuracy.post(path(caseId, "/releases"), acquitted).then().statusCode(409);
        Response free = court.post(path(caseId, "/releases"), acquitted);
        free.then().statusCode(201);
        procuracy.get(shown(caseId, free)).then().body("items[0].measures[0].ended.by.duty", equalTo("acquitted"));
    }

    private void freeingIsRefusedUntilThereIsANewGround(UUID caseId) {
        court.post(path(caseId, "/releases"), end("2/LTG", "7/TD", "2024-04-20"))
                .then()
                .statusCode(202);
        secondJudge
                .post(
                        INVESTIGATIONS + "/" + caseId + "/signatures/refusals",
                        Map.of(
                                "code",
                                "person_released",
                                "documentNo",
                                "7/TD",
                                "person",
                                person.toString(),
                                "sealedReason",
                                SEALED))
                .then()
                .statusCode(201);
        court.post(path(caseId, "/releases"), end("2/LTG", "8/TD", "2024-04-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("refused_before"));
        court.post(
                        INVESTIGATIONS + "/" + caseId + "/signatures/new-grounds",
                        Map.of(
                                "code",
                                "person_released",
                                "documentNo",
                                "7/TD",
                                "person",
                                person.toString(),
                                "newGround",
                                "12/BA",
                                "sealedGround",
                                SEALED))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> decided(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }

    private Map<String, Object> order(String number, String kind, String start, @Nullable String end) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "person",
                person.toString(),
                "documentNo",
                number,
                "kind",
                kind,
                "decidedOn",
                start,
                "startsOn",
                start,
                "ground",
                "fled"));
        if (end != null) {
            order.put("endsOn", end);
        }
        return order;
    }

    private Map<String, Object> annulment(String number) {
        return Map.of("person", person.toString(), "documentNo", number, "annulledBy", "4/QD", "sealedReason", SEALED);
    }

    private Map<String, Object> extension(String measure, String number, String day, String end, String by) {
        return new HashMap<>(Map.of(
                "person",
                person.toString(),
                "measure",
                measure,
                "documentNo",
                number,
                "decidedOn",
                day,
                "endsOn",
                end,
                "by",
                by));
    }

    private Map<String, Object> end(String measure, String number, String day) {
        return Map.of("person", person.toString(), "measure", measure, "documentNo", number, "endedOn", day);
    }

    private UUID chargedWith(String article) {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        charges(police, caseId, person, article).then().statusCode(201);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + "/measures" + what;
    }

    private static String shown(UUID caseId, Response done) {
        return path(caseId, "") + "?position=" + done.path("position");
    }
}
