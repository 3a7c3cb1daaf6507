package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.KnownTexts;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.monitoring.testing.ToldFacts;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.registers.SampleRegisters;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** The pages of the province, read by officers over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class PagesIT {

    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final String AUDITOR = "auditor@T01-NC/T01";
    private static final String CASE = "/cases/" + ToldFacts.id(Province.HANDED_OVER);
    private static final String ACCUSED_IN_CASE = "Ngô Thanh F5";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate END_OF_TIME = LocalDate.of(2999, 12, 31);

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

    @Test
    void the_overview_opens_on_the_last_day_with_facts_and_says_so() {
        String page = body(COMMITTEE, "/");
        assertTrue(page.contains("Số liệu đến hết ngày 13/08/2024"), page);
        assertTrue(page.contains("ngày gần nhất có dữ liệu; từ đó đến nay chưa ghi nhận gì mới"), page);
        assertTrue(page.contains("Tỉnh An Hòa"), page);
        assertTrue(page.contains("mọi dữ liệu đều là mô phỏng"), page);
    }

    @ParameterizedTest
    @EnumSource
    void a_count_of_the_overview_is_the_figure_of_the_report_and_opens_as_many_rows(CaseStage stage) {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        Report report = new Report(LocalDate.of(2000, 1, 1), END_OF_TIME, END_OF_TIME, Optional.of("T01"));
        Map<String, Figure> figures =
                Definitions.figures(facts, report, Law.vietnam().order());
        long count = ((Figure.Count) figures.get("stage." + stage.name())).count();
        String code = stage.name().toLowerCase(java.util.Locale.ROOT);
        assertTrue(body(COMMITTEE, "/cases?stage=" + code).contains(">" + count + " vụ<"), stage + " " + count);
        String link = "<a href=\"/cases?stage=%s\">".formatted(code);
        assertEquals(count > 0, body(COMMITTEE, "/").contains(link), stage.name());
    }

    @Test
    void a_list_goes_on_over_several_pages() {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        String first = reader.get("/cases").body();
        assertTrue(first.contains("Dòng 1–50 trong 80"), first);
        assertTrue(first.contains("href=\"/cases?page=2\""), first);
        String second = reader.get("/cases?page=2").body();
        assertTrue(second.contains("Dòng 51–80 trong 80"), second);
        assertEquals(200, reader.get("/cases?page=99").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "text=00002, 1",
        "text=%25, 0",
        "text=va-0000, 9",
        "itemType=matter&part=open, 13",
        "itemType=case&part=open, 67",
        "body=T01-THA, 14",
        "body=T01-TA&stage=trial, 9",
        "by=registered&from=2024-01-01&until=2024-01-31, 7",
        "part=merged, 0"
    })
    void a_list_is_narrowed_by_what_is_asked(String query, long found) {
        String page = body(COMMITTEE, "/cases?" + query);
        assertTrue(page.contains(">" + found + " vụ<"), () -> query + ": " + heading(page));
    }

    @Test
    void what_cannot_be_read_in_an_address_is_said_on_a_page() {
        HttpResponse<String> page = Reader.signedIn(service, COMMITTEE).get("/cases?stage=nowhere");
        assertEquals(400, page.statusCode());
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(page.body().contains("Có tham số trong địa chỉ không đọc được."), page.body());
        assertTrue(page.body().contains("<li>stage: Phải là một trong các mã đã liệt kê. matter, "), page.body());
        assertTrue(page.body().contains("<a class=\"button\" href=\"/cases\">"), page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemType=nothing", "offenceGroup=nothing", "body=T99", "part=all", "by=day", "order=x"})
    void a_list_is_not_narrowed_by_what_the_form_does_not_offer(String query) {
        assertEquals(
                400, Reader.signedIn(service, COMMITTEE).get("/cases?" + query).statusCode());
    }

    @Test
    void a_list_says_by_what_it_is_narrowed() {
        String page = body(COMMITTEE, "/cases?stage=trial&body=T01-TA&by=registered&from=2024-01-01");
        String set = "Xét xử sơ thẩm · Tòa án nhân dân tỉnh An Hòa · Ngày vào sổ: 01/01/2024 – …";
        assertTrue(page.contains("<span class=\"filter-set\">" + set + "</span>"), page);
        assertFalse(body(COMMITTEE, "/cases").contains("filter-set"));
    }

    @Test
    void a_source_that_was_forwarded_says_that_the_next_body_has_not_acknowledged_it() {
        String page = body(COMMITTEE, "/sources?waiting=receipt");
        int at = page.indexOf("NT-00126");
        String row = page.substring(at, page.indexOf("</tr>", at));
        assertTrue(row.contains("đã chuyển cơ quan khác, nơi nhận mới chưa tiếp nhận"), row);
        assertTrue(row.contains(">481<"), "counted from 20/04/2023, when it was forwarded, to 13/08/2024: " + row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/sources", "/deadlines"})
    void a_page_beyond_all_bounds_is_no_failure(String list) {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        for (String number : List.of("2147483647", "100001", "0", "-1", "one")) {
            assertEquals(422, reader.get(list + "?page=" + number).statusCode(), number);
        }
        assertEquals(200, reader.get(list + "?page=99").statusCode());
    }

    @Test
    void a_case_says_its_stage_its_holder_and_its_clocks() {
        String page = body(COMMITTEE, "/cases/" + ToldFacts.id(Province.WITH_CLOCKS));
        assertTrue(page.contains("Tạm đình chỉ điều tra"), page);
        assertTrue(page.contains("Cơ quan Cảnh sát điều tra An Hòa"), page);
        assertTrue(page.contains("xác định theo sổ khi nhập dữ liệu ngày "), page);
        assertFalse(page.contains("giữ hồ sơ từ ngày"), page);
        assertTrue(page.contains("đang chuyển đến Viện kiểm sát nhân dân tỉnh An Hòa"), page);
        long daysOver = ChronoUnit.DAYS.between(LocalDate.of(2024, 6, 12), LocalDate.now(VIETNAM));
        assertTrue(page.contains("hạn 12/06/2024 · quá %s ngày tính đến hôm nay".formatted(number(daysOver))), page);
        assertTrue(body(COMMITTEE, "/cases/" + ToldFacts.id("VA-00001")).contains("chưa có thời hạn nào được ghi"));
    }

    @Test
    void running_time_limits_stand_by_urgency_each_with_how_it_is_counted() {
        String page = body(COMMITTEE, "/deadlines");
        List<String> groups = List.of("critically_overdue", "overdue", "due_soon", "later", "not_known");
        List<Integer> places = groups.stream()
                .map(group -> page.indexOf("id=\"group-" + group + "\""))
                .toList();
        assertEquals(places.stream().sorted().toList(), places, "the most urgent first");
        assertTrue(places.getFirst() > 0, page);
        assertRow(page, Province.WITH_CLOCKS, "12/06/2024", "Điều 172 Bộ luật Tố tụng hình sự", "gia hạn 04 tháng");
        assertRow(page, Province.SOURCE, "quá 1 ngày");
        assertRow(page, Province.DUE_SOON, "còn 5 ngày");
        assertRow(page, "VA-00007", "còn 60 ngày");
        assertRow(page, "VA-00008", "Chưa rõ loại tội phạm.");
        assertFalse(page.contains(Province.HANDED_OVER), "what was met does not run");
        assertTrue(body(COMMITTEE, "/").contains("href=\"/deadlines\">2</a>"));
    }

    @ParameterizedTest
    @CsvSource({
        "group=due_soon, VA-00006",
        "group=not_known, VA-00008",
        "clock=source_settlement, NT-00126",
        "group=overdue&clock=source_settlement, NT-00126"
    })
    void time_limits_are_narrowed_by_what_is_asked(String query, String only) {
        String page = body(COMMITTEE, "/deadlines?" + query);
        for (String number : List.of("VA-00003", "VA-00006", "VA-00007", "VA-00008", "NT-00126")) {
            assertEquals(number.equals(only), page.contains(">" + number + "<"), number + " " + query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"group=soon", "clock=nothing", "body=T99"})
    void time_limits_are_not_narrowed_by_what_the_form_does_not_offer(String query) {
        assertEquals(
                400,
                Reader.signedIn(service, COMMITTEE).get("/deadlines?" + query).statusCode());
    }

    @Test
    void time_limits_of_other_territories_are_in_no_list() {
        String page = body("committee_member@T02-NC/T02", "/deadlines");
        assertTrue(page.contains("Không có thời hạn nào đang tính."), page);
    }

    private static void assertRow(String page, String number, String... told) {
        int at = page.indexOf(">" + number + "<");
        assertTrue(at > 0, number);
        String row = page.substring(page.lastIndexOf("<tr>", at), page.indexOf("</tr>", at));
        for (String each : told) {
            assertTrue(row.contains(each), each + ": " + row);
        }
    }

    @Test
    void a_case_lists_the_time_limits_that_are_past() {
        String page = body(COMMITTEE, CASE);
        int at = page.indexOf("Thời hạn đã qua");
        String past = page.substring(at, page.indexOf("</table>", at));
        for (String told : List.of("Thời hạn điều tra", "25/12/2023", "25/12/2024", "10/06/2024", "Đã thực hiện")) {
            assertTrue(past.contains(told), told + ": " + past);
        }
        assertFalse(body(COMMITTEE, "/cases/" + ToldFacts.id("VA-00001")).contains("Thời hạn đã qua"));
    }

    @Test
    void a_case_shows_hand_overs_with_their_receipts_and_marks_what_a_register_tells() {
        String page = body(COMMITTEE, CASE);
        assertEquals(4, page.split("Mã băm đầy đủ: [0-9a-f]{64}", -1).length - 1, page);
        assertTrue(page.contains("giao nhận trên hệ thống"), page);
        assertTrue(page.contains("ghi nhận từ sổ"), page);
        assertTrue(page.contains("Cục Thi hành án dân sự An Hòa"), page);
    }

    @Test
    void a_case_says_up_to_which_position_of_each_log_it_is() {
        ToldFacts told = Province.told(incoming, views);
        String page = body(COMMITTEE, CASE);
        told.logs().forEach(log -> {
            String line = "<span>%s</span> <b>%s</b>"
                    .formatted(log.records().getFirst().source(), number(log.pos()));
            assertTrue(page.contains(line), line);
        });
    }

    @Test
    void names_and_titles_are_for_those_who_may_know_them() {
        String page = body(COMMITTEE, CASE);
        assertTrue(page.contains(ACCUSED_IN_CASE), page);
        assertTrue(page.contains("Vụ án số 2 tại bệnh viện số 88"), page);
        int asked = new KnownTexts().tell().length();
        String audited = body(AUDITOR, CASE);
        assertFalse(audited.contains(ACCUSED_IN_CASE), audited);
        assertFalse(audited.contains("Vụ án số 2"), audited);
        assertTrue(audited.contains("Bị can thứ 1"), audited);
        assertTrue(audited.contains("Họ tên không hiển thị với vai trò của anh/chị"), audited);
        assertEquals(asked, new KnownTexts().tell().length(), "nobody is asked for names that may not be shown");
    }

    @Test
    void a_page_stands_without_names_and_says_so_when_the_directory_is_silent() {
        new KnownTexts().silent(true).tell();
        try {
            HttpResponse<String> page = Reader.signedIn(service, COMMITTEE).get(CASE);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Chưa lấy được họ tên: danh bạ chưa phản hồi."), page.body());
            assertTrue(page.body().contains("Bị can thứ 1"), page.body());
        } finally {
            new KnownTexts().silent(false).tell();
        }
    }

    @Test
    void an_officer_sees_cases_of_the_own_territory_only() {
        String elsewhere = "committee_member@T02-NC/T02";
        assertTrue(body(elsewhere, "/cases").contains(">0 vụ<"));
        HttpResponse<String> refused = Reader.signedIn(service, elsewhere).get(CASE);
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("Vụ án không thuộc địa bàn anh/chị phụ trách."), refused.body());
        assertFalse(refused.body().contains("VA-00002"), refused.body());
    }

    @Test
    void a_case_says_who_is_in_charge_by_key_and_what_waits_for_a_second_signature() {
        String page = body(COMMITTEE, "/cases/" + ToldFacts.id(Province.WITH_CLOCKS));
        int officers = page.indexOf("Người tiến hành tố tụng");
        int proposals = page.indexOf("Chờ chữ ký thứ hai");
        assertTrue(0 < proposals && proposals < officers, "what waits comes first");
        String waits = page.substring(proposals, officers);
        for (String told : List.of("ạm đình chỉ điều tra", "31/TDC", "12/08/2024", Province.IN_CHARGE)) {
            assertTrue(waits.contains(told), told + ": " + waits);
        }
        String who = page.substring(officers, page.indexOf("id=\"hand-overs\""));
        for (String told : List.of(
                "Điều tra viên",
                "đang được phân công",
                "Phó Thủ trưởng Cơ quan điều tra",
                "đã thay đổi",
                "06/05/2024",
                "đã từ chối hoặc bị thay đổi",
                "20/05/2024")) {
            assertTrue(who.contains(told), told + ": " + who);
        }
        String quiet = body(COMMITTEE, CASE);
        assertTrue(quiet.contains("Chưa ghi nhận phân công ai."));
        assertFalse(quiet.contains("Chờ chữ ký thứ hai"));
    }

    @Test
    void who_stepped_back_from_a_case_does_not_open_its_page() {
        Reader steppedBack = Reader.signedIn(service, Province.STEPPED_BACK);
        HttpResponse<String> page = steppedBack.get("/cases/" + ToldFacts.id(Province.WITH_CLOCKS));
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("Anh/chị đã từ chối tiến hành tố tụng"), page.body());
        assertEquals(200, steppedBack.get(CASE).statusCode());
    }

    @Test
    void an_investigator_sees_the_cases_that_the_own_body_takes_part_in() {
        String own = "investigator@T01-CQDT/T01";
        assertEquals(200, Reader.signedIn(service, own).get(CASE).statusCode());
        String other = "investigator@T09-CQDT/T09";
        assertEquals(403, Reader.signedIn(service, other).get(CASE).statusCode());
    }

    @Test
    void somebody_without_a_right_to_cases_gets_a_page_that_says_so() {
        HttpResponse<String> page =
                Reader.signedIn(service, "administrator@T01-NC/T01").get("/");
        assertEquals(403, page.statusCode());
        assertTrue(page.body().contains("Vai trò của anh/chị không được thực hiện việc này."), page.body());
    }

    @Test
    void a_case_that_is_not_there_is_a_page_too() {
        HttpResponse<String> page = Reader.signedIn(service, COMMITTEE).get("/cases/" + ToldFacts.id("VA-99999"));
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("Không tìm thấy nội dung tại địa chỉ này."), page.body());
    }

    @Test
    void pages_are_written_in_the_language_that_was_chosen() {
        Reader reader = Reader.signedIn(service, COMMITTEE);
        assertTrue(reader.get(CASE).body().contains("<html lang=\"vi\">"));
        HttpResponse<String> back = reader.post("/language", "to=en&back=" + CASE);
        assertEquals(CASE, back.uri().getPath());
        assertTrue(back.body().contains("<html lang=\"en\">"), back.body());
        assertTrue(back.body().contains("First-instance trial"), back.body());
        assertTrue(back.body().contains("13 Aug 2024"), back.body());
        assertTrue(reader.get("/").body().contains("Figures as of 13 Aug 2024"));
    }

    @ParameterizedTest
    @CsvSource({"//evil.example/", "/\\evil.example", "https://evil.example/", "cases"})
    void a_change_of_language_leads_to_no_other_host(String back) {
        HttpResponse<String> answer = Reader.signedIn(service, COMMITTEE).post("/language", "to=en&back=" + back);
        assertEquals(service.getAuthority(), answer.uri().getAuthority());
        assertEquals("/", answer.uri().getPath());
    }

    private String body(String who, String path) {
        return Reader.signedIn(service, who).get(path).body();
    }

    private static String heading(String page) {
        int at = page.indexOf("id=\"found\"");
        return page.substring(at, Math.min(page.length(), at + 60));
    }

    private static String number(long number) {
        return vn.liem.monitoring.word.Language.VIETNAMESE.number(number);
    }
}
