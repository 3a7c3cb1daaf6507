package vn.liem.monitoring.directives.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.monitoring.testing.DirectivesTold.PAGE;
import static vn.liem.monitoring.testing.DirectivesTold.ROUTE;
import static vn.liem.monitoring.testing.DirectivesTold.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.testing.CaseServiceStub;
import vn.liem.monitoring.testing.DirectivesTold;
import vn.liem.monitoring.testing.Province;
import vn.liem.monitoring.testing.Reader;
import vn.liem.monitoring.testing.ToldDoors;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.ServiceUnderTest;

/** Work on a directive by the forms of its page: sent as the person who signed in, once, and refused beside the field. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = CaseServiceStub.class, restrictToAnnotatedClass = true)
class DirectiveFormsIT {

    private static final String STANDING_AGENCY = "standing_agency@T01-NC/T01";
    private static final String OWNER = "head_of_investigation@T01-CQDT/T01";
    private static final String URGE = PAGE + "/urge";
    private static final String URGINGS = "POST " + ROUTE + "/urgings";
    private static final Map<String, String> URGING =
            Map.of("on", "2024-03-25", "number", "2", "words", "Đề nghị báo cáo tiến độ");
    private static final Pattern COMMAND = Pattern.compile("name=\"command\" value=\"([^\"]*)\"");

    @TestHTTPResource
    URI service;

    @Inject
    IncomingEvents incoming;

    @Inject
    Views views;

    @BeforeEach
    void a_directive_is_with_its_owner() {
        Province.told(incoming, views);
        DirectivesTold.withOwner().tell();
    }

    @Test
    void the_page_tells_how_it_stands_and_offers_what_the_reader_may_do() {
        String agency = Reader.signedIn(service, STANDING_AGENCY).get(PAGE).body();
        assertTrue(agency.contains("Đang thực hiện · quá hạn"), agency);
        assertTrue(agency.contains("Khẩn trương xác minh"), agency);
        assertTrue(agency.contains("lần 1"), agency);
        assertTrue(agency.contains("href=\"" + URGE + "\""), agency);
        assertFalse(agency.contains(PAGE + "/report-done"), "its owner reports");
        assertFalse(agency.contains(PAGE + "/verify"), "nothing is reported yet");
        String owner = Reader.signedIn(service, OWNER).get(PAGE).body();
        assertTrue(owner.contains(PAGE + "/report-done"), owner);
        assertFalse(owner.contains(URGE), owner);
        DirectivesTold.standing("reported_done").tell();
        assertTrue(Reader.signedIn(service, STANDING_AGENCY).get(PAGE).body().contains(PAGE + "/verify"));
    }

    @Test
    void the_owner_finds_it_among_what_was_given_to_his_body() {
        String page = Reader.signedIn(service, OWNER).get("/directives/given").body();
        assertTrue(page.contains("<a href=\"" + PAGE + "\">KLCD-0001</a>"), page);
        JsonNode asked = ToldDoors.sentTo("GET /api/v1/directives").getLast();
        assertEquals("addressedTo=T01-CQDT", asked.path("query").asText());
    }

    @Test
    void what_is_sent_is_recorded_as_the_person_on_the_version_that_was_seen_and_the_page_says_so() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> form = agency.get(URGE);
        assertTrue(form.body()
                .contains("name=\"number\" type=\"text\" inputmode=\"numeric\" maxlength=\"9\" value=\"2\""));
        int before = sent().size();
        HttpResponse<String> after = agency.post(URGE, Reader.filled(form, URGING));
        assertEquals(200, after.statusCode());
        assertEquals(PAGE, after.uri().getPath());
        assertEquals(303, after.previousResponse().orElseThrow().statusCode());
        assertTrue(after.body().contains("Đã ghi nhận đôn đốc."), after.body());
        assertEquals(before + 1, sent().size());
        JsonNode command = sent().getLast();
        assertTrue(command.path("asPerson").asBoolean());
        assertEquals("\"v3\"", command.path("ifMatch").asText());
        assertEquals(commandOf(form), command.path("key").asText());
        assertEquals(
                "{\"on\":\"2024-03-25\",\"number\":2,\"words\":\"Đề nghị báo cáo tiến độ\"}",
                command.path("body").asText());
        assertEquals(
                "position=case-service/1:77",
                ToldDoors.sentTo("GET " + ROUTE).getLast().path("query").asText(),
                "the page waits for what was just recorded");
    }

    @Test
    void a_form_that_is_sent_twice_changes_nothing_more() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String filled = Reader.filled(agency.get(URGE), URGING);
        assertEquals(200, agency.post(URGE, filled).statusCode());
        assertTrue(sent().getLast().path("isNew").asBoolean());
        assertEquals(200, agency.post(URGE, filled).statusCode());
        assertFalse(sent().getLast().path("isNew").asBoolean(), "the same command under the same key");
        assertFalse(commandOf(agency.get(URGE)).equals(commandOf(agency.get(URGE))), "another form is another command");
    }

    @ParameterizedTest
    @CsvSource({"vi, Ngày này chưa đến.", "en, This day has not come yet."})
    void a_refusal_stands_beside_the_field_that_caused_it_with_everything_that_was_typed(String language, String said) {
        new ToldDoors()
                .answers(URGINGS, 422, Map.of(), problem(422, "CONTENT_REFUSED", "Refused.", "Bị từ chối.", """
                    {"pointer":"/on","code":"IN_THE_FUTURE","message":"This day has not come yet.",
                     "messageVi":"Ngày này chưa đến."}
                    """))
                .tell();
        Reader agency = Reader.signedIn(service, STANDING_AGENCY).in(language);
        HttpResponse<String> form = agency.get(URGE);
        HttpResponse<String> again = agency.post(URGE, Reader.filled(form, URGING));
        assertEquals(422, again.statusCode());
        assertTrue(
                again.body().contains("<div id=\"on-error\"><p class=\"field-error\">" + said + "</p></div>"),
                again.body());
        assertTrue(again.body().contains("aria-invalid=\"true\" aria-describedby=\"on-error\""), again.body());
        assertTrue(again.body().contains(">Đề nghị báo cáo tiến độ</textarea>"), again.body());
        assertTrue(again.body().contains("value=\"2024-03-25\""), again.body());
        assertEquals(commandOf(form), commandOf(again), "one form records once, whatever is changed in it");
    }

    @Test
    void a_form_that_was_recorded_though_the_answer_was_lost_is_not_recorded_again_with_a_changed_word() {
        new ToldDoors().answers(URGINGS, 503, Map.of(), "{}").tell();
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> form = agency.get(URGE);
        HttpResponse<String> lost = agency.post(URGE, Reader.filled(form, URGING));
        HttpResponse<String> wrong =
                agency.post(URGE, Reader.filled(lost, Map.of("on", "", "number", "2", "words", "Đề nghị báo cáo")));
        assertEquals(422, wrong.statusCode());
        assertEquals(commandOf(form), commandOf(wrong), "a field that is wrong in between changes no key");
        assertTrue(wrong.body().contains("<button class=\"button\" type=\"submit\">"), "it can be sent");
        new ToldDoors()
                .answers(URGINGS, 422, Map.of(), problem(422, "idempotency_key_reused", "Reused.", "Đã dùng.", ""))
                .tell();
        HttpResponse<String> again = agency.post(
                URGE, Reader.filled(wrong, Map.of("on", "2024-03-25", "number", "2", "words", "Đề nghị báo cáo")));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("<h2 id=\"wrong\">Lần gửi trước đã được ghi nhận</h2>"), again.body());
        assertTrue(again.body().contains("ở lần gửi trước đã được ghi nhận"), again.body());
        assertTrue(again.body().contains(">Đề nghị báo cáo</textarea>"), again.body());
        assertTrue(again.body().contains("href=\"" + PAGE + "\">Xem nội dung đã ghi nhận</a>"), again.body());
        assertTrue(again.body().contains("href=\"" + URGE + "\">Mở biểu mẫu mới</a>"), again.body());
        assertFalse(again.body().contains("<button class=\"button\" type=\"submit\">"), "it is not sent again");
        assertEquals(commandOf(form), commandOf(again));
    }

    @Test
    void a_refusal_by_a_rule_stands_above_the_form() {
        String rule = "Với tình trạng thực hiện vào ngày đó, không thể thực hiện việc này.";
        new ToldDoors()
                .answers(URGINGS, 409, Map.of(), problem(409, "NOT_AS_IT_STANDS", "Not possible.", rule, ""))
                .tell();
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> again = agency.post(URGE, Reader.filled(agency.get(URGE), URGING));
        assertEquals(409, again.statusCode());
        assertTrue(again.body().contains("<li>" + rule + "</li>"), again.body());
        assertTrue(again.body().contains("role=\"alert\""), again.body());
    }

    @Test
    void what_is_left_empty_is_said_before_anybody_is_asked() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        int before = sent().size();
        HttpResponse<String> again =
                agency.post(URGE, Reader.filled(agency.get(URGE), Map.of("on", "", "number", "two", "words", "kept")));
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("<a href=\"#on\">Ngày đôn đốc: Bắt buộc phải có.</a>"), again.body());
        assertTrue(again.body().contains("<a href=\"#number\">"), again.body());
        assertTrue(again.body().contains(">kept</textarea>"), again.body());
        assertEquals(before, sent().size());
    }

    @Test
    void where_nobody_answers_the_form_may_be_sent_again_under_the_same_key() {
        new ToldDoors().answers(URGINGS, 503, Map.of(), "{}").tell();
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        HttpResponse<String> form = agency.get(URGE);
        HttpResponse<String> again = agency.post(URGE, Reader.filled(form, URGING));
        assertEquals(503, again.statusCode());
        assertTrue(again.body().contains("dù gửi nhiều lần, việc chỉ được ghi nhận một lần"), again.body());
        assertEquals(commandOf(form), commandOf(again));
        DirectivesTold.withOwner().tell();
        assertEquals(200, agency.post(URGE, Reader.filled(again, URGING)).statusCode());
        assertEquals(commandOf(form), sent().getLast().path("key").asText());
        assertEquals("\"v3\"", sent().getLast().path("ifMatch").asText());
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String filled = Reader.filled(agency.get(URGE), URGING);
        String own = "http://" + service.getAuthority();
        int before = sent().size();
        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Origin", "http://elsewhere.example"),
                Map.of("Origin", "null"),
                Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "none"))) {
            HttpResponse<String> refused = agency.post(URGE, filled, headers);
            assertEquals(403, refused.statusCode(), headers.toString());
            assertTrue(refused.body().contains("không được gửi từ trang của hệ thống này"), refused.body());
        }
        assertEquals(before, sent().size(), "nothing was recorded");
        assertEquals(
                200,
                agency.post(URGE, filled, Map.of("Sec-Fetch-Site", "same-origin"))
                        .statusCode());
    }

    @Test
    void a_form_without_the_seal_of_this_person_session_address_and_command_is_refused() {
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String filled = Reader.filled(agency.get(URGE), URGING);
        String extend = Reader.filled(agency.get(PAGE + "/extend"), URGING);
        String ofAnotherSession =
                Reader.filled(Reader.signedIn(service, STANDING_AGENCY).get(URGE), URGING);
        String ofAnotherPerson = Reader.filled(
                Reader.signedIn(service, "standing_agency@T01-TT/T01").get(URGE), URGING);
        int before = sent().size();
        for (String form : List.of(
                filled.replaceFirst("seal=[^&]*", "seal="),
                filled.replaceFirst("seal=[^&]*&", ""),
                filled.replaceFirst("command=[^&]*", "command=00000000-0000-4000-8000-000000000000"),
                filled.replaceFirst("command=[^&]*", "command=x"),
                extend,
                ofAnotherSession,
                ofAnotherPerson)) {
            assertEquals(403, agency.post(URGE, form).statusCode(), form);
        }
        assertEquals(403, agency.post(URGE, filled + "&on=2024-03-26").statusCode(), "a field twice");
        assertEquals(before, sent().size(), "nothing was recorded");
        assertEquals(200, agency.post(URGE, filled).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor@T01-NC/T01", OWNER, "standing_agency@T02-NC/T02"})
    void who_may_not_act_gets_no_form_and_sends_none(String who) {
        Reader other = Reader.signedIn(service, who);
        assertEquals(403, other.get(URGE).statusCode());
        String filled = Reader.filled(Reader.signedIn(service, STANDING_AGENCY).get(URGE), URGING);
        int before = sent().size();
        assertEquals(403, other.post(URGE, filled).statusCode());
        assertEquals(before, sent().size());
    }

    @Test
    void a_directive_is_issued_about_a_case_and_opens() {
        String caseId = "0199b0a4-7c1e-7000-8000-00000000c0de";
        new ToldDoors()
                .answers("POST /api/v1/directives", 201, Map.of("Location", ROUTE), """
                    {"events":["directive.issued.v1"],"version":1,"position":"case-service/1:70"}
                    """)
                .tell();
        Reader agency = Reader.signedIn(service, STANDING_AGENCY);
        String address = "/directives/issue?case=" + caseId;
        HttpResponse<String> form = agency.get(address);
        assertTrue(form.body().contains("<option value=\"T01-NC\" selected>"), "the own body issues it");
        HttpResponse<String> after = agency.post(
                address,
                Reader.filled(
                        form,
                        Map.of(
                                "number", "KLCD-0009",
                                "issuedOn", "2024-02-12",
                                "source", "conclusion",
                                "issuedBy", "T01-NC",
                                "addressedTo", "T01-CQDT",
                                "title", "Làm rõ trách nhiệm",
                                "dueOn", "")));
        assertEquals(PAGE, after.uri().getPath());
        assertTrue(after.body().contains("Đã ban hành chỉ đạo."), after.body());
        String body = ToldDoors.sentTo("POST /api/v1/directives")
                .getLast()
                .path("body")
                .asText();
        assertTrue(body.contains("\"caseId\":\"" + caseId + "\""), body);
        assertFalse(body.contains("dueOn"), "what is left empty is not sent");
    }

    private static List<JsonNode> sent() {
        return ToldDoors.sentTo(URGINGS);
    }

    private static String commandOf(HttpResponse<String> form) {
        Matcher command = COMMAND.matcher(form.body());
        assertTrue(command.find(), form.body());
        return command.group(1);
    }
}
