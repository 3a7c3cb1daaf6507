package vn.liem.monitoring.figures.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.testing.OthersTold;
import vn.liem.security.Role;
import vn.liem.service.Views;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What other services publish is counted, and the answer says how far each was read. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class FiguresResourceIT {

    private static final String FIGURES = "/api/v1/reports/figures";
    private static final String CASE = "0199b0a4-7c1e-7000-8000-000000000001";

    private final Client standingAgency = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @ConfigProperty(name = "liem.topic-prefix")
    String prefix;

    @Inject
    Views views;

    private OthersTold told() {
        return new OthersTold(incoming, prefix, views);
    }

    @BeforeEach
    void others_have_told() {
        told().tell();
    }

    @Test
    void figures_count_what_others_told_and_name_the_positions() {
        Response answer = standingAgency.get(FIGURES + "?from=2024-01-01&to=2024-06-30&scope=T01");
        answer.then()
                .statusCode(200)
                .body("period.asOf", equalTo("2024-06-30"))
                .body("scope", equalTo("T01"))
                .body("figures.'sources.sent'", equalTo(1))
                .body("figures.'sources.receptionRate'.rate", equalTo("100.00"))
                .body("figures.'stage.INVESTIGATION_SUSPENDED'", equalTo(1))
                .body("figures.'cases.suspended'", equalTo(1))
                .body("figures.'cases.clearanceRate'.rate", nullValue())
                .body("figures.'directives.issued'", equalTo(1))
                .body("figures.'directives.onTimeRate'.denominator", equalTo(1))
                .body("figures.'appraisals.requested'", equalTo(1))
                .body("figures.'appraisals.overdue'", equalTo(1))
                .body("figures.'appraisals.medianNetDays'", nullValue())
                .body("position.'case-service/1'", equalTo((int) OthersTold.CASES.pos()))
                .body("position.'investigation-service/1'", equalTo((int) OthersTold.INVESTIGATIONS.pos()));
        assertTrue(answer.asString().contains("\"rate\":null"));
    }

    @Test
    void the_same_page_again_changes_nothing() {
        told().tell();
        standingAgency
                .get(FIGURES + "?from=2024-01-01&to=2024-06-30")
                .then()
                .body("scope", equalTo("ALL"))
                .body("figures.'sources.sent'", equalTo(1));
    }

    @Test
    void it_says_how_far_the_counts_are() {
        standingAgency
                .get("/api/v1/reports/underway")
                .then()
                .statusCode(200)
                .body("counts", equalTo(0))
                .body("of", equalTo(0));
        new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR))
                .get("/api/v1/reports/underway")
                .then()
                .statusCode(403);
    }

    @Test
    void figures_are_refused_to_those_who_do_not_lead_check_or_keep() {
        new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR))
                .get(FIGURES + "?from=2024-01-01&to=2024-06-30")
                .then()
                .statusCode(403);
    }

    @Test
    void a_figure_opens_its_list_with_the_place_of_each_fact_in_the_logs() {
        String facts = FIGURES + "/stage.INVESTIGATION_SUSPENDED/facts?from=2024-01-01&to=2024-06-30";
        standingAgency
                .get(facts)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].subject", equalTo("case:" + CASE))
                .body("items[0].number", equalTo("VA-00002"))
                .body("items[0].log", equalTo("case-service/1"))
                .body("items[0].pos", equalTo(6))
                .body("items[0].leaf.length()", equalTo(64));
        standingAgency
                .get(FIGURES + "/stage.MATTER/facts?from=2024-01-01&to=2024-06-30&list=left_out")
                .then()
                .body("items[0].leftOut.code", equalTo("at_another_stage"));
        standingAgency
                .get(FIGURES + "/sources.receptionRate/facts?from=2024-01-01&to=2024-06-30&list=base&limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
        standingAgency
                .get(FIGURES + "/cases.invented/facts?from=2024-01-01&to=2024-06-30")
                .then()
                .statusCode(404);
    }

    @Test
    void a_sheet_compares_and_checks_a_period_of_a_scheme() {
        standingAgency
                .get("/api/v1/reports/sheet?scheme=inspectorate&year=2024&part=half1")
                .then()
                .statusCode(200)
                .body("period.from", equalTo("2023-12-15"))
                .body("period.to", equalTo("2024-06-14"))
                .body("previous.period.from", equalTo("2023-06-15"))
                .body("yearBefore.period.from", equalTo("2022-12-15"))
                .body("definitions.'sources.sent'", equalTo(1))
                .body("checks.find { it.id == 'flow.cases' }.holds", equalTo(true));
        standingAgency
                .get("/api/v1/reports/sheet?scheme=lunar&year=2024")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?scheme"));
    }

    @Test
    void a_signed_report_stays_as_the_signer_saw_it() {
        String reports = "/api/v1/periodic-reports/";
        Response drafted =
                standingAgency.post("/api/v1/periodic-reports", Map.of("from", "2024-01-01", "to", "2024-06-30"));
        drafted.then().statusCode(201);
        String report = reports + SentExamples.idOf(drafted);
        Response draft = standingAgency.get(report + "/document");
        draft.then().statusCode(200).body("figures.'sources.sent'", equalTo(1));
        Map<String, Integer> shown = draft.path("position");
        String hash = draft.header("ETag").replace("\"", "");
        standingAgency
                .post(report + "/signatures", signature(shown, hash))
                .then()
                .statusCode(428);
        refusesToSign(report, signature(shown, "0".repeat(64)), "draft_differs");
        Map<String, Object> inventing = new HashMap<>(signature(shown, hash));
        inventing.put("unread", List.of(Map.of("log", "case-service/1", "pos", 1)));
        refusesToSign(report, inventing, "unread_not_named");
        for (String log : List.of("case-service/1", "investigation-service/1")) {
            Map<String, Integer> without = new HashMap<>(shown);
            without.put(log, 0);
            refusesToSign(report, signature(without, hash), "position_too_old");
        }
        standingAgency
                .post(report + "/comments", Map.of("figure", "sources.sent", "remark", "check_records"))
                .then()
                .statusCode(201);
        standingAgency
                .post(report + "/signatures", 1, signature(shown, hash))
                .then()
                .statusCode(412)
                .body("changes[0].type", equalTo("report.commented.v1"));
        standingAgency
                .post(report + "/signatures", 2, signature(shown, hash))
                .then()
                .statusCode(201);
        Response signed = standingAgency.get(report + "/document");
        assertArrayEquals(draft.asByteArray(), signed.asByteArray());
        assertEquals(draft.header("ETag"), signed.header("ETag"));
        standingAgency
                .get(report)
                .then()
                .statusCode(200)
                .body("snapshot.sha256", equalTo(hash))
                .body("signed.by", equalTo(standingAgency.get(report).path("comments[0].by")))
                .body("snapshot.figures.find { it.id == 'sources.sent' }.value", equalTo("1"));
        standingAgency
                .post(report + "/comments", Map.of("figure", "sources.sent", "remark", "checked"))
                .then()
                .statusCode(409)
                .body("code", equalTo("signed_already"));
        Response pdf = standingAgency.get(report + "/document?format=pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        assertTrue(new String(pdf.asByteArray(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        standingAgency.get(report + "/forms/r6").then().statusCode(200).contentType("application/pdf");
    }

    /** What is kept in tables and what the logs tell are folded apart: no figure of any family may come out otherwise. */
    private static Map<String, Object> signature(Map<String, Integer> position, String hash) {
        return Map.of(
                "position",
                position.entrySet().stream()
                        .map(read -> Map.of("log", read.getKey(), "pos", read.getValue()))
                        .toList(),
                "sha256",
                hash,
                "unread",
                List.of());
    }

    private void refusesToSign(String report, Map<String, Object> signature, String code) {
        standingAgency
                .post(report + "/signatures", 1, signature)
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    /** Of two drafts that take up the same report, the one that is signed second takes up the wrong one. */
    @Test
    void a_report_takes_up_the_one_that_was_signed_before_it() {
        String reports = "/api/v1/periodic-reports/";
        Client district = new Client(Tokens.officer("T01-TT", "T01-TT", Role.STANDING_AGENCY));
        Map<String, String> secondHalf = Map.of("from", "2023-07-01", "to", "2023-12-31");
        String second = reports + SentExamples.idOf(district.post("/api/v1/periodic-reports", secondHalf));
        String first = reports
                + SentExamples.idOf(
                        district.post("/api/v1/periodic-reports", Map.of("from", "2023-01-01", "to", "2023-06-30")));
        sign(district, first).then().statusCode(201);
        sign(district, second).then().statusCode(409).body("code", equalTo("restates_another"));
        String anew = reports + SentExamples.idOf(district.post("/api/v1/periodic-reports", secondHalf));
        district.get(anew).then().body("asked.restates", equalTo(first.substring(reports.length())));
        sign(district, anew).then().statusCode(201);
        // What a view does not know yet the log knows.
        String next = reports + SentExamples.idOf(district.post("/api/v1/periodic-reports", secondHalf));
        district.get(next).then().body("asked.restates", equalTo(anew.substring(reports.length())));
    }

    private static Response sign(Client officer, String report) {
        Response draft = officer.get(report + "/document");
        return officer.post(
                report + "/signatures",
                1,
                signature(draft.path("position"), draft.header("ETag").replace("\"", "")));
    }

    @Test
    void every_figure_of_an_answer_is_explained() {
        standingAgency
                .get("/api/v1/reports/definitions")
                .then()
                .statusCode(200)
                .body(
                        "find { it.id == 'sources.receptionRate' }.base.english",
                        equalTo("The sources sent in the period."));
        standingAgency.get("/api/v1/reports/schemes").then().statusCode(200).body("size()", equalTo(4));
    }

    @Test
    void what_was_recorded_later_was_not_known_on_an_earlier_day() {
        standingAgency
                .get(FIGURES + "?from=2024-01-01&to=2024-06-30&knownOn=2024-05-12")
                .then()
                .statusCode(200)
                .body("knownOn", equalTo("2024-05-12"))
                .body("figures.'sources.sent'", equalTo(0));
        standingAgency
                .get(FIGURES + "?from=2024-01-01&to=2024-06-30&knownOn=2024-05-13")
                .then()
                .body("figures.'sources.sent'", equalTo(1))
                .body("figures.'stage.INVESTIGATION_SUSPENDED'", equalTo(1));
    }

    @Test
    void figures_of_another_territory_are_refused_and_the_own_ones_are_the_default() {
        Client district = new Client(Tokens.officer("T01-TT", "T01-TT", Role.STANDING_AGENCY));
        district.get(FIGURES + "?from=2024-01-01&to=2024-06-30")
                .then()
                .statusCode(200)
                .body("scope", equalTo("T01-TT"));
        district.get(FIGURES + "?from=2024-01-01&to=2024-06-30&scope=T01")
                .then()
                .statusCode(403);
        district.get(FIGURES + "?from=2024-01-01&to=2024-06-30&scope=ALL")
                .then()
                .statusCode(403);
    }

    @Test
    void a_list_names_nothing_of_another_territory_and_says_how_much_there_is() {
        String period = "/facts?from=2024-01-01&to=2024-06-30&limit=200";
        Client district = new Client(Tokens.officer("T01-TT", "T01-TT", Role.STANDING_AGENCY));
        for (String figure : List.of(
                "stage.INVESTIGATION_SUSPENDED",
                "cases.suspended",
                "directives.issued",
                "appraisals.requested",
                "accused.instituted",
                "discipline.party")) {
            district.get(FIGURES + "/" + figure + period + "&list=left_out")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0))
                    .body("outside.count", greaterThan(0))
                    .body("outside.code", equalTo("out_of_territory"));
        }
        Client auditor = new Client(Tokens.officer("T01-TT", "T01-TT", Role.AUDITOR));
        auditor.get(FIGURES + "/directives.issued" + period + "&scope=ALL")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("outside.count", equalTo(1));
        new Client(Tokens.officer("T01", "T01", Role.ADMINISTRATOR))
                .get(FIGURES + "/directives.issued" + period)
                .then()
                .statusCode(403);
        standingAgency
                .get(FIGURES + "/directives.issued" + period)
                .then()
                .body("items.size()", equalTo(1))
                .body("outside.count", equalTo(0));
    }

    @Test
    void a_period_that_cannot_be_is_refused_with_its_fields() {
        standingAgency
                .get("/api/v1/reports/sheet?from=2024-01-01&to=2024-06-30&format=docx")
                .then()
                .statusCode(400);
        standingAgency
                .get(FIGURES + "?from=2024-06-30&to=2024-01-01")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?to"));
        standingAgency
                .get(FIGURES + "?from=2024-01-01&to=2024-06-30&scope=T99")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("?scope"));
    }
}
