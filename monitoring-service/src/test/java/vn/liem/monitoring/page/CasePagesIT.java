package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.KnownTexts;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** One case and its people: as of a day and as known on a day, its timeline, its people, and what ties them to other cases. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(
        value = CaseServiceStub.class,
        initArgs = @ResourceArg(name = "for", value = "what is told beside"),
        restrictToAnnotatedClass = true)
class CasePagesIT {

    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final String AUDITOR = "auditor@T01-NC/T01";
    private static final String CLOCKS = "/cases/" + ToldFacts.id(Province.WITH_CLOCKS);
    private static final String HANDED_OVER = "/cases/" + ToldFacts.id(Province.HANDED_OVER);
    private static final String ONE = "0199b0a4-7c1e-7000-8000-00000000c001";
    private static final String OTHER = "0199b0a4-7c1e-7000-8000-00000000c002";
    private static final String ABROAD = "0199b0a4-7c1e-7000-8000-00000000c003";
    private static final String PERSON = "0199b0a4-7c1e-7000-8000-00000000c0aa";
    private static final String NAME = "Người Có Tên";
    private static final Pattern EVIDENCE = Pattern.compile("href=\"(/cases/[^\"]+/evidence)\"");

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    /** Somebody is charged in two cases of the province and one of another; in one, the day of the charge was corrected later. */
    @BeforeEach
    void the_province_and_a_network_are_told() {
        Province.told(incoming, views, CasePagesIT.class, CasePagesIT::network);
        new KnownTexts().person(PERSON, NAME, 1970, "Giám đốc").tell();
    }

    private static void network(ToldFacts told) {
        registered(told, ONE, "VA-ONE", "T01");
        registered(told, OTHER, "VA-OTHER", "T01");
        registered(told, ABROAD, "VA-ABROAD", "T02");
        for (String id : List.of(ONE, OTHER, ABROAD)) {
            charge(told, id, "accused.charged.v1", "2024-05-10", "2024-05-13T01:00:00Z");
        }
        charge(told, ONE, "accused.charge-corrected.v1", "2024-05-02", "2024-06-03T01:00:00Z");
    }

    @Test
    void a_case_says_what_is_next_who_owes_it_and_by_when() {
        String page = body(COMMITTEE, CLOCKS);
        String next = page.substring(
                page.indexOf("<ol class=\"next\">"), page.indexOf("</ol>", page.indexOf("<ol class=\"next\">")));
        for (String told : List.of("Thời hạn điều tra", "hạn 12/06/2024", "Cơ quan Cảnh sát điều tra An Hòa")) {
            assertTrue(next.contains(told), told + ": " + next);
        }
        for (String section : List.of("measures", "money", "assets", "appraisals", "directives", "discipline")) {
            assertTrue(page.contains("<h2 id=\"" + section + "\">"), section);
        }
    }

