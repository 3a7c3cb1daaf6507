package vn.liem.investigation.measure.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Measures on persons from HTTP to the log and back. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class MeasureResourceIT {

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client deputy =
            new Client(Tokens.officerNamed("deputy", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client secondProcurator =
            new Client(Tokens.officerNamed("second-procurator", "T01-VKS", "T01", Role.PROCURATOR));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));
    private final UUID person = UUID.randomUUID();

    @Inject
    IncomingEvents incoming;

    @Test
    void custody_and_detention_are_counted_and_explained() {
        UUID caseId = chargedWith("361");
        custody(caseId).then().statusCode(201);
        police.post(path(caseId, ""), order("2/LTG", "detention", "2024-03-04", "2024-04-30"))
                .then()
                .statusCode(409)
                .body("code", equalTo("longer_than_allowed"))
                .body("detail", containsString("until 29/04/2024 at the latest"))
                .body("detail", containsString("less 3 days of custody"))
                .body("detail", containsString("CPC Art.173"))
                .body("detailVi", containsString("trừ 3 ngày tạm giữ"));
        police.post(path(caseId, ""), order("2/LTG", "detention", "2024-03-04", "2024-04-29"))
                .then()
                .statusCode(409)
                .body("code", equalTo("longer_than_the_investigation"))
                .body("detail", containsString("ends on 08/03/2024"))
                .body("detailVi", containsString("ghi nhận việc gia hạn đó trước"));
        investigationExtended(caseId);
        Response detained = police.post(path(caseId, ""), order("2/LTG", "detention", "2024-03-04", "2024-04-29"));
        detained.then().statusCode(201).header("ETag", "\"v2\"");
        police.get(shown(caseId, detained))
                .then()
                .statusCode(200)
                .body("items.person", contains(person.toString()))
                .body("items[0].measures.kind", contains("custody", "detention"))
                .body("items[0].measures[1].lastDay", equalTo("2024-04-29"))
                .body("items[0].measures[1].standing", equalTo("run_out"))
                .body("items[0].measures[1].limit.latestOn", equalTo("2024-04-29"))
                .body("items[0].measures[1].limit.row", equalTo("DET-LESS"))
                .body("items[0].measures[1].limit.custodyDaysOff", equalTo(3))
                .body("items[0].measures[1].limit.steps.english", hasItem(containsString("not moved to a working day")))
                .body("items[0].measures[1].limit", not(hasKey("notKnown")))
                .body("items[0].measures[1].limit", not(hasKey("outlasts")));
        Map<String, Object> annulment = Map.of("documentNo", "2/GHDT", "annulledBy", "9/HB", "sealedReason", SEALED);
        Response takenBack = procuracy.post(INVESTIGATIONS + "/" + caseId + "/annulments", 2, annulment);
        takenBack.then().statusCode(201);
        police.get(shown(caseId, takenBack))
                .then()
                .body("items[0].measures[1].limit.outlasts", equalTo("2024-03-08"))
                .body("items[0].measures[1].limit.steps.english", hasItem(containsString("ends on 08/03/2024")));
    }

    @Test
    void a_detention_is_approved_extended_by_the_procuracy_and_ended_by_a_release() {
        UUID caseId = chargedWith("361");
        investigationExtended(caseId);
        police.post(path(caseId, ""), order("2/LTG", "detention", "2024-03-04", "2024-05-02"))
                .then()
                .statusCode(201);
        procuracy
                .post(path(caseId, "/approvals"), approval("2/LTG", "3/PC", "2024-03-04"))
                .then()
                .statusCode(201);
        police.post(path(caseId, "/approvals"), approval("2/LTG", "4/PC", "2024-03-04"))
                .then()
                .statusCode(403);
        police.post(path(caseId, "/releases"), end("2/LTG", "7/TD", "2024-03-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ended_by_the_procuracy"));
        Map<String, Object> extension = extension("2/LTG", "5/GH", "2024-04-20", "2024-05-08", "procuracy");
        police.post(path(caseId, "/extensions"), extension).then().statusCode(403);
        extension.put("by", "investigation_agency");
        police.post(path(caseId, "/extensions"), extension)
                .then()
                .statusCode(409)
                .body("code", equalTo("detention_extended_by_others"));
        extension.put("by", "procuracy");
        procuracy.post(path(caseId, "/extensions"), extension).then().statusCode(201);
        procuracy
                .post(path(caseId, "/extensions"), extension("2/LTG", "6/GH", "2024-05-06", "2024-05-20", "procuracy"))
                .then()
                .statusCode(409)
                .body("code", equalTo("one_extension_too_many"));
        Response released = police.post(path(caseId, "/releases"), end("2/LTG", "7/TD", "2024-05-10"));
        released.then().statusCode(201);
        police.get(shown(caseId, released))
                .then()
                .body("items[0].measures[0].approvals.approves", contains("2/LTG"))
                .body("items[0].measures[0].lastDay", equalTo("2024-05-08"))
                .body("items[0].measures[0].standing", equalTo("ended"))
                .body("items[0].measures[0].ended.how", equalTo("released"))
                .body("items[0].measures[0].daysHeldTooLong", equalTo(2));
    }

    @Test
    void a_detention_is_replaced_and_the_record_taken_back() {
        UUID caseId = chargedWith("361");
        investigationExtended(caseId);
        police.post(path(caseId, ""), order("2/LTG", "detention", "2024-03-04", "2024-05-02"))
                .then()
                .statusCode(201);
        Map<String, Object> arrest = order("8/LB", "arrest", "2024-03-20", "2024-05-02");
        police.post(path(caseId, "/replacements"), Map.of("measure", "2/LTG", "by", arrest))
                .then()
                .statusCode(202);
        Map<String, Object> by = order("3/BL", "guarantee", "2024-03-20", null);
        Response replaced =
                police.postSignedBy(deputy, path(caseId, "/replacements"), Map.of("measure", "2/LTG", "by", by));
        replaced.then().statusCode(201).header("ETag", "\"v3\"");
        police.get(shown(caseId, replaced))
                .then()
                .body("items[0].measures.standing", contains("ended", "in_force"))
                .body("items[0].measures[1].limit.notKnown.english", containsString("no limit for this measure"));
        Map<String, Object> annulment =
                Map.of("person", person.toString(), "documentNo", "3/BL", "annulledBy", "4/QD", "sealedReason", SEALED);
        police.post(path(caseId, "/annulments"), annulment).then().statusCode(428);
        police.post(path(caseId, "/annulments"), 3, annulment).then().statusCode(201);
        Response cancelled = procuracy.postSignedBy(
                secondProcurator, path(caseId, "/cancellations"), end("2/LTG", "5/HB", "2024-03-25"));
        cancelled.then().statusCode(201);
        police.get(shown(caseId, cancelled))
                .then()
                .body("items[0].measures.documentNo", contains("2/LTG"))
                .body("items[0].measures[0].ended.how", equalTo("cancelled"));
    }

    @Test
    void only_the_body_that_holds_the_file_orders_and_only_against_whom_the_law_allows() {
        UUID caseId = opened();
        elsewhere
                .post(path(caseId, ""), order("1/TG", "custody", "2024-03-01", "2024-03-04"))
                .then()
                .statusCode(403);
        police.post(path(caseId, ""), order("2/LTG", "detention", "2024-03-04", "2024-04-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("person_not_charged"))
                .body("detail", containsString("taken into custody"));
        charges(police, caseId, person, "361").then().statusCode(201);
        Map<String, Object> without = order("2/LTG", "detention", "2024-03-04", "2024-04-01");
        without.remove("ground");
        police.post(path(caseId, ""), without)
                .then()
                .statusCode(409)
                .body("code", equalTo("detention_without_ground"))
                .body("detail", containsString("CPC 119(2)"))
                .body("detailVi", containsString("chưa đối chiếu"));
        UUID uncharged = UUID.randomUUID();
        Map<String, Object> ban = order("4/THXC", "exit_ban", "2024-03-04", null);
        ban.put("person", uncharged.toString());
        police.post(path(caseId, ""), ban).then().statusCode(201);
        Response taken = custody(caseId);
        taken.then().statusCode(201);
        police.get(shown(caseId, taken))
                .then()
                .statusCode(200)
                .body("items.person", containsInAnyOrder(person.toString(), uncharged.toString()));
        elsewhere.get(path(caseId, "")).then().statusCode(403);
    }

    @Test
    void custody_before_anything_is_decided_is_listed_where_the_answer_says() {
        UUID caseId = new RegistryTold(incoming).begun("T01", "T01-CQDT");
        Response taken = custody(caseId);
        taken.then().statusCode(201).header("Location", equalTo(path(caseId, "")));
        police.get(taken.<String>path("links.shown"))
                .then()
                .statusCode(200)
                .body("items.person", contains(person.toString()));
        for (String list : List.of("accused", "asset-orders")) {
            police.get(INVESTIGATIONS + "/" + caseId + "/" + list)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        elsewhere.get(path(caseId, "")).then().statusCode(403);
        police.get(path(UUID.randomUUID(), "")).then().statusCode(404);
    }

    private Response custody(UUID caseId) {
        return police.post(path(caseId, ""), order("1/TG", "custody", "2024-03-01", "2024-03-04"));
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

    private Map<String, Object> approval(String approves, String number, String day) {
        return Map.of("person", person.toString(), "approves", approves, "documentNo", number, "approvedOn", day);
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

    private void investigationExtended(UUID caseId) {
        procuracy
                .post(
                        INVESTIGATIONS + "/" + caseId + "/extensions",
                        Map.of("documentNo", "2/GHDT", "decidedOn", "2024-03-02", "months", 2))
                .then()
                .statusCode(201);
    }

    private UUID chargedWith(String article) {
        UUID caseId = opened();
        charges(police, caseId, person, article).then().statusCode(201);
        return caseId;
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + "/measures" + what;
    }

    private static String shown(UUID caseId, Response done) {
        return path(caseId, "") + "?position=" + done.path("position");
    }
}
