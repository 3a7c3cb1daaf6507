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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import vn.liem.registers.SampleRegisters;
import vn.liem.service.Views;
import vn.liem.service.evidence.Witness;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** The pages by which units, the process and the system are looked at, read by officers over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class SupervisionPagesIT {

    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final String ADMINISTRATOR = "administrator@T01-NC/T01";
    private static final String AUDITOR = "auditor@T01-NC/T01";
    private static final String INVESTIGATOR = "investigator@T01-CQDT/T01";
    private static final String STANDING = "standing_agency@T01-NC/T01";
    private static final String HEAD = "head_of_investigation@T01-CQDT/T01";
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 8, 13);

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
    @CsvSource({
        "k1, sources.receptionRate, T01-TT",
        "k7, directives.onTimeRate, T01-CQDT",
        "k10, cases.instituted, T01-H2",
        "k12, petitions.beyondLevelRate, T01-H1"
    })
    void a_number_of_a_unit_is_that_of_its_report_and_opens_as_many_rows(String code, String figure, String unit) {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        Report report = new Report(LAST_DAY.withDayOfYear(1), LAST_DAY, LAST_DAY, Optional.of(unit));
        Map<String, Figure> figures =
                Definitions.figures(facts, report, Law.vietnam().order());
        String list = "/units/facts?indicator=%s&unit=%s&since=year&side=".formatted(code, unit);
        switch (figures.get(figure)) {
            case Figure.Rate rate -> {
                rows(list + "counted", rate.numerator());
                rows(list + "base", rate.denominator());
                String page = body(COMMITTEE, "/units?indicator=%s&unit=%s".formatted(code, unit));
                assertTrue(page.contains(">" + rate.numerator() + "</a>"), page);
                assertTrue(page.contains(">" + rate.denominator() + "</a>"), page);
            }
            case Figure.Count(var count) -> rows(list + "counted", count);
            case Figure.Money _, Figure.MoneyRate _, Figure.Median _ -> throw new AssertionError(figure);
        }
    }

    @Test
    void units_are_compared_by_small_charts_with_n_and_without_an_order_of_few() {
        String page = body(COMMITTEE, "/units");
        assertTrue(page.contains("So sánh giữa các đơn vị"), page);
        assertTrue(page.contains("K12 · "), page);
        assertTrue(page.contains("n &lt; 5"), "what is of fewer than five says so");
        assertTrue(page.contains("manifold"), page);
        assertTrue(page.contains("/units/k12.svg"), page);
        assertTrue(page.contains("K11"), "what is not held is said");
        assertEquals(200, get(COMMITTEE, "/units/k12.svg").statusCode());
        String csv = get(COMMITTEE, "/units/k12.csv").body();
        assertTrue(csv.lines().anyMatch(line -> line.matches(".*\\b[0-9.]+/[0-9.]+.*")), csv);
        assertEquals(404, get(COMMITTEE, "/units/k11.svg").statusCode());
        assertTrue(body(COMMITTEE, "/units?asOf=2023-12-31").contains("Số liệu đến hết ngày 31/12/2023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units?since=forever",
                "/units?indicator=k11",
                "/units/facts?unit=T01-H1",
                "/units/facts?indicator=k1",
                "/units/facts?indicator=k1&unit=T02",
                "/units?sort=value",
                "/control?kind=nothing"
            })
    void what_the_pages_do_not_offer_is_refused(String path) {
        int status = get(COMMITTEE, path).statusCode();
        assertTrue(status == 400 || status == 422, path + " " + status);
    }

    @Test
    void a_reader_who_opens_no_case_sees_how_many_facts_there_are_and_none_of_them() {
        String page = body(ADMINISTRATOR, "/units/facts?indicator=k10&unit=T01-H2&side=counted");
        assertTrue(page.contains(">0 dòng<"), page);
        assertTrue(page.contains("thuộc địa bàn khác"), page);
    }

    @Test
    void the_control_of_power_tells_what_happened_and_names_nobody() {
        String page = body(COMMITTEE, "/control");
        for (String told : List.of(
                "Quá hạn, chưa nêu lý do",
                "Chờ chữ ký thứ hai",
                "Có căn cứ cho rằng có thể không vô tư",
                "Điều động, luân chuyển, nghỉ hưu",
                "Báo cáo can thiệp",
                "1 chưa kiểm tra, 0 đã kiểm tra, 0 đã xử lý",
                "Chưa có tại đây: nhật ký truy cập")) {
            assertTrue(page.contains(told), told + ": " + page);
        }
        for (String nobody : List.of(Province.IN_CHARGE, Province.REPLACED, Province.INTERFERES)) {
            assertFalse(page.contains(nobody), nobody);
        }
        assertTrue(body(AUDITOR, "/control").contains("Quá hạn, chưa nêu lý do"));
        assertTrue(body("committee_member@T02-NC/T02", "/control").contains(">0 dòng<"));
    }

    @Test
    void the_control_of_power_is_for_those_who_steer_and_audit() {
        for (String other : List.of(ADMINISTRATOR, INVESTIGATOR, HEAD)) {
            assertEquals(403, get(other, "/control").statusCode(), other);
            assertEquals(403, get(other, "/control/list.xlsx").statusCode(), other);
        }
        assertFalse(body(HEAD, "/cases").contains("href=\"/control\""), "nor is it offered to them");
        assertTrue(body(COMMITTEE, "/cases").contains("href=\"/control\""));
    }

    @Test
    void the_desk_of_whistleblowers_shows_what_case_service_tells_the_reader_page_by_page() {
        new KnownTexts().tell();
        String page = body(STANDING, "/whistleblowers");
        for (String told : List.of(
                "BV-0001", "BV-0002", "bố trí lực lượng", "tính mạng, sức khỏe", "Hệ thống không lưu danh tính")) {
            assertTrue(page.contains(told), told + ": " + page);
        }
        assertFalse(page.contains("KT-0001"), page);
        assertTrue(body(STANDING, "/whistleblowers?list=rewards").contains("KT-0002"));
        assertTrue(
                body(STANDING, "/whistleblowers?list=protections&state=waiting").contains(">0 dòng<"));
        assertTrue(new KnownTexts().tell().contains("/api/v1/protections?limit=200 protection"), "asked for a purpose");
        String workbook = Reader.signedIn(service, STANDING).in("en").textsOfWorkbook("/whistleblowers/list.xlsx");
        assertTrue(workbook.contains("BV-0001"), workbook);
        assertFalse(workbook.contains("does not answer"), workbook);
        assertEquals(422, get(STANDING, "/whistleblowers?list=names").statusCode());
    }

    @Test
    void for_everybody_else_there_is_no_desk_of_whistleblowers_and_nobody_is_asked() {
        long before = protectionsAsked();
        for (String other : List.of(COMMITTEE, AUDITOR, ADMINISTRATOR, INVESTIGATOR)) {
            assertEquals(404, get(other, "/whistleblowers").statusCode(), other);
            assertEquals(404, get(other, "/whistleblowers/list.xlsx").statusCode(), other);
        }
        assertEquals(before, protectionsAsked());
        assertFalse(body(COMMITTEE, "/cases").contains("/whistleblowers"));
    }

    @Test
    void the_desk_says_so_when_case_service_is_silent() {
        new KnownTexts().silent(true).tell();
        try {
            HttpResponse<String> page = get(STANDING, "/whistleblowers");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("dịch vụ vụ án chưa phản hồi"), page.body());
            assertFalse(page.body().contains("BV-0001"), page.body());
            String workbook = Reader.signedIn(service, STANDING).in("en").textsOfWorkbook("/whistleblowers/list.xlsx");
            assertTrue(workbook.contains("the service of cases does not answer"), workbook);
        } finally {
            new KnownTexts().silent(false).tell();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "logs, case-service/1",
        "alarms, Mỗi dịch vụ còn giữ cảnh báo của mình",
        "holds, Không có dòng nào",
        "units, T01-H1-X1",
        "periods, Năm dương lịch",
        "calendar, Lịch làm việc phiên bản",
        "rules, DEN-01",
        "roles, READ_PROTECTION"
    })
    void administration_shows_what_the_system_goes_by_and_how_it_stands(String part, String told) {
        for (String who : List.of(ADMINISTRATOR, COMMITTEE)) {
            String page = body(who, "/administration?part=" + part);
            assertTrue(page.contains(told), part + " " + told + ": " + page);
            assertTrue(page.contains("chưa đặt chính sách nhân chứng bên ngoài"), page);
        }
        assertEquals(
                200,
                get(ADMINISTRATOR, "/administration/list.xlsx?part=" + part).statusCode());
    }

    @Test
    void the_alarm_of_a_forked_log_is_seen_by_the_committee_and_whoever_administers() {
        incoming.alarms().raise("trial-service/1", 41, Witness.TWO_ROOTS);
        for (String who : List.of(ADMINISTRATOR, COMMITTEE)) {
            assertTrue(body(who, "/administration?part=alarms").contains("có hai lịch sử"), who);
        }
        assertEquals(403, get(INVESTIGATOR, "/administration").statusCode());
        assertEquals(422, get(COMMITTEE, "/administration?part=keys").statusCode());
    }

    /** How often case-service was asked for protections so far. */
    private static long protectionsAsked() {
        return new KnownTexts().tell().split("/api/v1/protections", -1).length;
    }

    private void rows(String path, long count) {
        String page = body(COMMITTEE, path);
        assertTrue(page.contains(">" + count + " dòng<"), () -> path + " " + count + ": " + page);
    }

    private String body(String who, String path) {
        return get(who, path).body();
    }

    private HttpResponse<String> get(String who, String path) {
        return Reader.signedIn(service, who).get(path);
    }
}