    @Test
    void what_cannot_be_had_of_a_past_day_is_left_out_and_said() {
        String page = body(COMMITTEE, CLOCKS + "?asOf=2024-06-01");
        assertTrue(page.contains("Không hiển thị cho ngày đã chọn"), page);
        assertTrue(page.contains("knownOn=2024-06-01"), page);
        assertFalse(page.contains("hạn 12/06/2024"), page);
        assertFalse(page.contains("id=\"proposals\""), page);
        String exact = body(COMMITTEE, CLOCKS + "?asOf=2024-06-01&knownOn=2024-06-01");
        assertFalse(exact.contains("Không hiển thị cho ngày đã chọn"), exact);
        assertTrue(exact.contains("hạn 12/06/2024 · còn 11 ngày"), exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asOf=2000-01-01", "?knownOn=2024-05-12"})
    void of_a_day_before_the_case_nothing_is_shown(String query) {
        String page = body(COMMITTEE, CLOCKS + query);
        assertTrue(page.contains("chưa có gì về vụ này"), page);
        assertFalse(page.contains("id=\"standing\""), page);
    }

    @Test
    void a_charge_is_of_the_day_that_was_known_then() {
        assertTrue(body(COMMITTEE, "/cases/" + ONE).contains("khởi tố ngày 02/05/2024"));
        String then = body(COMMITTEE, "/cases/" + ONE + "?knownOn=2024-06-01");
        assertTrue(then.contains("khởi tố ngày 10/05/2024"), then);
    }

    @Test
    void a_timeline_marks_what_was_corrected_with_both_days() {
        String page = body(COMMITTEE, "/cases/" + ONE + "/timeline");
        assertTrue(page.contains("trước ghi ngày 10/05/2024, đổi ngày 03/06/2024"), page);
        assertTrue(page.contains("– " + NAME), page);
        String before = body(COMMITTEE, "/cases/" + ONE + "/timeline?knownOn=2024-06-02");
        assertFalse(before.contains("đổi ngày 03/06/2024"), before);
        assertTrue(body(AUDITOR, "/cases/" + ONE + "/timeline").contains("Bị can thứ 1"));
    }

    @Test
    void a_timeline_is_narrowed_by_kind_and_person() {
        String all = body(COMMITTEE, HANDED_OVER + "/timeline");
        String files = body(COMMITTEE, HANDED_OVER + "/timeline?kind=file");
        assertTrue(entries(files) > 0 && entries(files) < entries(all), entries(files) + " of " + entries(all));
        assertFalse(files.contains("entry-decision"), files);
        assertTrue(files.contains(">" + entries(files) + " dòng<"), files);
        assertEquals(422, get(COMMITTEE, HANDED_OVER + "/timeline?kind=nothing").statusCode());
        assertEquals(
                422, get(COMMITTEE, HANDED_OVER + "/timeline?person=nobody").statusCode());
    }

    @Test
    void a_timeline_is_taken_along_without_names() {
        assertEquals(
                200, get(COMMITTEE, "/cases/" + ONE + "/timeline/list.xlsx").statusCode());
        String drawn = body(COMMITTEE, "/cases/" + ONE + "/timeline/axis.svg");
        assertTrue(drawn.startsWith("<svg"), drawn);
        String rows = body(COMMITTEE, "/cases/" + ONE + "/timeline/axis.csv");
        assertTrue(rows.contains("02/05/2024") && rows.contains("Bị can thứ 1"), rows);
        assertFalse(rows.contains(NAME), rows);
        assertEquals(404, get(COMMITTEE, "/cases/" + ONE + "/timeline/none.svg").statusCode());
    }

    @Test
    void a_person_is_shown_by_key_with_the_cases_that_may_be_opened_and_the_count_of_others() {
        String page = body(COMMITTEE, "/persons/" + PERSON);
        for (String told : List.of(NAME, "Giám đốc", "VA-ONE", "VA-OTHER", "Còn 1 vụ khác không mở cho anh/chị")) {
            assertTrue(page.contains(told), told + ": " + page);
        }
        assertFalse(page.contains("VA-ABROAD"), page);
        String then = body(COMMITTEE, "/persons/" + PERSON + "?asOf=2024-05-05");
        assertTrue(then.contains("VA-ONE") && !then.contains("VA-OTHER"), then);
    }

    @Test
    void a_person_is_no_page_for_those_who_may_not_see_names() {
        assertEquals(403, get(AUDITOR, "/persons/" + PERSON).statusCode());
        assertEquals(
                403, get("committee_member@T03-NC/T03", "/persons/" + PERSON).statusCode());
        assertEquals(404, get(COMMITTEE, "/persons/" + ONE).statusCode());
    }

    @Test
    void links_around_a_case_show_the_cases_of_its_people_and_no_others() {
        String page = body(COMMITTEE, "/links?case=" + ONE);
        assertTrue(page.contains("VA-ONE") && page.contains("VA-OTHER"), page);
        assertFalse(page.contains("VA-ABROAD") || page.contains(Province.WITH_CLOCKS), page);
        assertTrue(page.contains("<a href=\"/persons/" + PERSON + "\">" + NAME + "</a>"), page);
        String then = body(COMMITTEE, "/links?case=" + ONE + "&asOf=2024-05-05");
        assertFalse(then.contains("VA-OTHER"), then);
        assertEquals(403, get(COMMITTEE, "/links?case=" + ABROAD).statusCode());
    }

    @Test
    void links_are_taken_along_with_keys_alone_and_shown_so_to_an_auditor() {
        String drawn = body(COMMITTEE, "/links/graph.svg?case=" + ONE);
        assertTrue(drawn.startsWith("<svg") && drawn.contains("VA-OTHER"), drawn);
        assertFalse(drawn.contains(NAME), drawn);
        assertTrue(body(COMMITTEE, "/links/graph.csv?case=" + ONE).contains(PERSON));
        assertEquals(200, get(COMMITTEE, "/links/graph.png").statusCode());
        String audited = body(AUDITOR, "/links?case=" + ONE);
        assertTrue(audited.contains("VA-OTHER"), audited);
        assertFalse(audited.contains(NAME) || audited.contains("/persons/"), audited);
    }

    @Test
    void the_evidence_of_a_hand_over_is_asked_of_the_service_that_keeps_it() {
        Matcher link = EVIDENCE.matcher(body(COMMITTEE, HANDED_OVER));
        assertTrue(link.find());
        HttpResponse<String> bundle = get(COMMITTEE, link.group(1));
        assertEquals(200, bundle.statusCode());
        assertTrue(bundle.headers().firstValue("Content-Disposition").orElse("").endsWith(".liem\""));
        assertEquals(
                404,
                get(COMMITTEE, HANDED_OVER + "/hand-overs/" + PERSON + "/evidence")
                        .statusCode());
        assertEquals(403, get("committee_member@T02-NC/T02", link.group(1)).statusCode());
    }

    private static int entries(String page) {
        return page.split("<li class=\"entry entry-", -1).length - 1;
    }

    private String body(String who, String path) {
        return get(who, path).body();
    }

    private HttpResponse<String> get(String who, String path) {
        return Reader.signedIn(service, who).get(path);
    }

    private static void registered(ToldFacts told, String id, String number, String locality) {
        told.cases().event("case:" + id, "case:" + id, "case.registered.v1", """
            {"caseId":"%s","details":{"number":"%s","itemType":"case","locality":"%s","field":"health",
             "offenceGroup":"corruption","registeredOn":"2024-05-01","institutedOn":"2024-05-01"}}
            """.formatted(id, number, locality));
    }

    private static void charge(ToldFacts told, String id, String type, String on, String recordedAt) {
        told.investigations()
                .event(
                        "accused:" + id + "/" + PERSON,
                        "case:" + id,
                        type,
                        LocalDate.parse(on),
                        Instant.parse(recordedAt),
                        """
                        {"chargedOn":"%s","charge":{"article":"353","official":true,"partyMember":true}}
                        """.formatted(on));
    }
}
