package vn.liem.cases.registry.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.cases.Elsewhere;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.PersonDetails;
import vn.liem.cases.person.PersonToRegister;
import vn.liem.cases.person.door.PersonDirectory;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Names and titles are told to those who may see them, and who was told what is recorded. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class LookUpsIT {

    private static final String PEOPLE = "/api/v1/people/look-ups";
    private static final String TITLES = "/api/v1/cases/title-look-ups";
    private static final String TITLE = "Vụ án tại bệnh viện số 24";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client committee = new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.COMMITTEE_MEMBER));
    private final Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));

    @Inject
    PersonDirectory directory;

    @Inject
    IncomingEvents incoming;

    @Inject
    DataSource database;

    private String caseId = "";
    private UUID person = new UUID(0, 0);

    @BeforeEach
    void a_case_and_a_person_are_known() {
        Bodies.register();
        caseId = registered();
        PersonDetails details = new PersonDetails("Hồ Thanh B1", OptionalInt.of(1983), "Phó trưởng phòng");
        person = directory
                .register("importer", new PersonToRegister("T01", "BC-" + caseId, details))
                .value();
        new Elsewhere(incoming).charged(caseId, person);
    }

    private String registered() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "number", "VA-" + UUID.randomUUID().toString().substring(0, 8),
                "itemType", "case",
                "title", TITLE,
                "locality", "T01",
                "field", "health",
                "offenceGroup", "corruption",
                "registeredOn", "2023-12-25",
                "violationPeriod", "new"));
        Response registered = police.post("/api/v1/cases", body);
        registered.then().statusCode(201);
        police.get(registered.<String>path("links.shown")).then().statusCode(200);
        return registered.header("Location").substring("/api/v1/cases/".length());
    }

    @Test
    void a_name_is_told_of_people_of_the_case_alone() throws SQLException {
        String other = registered();
        long before = refusals();
        ask(police, PEOPLE, Map.of("purpose", "case_page", "about", other, "people", List.of(person)))
                .then()
                .statusCode(200)
                .body("people", hasSize(0))
                .body(not(containsString("Hồ Thanh")));
        assertEquals(before + 1, refusals());
        assertEquals(List.of(), recorded(other));
    }

    @Test
    void titles_that_were_refused_leave_a_trace() throws SQLException {
        String other = registered();
        Map<String, Object> asked = Map.of("purpose", "report", "cases", List.of(caseId, other, UUID.randomUUID()));
        long before = refusals("SEE_NAMES of 2 cases", "committee_member@T02-NC");
        ask(elsewhere, TITLES, asked).then().statusCode(200).body("titles", hasSize(0));
        assertEquals(before + 1, refusals("SEE_NAMES of 2 cases", "committee_member@T02-NC"));
        ask(committee, TITLES, asked).then().statusCode(200).body("titles", hasSize(2));
        assertEquals(before + 1, refusals("SEE_NAMES of 2 cases", "committee_member@T02-NC"));
    }

    @Test
    void names_are_told_to_those_who_may_see_them_in_the_case() {
        UUID stranger = UUID.randomUUID();
        new Elsewhere(incoming).charged(caseId, stranger);
        ask(committee, PEOPLE, people(List.of(person, stranger)))
                .then()
                .statusCode(200)
                .body("people.state", contains("known", "not_in_directory"))
                .body("people[0].name", equalTo("Hồ Thanh B1"))
                .body("people[0].birthYear", equalTo(1983))
                .body("people[0].position", equalTo("Phó trưởng phòng"))
                .body("people[1].key", equalTo(stranger.toString()));
    }

    @Test
    void an_erased_person_has_no_name_any_more() {
        LookUp who = new LookUp("administrator", "T01-NC", LookUp.Purpose.ERASURE, java.util.Optional.empty());
        directory.erase(who, new vn.liem.kernel.PersonKey(person));
        ask(committee, PEOPLE, people(List.of(person)))
                .then()
                .statusCode(200)
                .body("people.state", contains("erased"))
                .body(not(containsString("Hồ Thanh")));
    }

    @Test
    void names_are_refused_to_those_who_may_not_see_them() {
        ask(elsewhere, PEOPLE, people(List.of(person)))
                .then()
                .statusCode(403)
                .body("code", equalTo("outside_jurisdiction"))
                .body(not(containsString("Hồ Thanh")));
        ask(auditor, PEOPLE, people(List.of(person))).then().statusCode(403);
        ask(committee, PEOPLE, Map.of("purpose", "case_page", "about", UUID.randomUUID(), "people", List.of(person)))
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_stepped_back_from_a_case_is_told_no_names_and_no_title_of_it() throws SQLException {
        Client deputy = new Client(Tokens.officerNamed("deputy-24", "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
        ask(deputy, PEOPLE, people(List.of(person))).then().statusCode(200).body("people", hasSize(1));
        String ofNumber =
                "/api/v1/cases?number=" + police.get("/api/v1/cases/" + caseId).<String>path("number");
        deputy.get(ofNumber).then().statusCode(200).body("items", hasSize(1));
        new Elsewhere(incoming).steppedBack(caseId, "deputy-24");
        deputy.get(ofNumber).then().statusCode(200).body("items", hasSize(0));
        ask(deputy, PEOPLE, people(List.of(person)))
                .then()
                .statusCode(403)
                .body("code", equalTo("recused_from_case"))
                .body(not(containsString("Hồ Thanh")));
        ask(deputy, TITLES, Map.of("purpose", "report", "cases", List.of(caseId)))
                .then()
                .statusCode(200)
                .body("titles", hasSize(0));
        assertEquals(1, refusals("SEE_NAMES", "deputy-24"));
        assertEquals(1, refusals("SEE_NAMES of 1 cases", "deputy-24"));
        ask(police, PEOPLE, people(List.of(person))).then().statusCode(200);
    }

    @Test
    void too_many_names_at_once_are_refused() {
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            many.add(UUID.randomUUID());
        }
        ask(committee, PEOPLE, people(many)).then().statusCode(422).body("errors.code", contains("too_many"));
    }

    @Test
    void who_was_told_names_and_titles_is_recorded() throws SQLException {
        ask(committee, PEOPLE, people(List.of(person))).then().statusCode(200);
        ask(committee, TITLES, Map.of("purpose", "case_page", "cases", List.of(caseId)))
                .then()
                .statusCode(200);
        assertEquals(
                List.of(
                        "committee_member@T01-NC names case_page person:" + person,
                        "committee_member@T01-NC texts case_page case:" + caseId),
                recorded(caseId));
    }

    @Test
    void a_title_is_opened_as_it_was_said_last_for_those_who_may_see_it() {
        Map<String, Object> asked = Map.of("purpose", "report", "cases", List.of(caseId, UUID.randomUUID()));
        ask(committee, TITLES, asked)
                .then()
                .statusCode(200)
                .body("titles", hasSize(1))
                .body("titles[0].caseId", equalTo(caseId))
                .body("titles[0].title", equalTo(TITLE));
        ask(police, TITLES, asked).then().body("titles.title", contains(TITLE));
        ask(elsewhere, TITLES, asked)
                .then()
                .statusCode(200)
                .body("titles", hasSize(0))
                .body(not(containsString("bệnh viện")));
        ask(auditor, TITLES, asked).then().statusCode(403);
    }

    private Map<String, Object> people(List<UUID> keys) {
        return Map.of("purpose", "case_page", "about", caseId, "people", keys);
    }

    private static Response ask(Client client, String path, Map<String, ?> question) {
        return client.request().contentType(ContentType.JSON).body(question).post(path);
    }

    private long refusals() throws SQLException {
        return refusals("SEE_NAMES", "head_of_investigation@T01-CQDT");
    }

    private long refusals(String act, String actor) throws SQLException {
        String sql = "select count(*) from looking.event where type = 'looking.refused.v1'"
                + " and convert_from(body, 'UTF8')::jsonb ->> 'act' = ? and actor = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, act);
            select.setString(2, actor);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<String> recorded(String caseId) throws SQLException {
        String sql = "select actor || ' ' || kind || ' ' || purpose || ' ' || array_to_string(subjects, ' ')"
                + " from name_lookup where reference = ? order by looked_at";
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, "case:" + caseId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
        }
        return lines;
    }
}
