package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.KnownTexts;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Told;

/** What no page may let through: text that acts, hosts that listen, sessions that leak, pages for nobody. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(
        value = CaseServiceStub.class,
        initArgs = @ResourceArg(name = "for", value = "what is told beside"),
        restrictToAnnotatedClass = true)
class SafePagesIT {

    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final String ACTING = "<script>alert('x')</script>\\\"onload='y'&<img src=x onerror=z>";
    private static final String EVIL_CASE = "0199b0a4-7c1e-7000-8000-00000000e71e";
    private static final String PERSON = "0199b0a4-7c1e-7000-8000-00000000e71f";
    private static final String OWN_CASE = "0199b0a4-7c1e-7000-8000-00000000e720";
    private static final String CASE_OF_OTHERS = "0199b0a4-7c1e-7000-8000-00000000e721";
    private static final String OWN_PART = "0199b0a4-7c1e-7000-8000-00000000e722";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final String EXPORTS = """
        select count(*) from looking.event where convert_from(body, 'UTF8')::jsonb ->> 'kind' = 'exported'
            and convert_from(body, 'UTF8')::jsonb ->> 'operation' like '%Page.workbook'
        """;

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @Inject
    OneCountAtATime counts;

    @Inject
    DataSource database;

    @BeforeEach
    void the_province_is_told() {
        Province.told(incoming, views, SafePagesIT.class, told -> {
            evil(told);
            separated(told);
        });
        String read = ACTING.replace("\\\"", "\"");
        new KnownTexts()
                .title(EVIL_CASE, "title " + read)
                .person(PERSON, "name " + read, 1980, "position " + read)
                .tell();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases?text=%3Cscript%3E%22%27",
                "/cases/" + EVIL_CASE,
                "/cases/" + EVIL_CASE + "/timeline",
                "/links?case=" + EVIL_CASE,
                "/persons/" + PERSON,
                "/sources",
                "/monitored",
                "/search?text=%3Cscript%3E%22%27"
            })
    void no_text_of_anybody_acts_in_a_page(String path) {
        for (String language : List.of("vi", "en")) {
            String page =
                    Reader.signedIn(service, COMMITTEE).in(language).get(path).body();
            assertFalse(page.contains("<script"), page);
            assertFalse(page.contains("<img"), page);
            assertFalse(page.contains("\"onload="), page);
        }
    }

    @Test
    void the_number_of_a_related_case_is_shown_to_who_may_read_that_case_and_to_nobody_else() {
        String page =
                Reader.signedIn(service, COMMITTEE).get("/cases/" + OWN_CASE).body();
        assertTrue(page.contains("Tách từ một vụ án khác"), page);
        assertFalse(page.contains("VA-OF-OTHERS"), page);
        assertFalse(page.contains(CASE_OF_OTHERS), page);
        String part =
                Reader.signedIn(service, COMMITTEE).get("/cases/" + OWN_PART).body();
        assertTrue(part.contains("<a href=\"/cases/" + OWN_CASE + "\">VA-OWN</a>"), part);
    }

    @Test
    void every_planted_text_is_shown_as_text() {
        String page =
                Reader.signedIn(service, COMMITTEE).get("/cases/" + EVIL_CASE).body();
        for (String planted : List.of("number ", "title ", "name ", "position ", "body ", "document ", "why ")) {
            assertTrue(page.contains(planted + "&lt;script&gt;alert("), planted + page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/" + EVIL_CASE,
                "/cases/" + EVIL_CASE + "/timeline",
                "/links",
                "/persons/" + PERSON,
                "/sources",
                "/deadlines",
                "/flow",
                "/units",
                "/control",
                "/administration",
                "/directives/issue",
                "/meetings/prepare",
                "/reports",
                "/reports/new",
                "/monitored",
                "/search?text=VA",
                "/?asOf=2024-03-31",
                "/cases/none",
                "/signed-out"
            })
    void pages_name_no_other_host_and_carry_no_script(String path) {
        HttpResponse<String> page = Reader.signedIn(service, COMMITTEE).get(path);
        Matcher links = LINK.matcher(page.body());
        while (links.find()) {
            assertTrue(links.group(1).startsWith("/") || links.group(1).startsWith("#"), links.group(1));
            assertFalse(links.group(1).startsWith("//"), links.group(1));
        }
        assertFalse(page.body().contains(" style="), page.body());
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(
                policy.startsWith(
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' http://127.0.0.1"),
                policy);
        assertTrue(policy.endsWith("base-uri 'none'; frame-ancestors 'none'"), policy);
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void the_look_comes_from_here_and_from_nowhere_else() {
        Response sheet = RestAssured.get("/assets/liem.css");
        assertEquals(200, sheet.statusCode());
        assertFalse(sheet.asString().contains("url("), "a sheet names nothing to be loaded");
        assertFalse(sheet.asString().contains("@import"));
        assertEquals(
                304,
                RestAssured.given()
                        .header("If-None-Match", sheet.header("ETag"))
                        .get("/assets/liem.css")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/" + EVIL_CASE,
                "/cases/" + EVIL_CASE + "/timeline",
                "/links",
                "/persons/" + PERSON,
                "/sources",
                "/deadlines",
                "/flow",
                "/directives/issue",
                "/meetings",
                "/reports",
                "/monitored",
                "/behind",
                "/search",
                "/nowhere",
                "/signed-in"
            })
    void nobody_sees_a_page_without_signing_in(String path) {
        Response answer = RestAssured.given().redirects().follow(false).get(path);
        assertEquals(302, answer.statusCode());
        String to = answer.header("Location");
        assertTrue(to.contains("/realms/liem/auth?"), to);
        assertTrue(to.contains("code_challenge_method=S256"), to);
        assertTrue(to.contains("%2Fsigned-in"), to);
    }

    @Test
    void a_session_is_a_cookie_that_no_script_reads_and_no_other_site_sends() {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        List<String> set = reader.cookiesSet();
        assertTrue(set.stream().anyMatch(cookie -> cookie.startsWith("q_session")), set.toString());
        for (String cookie :
                set.stream().filter(each -> !each.contains("=; Max-Age=0")).toList()) {
            assertTrue(cookie.contains("HTTPOnly") || cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }
        assertFalse(set.toString().contains("committee_member"), "what is in a session is sealed");
    }

    @Test
    void who_has_signed_out_has_to_sign_in_again() {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        HttpResponse<String> out = reader.get("/sign-out");
        assertEquals("/signed-out", out.uri().getPath());
        assertTrue(out.body().contains("Anh/chị đã đăng xuất"), out.body());
        assertFalse(reader.get("/cases").uri().getAuthority().equals(service.getAuthority()));
    }

    @Test
    void an_account_that_liem_does_not_know_is_told_so_and_not_sent_in_a_circle() {
        HttpResponse<String> page =
                Reader.signedIn(service, "gardener@T01-NC/T01").get("/");
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("Tài khoản của anh/chị chưa có vai trò trong Liêm."), page.body());
        assertTrue(page.body().contains("/sign-out"), page.body());
    }

    @Test
    void colours_are_chosen_without_signing_in_as_the_language_is() {
        Reader nobody = new Reader(service);
        assertEquals(200, nobody.get("/signed-out").statusCode());
        HttpResponse<String> back = nobody.post("/theme", "to=dark&back=%2Fsigned-out");
        assertEquals(service.getAuthority(), back.uri().getAuthority());
        assertEquals("/signed-out", back.uri().getPath());
        assertTrue(back.body().contains("data-theme=\"dark\""), back.body());
    }

    @Test
    void a_list_is_taken_along_by_one_reader_after_another() throws Exception {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        assertEquals(200, reader.get("/directives/list.xlsx").statusCode());
        CompletableFuture<HttpResponse<String>> late = counts.in(() -> {
            CompletableFuture<HttpResponse<String>> asked =
                    CompletableFuture.supplyAsync(() -> reader.get("/directives/list.xlsx"));
            assertThrows(TimeoutException.class, () -> asked.get(1, TimeUnit.SECONDS));
            return asked;
        });
        assertEquals(200, late.get(10, TimeUnit.SECONDS).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directives",
                "transfers",
                "appraisals",
                "recovery",
                "discipline",
                "petitions",
                "links",
                "monitored",
                "units",
                "control",
                "administration"
            })
    void whoever_takes_a_list_along_is_recorded(String list) throws SQLException {
        long before = exports();
        Reader reader = Reader.signedIn(service, COMMITTEE);
        assertEquals(200, reader.get("/" + list + "/list.xlsx").statusCode());
        assertEquals(before + 1, exports());
        assertEquals(404, reader.get("/" + list + "/none.csv").statusCode());
        assertEquals(before + 1, exports());
    }

    /** Of lists, by anybody; a file does not leave before its entry stands. */
    private long exports() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(EXPORTS);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void programs_are_answered_as_programs() {
        RestAssured.get("/api/v1/reports/figures?from=2024-01-01&to=2024-06-30")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    /** A case of the own province that was separated from one of another. */
    private static void separated(ToldFacts told) {
        for (String[] one : new String[][] {
            {OWN_CASE, "VA-OWN", "T01"}, {CASE_OF_OTHERS, "VA-OF-OTHERS", "T02"}, {OWN_PART, "VA-PART", "T01"}
        }) {
            told.cases().event("case:" + one[0], "case:" + one[0], "case.registered.v1", """
                {"caseId":"%s","details":{"number":"%s","itemType":"case","locality":"%s","field":"health",
                 "offenceGroup":"corruption","registeredOn":"2024-08-13","institutedOn":"2024-08-13"}}
                """.formatted((Object[]) one));
        }
        separated(told, OWN_CASE, CASE_OF_OTHERS);
        separated(told, OWN_PART, OWN_CASE);
    }

    private static void separated(ToldFacts told, String part, String from) {
        told.cases().event("case:" + part, "case:" + part, "case.separated.v1", """
            {"caseId":"%s","separation":{"fromCase":"%s"}}\
            """.formatted(part, from));
    }

    private static void evil(ToldFacts told) {
        Told cases = told.cases();
        String subject = "case:" + EVIL_CASE;
        cases.event("unit:T01-EVIL", "unit:T01-EVIL", "unit.registered.v1", """
            {"details":{"code":"T01-EVIL","nameVi":"body %1$s","nameEn":"body %1$s","parent":"T01"}}
            """.formatted(ACTING));
        cases.event(subject, subject, "case.registered.v1", """
            {"caseId":"%2$s","details":{"number":"number %1$s","itemType":"%1$s","locality":"T01","field":"%1$s",
             "offenceGroup":"%1$s","registeredOn":"2024-08-13","institutedOn":"2024-08-13",
             "offence":{"article":"%1$s","clause":"%1$s"}}}
            """.formatted(ACTING, EVIL_CASE));
        told.investigations()
                .event("accused:" + EVIL_CASE + "/" + PERSON, subject, "accused.charged.v1", """
                    {"chargedOn":"2024-08-13","charge":{"article":"%s","official":true,"partyMember":true}}
                    """.formatted(ACTING));
        told.investigations()
                .event("investigation:" + EVIL_CASE, subject, "investigation.extended.v1", """
                    {"months":2,"decision":{"documentNo":"document %s","decidedOn":"2024-08-13","unit":"T01-EVIL","round":1,
                     "order":9000}}
                    """.formatted(ACTING));
        told.clocks().event("clocks:" + EVIL_CASE, subject, "clock.set.v1", """
            {"key":{"clock":"%1$s","setBy":"1"},"startedOn":"2024-08-13",
             "notKnown":{"vietnamese":"why %1$s","english":"why %1$s"}}
            """.formatted(ACTING));
        String source = "source:" + EVIL_CASE;
        cases.event(source, source, "source.registered.v1", """
            {"details":{"number":"number %1$s","channel":"%1$s","sentBy":"T01-EVIL","sentTo":"%1$s",
             "sentOn":"2020-01-01"}}
            """.formatted(ACTING));
    }
}
