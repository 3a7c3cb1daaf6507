package vn.liem.monitoring.reports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** A periodic report from draft to signature on its pages, over the REST of the service itself. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class ReportWorkshopIT {

    private static final String STANDING_AGENCY = "standing_agency@T01-NC/T01";
    private static final String NEW = "/reports/new";

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
    void a_report_is_drafted_remarked_on_signed_as_it_was_seen_and_given_as_a_file() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> draft = drafted(agency, "2024-01-01", "2024-06-30", "T01-H1");
        String page = draft.uri().getPath();
        assertTrue(draft.body().contains("Đã lập dự thảo."), draft.body());
        assertTrue(draft.body().contains("6 tháng đầu năm 2024"), draft.body());
        assertTrue(draft.body().contains("Tăng, giảm"), draft.body());
        String claimed = agency.get(page + "?done=signed").body();
        assertFalse(claimed.contains("Báo cáo đã được ký"), "an address signs nothing");

        HttpResponse<String> remarked = agency.post(
                page + "/remark",
                Reader.filled(
                        agency.get(page + "/remark?figure=cases.instituted"),
                        Map.of("figure", "cases.instituted", "remark", "explain_change")));
        assertTrue(remarked.body().contains("Đã ghi ý kiến."), remarked.body());
        assertTrue(remarked.body().contains("Đề nghị giải trình nguyên nhân tăng, giảm"), remarked.body());

        String signature = Reader.filled(agency.get(page + "/sign"), Map.of());
        HttpResponse<String> signed = agency.post(page + "/sign", signature);
        assertEquals(page, signed.uri().getPath(), signed.body());
        assertTrue(signed.body().contains("Báo cáo đã được ký và cố định."), signed.body());
        assertTrue(signed.body().contains("SHA-256"), signed.body());
        assertFalse(signed.body().contains(page + "/sign\""), "it is signed once");
        assertEquals(
                page, agency.post(page + "/sign", signature).uri().getPath(), "sent twice it is the same signature");

        HttpResponse<String> file = agency.get(page + "/document.csv");
        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains("bao-cao-2024-01-01"));
        assertTrue(agency.get("/reports").body().contains("<a href=\"" + page + "\">"), "it is in the list");
        assertTrue(signed.body().contains("restates=" + page.substring("/reports/".length())), "it can be restated");
    }

    @Test
    void a_remark_made_since_the_signer_looked_refuses_the_signature() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String page =
                drafted(agency, "2024-01-01", "2024-03-31", "T01-H2").uri().getPath();
        String signature = Reader.filled(agency.get(page + "/sign"), Map.of());
        agency.post(
                page + "/remark",
                Reader.filled(
                        agency.get(page + "/remark"), Map.of("figure", "cases.instituted", "remark", "check_records")));
        HttpResponse<String> refused = agency.post(page + "/sign", signature);
        assertEquals(412, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("role=\"alert\""), refused.body());
    }

    @Test
    void a_period_that_is_not_over_is_not_signed_and_a_period_upside_down_is_not_drafted() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String page =
                drafted(agency, "2199-01-01", "2199-06-30", "T01-H3").uri().getPath();
        HttpResponse<String> refused = agency.post(page + "/sign", Reader.filled(agency.get(page + "/sign"), Map.of()));
        assertEquals(409, refused.statusCode());
        assertTrue(
                refused.body().contains("Chỉ ký báo cáo khi kỳ báo cáo và ngày chốt số liệu đã qua."), refused.body());
        HttpResponse<String> again = agency.post(
                NEW,
                Reader.filled(
                        agency.get(NEW), Map.of("from", "2024-06-30", "to", "2024-01-01", "asOf", "", "scope", "")));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("<div id=\"to-error\">"), again.body());
        assertTrue(again.body().contains("value=\"2024-06-30\""), again.body());
    }

    @Test
    void a_signature_of_what_nobody_saw_is_refused() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String page =
                drafted(agency, "2023-01-01", "2023-12-31", "T01-H4").uri().getPath();
        String signature = Reader.filled(agency.get(page + "/sign"), Map.of());
        String another = "draft=" + "0".repeat(64);
        HttpResponse<String> refused =
                agency.post(page + "/sign", signature.replaceFirst("draft=[0-9a-f]{64}", another));
        assertEquals(409, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("hãy mở lại dự thảo"), refused.body());
        assertEquals(
                400,
                agency.post(page + "/sign", signature.replaceFirst("draft=[^&]*", "draft=x"))
                        .statusCode());
    }

    @Test
    void the_usual_periods_are_filled_in_by_their_links() {
        String form = Reader.signedIn(service, STANDING_AGENCY)
                .get(NEW + "?from=2024-01-01&to=2024-06-30")
                .body();
        assertTrue(form.contains("maxlength=\"10\" value=\"2024-06-30\""), form);
        assertTrue(form.contains("href=\"/reports/new?from="), form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor@T01-NC/T01", "administrator@T01-NC/T01"})
    void who_signs_no_reports_reads_them_and_gets_no_form(String who) {
        Reader reader = Reader.signedIn(service, who);
        assertEquals(200, reader.get("/reports").statusCode());
        assertEquals(403, reader.get(NEW).statusCode());
        assertFalse(reader.get("/reports").body().contains("href=\"" + NEW + "\""));
    }

    private static HttpResponse<String> drafted(Reader agency, String from, String to, String scope) {
        HttpResponse<String> page = agency.post(
                NEW, Reader.filled(agency.get(NEW), Map.of("from", from, "to", to, "asOf", "", "scope", scope)));
        assertEquals(200, page.statusCode(), page.body());
        assertTrue(page.uri().getPath().startsWith("/reports/"), page.uri().getPath());
        return page;
    }
}
