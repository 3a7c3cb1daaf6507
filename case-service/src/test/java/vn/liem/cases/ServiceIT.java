package vn.liem.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.registry.view.CaseTable;
import vn.liem.eventstore.EventLog;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What every service mounts, seen at this one. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class ServiceIT {

    private static final String CASES = "/api/v1/cases";

    @Inject
    DataSource database;

    @Inject
    EventLog log;

    @Inject
    Views views;

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_failure_says_what_to_do_and_nothing_of_what_was_sent() {
        ConcurrentLinkedQueue<String> logged = new ConcurrentLinkedQueue<>();
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        try {
            fails("unknown", 503, "outcome_unknown");
            fails("database", 503, "database_away");
            fails("connection", 503, "database_away");
            fails("bug", 500, "unexpected");
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertTrue(logged.stream().anyMatch(line -> line.contains("IllegalStateException")), logged.toString());
        assertFalse(logged.stream().anyMatch(line -> line.contains(Failing.CANARY)), logged.toString());
    }

    @Test
    void of_many_who_send_the_same_at_once_one_is_taken_and_all_are_told() throws Exception {
        UUID key = UUID.randomUUID();
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> police.post(key, CASES, matter("VV-AT-ONCE")));
        }
        int taken = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Response> call : callers.invokeAll(calls)) {
                Response answer = call.get();
                boolean first = answer.statusCode() == 201 && answer.header("Idempotency-Replayed") == null;
                taken += first ? 1 : 0;
                assertTrue(
                        answer.statusCode() == 201 || answer.path("code").equals("still_running"), answer.asString());
            }
        }
        assertEquals(1, taken);
        assertEquals(
                1, count("select count(*) from event where command_id = '" + key + "' and stream_id like 'case:%'"));
    }

    @Test
    void the_same_key_of_another_body_is_another_command() {
        UUID key = UUID.randomUUID();
        police.post(key, CASES, matter("VV-KEY")).then().statusCode(201);
        new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER))
                .post(key, CASES, matter("VV-KEY"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void who_was_refused_what_is_recorded_for_good() throws SQLException {
        String before = "select count(*) from looking.event where actor = 'committee_member@T01-NC'"
                + " and type = 'looking.refused.v1' and convert_from(body, 'UTF8')::jsonb"
                + " @> '{\"rule\": \"role_does_not_have_this_act\", \"act\": \"CaseResource.register\"}'";
        assertEquals(0, count(before));
        new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER))
                .post(CASES, matter("VV-REFUSED"))
                .then()
                .statusCode(403)
                .body("code", equalTo("role_does_not_have_this_act"));
        assertEquals(1, count(before));
        assertEquals("42501", refusedBy("delete from looking.event"));
        assertEquals("42501", refusedBy("update event set actor = 'nobody'"));
    }

    @Test
    void a_rebuilt_view_has_the_same_rows() throws SQLException {
        Response last = police.post(CASES, matter("VV-REBUILD"));
        police.get(last.path("links.shown")).then().statusCode(200);
        String rows = "select md5(string_agg(r::text, '|' order by r.id)) from case_list_v2.case_row r";
        String before = text(rows);
        views.projector(CaseTable.class).rebuild();
        assertEquals(before, text(rows));
        police.get(last.path("links.shown")).then().statusCode(200).body("number", equalTo("VV-REBUILD"));
    }

    @Test
    void the_service_says_how_it_is() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("log case-service/1"))
                .body("checks.name", hasItem("views"));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests"));
    }

    @Test
    void the_page_of_problems_lists_the_rules_of_the_service() {
        given().get("/problems")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("id=\"idempotency_key_missing\""))
                .body(containsString("id=\"receipt_before_sending\""))
                .body(containsString("Không thể khởi tố vụ án trước ngày vào sổ."));
    }

    @Test
    void a_looked_up_version_is_not_sent_again() {
        Response registered = police.post(CASES, matter("VV-ETAG"));
        String shown = registered.path("links.shown");
        police.request()
                .header("If-None-Match", registered.header("ETag"))
                .get(shown)
                .then()
                .statusCode(304);
    }

    private static void fails(String how, int status, String code) {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/failing/" + how)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"))
                .body(not(containsString(Failing.CANARY)));
    }

    private static Map<String, String> matter(String number) {
        return Map.of(
                "number", number,
                "itemType", "matter",
                "locality", "T01",
                "field", "health",
                "offenceGroup", "corruption",
                "registeredOn", "2023-12-25",
                "violationPeriod", "new");
    }

    private long count(String sql) throws SQLException {
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

    private String refusedBy(String sql) {
        return assertThrows(SQLException.class, () -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .getSQLState();
    }

    private static Handler listening(ConcurrentLinkedQueue<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(
                        line instanceof org.jboss.logmanager.ExtLogRecord ext
                                ? ext.getFormattedMessage()
                                : line.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is buffered.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
