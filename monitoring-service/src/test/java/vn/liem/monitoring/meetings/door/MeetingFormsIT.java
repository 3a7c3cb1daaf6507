package vn.liem.monitoring.meetings.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.monitoring.testing.MeetingsTold.CASE;
import static vn.liem.monitoring.testing.MeetingsTold.DIRECTIVE;
import static vn.liem.monitoring.testing.MeetingsTold.ID;
import static vn.liem.monitoring.testing.MeetingsTold.PAGE;
import static vn.liem.monitoring.testing.MeetingsTold.ROUTE;

import com.fasterxml.jackson.databind.JsonNode;
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
import vn.liem.monitoring.testing.MeetingsTold;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.monitoring.testing.ToldDoors;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** A meeting from its agenda to the directives that carry its conclusions out, by the forms of its page. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class MeetingFormsIT {

    private static final String STANDING_AGENCY = "standing_agency@T01-NC/T01";

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @BeforeEach
    void a_meeting_was_held_and_concluded() {
        Province.told(incoming, views);
        MeetingsTold.concluded().tell();
    }

    @Test
    void the_page_has_agenda_conclusions_and_what_may_be_closed_with_their_links() {
        String page = Reader.signedIn(service, STANDING_AGENCY).get(PAGE).body();
        assertTrue(page.contains("Thường kỳ quý II"), page);
        assertTrue(page.contains("<a href=\"/cases/" + CASE + "\">VA-00002</a>"), page);
        assertTrue(page.contains("Kết thúc điều tra"), page);
        String issue = "/directives/issue?case=%s&amp;meeting=%s&amp;conclusion=1".formatted(CASE, ID);
        assertTrue(page.contains("href=\"" + issue + "\""), "a conclusion leads to a directive in one step: " + page);
        assertTrue(page.contains("<a href=\"/directives/" + DIRECTIVE + "\">KLCD-0007</a>"), page);
        assertTrue(page.contains("KLCD-0003"), page);
        assertTrue(Reader.signedIn(service, STANDING_AGENCY)
                .get("/meetings")
                .body()
                .contains("PH-03/2024"));
    }

    @Test
    void what_is_put_on_the_agenda_and_concluded_is_sent_with_the_next_number() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> after = agency.post(
                PAGE + "/agenda",
                Reader.filled(
                        agency.get(PAGE + "/agenda"),
                        Map.of("number", "2", "caseId", "", "title", "Việc khác", "papers", "")));
        assertTrue(after.body().contains("Đã đưa vào chương trình."), after.body());
        JsonNode sent = ToldDoors.sentTo("POST " + ROUTE + "/agenda-items").getLast();
        assertEquals("{\"number\":2,\"title\":\"Việc khác\"}", sent.path("body").asText());
        assertEquals("\"v5\"", sent.path("ifMatch").asText());
        HttpResponse<String> form = agency.get(PAGE + "/conclude");
        assertTrue(form.body().contains("value=\"3\""), "two are recorded: " + form.body());
        agency.post(
                PAGE + "/conclude",
                Reader.filled(
                        form,
                        Map.of("number", "3", "concludedOn", "2024-05-20", "agendaItem", "1", "what", "Giao báo cáo")));
        assertEquals(
                "{\"number\":3,\"concludedOn\":\"2024-05-20\",\"agendaItem\":1,\"what\":\"Giao báo cáo\"}",
                ToldDoors.sentTo("POST " + ROUTE + "/conclusions")
                        .getLast()
                        .path("body")
                        .asText());
    }

    @Test
    void a_meeting_is_prepared_and_opens() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> after = agency.post(
                "/meetings/prepare",
                Reader.filled(
                        agency.get("/meetings/prepare"),
                        Map.of(
                                "number", "PH-04/2024",
                                "convenedBy", "T01-NC",
                                "plannedOn", "2024-08-20",
                                "purpose", "")));
        assertEquals(PAGE, after.uri().getPath());
        assertTrue(after.body().contains("Đã chuẩn bị phiên họp."), after.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor@T01-NC/T01", "procurator@T01-VKS/T01", "standing_agency@T02-NC/T02"})
    void who_does_not_steer_there_sees_no_meeting(String who) {
        assertEquals(403, Reader.signedIn(service, who).get(PAGE).statusCode());
        assertEquals(403, Reader.signedIn(service, who).get(PAGE + "/conclude").statusCode());
    }
}
