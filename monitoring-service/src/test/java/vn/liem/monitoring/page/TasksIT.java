package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.browser.Chromium;
import vn.liem.monitoring.browser.Keyboard;
import vn.liem.monitoring.browser.Tab;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.DirectivesTold;
import vn.liem.monitoring.testing.MeetingsTold;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.ToldDoors;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/**
 * The ten tasks of {@code docs/tasks.md}, each done in a real browser by keyboard alone, from the first page after the sign-in
 * to what one sees at the end.
 */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class TasksIT {

    private static final String STANDING_AGENCY = "standing_agency@T01-NC/T01";
    private static final String COMMITTEE = "committee_member@T01-NC/T01";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int DESK_WIDTH = 1366;
    private static final int DESK_HEIGHT = 768;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The row in which the keys are. */
    private static final String ROW = "document.activeElement.closest('tr')";

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    // Not where they are declared: Quarkus makes each test twice, and would leave a browser behind.
    private Chromium chromium;
    private Tab tab;
    private Keyboard keys;

    @BeforeEach
    void the_province_is_told_and_a_browser_is_open() throws InterruptedException {
        chromium = Chromium.start();
        tab = chromium.tab().size(DESK_WIDTH, DESK_HEIGHT, false);
        keys = new Keyboard(tab);
        Province.told(incoming, views);
        Province.caughtUp(incoming);
    }

    @AfterEach
    void the_browser_is_closed() {
        tab.close();
        chromium.close();
    }

    @Test
    void the_case_that_is_stuck_longest_is_found() {
        keys.signIn(service.toString(), STANDING_AGENCY).menu("/monitored");
        // The first time upwards, the second time downwards.
        keys.skip().tabToLink("Số ngày").enter();
        keys.skip().tabToLink("Số ngày").enter();
        List<Long> days = new ArrayList<>();
        tab.ask("""
            [...document.querySelectorAll('table.rows tbody tr')]
              .map(row => row.querySelector('[data-label="Số ngày"]').textContent.trim().replaceAll('.', ''))
            """).forEach(each -> days.add(Long.valueOf(each.asText())));
        assertTrue(days.size() > 1, days.toString());
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
        keys.skip().tabToA("table.rows tbody th a");
        String number = said("document.activeElement.textContent");
        String since = said(ROW + ".querySelector('[data-label=\"Giai đoạn\"] small').textContent")
                .replace("từ ", "");
        keys.enter();
        assertTrue(said("document.querySelector('h1').textContent").contains(number), number);
        String standing = said("document.querySelector('[aria-labelledby=standing]').textContent");
        assertTrue(standing.contains("từ ngày " + since), since + ": " + standing);
    }

    @Test
    void one_sees_why_a_date_is_that_day() {
        keys.signIn(service.toString(), STANDING_AGENCY).find(Province.WITH_CLOCKS);
        keys.skip()
                .tabToA(".clock details.why > summary")
                .press("document.activeElement.parentElement.open && document.activeElement.parentElement"
                        + ".querySelector('ol').checkVisibility({contentVisibilityAuto: true})");
        String clock = said("document.activeElement.closest('.clock').textContent");
        for (String told : List.of(
                "Điều tra",
                "hạn 12/06/2024",
                "Điều 172 Bộ luật Tố tụng hình sự",
                "04 tháng kể từ ngày khởi tố, gia hạn 04 tháng.",
                "ngày nghỉ")) {
            assertTrue(clock.toLowerCase(Locale.ROOT).contains(told.toLowerCase(Locale.ROOT)), told + ": " + clock);
        }
    }

    @Test
    void its_owner_is_urged() throws IOException {
        String words = "Đề nghị báo cáo tiến độ trước thứ Sáu";
        keys.signIn(service.toString(), STANDING_AGENCY).menu("/directives");
        keys.skip().tabToA(".figures a[href*=\"state=overdue\"]").enter();
        keys.skip().tabToA("table.rows tbody th a");
        assertTrue(said(ROW + ".textContent").contains("Quá hạn"), said(ROW + ".textContent"));
        String page = said("document.activeElement.getAttribute('href')");
        String id = page.substring(page.lastIndexOf('/') + 1);
        DirectivesTold.standing(id, said("document.activeElement.textContent"), "in_progress")
                .tell();
        keys.enter();
        keys.skip().tabToLink("Đôn đốc").enter();
        keys.skip().fill("words", words).send();
        assertEquals(page, said("location.pathname"));
        assertEquals("✓ Đã ghi nhận đôn đốc.", done());
        JsonNode sent = sentTo("POST " + DirectivesTold.routeOf(id) + "/urgings");
        assertEquals(words, sent.path("words").asText());
        assertEquals(2, sent.path("number").asInt());
    }

    @Test
    void it_is_proven_that_the_other_body_received_the_file() throws IOException {
        String bundle = "{\"bundle\":\"as the service that keeps the hand-over made it\"}";
        Path folder = folder();
        keys.signIn(service.toString(), STANDING_AGENCY).find(Province.HANDED_OVER);
        keys.skip().tabToA(".evidence a");
        String handOver = "document.activeElement.closest('.evidence').previousElementSibling";
        String told = said(handOver + ".textContent");
        for (String part : List.of("Cục Thi hành án dân sự An Hòa", "16/07/2024", "17/07/2024")) {
            assertTrue(told.contains(part), part + ": " + told);
        }
        assertTrue(
                tab.ask(handOver + ".querySelectorAll('.step-leaf code').length")
                                .asInt()
                        >= 2,
                told);
        String id =
                said("document.activeElement.getAttribute('href')").replaceFirst(".*/hand-overs/(.*)/evidence", "$1");
        new ToldDoors()
                .answers("GET /api/v1/handovers/" + id + "/evidence", 200, Map.of(), bundle)
                .tell();
        tab.savesIn(folder).press("Enter");
        assertEquals(bundle, Files.readString(tab.saved(folder, ".liem")));
    }

    @Test
    void fridays_meeting_is_prepared() throws IOException {
        LocalDate friday = LocalDate.now(VIETNAM).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        MeetingsTold.prepared(friday).tell();
        keys.signIn(service.toString(), STANDING_AGENCY).menu("/meetings");
        keys.skip().tabToLink("Chuẩn bị phiên họp").enter();
        keys.skip()
                .fill("number", "PH-04/2024")
                .fill("plannedOn", friday)
                .fill("purpose", "Các vụ quá hạn")
                .send();
        assertEquals("✓ Đã chuẩn bị phiên họp.", done());
        JsonNode prepared = sentTo("POST /api/v1/meetings");
        assertEquals(friday.toString(), prepared.path("plannedOn").asText());
        assertEquals("T01-NC", prepared.path("convenedBy").asText());
        keys.skip().tabToLink("Đưa vào chương trình").enter();
        keys.skip()
                .choose("caseId", MeetingsTold.CASE)
                .fill("title", "Vướng mắc khi thi hành án")
                .send();
        assertEquals("✓ Đã đưa vào chương trình.", done());
        assertTrue(said("document.querySelector('main').textContent").contains(DAY.format(friday)));
        JsonNode item = sentTo("POST " + MeetingsTold.ROUTE + "/agenda-items");
        assertEquals(MeetingsTold.CASE, item.path("caseId").asText());
        assertEquals(1, item.path("number").asInt());
    }

    @Test
    void a_conclusion_of_the_meeting_becomes_a_directive() throws IOException {
        MeetingsTold.concluded().tell();
        DirectivesTold.withOwner()
                .answers("POST /api/v1/directives", 201, Map.of("Location", DirectivesTold.ROUTE), """
                    {"events":["directive.issued.v1"],"version":1,"position":"case-service/1:70"}
                    """)
                .tell();
        keys.signIn(service.toString(), STANDING_AGENCY).menu("/meetings");
        keys.skip().tabToLink("PH-03/2024").enter();
        keys.skip().tabToLink("Ban hành chỉ đạo").enter();
        keys.skip()
                .fill("number", "12-KL/BCĐ")
                .choose("addressedTo", "T01-CQDT")
                .fill("title", "Kết thúc điều tra trong tháng")
                .send();
        assertEquals(DirectivesTold.PAGE, said("location.pathname"));
        assertEquals("✓ Đã ban hành chỉ đạo.", done());
        JsonNode issued = sentTo("POST /api/v1/directives");
        assertEquals("T01-CQDT", issued.path("addressedTo").asText());
        assertEquals("conclusion", issued.path("source").asText());
        assertEquals(MeetingsTold.CASE, issued.path("caseId").asText());
        assertEquals(MeetingsTold.ID, issued.at("/conclusion/meeting").asText());
        assertEquals(1, issued.at("/conclusion/conclusion").asInt());
    }

    @Test
    void what_was_reported_done_and_is_not_goes_back_to_its_owner() throws IOException {
        String reason = "Chưa có kết quả định giá kèm theo";
        MeetingsTold.concluded().tell();
        DirectivesTold.standing(MeetingsTold.DIRECTIVE, "KLCD-0003", "reported_done")
                .tell();
        keys.signIn(service.toString(), STANDING_AGENCY).menu("/meetings");
        keys.skip().tabToLink("PH-03/2024").enter();
        keys.skip().tabToA("[aria-labelledby=to-verify] tbody a");
        assertEquals("KLCD-0003", said("document.activeElement.textContent"));
        keys.enter();
        keys.skip().tabToLink("Xác định chưa thực hiện xong").enter();
        keys.skip().fill("reason", reason).send();
        assertEquals("✓ Đã ghi nhận chưa thực hiện xong; trả lại đơn vị thực hiện.", done());
        assertEquals(
                reason,
                sentTo("POST " + DirectivesTold.routeOf(MeetingsTold.DIRECTIVE) + "/rejections")
                        .path("reason")
                        .asText());
    }

    @Test
    void one_sees_what_will_be_missed_next() {
        keys.signIn(service.toString(), STANDING_AGENCY).skip();
        keys.tabToA("main a[href=\"/deadlines?within=30\"]").enter();
        keys.skip().tabToA("tbody td a");
        assertEquals(Province.DUE_SOON, said("document.activeElement.textContent"));
        String row = said(ROW + ".textContent");
        assertTrue(row.contains("còn 5 ngày"), row);
        String due = said(ROW + ".querySelector('[data-label=\"Hạn\"]').firstChild.textContent");
        assertTrue(due.matches("\\d\\d/\\d\\d/\\d{4}"), due);
        keys.enter();
        assertTrue(said("document.querySelector('h1').textContent").contains(Province.DUE_SOON));
        assertTrue(said("document.querySelector('main').textContent").contains("hạn " + due), due);
    }

    @Test
    void one_sees_what_recovery_is_still_to_come_and_takes_the_list_along() throws IOException {
        Path folder = folder();
        keys.signIn(service.toString(), COMMITTEE).skip();
        keys.tabToA("table.board a[href*=\"figure=recovery.rateEnforceable\"][href*=\"list=base\"]");
        String target = said(ROW + ".textContent");
        assertTrue(target.contains("chỉ tiêu: trên 60 %"), target);
        keys.enter();
        assertTrue(said("document.querySelector('.summary').textContent").contains("Mẫu số: "));
        assertFalse(said("document.getElementById('found').textContent").isBlank());
        keys.skip().tabToA("a[href*=\"list.xlsx\"]");
        tab.savesIn(folder).press("Enter");
        byte[] workbook = Files.readAllBytes(tab.saved(folder, ".xlsx"));
        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void the_report_of_the_half_year_is_signed() {
        keys.signIn(service.toString(), STANDING_AGENCY).menu("/reports");
        keys.skip().tabToLink("Lập dự thảo báo cáo").enter();
        keys.skip()
                .tabTo("document.activeElement.matches('dl.told a') && document.activeElement.closest('div')"
                        + ".querySelector('dt').textContent.endsWith('6 tháng')")
                .enter();
        assertFalse(said("document.getElementById('from').value").isEmpty());
        // Of a unit of which no other test signs a report.
        keys.skip().choose("scope", "T01-H4-X1").send();
        assertEquals("✓ Đã lập dự thảo.", done());
        keys.skip().tabToLink("Ký báo cáo").enter();
        keys.skip().send();
        assertEquals("✓ Báo cáo đã được ký và cố định.", done());
        String standing = said("document.querySelector('[aria-labelledby=standing]').textContent");
        assertTrue(standing.contains("Đã ký") && standing.matches("(?s).*[0-9a-f]{64}.*"), standing);
    }

    private String said(String expression) {
        return tab.ask(expression).asText();
    }

    /** What the page says was done. */
    private String done() {
        return said("document.querySelector('[role=status]').textContent.trim()");
    }

    /** What was sent to a door last, as the person who signed in. */
    private static JsonNode sentTo(String door) throws IOException {
        JsonNode sent = ToldDoors.sentTo(door).getLast();
        assertTrue(sent.path("asPerson").asBoolean(), door);
        return JSON.readTree(sent.path("body").asText());
    }

    /** A folder of its own for what pages give as files. */
    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "saved")), "files");
    }
}
