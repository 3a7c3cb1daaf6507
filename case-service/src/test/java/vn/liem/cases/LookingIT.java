package vn.liem.cases;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Who looks is recorded, the auditor finds it, and nobody sees what is close to people without a trace. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class LookingIT {

    private static final String LOOKING = "/api/v1/looking";
    private static final String CASES = "/api/v1/cases";
    private static final String TYPED = "Nguyễn Văn Canary";
    private static final String TITLE = "Vụ án có tên kín Canary";

    private final String reader = "reader-" + UUID.randomUUID();
    private final String token = Tokens.officerNamed(reader, "T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION);
    private final Client police = new Client(token);
    private final Client auditor = new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR));

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "liem.test.superuser")
    String superuser;

    @ConfigProperty(name = "liem.test.superuser-password")
    String password;

    @BeforeEach
    void bodies() {
        Bodies.register();
    }

    @Test
    void reading_listing_and_searching_are_recorded_without_what_was_typed() throws SQLException {
        String id = registered();
        police.get(CASES + "/" + id).then().statusCode(200);
        police.get(CASES + "?limit=5").then().statusCode(200);
        police.request().queryParam("number", TYPED).get(CASES).then().statusCode(200);
        police.get(CASES + "/" + UUID.randomUUID()).then().statusCode(404);
        police.get("/api/v1/units/Nguyen-Van-Canary").then().statusCode(404);
        Response found = found("?subject=" + reader);
        found.then()
                .body("items.kind", hasItems("read", "listed", "searched"))
                .body("items.body", everyItem(equalTo("T01-CQDT")))
                .body("items.roles", everyItem(equalTo(List.of("head_of_investigation"))))
                .body("items.log", everyItem(equalTo("case-service/looking/1")))
                .body("items.find { it.kind == 'searched' }.filters", equalTo(List.of("number")))
                .body("items.find { it.kind == 'searched' }.rows", equalTo(0))
                .body("items.findAll { it.status == 404 }", hasSize(2))
                .body("items.find { it.operation == 'showUnit' }.things", empty());
        found("?thing=" + id + "&subject=" + reader + "&kind=read")
                .then()
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("showCase"))
                .body("items[0].acts", hasItem("read_case"))
                .body("items[0].status", equalTo(200));
        found("?thing=" + id + "&from=2020-01-01&to=2020-01-02").then().body("items", empty());
        assertEquals(
                0,
                number("select count(*) from looking.event e where e::text ilike '%canary%'"
                        + " or convert_from(e.body, 'UTF8') ilike '%canary%'"));
        assertEquals(
                0,
                number("select count(*) from looking.event e where e::text || convert_from(e.body, 'UTF8') like '%"
                        + token.substring(0, 40) + "%'"));
    }

    @Test
    void the_auditor_says_what_for_and_is_recorded_as_everybody_is() {
        auditor.get(LOOKING)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("code", equalTo("purpose_missing"))
                .body("detailVi", containsString("Liem-Purpose"));
        auditor.getFor("because", LOOKING).then().statusCode(428);
        found("?subject=auditor@T01-NC&kind=searched").then().statusCode(200);
        found("?subject=auditor@T01-NC&kind=searched")
                .then()
                .body("items.operation", hasItem("findLooking"))
                .body("items.purpose", hasItem("audit"))
                .body("items[0].acts", equalTo(List.of("read_audit_trail")));
    }

    @Test
    void who_does_not_say_what_for_is_recorded_as_refused() {
        String asking = "asking-" + UUID.randomUUID();
        new Client(Tokens.officerNamed(asking, "T01-NC", "T01", Role.AUDITOR))
                .get(LOOKING)
                .then()
                .statusCode(428);
        found("?subject=" + asking)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("refused"))
                .body("items[0].operation", equalTo("findLooking"))
                .body("items[0].rule", equalTo("purpose_missing"));
    }

    @Test
    void pages_follow_each_other() {
        String id = registered();
        for (int i = 0; i < 3; i++) {
            police.get(CASES + "/" + id).then().statusCode(200);
        }
        Response first = found("?subject=" + reader + "&thing=" + id + "&kind=read&limit=2");
        first.then().body("items", hasSize(2));
        Response second = auditor.getFor("audit", first.path("next"));
        second.then().statusCode(200).body("items", hasSize(1));
        assertTrue(second.<Integer>path("items[0].position") < first.<Integer>path("items[1].position"));
        auditor.getFor("audit", LOOKING + "?cursor=xyz").then().statusCode(400);
        auditor.getFor("audit", LOOKING + "?kind=looked").then().statusCode(400);
    }

    @Test
    void nobody_else_reads_it_and_their_asking_is_recorded() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COMMITTEE_MEMBER, Role.STANDING_AGENCY, Role.PROCURATOR)) {
            String asking = "asking-" + UUID.randomUUID();
            Client client = new Client(Tokens.officerNamed(asking, "T01-NC", "T01", role));
            client.getFor("audit", LOOKING).then().statusCode(403);
            client.request().delete(LOOKING).then().statusCode(405);
            client.request().body("{}").put(LOOKING).then().statusCode(405);
            client.post(LOOKING, Map.of()).then().statusCode(405);
            found("?subject=" + asking + "&kind=refused")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].rule", equalTo("role_does_not_have_this_act"));
        }
    }

    @Test
    void a_title_is_opened_with_a_trace_or_not_at_all() throws SQLException {
        String id = registered();
        Map<String, Object> asked = Map.of("purpose", "report", "cases", List.of(id));
        police.post(CASES + "/title-look-ups", asked).then().statusCode(200).body("titles[0].title", equalTo(TITLE));
        found("?subject=" + reader + "&thing=" + id + "&kind=opened")
                .then()
                .body("items", hasSize(1))
                .body("items[0].purpose", equalTo("report"))
                .body("items[0].acts", hasItem("see_names"));
        String app = text("select current_user");
        asSuperuser("revoke insert on looking.event from " + app);
        try {
            police.post(CASES + "/title-look-ups", asked)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", equalTo("looking_not_recorded"))
                    .body(not(containsString("Canary")));
            police.get(CASES + "/" + id).then().statusCode(200);
        } finally {
            asSuperuser("grant insert on looking.event to " + app);
        }
        police.post(CASES + "/title-look-ups", asked).then().statusCode(200);
    }

    @Test
    void what_is_opened_beside_what_is_refused_is_recorded_as_opened() {
        String id = registered();
        String elsewhere = registered("T02");
        police.post(CASES + "/title-look-ups", Map.of("purpose", "report", "cases", List.of(id, elsewhere)))
                .then()
                .statusCode(200)
                .body("titles", hasSize(1))
                .body("titles[0].title", equalTo(TITLE));
        found("?subject=" + reader + "&thing=" + id + "&kind=opened")
                .then()
                .body("items", hasSize(1))
                .body("items[0].things", equalTo(List.of(id)))
                .body("items[0].status", equalTo(200));
        found("?subject=" + reader + "&kind=refused")
                .then()
                .body("items", hasSize(1))
                .body("items[0].things", equalTo(List.of(elsewhere)));
    }

    @Test
    void whose_names_were_refused_in_which_case_is_recorded() {
        String elsewhere = registered("T02");
        UUID somebody = UUID.randomUUID();
        police.post(
                        "/api/v1/people/look-ups",
                        Map.of("purpose", "case_page", "about", elsewhere, "people", List.of(somebody)))
                .then()
                .statusCode(403);
        String own = registered();
        police.post(
                        "/api/v1/people/look-ups",
                        Map.of("purpose", "case_page", "about", own, "people", List.of(somebody)))
                .then()
                .statusCode(200);
        found("?subject=" + reader + "&kind=refused")
                .then()
                .body("items", hasSize(2))
                .body("items[0].rule", equalTo("not_of_this_case"))
                .body("items[0].things", equalTo(List.of(own, somebody.toString())))
                .body("items[1].things", equalTo(List.of(elsewhere)));
    }

    private String registered() {
        return registered("T01");
    }

    private String registered(String locality) {
        Client registering = new Client(Tokens.officer(locality + "-CQDT", locality, Role.HEAD_OF_INVESTIGATION));
        Response answer = registering.post(
                CASES,
                Map.of(
                        "number", "VA-" + UUID.randomUUID().toString().substring(0, 8),
                        "itemType", "case",
                        "title", TITLE,
                        "locality", locality,
                        "field", "health",
                        "offenceGroup", "corruption",
                        "registeredOn", "2023-12-25",
                        "violationPeriod", "new"));
        answer.then().statusCode(201);
        // What was written is waited for, so that the reading that follows finds it.
        registering.get(answer.<String>path("links.shown")).then().statusCode(200);
        return SentExamples.idOf(answer);
    }

    private Response found(String query) {
        Response answer = auditor.getFor("audit", LOOKING + query);
        answer.then().statusCode(200);
        return answer;
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, superuser, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
