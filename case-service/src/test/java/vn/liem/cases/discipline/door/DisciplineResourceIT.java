package vn.liem.cases.discipline.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.cases.discipline.view.DisciplineTable;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Discipline from HTTP to the log and back. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class DisciplineResourceIT {

    private static final String MATTERS = "/api/v1/discipline-matters";
    private static final String GAPS = "/api/v1/discipline-gaps";

    private final Client inspection = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-TT", "T02", Role.INTAKE_OFFICER));
    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR));
    private final String number = UUID.randomUUID().toString().substring(0, 8) + "-QĐ";
    private final UUID person = UUID.randomUUID();

    @Inject
    EventLog log;

    @Inject
    Views views;

    @Inject
    LookAtGaps look;

    @BeforeEach
    void bodies() {
        Bodies.register();
    }

    @Test
    void a_decision_before_any_accusation_is_recorded_appealed_and_final() {
        String id = kept();
        decide(id, number, "party", "warning", "2024-03-18").then().statusCode(201);
        decide(id, number, "party", "warning", "2024-03-18").then().statusCode(200);
        inspection
                .post(MATTERS + "/" + id + "/appeals", Map.of("decisionNo", number, "appealedOn", "2024-03-17"))
                .then()
                .statusCode(409)
                .body("code", equalTo("appealed_before_decision"));
        inspection
                .post(MATTERS + "/" + id + "/appeals", Map.of("decisionNo", number, "appealedOn", "2024-04-01"))
                .then()
                .statusCode(201);
        Response last = inspection.post(
                MATTERS + "/" + id + "/appeal-answers",
                Map.of(
                        "decisionNo", number,
                        "documentNo", "20-QĐ/TU",
                        "outcome", "form_changed",
                        "form", "reprimand",
                        "answeredOn", "2024-05-06"));
        last.then().statusCode(201);
        standing.get(last.path("links.shown"))
                .then()
                .statusCode(200)
                .body("person", equalTo(person.toString()))
                .body("tracks.track", contains("party", "administrative", "head_responsibility"))
                .body("tracks.standing", contains("final", "not_opened", "not_opened"))
                .body("tracks[0].form", equalTo("reprimand"))
                .body("tracks[0].decisions[0].decided", equalTo("warning"))
                .body("tracks[0].name.vietnamese", equalTo("kỷ luật đảng"));
    }

    @Test
    void a_form_that_does_not_fit_is_refused_with_its_article() {
        String id = kept();
        decide(id, number, "party", "dismissal", "2024-03-18")
                .then()
                .statusCode(409)
                .body("code", equalTo("form_not_of_party_members"))
                .body("detail", containsString("Party Charter Art.35(2)"))
                .body("detailVi", containsString("Điều 35(2) Điều lệ Đảng"));
        decide(id, number, "administrative", "expulsion", "2024-03-18")
                .then()
                .statusCode(409)
                .body("code", equalTo("form_not_administrative"));
        decide(id, number, "party", "warning", "2300-01-01").then().statusCode(422);
        decide(id, number, "party", "warning", "2199-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/decidedOn"));
        inspection
                .post(MATTERS, Map.of("locality", "T01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person"));
        inspection.post(MATTERS, Map.of("person", person.toString())).then().statusCode(422);
    }

    @Test
    void the_same_person_in_the_same_case_is_one_matter_and_a_number_stands_once() {
        String id = kept();
        assertEquals(id, kept());
        decide(id, number, "party", "warning", "2024-03-18").then().statusCode(201);
        String other = SentExamples.idOf(
                inspection.post(MATTERS, Map.of("person", UUID.randomUUID().toString(), "locality", "T01")));
        decide(other, number, "party", "warning", "2024-03-18")
                .then()
                .statusCode(409)
                .body("code", equalTo("number_taken"))
                .body("links.holder", equalTo(MATTERS + "/" + id));
        Map<String, String> wrong =
                Map.of("paper", "decision", "number", number, "reason", "Ghi nhầm người: Nguyễn Văn A");
        inspection.post(MATTERS + "/" + id + "/withdrawals", wrong).then().statusCode(428);
        inspection.post(MATTERS + "/" + id + "/withdrawals", 2, wrong).then().statusCode(201);
        decide(other, number, "party", "warning", "2024-03-18").then().statusCode(201);
        for (StoredEvent event : log.reader().stream(StreamId.of("discipline", UUID.fromString(id)))) {
            assertFalse(new String(event.body().bytes(), StandardCharsets.UTF_8).contains("Nguyễn"), event.type());
        }
    }

    @Test
    void where_one_track_waits_for_the_other_is_listed_with_its_days() {
        String id = kept();
        String position = decide(id, number, "party", "expulsion", "2024-03-01").path("position");
        standing.get(GAPS + "?asOf=2024-03-30&limit=200&position=" + position)
                .then()
                .statusCode(200)
                .body("items.matter", not(hasItem(id)));
        standing.get(GAPS + "?asOf=2024-04-10&limit=200")
                .then()
                .statusCode(200)
                .body("items.matter", hasItem(id))
                .body("items.find { it.matter == '%s' }.gaps[0].expected".formatted(id), equalTo("administrative"))
                .body("items.find { it.matter == '%s' }.gaps[0].gapOn".formatted(id), equalTo("2024-03-31"))
                .body("items.find { it.matter == '%s' }.gaps[0].daysBetween".formatted(id), equalTo(40))
                .body(
                        "items.find { it.matter == '%s' }.gaps[0].explained.vietnamese".formatted(id),
                        hasItem(containsString("chưa đối chiếu")));
        elsewhere
                .get(GAPS + "?asOf=2024-04-10&limit=200")
                .then()
                .statusCode(200)
                .body("items.matter", not(hasItem(id)));
        position = decide(id, number + "2", "administrative", "dismissal", "2024-04-12")
                .path("position");
        standing.get(GAPS + "?asOf=2024-04-11&limit=200&position=" + position)
                .then()
                .body("items.matter", hasItem(id));
        standing.get(GAPS + "?asOf=2024-04-12&limit=200").then().body("items.matter", not(hasItem(id)));
        standing.get(MATTERS + "?person=" + person)
                .then()
                .body("items", hasSize(1))
                .body("items[0].follows[0].matchedOn", equalTo("2024-04-12"));
    }

    @Test
    void a_gap_that_comes_about_is_told_once_and_one_of_the_past_never() {
        LocalDate today = LocalDate.now(CommandDoor.VIETNAM);
        String id = kept();
        // Recorded on the very day on which it becomes a gap: nobody could have been told before.
        String position = decide(
                        id, number, "party", "expulsion", today.minusDays(30).toString())
                .path("position");
        standing.get(MATTERS + "/" + id + "?position=" + position).then().statusCode(200);
        look.look();
        look.look();
        assertEquals(1, told(id));
        String past = SentExamples.idOf(
                inspection.post(MATTERS, Map.of("person", UUID.randomUUID().toString(), "locality", "T01")));
        position = decide(
                        past,
                        number + "3",
                        "party",
                        "expulsion",
                        today.minusDays(31).toString())
                .path("position");
        standing.get(GAPS + "?limit=200&position=" + position).then().body("items.matter", hasItem(past));
        look.look();
        assertEquals(0, told(past));
    }

    private long told(String id) {
        return log.reader().stream(StreamId.of("discipline", UUID.fromString(id))).stream()
                .filter(event -> event.type().equals("discipline.gap-detected.v1"))
                .count();
    }

    @Test
    void it_is_recorded_and_read_by_those_of_the_territory_alone() {
        String id = kept();
        Response decided = decide(id, number, "party", "warning", "2024-03-18");
        elsewhere
                .post(MATTERS + "/" + id + "/appeals", Map.of("decisionNo", number, "appealedOn", "2024-04-01"))
                .then()
                .statusCode(403);
        police.post(MATTERS + "/" + id + "/appeals", Map.of("decisionNo", number, "appealedOn", "2024-04-01"))
                .then()
                .statusCode(403);
        elsewhere.get(decided.<String>path("links.shown")).then().statusCode(403);
        police.get(decided.<String>path("links.shown")).then().statusCode(403);
        inspection.get(decided.<String>path("links.shown")).then().statusCode(200);
        inspection.get(MATTERS + "/" + UUID.randomUUID()).then().statusCode(404);
        decide(UUID.randomUUID().toString(), number, "party", "warning", "2024-03-18")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_is_rebuilt_as_it_was() {
        String id = kept();
        Response decided = decide(id, number, "party", "warning", "2024-03-18");
        String before = standing.get(decided.<String>path("links.shown")).asString();
        views.projector(DisciplineTable.class).rebuild();
        assertEquals(before, standing.get(MATTERS + "/" + id).asString());
        assertTrue(before.contains(number));
    }

    private String kept() {
        Response answer = inspection.post(MATTERS, Map.of("person", person.toString(), "locality", "T01"));
        assertEquals(2, answer.statusCode() / 100, answer.asString());
        return SentExamples.idOf(answer);
    }

    private Response decide(String id, String decisionNo, String track, String form, String on) {
        return inspection.post(
                MATTERS + "/" + id + "/decisions",
                Map.of("decisionNo", decisionNo, "track", track, "form", form, "decidedOn", on));
    }
}
