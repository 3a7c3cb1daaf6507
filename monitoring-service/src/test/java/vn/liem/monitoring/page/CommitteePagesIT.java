package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** What the committee opens first: its home, its list, the lists behind numbers, and the search. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class CommitteePagesIT {

    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final String INVESTIGATOR = "investigator@T01-CQDT/T01";
    private static final Pattern TILE = Pattern.compile(
            "figure-name\">([^<]*)</span><span class=\"figure-value\"><a href=\"([^\"]*)\">([^<]*)</a>");
    private static final Pattern ROWS = Pattern.compile("id=\"found\">([0-9.]+) dòng<");
    private static final Pattern RATE =
            Pattern.compile("<small><a href=\"([^\"]*)\">([0-9.]+)</a>/<a href=\"([^\"]*)\">([0-9.]+)</a></small>");

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @BeforeEach
    void the_province_is_told() {
        Province.told(incoming, views);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?asOf=2024-04-30", "/?asOf=2024-04-30&period=month", "/?knownOn=2024-06-30"})
    void every_count_of_the_home_opens_a_list_of_as_many_rows(String home) {
        Matcher tiles = TILE.matcher(body(COMMITTEE, home));
        int counts = 0;
        while (tiles.find()) {
            String link = tiles.group(2).replace("&amp;", "&");
            if (link.startsWith("/monitored") || link.startsWith("/directives")) {
                assertEquals(tiles.group(3), found(body(COMMITTEE, link)), tiles.group(1) + " " + link);
                counts++;
            }
        }
        assertEquals(3, counts, "cases, matters, directives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=2199-01-01", "/?knownOn=2199-01-01"})
    void days_to_come_are_refused(String home) {
        assertEquals(422, status(home));
    }

    @Test
    void both_numbers_of_a_rate_open_the_lists_behind_them() {
        Matcher rates = RATE.matcher(body(COMMITTEE, "/?period=year"));
        int checked = 0;
        while (rates.find()) {
            assertEquals(rates.group(2), found(body(COMMITTEE, rates.group(1).replace("&amp;", "&"))));
            // Of handled sources what was redirected is a row that is taken off: its list is longer than the number.
            if (checked == 0) {
                assertEquals(
                        rates.group(4), found(body(COMMITTEE, rates.group(3).replace("&amp;", "&"))));
            }
            checked++;
        }
        assertEquals(2, checked, "of sources; of money the numbers are amounts");
    }

    @Test
    void the_home_says_of_each_rate_whether_it_reaches_its_target() {
        String page = body(COMMITTEE, "/");
        for (String told : List.of("chỉ tiêu: đạt 100 %", "chỉ tiêu: trên 90 %", "chỉ tiêu: trên 60 %", "Chưa đạt")) {
            assertTrue(page.contains(told), told + ": " + page);
        }
    }

    @Test
    void the_home_of_another_moment_leaves_out_what_is_there_for_now_alone() {
        String now = body(COMMITTEE, "/");
        assertTrue(now.contains("href=\"/deadlines?within=30\">1</a>"), now);
        assertTrue(now.contains("id=\"waiting\""), now);
        String then = body(COMMITTEE, "/?asOf=2024-04-30");
        assertFalse(then.contains("/deadlines?within"), then);
        assertFalse(then.contains("id=\"waiting\""), then);
        assertTrue(then.contains("Đang xem một thời điểm khác."), then);
        assertTrue(then.contains("Số liệu đến hết ngày 30/04/2024"), then);
        assertTrue(then.contains("/monitored?asOf=2024-04-30&amp;kind=case"), "links keep the moment: " + then);
    }

    @Test
    void who_sees_no_figures_keeps_the_home_of_the_own_cases() {
        String page = body(INVESTIGATOR, "/");
        assertFalse(page.contains("So với chỉ tiêu"), page);
        assertTrue(page.contains("id=\"by-stage\""), page);
        assertEquals(
                403, Reader.signedIn(service, INVESTIGATOR).get("/monitored").statusCode());
    }

    @Test
    void the_list_tells_of_each_item_why_where_how_long_and_whose_it_is() {
        String page = body(COMMITTEE, "/monitored");
        int at = page.indexOf(">" + Province.HANDED_OVER + "</a>");
        assertTrue(at > 0, page);
        String row = page.substring(at, page.indexOf("</tr>", at));
        for (String told : List.of("Phức tạp", "Trung ương giao", "Cục Thi hành án dân sự An Hòa", "UV3")) {
            assertTrue(row.contains(told), told + ": " + row);
        }
        assertFalse(page.contains(">VA-00010</a>"), "it left the list on 30/05/2024");
        assertTrue(body(COMMITTEE, "/monitored?asOf=2024-05-29").contains(">VA-00010</a>"));
    }

    @ParameterizedTest
    @CsvSource({"criterion=complex", "member=UV4", "level=central_assigned", "kind=matter", "moved=month", "sort=-days"
    })
    void the_list_is_narrowed_and_sorted_by_its_address(String query) {
        String page = body(COMMITTEE, "/monitored?" + query);
        int all = Integer.parseInt(found(body(COMMITTEE, "/monitored")));
        int shown = Integer.parseInt(found(page));
        assertTrue(query.startsWith("sort") ? shown == all : shown < all, query + " " + shown + " of " + all);
        assertEquals(200, status("/monitored/list.xlsx?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"criterion=x", "mark=x", "sort=x", "asOf=2999-01-01", "asOf=x"})
    void the_list_refuses_what_it_does_not_offer(String query) {
        assertTrue(List.of(400, 422).contains(status("/monitored?" + query)), query);
    }

    @Test
    void the_list_of_a_past_day_shows_no_time_limits_unless_they_were_known_then() {
        String chosen = body(COMMITTEE, "/monitored?asOf=2024-05-29");
        assertTrue(chosen.contains("Thời hạn của ngày đã qua không hiển thị"), chosen);
        String now = body(COMMITTEE, "/monitored");
        assertFalse(now.contains("Thời hạn của ngày đã qua không hiển thị"), now);
        String known = body(COMMITTEE, "/monitored?asOf=2024-05-29&knownOn=2024-05-29");
        assertFalse(known.contains("Thời hạn của ngày đã qua không hiển thị"), known);
    }

    @Test
    void items_of_other_territories_are_a_number_alone() {
        String page = body("committee_member@T02-NC/T02", "/monitored");
        assertEquals("0", found(page));
        assertTrue(page.contains("thuộc địa bàn khác"), page);
        assertFalse(page.contains("VA-000"), page);
    }

    @Test
    void a_number_is_found_by_a_part_of_it_and_leads_to_its_case() {
        String page = body(COMMITTEE, "/search?text=va-00002");
        assertTrue(page.contains("<a href=\"/cases/" + ToldFacts.id("VA-00002") + "\">VA-00002</a>"), page);
        String source = body(COMMITTEE, "/search?text=00126");
        assertTrue(source.contains(">NT-00126<"), source);
        String directive = body(COMMITTEE, "/search?text=klcd-0001");
        assertTrue(directive.contains(">KLCD-0001</a>"), directive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toa%20an%20nhan%20dan", "T%C3%B2a%20%C3%A1n", "T01-TA"})
    void a_body_is_found_with_marks_and_without(String typed) {
        String page = body(COMMITTEE, "/search?text=" + typed);
        assertTrue(page.contains("<a href=\"/cases?body=T01-TA\">"), page);
    }

    @Test
    void a_search_finds_nothing_of_other_territories_and_says_so() {
        String page = body("committee_member@T02-NC/T02", "/search?text=VA-00002");
        assertFalse(page.contains("/cases/" + ToldFacts.id("VA-00002")), page);
        assertTrue(page.contains("Không tìm thấy gì"), page);
    }

    @Test
    void a_search_has_bounds() {
        assertTrue(body(COMMITTEE, "/search?text=a").contains("ít nhất hai"));
        assertTrue(body(COMMITTEE, "/search").contains("ít nhất hai"));
        assertEquals(422, status("/search?text=" + "a".repeat(61)));
        assertEquals(200, status("/search?text=%25%25%5F%21"));
    }

    @Test
    void the_unit_of_money_has_no_choice_of_all() {
        String page = body(COMMITTEE, "/recovery");
        String choice = page.substring(page.indexOf("<select id=\"money\""));
        choice = choice.substring(0, choice.indexOf("</select>"));
        assertFalse(choice.contains("Tất cả"), choice);
        assertTrue(choice.contains("<option value=\"billion\" selected>"), choice);
    }

    @ParameterizedTest
    @CsvSource({"within=30, VA-00006", "within=90, VA-00007"})
    void time_limits_are_narrowed_to_those_that_end_soon(String query, String shown) {
        String page = body(COMMITTEE, "/deadlines?" + query);
        assertTrue(page.contains(">" + shown + "<"), page);
        assertFalse(page.contains(">" + Province.WITH_CLOCKS + "<"), "what is over does not end soon");
        assertEquals(query.equals("within=90"), page.contains(">VA-00007<"));
        assertTrue(page.contains("Trang này chỉ xem được ở hiện tại"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "366", "soon"})
    void time_limits_are_not_narrowed_by_other_numbers_of_days(String days) {
        assertEquals(400, status("/deadlines?within=" + days));
    }

    private int status(String path) {
        return Reader.signedIn(service, COMMITTEE).get(path).statusCode();
    }

    private String body(String who, String path) {
        return Reader.signedIn(service, who).get(path).body();
    }

    private static String found(String page) {
        Matcher rows = ROWS.matcher(page);
        assertTrue(rows.find(), page);
        return rows.group(1);
    }
}
